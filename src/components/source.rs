//! Where a statement stands: its evidence mark and its citation.

use zhucan_catalog::{EvidenceMark, Handbook, Source};

use super::element::{El, el};
use crate::words::{EvidenceWords, Mark};

/// The words of an evidence mark.
#[must_use]
pub const fn mark(words: &'static EvidenceWords, evidence: EvidenceMark) -> &'static Mark {
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
#[must_use]
pub fn chip(words: &'static EvidenceWords, evidence: EvidenceMark) -> El {
    el("span").class("chip").attr("data-evidence", letter(evidence)).text(mark(words, evidence).chip)
}

/// The mark and the citation under a statement.
#[must_use]
pub fn cited(handbook: &Handbook, words: &'static EvidenceWords, source: &Source) -> El {
    el("p").class("cite").child(chip(words, source.evidence)).text(&handbook.cite(&source.citation))
}

/// The sources of several statements, each once, folded under a line that says what they are.
#[must_use]
pub fn cited_together<'a>(
    handbook: &Handbook,
    words: &'static EvidenceWords,
    sources: impl Iterator<Item = &'a Source>,
) -> El {
    let mut seen: Vec<&Source> = Vec::new();
    for source in sources {
        if !seen.contains(&source) {
            seen.push(source);
        }
    }
    el("details")
        .class("cites")
        .child(el("summary").text(words.together))
        .children(seen.into_iter().map(|source| cited(handbook, words, source)).collect())
}
