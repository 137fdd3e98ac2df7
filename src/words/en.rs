//! Plain English (`en`), for readers to whom it is a second language. Short sentences, one idea each.
//!
//! What is said or found at a Chinese counter keeps its Chinese name in parentheses. Never a promise: *very likely*.

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

pub use counter::EN_COUNTER;
pub use roster::EN_ROSTER;

use super::{Called, ToldTitles, ToldWords, ToolWords, Words};

/// Plain English, for asking.
pub static EN: Words = Words {
    lang: "en",
    day: |year, month, day| format!("{day} {} {year}", month_name(month)),
    list,
    colon: ": ",
    gap: " ",
    called: Called(["your child", "your parent", "this person", "this person", "this person"]),
    shell: shell::SHELL,
    titles: shell::TITLES,
    start: start::START,
    questions: questions::QUESTIONS,
    yuan: questions::YUAN,
    ask: ask::ASK,
    said: ask::SAID,
    trouble: trouble::TROUBLE,
};

/// Plain English, for telling.
pub static EN_TOLD: ToldWords = ToldWords {
    titles: ToldTitles { review: "Check the answers", results: "Results", checklist: "Checklist", about: "About" },
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

/// Plain English, for the tools.
pub static EN_TOOLS: ToolWords = tools::TOOLS;

/// "a", "a and b", "a, b and c".
fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// "1 programme", "2 programmes".
fn counted(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}

/// 1301 as "1,301 yuan".
fn yuan(amount: u32) -> String {
    format!("{} yuan", grouped(amount))
}

/// 1301 as "1,301".
fn grouped(amount: u32) -> String {
    if amount < 1000 { amount.to_string() } else { format!("{},{:03}", grouped(amount / 1000), amount % 1000) }
}

const fn month_name(month: u8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}
