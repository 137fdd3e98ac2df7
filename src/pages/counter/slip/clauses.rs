//! On the slip: the sentences of several reasons as one text, and the sources under them, each once.

use zhucan_catalog::{ReasonTold, Source};

use crate::components::element::{El, el};
use crate::components::source::chip;
use crate::state::Informed;

/// What the reasons say, one after the other.
pub(super) fn together(informed: Informed, reasons: &[ReasonTold<'_>]) -> String {
    let sentences: Vec<&str> = reasons.iter().map(ReasonTold::sentence).collect();
    sentences.join(informed.session.words().gap)
}

/// The instruments with their articles, and how each is known.
pub(super) fn clauses<'a>(informed: Informed, before: &str, sources: impl Iterator<Item = &'a Source>) -> El {
    let mut seen: Vec<&Source> = Vec::new();
    for source in sources {
        if !seen.contains(&source) {
            seen.push(source);
        }
    }
    let clause = |source: &&Source| {
        let cited = informed.handbook.cite(&source.citation);
        el("span").class("slip-clause").text(&cited).child(chip(&informed.words().evidence, source.evidence))
    };
    el("p").class("slip-clauses").text(before).children(seen.iter().map(clause).collect())
}
