//! The checklist, and the forms of papers.

use crate::words::checklist::{Checklist, PaperForms, Right};
use crate::words::verdict::Heading;

pub(super) const FORMS: PaperForms = PaperForms {
    original: |count| if count > 1 { format!("原件 {count} 份") } else { "原件".to_owned() },
    copy: |count| format!("复印件 {count} 份"),
    filled_in: |count| format!("要填的表 {count} 份"),
    photo: |count| format!("照片 {count} 张"),
    looked_up: "窗口能自己核对，先问要不要带。",
    when: |who| format!("什么情况带：{who}"),
};

pub(super) const CHECKLIST: Checklist = Checklist {
    title: "办事清单",
    to_letter: "请别人代办",
    intro: "照着清单，一站一站去。",
    covers: "这里有很可能可以申请的，也有要问窗口的。",
    stop: |number, window| format!("第 {number} 站：{window}"),
    find: "在哪里：",
    apply_for: "在这里办",
    ask_here: "在这里问",
    compare: "先问：和正在领的比，哪个高？没问清以前，不要退掉正在领的。",
    papers: "要带的东西",
    tick_hint: "备好一样，勾一样。",
    wanted_by: |names| format!("办这些要用：{names}"),
    no_papers: "没有查到要带什么。先打电话问。",
    looked_up_heading: "不用特意去开",
    looked_up: Right {
        text: "窗口自己能核对的，不该再要您去开证明。",
        cite: "《中华人民共和国社会救助法》第62条第2款",
    },
    free: "不要钱的",
    given_up: |names| format!("这些没有列进来，因为不能一起领，另一边更高：{names}。"),
    deadlines: "别错过的时间",
    confirm: "去之前，先打电话问：开不开门，还要带什么。",
    rights_heading: "在窗口，您可以",
    rights: &[
        Right {
            text: "要求人工办理。社会保障、医疗的窗口，应当保留人工办理。",
            cite: "《中华人民共和国无障碍环境建设法》第39条第2款",
        },
        Right {
            text: "用低位服务台或无障碍窗口。看不见、听不清的，可以请工作人员帮忙。",
            cite: "《中华人民共和国无障碍环境建设法》第40条",
        },
        Right {
            text: "申请低保、特困等社会救助，不给办的，要书面说明理由。",
            cite: "《中华人民共和国社会救助法》第45条",
        },
    ],
    print: "打印清单",
    empty: Heading {
        title: "清单还是空的", text: "先回答几个问题。有可以去办、去问的，会列在这里。"
    },
    empty_go: "去回答问题",
    printed: |edition, day| format!("助残导航办事清单。政策版本 {edition}。{day}打印。"),
    disclaimer: "清单只是帮忙，不是审批结果。最后由窗口决定。",
    back: "返回结果",
};
