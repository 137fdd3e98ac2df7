//! What stands around every screen.

use crate::words::shell::{DisplayWords, Footer, Nav, Shell, Titles};

pub(super) const SHELL: Shell = Shell {
    site: "Zhucan Navigator",
    strapline: "Disability subsidies and services in Hangzhou",
    skip: "Skip to the main text",
    all_programmes: "See all programmes (opens a new page)",
    beside: " (opens a new page)",
    for_carer: |called| format!("You are answering for {called}."),
    update: [
        "There is a new edition of the policy. Your answers stay. What the policy has changed is asked again.",
        "Change to the new edition",
    ],
    display: DisplayWords {
        summary: "Text size, reading aloud, language (中文)",
        language: "Language",
        size: "Text size",
        sizes: ["Usual", "Large", "Larger", "Largest"],
        colours: "Colours",
        contrasts: ["As the phone is set", "Black and white"],
        coming: "Fetching it. This takes a moment.",
        failed: "It did not come. Check the network, then choose it again.",
    },
    nav: Nav {
        label: "Main pages",
        start: "Start",
        review: "My answers",
        results: "Results",
        directory: "All programmes",
        about: "About",
    },
    footer: Footer {
        hotline: "Disability service hotline (残疾人服务热线)",
        hotline_number: "12385",
        keep: "Keep or clear the answers, use a handover code",
        privacy: "Your answers do not leave this device.",
        disclaimer: "This page only gives an idea. The office decides in the end.",
        edition: |id, checked_on| format!("Policy edition {id}, checked on {checked_on}."),
    },
};

pub(super) const TITLES: Titles = Titles {
    page: |heading| format!("{heading} - Zhucan Navigator"),
    error: |title| format!("Error: {title}"),
    start: "Zhucan Navigator: disability subsidies and services in Hangzhou",
    not_found: "This page does not exist",
};
