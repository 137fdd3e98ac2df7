//! The first screen.

use crate::words::question::Opt;
use crate::words::start::Start;

pub(super) const START: Start = Start {
    title: "看看能申请哪些残疾人补贴和服务",
    lead: &["回答几个问题，就能看到：", "哪些很可能可以申请，为什么。", "要带什么，去哪里办，先办哪个。"],
    expect_heading: "怎么用",
    expect: &[
        "一次只问一个问题。用不着的，不问。",
        "不清楚的，选“不清楚”就行。",
        "不问姓名、身份证号和电话。",
        "您的回答不会离开这台设备。",
    ],
    ready_heading: "手边有这些，答得更快",
    ready: &["残疾人证", "户口本", "低保等救助证件（有的话）"],
    ready_note: "没有也能答。",
    whom: "这次为谁查？",
    voices: [
        Opt::plain("为我自己"),
        Opt::plain("为孩子"),
        Opt::plain("为父亲或母亲"),
        Opt::new("为别的家人", "爱人、兄弟姐妹，或者您照顾的别的人"),
        Opt::new("我是监护人", "为您监护的人查"),
        Opt::new("我受人委托", "为委托您的人查"),
    ],
    resume: "接着回答",
    anew: "在下面选一个，会清掉刚才的回答，重新开始。",
};
