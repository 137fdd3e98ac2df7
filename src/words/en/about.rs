//! The about page.

use crate::words::about::{About, Section};
use crate::words::picture::{Picture, RESULTS_FILE};

pub(super) const ABOUT: About = About {
    title: "About Zhucan Navigator (助残导航)",
    what: Section {
        heading: "What this is",
        text: &[
            "There are many subsidies and services for disabled people. It is hard to find out which ones fit.",
            "This page asks a few questions. It finds what is very likely.",
            "Then it makes a checklist: where to go first, and what to bring.",
        ],
    },
    picture: Picture {
        file: RESULTS_FILE,
        alt: "The results on a phone: how many programmes, and where to go first.",
        caption: "This is what the results look like.",
    },
    not: Section {
        heading: "What it does not do",
        text: &[
            "It is not an office. Applications cannot be made here.",
            "It decides nothing. The office decides in the end.",
            "It does not guess the grade of a disability. Doctors assess the grade.",
            "When something was not found, it says so.",
        ],
    },
    privacy: Section {
        heading: "Your answers",
        text: &[
            "No names, identity card numbers, telephone numbers or addresses are asked.",
            "Your answers do not leave this device.",
            "When this page is closed, the answers are gone. They can be kept, if that is wanted.",
        ],
    },
    sources: Section {
        heading: "Where the statements come from",
        text: &[
            "Every statement names its source.",
            "Amounts say from which day they hold and where they were seen. What was not found is not written.",
            "There are four kinds of sources:",
        ],
    },
    founding: Section {
        heading: "The work plan of 2017",
        text: &[
            "The search for programmes began with a work plan. The city Disabled Persons' Federation wrote it for 2017.",
            "Its document number is 20 of 2017 (杭残联〔2017〕20号).",
            "It was a plan for 2017. It does not prove that a programme still exists.",
            "So a source of its own was sought for every programme. Where none was found, the page says so.",
        ],
    },
    targets_heading: "The targets for 2017, not the numbers of today",
    edition_section: Section {
        heading: "Policy edition",
        text: &[
            "Policies change. What stands here is as it was on the day of the check.",
            "If something has changed since then, go by what the office says.",
        ],
    },
    edition: |id, checked_on| format!("The edition now is {id}, checked on {checked_on}."),
    contact: Section {
        heading: "Whom to ask",
        text: &["With questions, call the disability service hotline. \
             The community office or village committee can be asked too."],
    },
};
