//! The about page.

use crate::words::about::{About, Section};
use crate::words::picture::{Picture, RESULTS_FILE};

pub(super) const ABOUT: About = About {
    title: "关于助残导航",
    what: Section {
        heading: "这是什么",
        text: &[
            "残疾人的补贴和服务有很多。哪些用得上，不容易弄明白。",
            "这里问您几个问题。帮您找出很可能可以申请的。",
            "再给您一张清单。清单写着先去哪里，带什么。",
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
            "它不是办事窗口。在这里不能直接申请。",
            "它不作决定。最后由窗口决定。",
            "它不猜残疾是几级。是几级，由医生来评。",
            "没有查到的，它会说没有查到。",
        ],
    },
    privacy: Section {
        heading: "您的回答",
        text: &[
            "不问您的姓名、身份证号。不问您的电话和住址。",
            "您的回答不会离开这台手机或电脑。",
            "关掉这一页，回答就没有了。想留着，可以存下来。",
        ],
    },
    sources: Section {
        heading: "这些话从哪里来",
        text: &[
            "每一条都写着出处。出处，就是这话从哪里来。",
            "钱数写着从哪天起，从哪里看到。没有查到的，不写。",
            "出处分四种：",
        ],
    },
    founding: Section {
        heading: "2017 年的工作要点",
        text: &[
            "这里的项目，是这样找的。先看市残联 2017 年的工作要点。",
            "文件号：杭残联〔2017〕20号。",
            "那是 2017 年的计划。它不能证明现在还有。",
            "所以每一项，都另外找出处。没找到的，会写明。",
        ],
    },
    targets_heading: "2017 年当年的目标，不是现在的数",
    edition_section: Section {
        heading: "政策的版本",
        text: &["政策会变。这里的内容，到查的那天为止。", "查过以后变了的，听窗口的。"],
    },
    edition: |id, checked_on| format!("现在的版本是 {id}。查过的日子：{checked_on}。"),
    contact: Section {
        heading: "找人问", text: &["有不明白的，打残疾人服务热线电话。也可以问社区（村）。"]
    },
};
