//! The four verdicts as people see them: by words, by the shape of a mark, and by colour.

use zhucan_rules::{Outcome, Verdict, VerdictSet};

use super::element::{El, el};
use super::phrases::p;
use crate::words::{ByVerdict, VerdictWords};

/// The verdicts in the order in which programmes are grouped by them; any open outcome stands for all of them.
pub const GROUPS: [Outcome; 4] = [
    Outcome::Decided(Verdict::Likely),
    Outcome::Decided(Verdict::Ask),
    Outcome::Open(VerdictSet::EMPTY),
    Outcome::Decided(Verdict::NotNow),
];

/// A verdict, as the page's attributes spell it.
#[must_use]
pub const fn spelt(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Decided(Verdict::Likely) => "likely",
        Outcome::Decided(Verdict::Ask) => "ask",
        Outcome::Decided(Verdict::NotNow) => "not-now",
        Outcome::Open(_) => "open",
    }
}

/// The words of a verdict.
#[must_use]
pub const fn worded(words: &'static ByVerdict<VerdictWords>, outcome: Outcome) -> &'static VerdictWords {
    match outcome {
        Outcome::Decided(Verdict::Likely) => &words.likely,
        Outcome::Decided(Verdict::Ask) => &words.ask,
        Outcome::Decided(Verdict::NotNow) => &words.not_now,
        Outcome::Open(_) => &words.open,
    }
}

/// The mark beside a verdict's words. Readers do not hear it: the words say the same.
#[must_use]
pub fn verdict_mark(words: &VerdictWords) -> El {
    el("span").class("mark").attr("aria-hidden", "true").text(words.mark)
}

/// The verdict at the head of a programme's page.
#[must_use]
pub fn verdict_banner(words: &'static ByVerdict<VerdictWords>, outcome: Outcome) -> El {
    let words = worded(words, outcome);
    el("div")
        .class("verdict")
        .attr("data-verdict", spelt(outcome))
        .child(verdict_mark(words))
        .child(el("div").child(p(words.name).class("verdict-word")).child(p(words.banner)))
}
