//! The four verdicts as people see them: by words, by the shape of a mark, and by colour.

use leptos::prelude::*;
use zhucan_rules::{Outcome, Verdict};

use crate::words::{ByVerdict, VerdictWords};

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
pub const fn worded(words: &ByVerdict<VerdictWords>, outcome: Outcome) -> &VerdictWords {
    match outcome {
        Outcome::Decided(Verdict::Likely) => &words.likely,
        Outcome::Decided(Verdict::Ask) => &words.ask,
        Outcome::Decided(Verdict::NotNow) => &words.not_now,
        Outcome::Open(_) => &words.open,
    }
}

/// The mark beside a verdict's words. Readers do not hear it: the words say the same.
#[component]
pub fn VerdictMark(
    /// The verdict's words.
    words: &'static VerdictWords,
) -> impl IntoView {
    view! {
        <span class="mark" aria-hidden="true">
            {words.mark}
        </span>
    }
}

/// The verdict at the head of a programme's page.
#[component]
pub fn VerdictBanner(
    /// The verdict.
    outcome: Outcome,
    /// The words of all four.
    words: &'static ByVerdict<VerdictWords>,
) -> impl IntoView {
    let words = worded(words, outcome);
    view! {
        <div class="verdict" data-verdict=spelt(outcome)>
            <VerdictMark words=words />
            <div>
                <p class="verdict-word">{words.name}</p>
                <p>{words.banner}</p>
            </div>
        </div>
    }
}
