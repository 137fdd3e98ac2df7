//! Plain English (`en`), for readers to whom it is a second language. Short sentences, one idea each.
//!
//! What is said or found at a Chinese counter keeps its Chinese name in parentheses. Never a promise: *very likely*.

use zhucan_catalog::{Basis, EvidenceMark, Family, PaperForm};
use zhucan_rules::Date;

use super::{Gives, List, Parts, Programme, Shell, Sources, Who, Words};

pub(super) static EN: Words = Words {
    lang: "en",
    listed,
    between: ", ",
    gap: " ",
    sentence,
    aside: |text| format!(" ({text})"),
    shell: SHELL,
    list: LIST,
    programme: PROGRAMME,
    family,
    evidence: |mark| match mark {
        EvidenceMark::Official => "Official text",
        EvidenceMark::Reported => "Reported: confirm before going",
        EvidenceMark::Founding => "Only in the work plan of 2017",
        EvidenceMark::Office => "The office decides",
    },
    form,
};

const SHELL: Shell = Shell {
    site: "Zhucan Navigator",
    strapline: "Disability subsidies and services in Hangzhou",
    title: |heading| format!("{heading} - Zhucan Navigator"),
    skip: "Skip to the main text",
    nav: "Main pages",
    languages: "Language",
    trail: "Where this page is",
    home: "Start",
    all: "All programmes",
    start: "Answer questions",
    hotline: "Disability service hotline (残疾人服务热线)",
    not_you: "This page does not look at your situation.",
    disclaimer: "This page only gives an idea. The office decides in the end.",
    edition: |id, checked_on| format!("Policy edition {id}, checked on {}.", day(checked_on)),
    stale: |months| {
        let after = format!("After {months} months, amounts may have changed. ");
        [format!("{after}First call the disability service hotline (残疾人服务热线) "), " to confirm.".to_owned()]
    },
    same_language: "If the questions open in Chinese, open “字号、朗读、English” there. Then choose English.",
};

const LIST: List = List {
    title: "All subsidies and services",
    description: "Disability subsidies and services in Hangzhou, one by one. What each gives, and to whom. \
                  What to bring, where to go, and the sources. No questions to answer.",
    lead: "Choose a name. See what it gives, what to bring and where to go.",
    start: ["To see what you can very likely apply for, ", "first answer a few questions", "."],
    search: "Find a programme",
    search_hint: "Type its name, or another word for it. For example: metro, wheelchair.",
    search_clear: "Press Esc to clear the field.",
    found: "Programmes found: {count}.",
    nothing: "Nothing was found.",
    nothing_help: ["Try another word. Or call the disability service hotline (残疾人服务热线) ", " and ask."],
    families: "Find by part of life",
    letters: "Find by first letter",
    digits: "Digits",
    letter: "Letter",
};

const PROGRAMME: Programme = Programme {
    description: |name, gloss| {
        format!("{name}. {gloss} What it gives, and to whom. What to bring, where to go, and the sources.")
    },
    also: |words| format!("People also search for: {}.", words.join(", ")),
    start: "First answer a few questions",
    mine: "Compare with my situation",
    mine_lead: "Is it worth applying for? Answer a few questions to see.",
    to_mine: ["To compare, choose “", "”."],
    no_test: "This one has no conditions to compare. To use it, just ask.",
    employers: "This one is for employers.",
    next: "What next",
    ask: ["If anything is unclear, call the disability service hotline (残疾人服务热线) ", "."],
    all: "See all programmes",
    together: "Where does this come from?",
    deadline: "Do not miss this: ",
    free_mark: "free of charge",
    parts: Parts {
        first: "What to have first",
        first_lead: "Before applying for this one, have:",
        papers: "What to bring",
        looked_up: "What the office can look up itself",
        looked_up_lead: "The office should look these up itself. If they are at hand, they can be brought too.",
        windows: "Where to go",
        windows_any: "Any of these places can be asked. Ask first, then go.",
        steps: "How to do it",
        limits: "Time limits and rights",
        free: "What costs nothing",
        conflicts: "What cannot be had together",
        overlaps: "Can it be had together with others?",
    },
    gives: Gives {
        heading: "What it gives",
        depends: "It may be one of these:",
        whom: "For whom: ",
        otherwise: "If nothing above fits:",
        was: "What it gave before",
        will_be: "What it will give later",
        per_month: |amount, at_least| format!("{}{} a month", if at_least { "At least " } else { "" }, yuan(amount)),
        standard: |name, amount, from, source| {
            format!("{name}: {} from {}. Source: {source}.", yuan(amount), day(from))
        },
        since: |from| format!("As far as could be found, from {}.", day(from)),
        between: |from, until| format!("As far as could be found, from {} to {}.", day(from), day(until)),
    },
    who: Who {
        heading: "What this programme looks at",
        was: "What it looked at before",
        will_be: "What it will look at later",
        no_rule: "No rule for today was found. Please call 12385 and ask.",
        every: "All of these must be so:",
        one_of: "One of these is enough:",
        not: "This must not be so:",
        none_of: "None of these may be so:",
        not_together: "These may not be so at the same time:",
        ask_office: "Ask this at the counter: ",
        basis,
    },
    brought_by: |who| format!("Needed in this case: {who}."),
    steps_of: |numbers| counted("step", numbers),
    lines_of: |numbers| counted("line", numbers),
    sources: Sources {
        founding: "The work plan of 2017 mentions it",
        founding_items: |numbers| {
            let items = counted("item", numbers);
            format!("The work plan of the city Disabled Persons' Federation for 2017 mentions it ({items}).")
        },
        founding_caution: "It was a plan for 2017. It does not prove that a programme still exists.",
        founding_targets: "The targets for 2017, not the numbers of today:",
        heading: "Sources",
        articles: |articles| format!("What was read: {}.", articles.join("; ")),
        checked: "Who checked it",
        checked_on: |checked_on| format!("Checked on {}.", day(checked_on)),
        second_reader: "What a second reader compared (in Chinese)",
    },
};

fn day(date: Date) -> String {
    let month = match date.month() {
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
    };
    format!("{} {month} {}", date.day(), date.year())
}

fn basis(basis: Basis, from: Date, until: Option<Date>) -> String {
    let end = until.map(|until| format!(" The last day is {}.", day(until))).unwrap_or_default();
    match basis {
        Basis::Commencement => format!("In force from {}.{end}", day(from)),
        Basis::EarliestEvidence => {
            format!("The earliest source found is from {}. No starting day was found.{end}", day(from))
        }
    }
}

/// "a", "a and b", "a, b and c".
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// "step 2", "steps 1 and 2".
fn counted(thing: &str, numbers: &[String]) -> String {
    format!("{thing}{} {}", if numbers.len() == 1 { "" } else { "s" }, listed(numbers))
}

/// A phrase, with a capital letter and a full stop.
fn sentence(phrase: &str) -> String {
    let mut letters = phrase.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let stop = if phrase.ends_with(['.', '?', '!']) { "" } else { "." };
    [&first, letters.as_str(), stop].concat()
}

/// 1301 as "1,301 yuan".
fn yuan(amount: u32) -> String {
    format!("{} yuan", grouped(amount))
}

/// 1301 as "1,301".
fn grouped(amount: u32) -> String {
    if amount < 1000 { amount.to_string() } else { format!("{},{:03}", grouped(amount / 1000), amount % 1000) }
}

fn form(form: PaperForm, count: u8) -> String {
    let several = |one: &str, several: &str| format!("{count} {}", if count == 1 { one } else { several });
    match form {
        PaperForm::Original if count > 1 => format!("{count} originals"),
        PaperForm::Original => "original".to_owned(),
        PaperForm::Copy => several("copy", "copies"),
        PaperForm::FilledIn => several("form to fill in", "forms to fill in"),
        PaperForm::Photo => several("photo", "photos"),
    }
}

fn family(family: Family) -> &'static str {
    match family {
        Family::Certificate => "Disability certificate (残疾人证)",
        Family::Subsidies => "Living and nursing subsidies",
        Family::Assistance => "Minimum living allowance (低保) and assistance",
        Family::Insurance => "Social insurance",
        Family::Rehabilitation => "Rehabilitation, devices and care",
        Family::Education => "School and study",
        Family::Home => "Housing",
        Family::Travel => "Getting around",
        Family::Work => "Work and lower taxes",
        Family::Rights => "Rights and public services",
        Family::Employers => "For employers",
    }
}
