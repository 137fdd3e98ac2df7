//! The checklist, and the forms of papers.

use crate::words::checklist::{Checklist, PaperForms, Right};
use crate::words::verdict::Heading;

pub(super) const FORMS: PaperForms = PaperForms {
    original: |count| if count > 1 { format!("原件 {count} 份") } else { "原件".to_owned() },
    copy: |count| format!("复印件 {count} 份"),
    filled_in: |count| format!("要填的表 {count} 份"),
    photo: |count| format!("照片 {count} 张"),
    looked_up: "窗口自己能查到。先问要不要带。",
    when: |who| format!("什么情况要带：{who}"),
};

pub(super) const CHECKLIST: Checklist = Checklist {
    title: "办事清单",
    to_letter: "请别人代办",
    intro: "照着清单，一站一站去。",
    covers: "有的很可能可以申请，有的要问窗口：",
    stop: |number, window| format!("第 {number} 站：{window}"),
    find: "在哪里：",
    apply_for: "在这里办",
    ask_here: "在这里问",
    compare: "先问：和正在领的比，哪个高？没问清以前，不要退掉正在领的。",
    papers: "要带的东西",
    tick_hint: "准备好一样，就勾一样。",
    wanted_by: |names| format!("办这些要用：{names}"),
    no_papers: "没有查到要带什么。先打电话问。",
    looked_up_heading: "这些不用特意去开",
    looked_up: Right {
        text: "有些事，窗口自己能查到。这些事，不该再要您去开证明。",
        cite: "《中华人民共和国社会救助法》第62条第2款",
    },
    free: "不要钱的",
    given_up: |names| format!("这些没有列进来：{names}。它们不能和另一边一起领。另一边更高。"),
    deadlines: "别错过的时间",
    confirm: "去之前，先打电话。问开不开门，还要带什么。",
    rights_heading: "在窗口，您可以",
    rights: &[
        Right {
            text: "要求由人来办（人工办）。社会保障、医疗的窗口，要留着人工办。",
            cite: "《中华人民共和国无障碍环境建设法》第39条第2款",
        },
        Right {
            text: "用矮的服务台，或者无障碍窗口。看不见、听不清的，可以请工作人员帮忙。",
            cite: "《中华人民共和国无障碍环境建设法》第40条",
        },
        Right {
            text: "您申请低保、特困等社会救助。要是不给办，对方要书面写明理由。",
            cite: "《中华人民共和国社会救助法》第45条",
        },
    ],
    print: "打印清单",
    empty: Heading {
        title: "清单还是空的", text: "先回答几个问题。有可以去办、去问的，会写在这里。"
    },
    empty_go: "去回答问题",
    printed: |edition, day| format!("助残导航的办事清单。政策的版本：{edition}。打印的日子：{day}。"),
    disclaimer: "清单只是帮忙。它不是窗口的决定。最后由窗口决定。",
    back: "回到结果",
};
