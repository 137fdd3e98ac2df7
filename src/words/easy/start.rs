//! The first screen.

use crate::words::question::Opt;
use crate::words::start::Start;

pub(super) const START: Start = Start {
    title: "看看能申请哪些残疾人补贴和服务",
    lead: &["您回答几个问题，就能看到：", "哪些很可能可以申请，为什么。", "要带什么。去哪里办。先办哪个。"],
    expect_heading: "怎么用",
    expect: &[
        "一次只问一个问题。用不着问的，不问。",
        "不清楚，就选“不清楚”。",
        "不问您的姓名、身份证号和电话。",
        "您的回答不会离开这台手机或电脑。",
    ],
    ready_heading: "手边有这些，答得更快",
    ready: &["残疾人证", "户口本", "救助的证，比如低保证（有的话）"],
    ready_note: "没有这些，也能答。",
    whom: "您这次为谁查？",
    voices: [
        Opt::plain("为我自己"),
        Opt::plain("为孩子"),
        Opt::plain("为父亲或母亲"),
        Opt::new("为别的家人", "爱人、兄弟姐妹，或您照顾的别的人"),
        Opt::new("我是监护人", "按法律，您照管一个人。您为这个人查"),
        Opt::new("别人托我查", "有人请您帮忙（委托）。您为这个人查"),
    ],
    resume: "接着回答",
    anew: "在下面选一个，就从头开始。刚才的回答会清掉。",
};
