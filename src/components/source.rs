//! Where a statement stands: its evidence mark and its citation.

use leptos::prelude::*;
use zhucan_catalog::{Catalogue, EvidenceMark, Source};

use crate::words::{EvidenceWords, Mark};

/// The words of an evidence mark.
#[must_use]
pub const fn mark(words: &EvidenceWords, evidence: EvidenceMark) -> &Mark {
    match evidence {
        EvidenceMark::Official => &words.official,
        EvidenceMark::Reported => &words.reported,
        EvidenceMark::Founding => &words.founding,
        EvidenceMark::Office => &words.office,
    }
}

/// The letter of an evidence mark, as the policy files write it.
const fn letter(evidence: EvidenceMark) -> &'static str {
    match evidence {
        EvidenceMark::Official => "L",
        EvidenceMark::Reported => "R",
        EvidenceMark::Founding => "S",
        EvidenceMark::Office => "O",
    }
}

/// The mark beside a statement.
#[component]
pub fn Chip(
    /// The mark.
    evidence: EvidenceMark,
    /// Its words.
    words: &'static EvidenceWords,
) -> impl IntoView {
    view! {
        <span class="chip" data-evidence=letter(evidence)>
            {mark(words, evidence).chip}
        </span>
    }
}

/// The mark and the citation under a statement.
#[component]
pub fn Cited(
    /// Where it stands.
    source: &'static Source,
    /// The policy, which knows the instruments.
    catalogue: &'static Catalogue,
    /// The words of the marks.
    words: &'static EvidenceWords,
) -> impl IntoView {
    view! {
        <p class="cite">
            <Chip evidence=source.evidence words=words />
            {catalogue.cite(&source.citation)}
        </p>
    }
}
