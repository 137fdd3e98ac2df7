//! Plain Chinese (`zh-Hans`). Short sentences, one idea each. Official names stay, with a gloss.
//!
//! Never a promise: 很可能, never 符合条件.

mod about;
mod ask;
mod checklist;
mod counter;
mod programme;
mod questions;
mod results;
mod roster;
mod shell;
mod start;
mod tools;
mod trouble;

pub use counter::ZH_COUNTER;
pub use roster::ZH_ROSTER;

use super::{Called, ToldTitles, ToldWords, ToolWords, Words};

/// Plain Chinese, for asking.
pub static ZH: Words = Words {
    lang: "zh-Hans",
    day: |year, month, day| format!("{year} 年 {month} 月 {day} 日"),
    list: |names| names.join("、"),
    colon: "：",
    gap: "",
    called: Called(["孩子", "您的父亲（母亲）", "这位家人", "您监护的人", "委托您的人"]),
    shell: shell::SHELL,
    titles: shell::TITLES,
    start: start::START,
    questions: questions::QUESTIONS,
    yuan: questions::YUAN,
    ask: ask::ASK,
    said: ask::SAID,
    trouble: trouble::TROUBLE,
};

/// Plain Chinese, for telling.
pub static ZH_TOLD: ToldWords = ToldWords {
    titles: ToldTitles { review: "核对回答", results: "结果", checklist: "办事清单", about: "关于" },
    topics: ask::TOPICS,
    review: ask::REVIEW,
    verdicts: results::VERDICTS,
    results: results::RESULTS,
    evidence: programme::EVIDENCE,
    programme: programme::PROGRAMME,
    forms: checklist::FORMS,
    checklist: checklist::CHECKLIST,
    about: about::ABOUT,
};

/// Plain Chinese, for the tools.
pub static ZH_TOOLS: ToolWords = tools::TOOLS;
