//! What the counter says beside facts and results.

use crate::words::counter::{BesideWords, CameraWords, ComesWords, DifferWords, PhoneWords, WhyWords};

pub(super) const BESIDE: BesideWords = BesideWords {
    comes: ComesWords {
        heading: "Who comes",
        kinds: ["The person", "A guardian", "Somebody sent"],
        general: ["What a guardian should know", "What somebody who is sent should know"],
        ask_first: "acting: ask first",
        bring: "Whoever acts also brings: ",
        ask_paper: "ask first",
        ask_what: "Ask first what to bring.",
        on_slip: |who| format!("Who comes: {who}"),
        on_slip_acting: |who| format!("{who}: may they act, and with what?"),
        not_found: "Who may act and with what was not found for these. Call the office first: ",
    },
    phone: PhoneWords {
        show: "Code for the phone",
        heading: "Go on at the phone",
        how: [
            "Scan this code with the phone and copy its letters.",
            "Open this page on the phone, unfold the line about a handover code, and paste them.",
            "It shows the same results and checklist.",
        ],
        holds: "The code holds what was filled in here, and no name or number.",
        letters: "Or type it: ",
        alt: "The code for the phone as a picture; it holds the letters below",
        empty: "Nothing is filled in yet, so there is no code.",
        close: "Hide the code",
    },
    camera: CameraWords {
        on: "Use the camera",
        off: "Turn the camera off",
        picture: "What the camera sees",
        coming: "Turning the camera on. If the browser asks, allow it.",
        looks: "The camera is on. Hold the phone's code in front of it.",
        other: "This is no handover code. Show the handover code on the phone.",
        troubles: [
            "No camera can be used here. Paste or type the code.",
            "The browser did not allow the camera. Allow it there, or paste the code.",
            "There is no camera. Paste or type the code.",
            "Another program is using the camera. Close that program, or paste the code.",
        ],
    },
    why: WhyWords { hint: "Open a result to see its reason and clause.", missing: "Still to find out: " },
    differs: DifferWords {
        heading: "This differs from what was filled in:",
        other: |name, said, certified| format!("{name}: filled in as “{said}”, the certificate says “{certified}”."),
        gone: |name, said| {
            format!("{name}: filled in as “{said}”, which the certificate leaves no room for. Ask again.")
        },
    },
};
