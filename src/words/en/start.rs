//! The first screen.

use crate::words::question::Opt;
use crate::words::start::Start;

pub(super) const START: Start = Start {
    title: "See which disability subsidies and services to apply for",
    lead: &[
        "Answer a few questions, and see:",
        "What is very likely, and why.",
        "What to bring, where to go, and what to do first.",
    ],
    expect_heading: "How it works",
    expect: &[
        "One question at a time. What is not needed is not asked.",
        "When in doubt, just choose “Not sure”.",
        "No names, identity card numbers or telephone numbers are asked.",
        "Your answers do not leave this device.",
    ],
    ready_heading: "With these at hand, it is quicker",
    ready: &[
        "Disability certificate (残疾人证)",
        "Household register (户口本)",
        "Papers for the minimum living allowance (低保) or other social assistance, if there are any",
    ],
    ready_note: "It also works without them.",
    whom: "Who is this for?",
    voices: [
        Opt::plain("For myself"),
        Opt::plain("For my child"),
        Opt::plain("For my father or mother"),
        Opt::new("For another relative", "A partner, a brother or sister, or another person in your care"),
        Opt::new("I am a guardian (监护人)", "For the person whose guardian you are"),
        Opt::new("I was sent (受人委托)", "For the person who asked you to act"),
    ],
    resume: "Go on answering",
    anew: "Choosing one below clears the answers so far and starts again.",
};
