//! The verdicts and the results.

use super::counted;
use crate::words::beside::{ChoiceWords, FindingWords, FirstWords};
use crate::words::changes::{Changes, Moves};
use crate::words::results::{Card, Counts, Results};
use crate::words::verdict::{ByVerdict, Heading, VerdictWords};
use crate::words::voice::Voiced;

pub(super) const VERDICTS: ByVerdict<VerdictWords> = ByVerdict {
    likely: VerdictWords {
        mark: "✓",
        name: "Very likely",
        group: "By the answers, everything that is asked for fits.",
        banner: "By the answers, everything that is asked for fits. The office decides in the end.",
    },
    ask: VerdictWords {
        mark: "?",
        name: "Ask the office",
        group: "By the answers, it is worth asking. Something is left for the office to decide.",
        banner: "By the answers, it is worth asking. Something is left for the office to decide. What to ask is below.",
    },
    open: VerdictWords {
        mark: "…",
        name: "Still open",
        group: "Something is not known yet. Once it is known, there is a result.",
        banner: "Something is not known yet. What is missing and where to find it is below.",
    },
    not_now: VerdictWords {
        mark: "–",
        name: "Not now",
        group: "Something does not fit now. Open one to see what it is.",
        banner: "Something does not fit now. It is written below. If the office says otherwise, go by the office.",
    },
};

pub(super) const RESULTS: Results = Results {
    title: Voiced::new("What you can apply for", "What this person can apply for"),
    to_handover: "Take the results along",
    summary: sum_up,
    count: programmes,
    caution: "This page only gives an idea. The office decides in the end.",
    as_of: |day| format!(" Worked out for the age and the policies of {day}."),
    card: Card {
        details: "Details",
        details_context: |name| format!(": {name}"),
        confirm: " Before going, call 12385 to confirm.",
        because: "Why: ",
        ask_office: "Ask this at the counter: ",
        fails: "What does not fit: ",
        missing: |name| format!("Still missing: {name}"),
        find: "Where to look: ",
        answer: |name| format!("Answer now: {name}"),
    },
    changes: Changes {
        heading: "When this would change",
        time: "With time: ",
        action: "What can be done: ",
        none: "At present there is nothing to do. When the situation changes, check again.",
        age: |years| format!("Wait until the age of {years}"),
        line: |phrases| format!("{}. Then check again.", phrases.join(". ")),
        moves: MOVES,
    },
    first: FirstWords {
        heading: "Do this first",
        go: "Where: ",
        stop: " – ",
        apply: "Apply for: ",
        ask_only: "Ask about: ",
        ask: "Also ask about: ",
        bring: "Bring: ",
        rest: "See everywhere to go and everything to bring",
    },
    choices: ChoiceWords {
        heading: "Only one side can be chosen",
        certain: "Worked out, this side gives more:",
        tie: "Both sides give the same. Either one will do:",
        compare: "Only one side can be had. Not all amounts were found. Compare at the counter, then choose:",
        held: " (received now)",
        given_up: |names| format!("Choosing this gives up: {names}."),
        notes: "Also note",
    },
    finding: FindingWords {
        heading: "Find these out to make the results clearer",
        text: "Begin with the first ones.",
        needed_for: |number| format!(": needed for {}.", programmes(number)),
        settles: |number| format!(" Once known, it settles {} at once.", programmes(number)),
    },
    offered: Heading { title: "These can be used too", text: "They need no approval, or can be used on the spot." },
    none_likely: Heading {
        title: "Nothing is very likely yet",
        text: "This does not mean that nothing is possible. See what is below first, or call 12385 and ask.",
    },
    no_answers: Heading {
        title: "No question is answered yet",
        text: "First answer a few questions. Then come back to the results.",
    },
    still_to_ask: |questions| {
        format!("About {} would make the results clearer.", counted(questions, "more question", "more questions"))
    },
    go_on: "Go on answering",
    to_checklist: "See the checklist",
    to_review: "Check and change the answers",
    dropped: |names| format!("After the change, these answers no longer fit. Please answer them again: {names}."),
};

/// Each is a sentence of its own, or two, without the last full stop.
const MOVES: Moves = Moves {
    first_certificate: "First apply for a disability certificate (残疾人证)",
    new_certificate: "First renew the disability certificate (残疾人证)",
    residence_permit: "First apply for a Hangzhou residence permit (居住证)",
    minimum: "First ask at the counter about the minimum living allowance (低保). Wait until it is approved",
    marginal: "First ask at the counter about the status of marginal family (低保边缘). Wait until it is approved",
    resident_medical: "First join resident medical insurance (城乡居民医保)",
    resident_pension: "First join resident pension insurance (城乡居民养老保险)",
    preschool: "Wait until kindergarten begins",
    compulsory: "Wait until primary school begins",
    looking: "Begin to look for work",
    need: |label| format!("Wait until this is needed: “{label}”"),
    other: |name| format!("Wait until this has changed: “{name}”"),
};

fn programmes(number: usize) -> String {
    counted(number, "programme", "programmes")
}

fn sum_up(counts: &Counts) -> String {
    let parts: Vec<String> = [
        (counts.likely, "very likely"),
        (counts.ask, "to ask the office about"),
        (counts.open, "still open"),
        (counts.not_now, "not now"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .enumerate()
    .map(|(place, (count, verdict))| match place {
        0 => format!("{} {verdict}", programmes(count)),
        _ => format!("{count} {verdict}"),
    })
    .collect();
    if parts.is_empty() { "No results yet.".to_owned() } else { format!("{}.", parts.join(", ")) }
}
