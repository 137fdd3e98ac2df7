//! Easy-read Chinese (`zh-Hans`), for people who read little or with difficulty. It keeps to `policy/easy-read.toml`.
//! Official names stay, with a gloss.
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

pub use counter::EASY_COUNTER;
pub use roster::EASY_ROSTER;

use super::{Called, ToldTitles, ToldWords, ToolWords, Words};

/// Easy-read Chinese, for asking.
pub static EASY: Words = Words {
    lang: "zh-Hans",
    day: |year, month, day| format!("{year} 年 {month} 月 {day} 日"),
    list: |names| names.join("、"),
    colon: "：",
    gap: "",
    called: Called(["孩子", "您的父亲（母亲）", "这位家人", "您监护的人", "托您查的人"]),
    shell: shell::SHELL,
    titles: shell::TITLES,
    start: start::START,
    questions: questions::QUESTIONS,
    yuan: questions::YUAN,
    ask: ask::ASK,
    said: ask::SAID,
    trouble: trouble::TROUBLE,
};

/// Easy-read Chinese, for telling.
pub static EASY_TOLD: ToldWords = ToldWords {
    titles: ToldTitles {
        review: "看看回答", results: "结果", checklist: "办事清单", about: "关于助残导航"
    },
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

/// Easy-read Chinese, for the tools.
pub static EASY_TOOLS: ToolWords = tools::TOOLS;
