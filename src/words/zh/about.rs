//! The about page.

use crate::words::about::{About, Section};
use crate::words::picture::{Picture, RESULTS_FILE};

pub(super) const ABOUT: About = About {
    title: "关于助残导航",
    what: Section {
        heading: "这是什么",
        text: &[
            "残疾人的补贴和服务有很多。哪些能用上，不容易弄明白。",
            "这里问几个问题，帮您找出很可能可以申请的。",
            "再给您一张清单：先去哪里，带什么。",
        ],
    },
    picture: Picture {
        file: RESULTS_FILE,
        alt: "结果页的样子：先说有几项，再说先去哪里。",
        caption: "结果页是这个样子。",
    },
    not: Section {
        heading: "它不做什么",
        text: &[
            "它不是办事窗口，在这里不能直接申请。",
            "它不作决定。最后由窗口决定。",
            "它不猜残疾等级。等级由医生评定。",
            "没有查到的，它会说没有查到。",
        ],
    },
    privacy: Section {
        heading: "您的回答",
        text: &[
            "不问姓名、身份证号、电话和住址。",
            "您的回答不会离开这台设备。",
            "关掉这一页，回答就没有了。想留着，可以存下来。",
        ],
    },
    sources: Section {
        heading: "这些话从哪里来",
        text: &["每一条都写着依据。", "金额写着从哪天起、从哪里看到。没有查到的，不写。", "依据分四种："],
    },
    founding: Section {
        heading: "2017 年的工作要点",
        text: &[
            "这里的项目，从市残联 2017 年的工作要点开始找。",
            "文件号：杭残联〔2017〕20号。",
            "那是 2017 年的计划，不能证明现在还有。",
            "所以每一项都另外找依据。没找到的，会写明。",
        ],
    },
    targets_heading: "2017 年当年的目标，不是现在的数",
    edition_section: Section {
        heading: "政策版本",
        text: &["政策会变。这里的内容，到核对那天为止。", "核对以后变了的，请以窗口说的为准。"],
    },
    edition: |id, checked_on| format!("现在的版本是 {id}，{checked_on}核对过。"),
    contact: Section {
        heading: "找人问", text: &["有疑问，可以打残疾人服务热线，也可以问社区（村）。"]
    },
};
