//! On the slip: what is not to be had now, in two registers. For the person one sentence in everyday words, said once for
//! all programmes that it is true of; for the file what is wanted, what was filled in, and the clause, programme by programme.

use zhucan_catalog::{ProgrammeId, ReasonTold};
use zhucan_rules::Verdict;

use super::decided;
use super::way::names;
use crate::components::element::{El, el};
use crate::components::source::chip;
use crate::pages::counter::said;
use crate::pages::counter::why::reasons;
use crate::pages::told::clerk::tested;
use crate::state::{Counter, Informed};

/// Each reason in everyday words, with the programmes that it shuts out.
pub(super) fn for_the_person(informed: Informed, counter: Counter) -> Option<El> {
    let mut told: Vec<(String, Vec<ProgrammeId>)> = Vec::new();
    for id in decided(counter, Verdict::NotNow) {
        let sentences: Vec<&str> = reasons(informed, counter, id).iter().map(ReasonTold::sentence).collect();
        let sentence = sentences.join(informed.session.words().gap);
        match told.iter_mut().find(|(other, _)| *other == sentence) {
            Some((_, ids)) => ids.push(id),
            None => told.push((sentence, vec![id])),
        }
    }
    let line = |(sentence, ids): &(String, Vec<ProgrammeId>)| {
        el("li").child(el("b").text(&names(informed, ids))).text(informed.session.words().colon).text(sentence)
    };
    let heading = el("h3").text(said(informed.session).slip.refused.heading);
    let list = el("ul").class("slip-plain").children(told.iter().map(line).collect());
    (!told.is_empty()).then(|| el("section").child(heading).child(list))
}

/// The same as an office writes it down.
pub(super) fn for_the_file(informed: Informed, counter: Counter) -> Option<El> {
    let lines: Vec<El> = decided(counter, Verdict::NotNow)
        .into_iter()
        .flat_map(|id| {
            let told = reasons(informed, counter, id);
            told.iter().map(|one| formal(informed, counter, id, one)).collect::<Vec<El>>()
        })
        .collect();
    let heading = el("h3").text(said(informed.session).slip.refused.for_file);
    (!lines.is_empty()).then(|| el("section").child(heading).child(el("ul").class("slip-formal").children(lines)))
}

/// What the condition wants, what was filled in, and the instrument with its article and how that is known.
fn formal(informed: Informed, counter: Counter, id: ProgrammeId, reason: &ReasonTold<'_>) -> El {
    let words = &said(informed.session).slip.refused;
    let (wanted, given) = counter.interview(|now| tested(informed, now.household(), reason, true));
    let source = &reason.condition.source;
    el("li")
        .text(&(words.formal)(informed.name(id), &wanted, &given))
        .text(informed.session.words().gap)
        .text(words.clause)
        .text(&informed.handbook.cite(&source.citation))
        .child(chip(&informed.words().evidence, source.evidence))
}
