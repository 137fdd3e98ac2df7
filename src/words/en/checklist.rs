//! The checklist, and the forms of papers.

use super::counted;
use crate::words::checklist::{Checklist, PaperForms, Right};
use crate::words::verdict::Heading;

pub(super) const FORMS: PaperForms = PaperForms {
    original: |count| if count > 1 { format!("{count} originals") } else { "original".to_owned() },
    copy: |count| counted(usize::from(count), "copy", "copies"),
    filled_in: |count| counted(usize::from(count), "form to fill in", "forms to fill in"),
    photo: |count| counted(usize::from(count), "photo", "photos"),
    looked_up: "The office can look this up itself. First ask whether to bring it.",
    when: |who| format!("Needed in this case: {who}"),
};

pub(super) const CHECKLIST: Checklist = Checklist {
    title: "Checklist",
    to_letter: "Sending somebody to act",
    intro: "Follow the list, one stop after the other.",
    covers: "On this list is what is very likely, and what to ask the office about: ",
    stop: |number, window| format!("Stop {number}: {window}"),
    find: "Where it is: ",
    apply_for: "Apply here",
    ask_here: "Ask here",
    compare: "Ask first: which is higher, this or what is received now? Until that is clear, do not give up what is received.",
    papers: "What to bring",
    tick_hint: "Tick each thing when it is ready.",
    wanted_by: |names| format!("Needed for: {names}"),
    no_papers: "No list of papers was found. Call first and ask what to bring.",
    looked_up_heading: "No need to get these papers",
    looked_up: Right {
        text: "What the office can check itself, it should not ask you to prove. ",
        cite: "Social Assistance Law, Article 62, paragraph 2 (《中华人民共和国社会救助法》第62条第2款)",
    },
    free: "What costs nothing",
    given_up: |names| {
        format!("Not on the list, because they cannot be had together and the other side is higher: {names}.")
    },
    deadlines: "Times not to miss",
    confirm: "Before going, call and ask: is it open, and what else is needed?",
    rights_heading: "At the counter, you can",
    rights: &[
        Right {
            text: "Ask for service by a person. \
                   Counters for social security and medical care must keep service by a person.",
            cite: "Barrier-Free Environment Law, Article 39, paragraph 2 (《中华人民共和国无障碍环境建设法》第39条第2款)",
        },
        Right {
            text: "Use the low counter or the barrier-free counter. \
                   People who cannot see or hear well can ask the staff for help.",
            cite: "Barrier-Free Environment Law, Article 40 (《中华人民共和国无障碍环境建设法》第40条)",
        },
        Right {
            text: "Get the reasons in writing if social assistance is refused. \
                   This includes the minimum living allowance (低保) and destitute support (特困).",
            cite: "Social Assistance Law, Article 45 (《中华人民共和国社会救助法》第45条)",
        },
    ],
    print: "Print the checklist",
    empty: Heading {
        title: "The checklist is still empty",
        text: "First answer a few questions. What to apply for and what to ask about will be listed here.",
    },
    empty_go: "Answer questions",
    printed: |edition, day| {
        format!("Zhucan Navigator (助残导航) checklist. Policy edition {edition}. Printed on {day}.")
    },
    disclaimer: "The checklist only helps. It is not an approval. The office decides in the end.",
    back: "Back to the results",
};
