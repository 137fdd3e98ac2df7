//! On the slip: what is not to be had now, in two registers. For the person one sentence in everyday words, said once for
//! all programmes that it is true of; for the file what is wanted, what was filled in, and the clause, programme by programme.

use zhucan_catalog::{ProgrammeId, ReasonTold};
use zhucan_rules::Verdict;

use super::clauses::{clauses, together};
use super::decided;
use super::way::names;
use crate::components::element::{El, el};
use crate::pages::counter::said;
use crate::pages::counter::why::reasons;
use crate::pages::told::clerk::tested;
use crate::state::{Counter, Informed};

/// Each reason in everyday words, with the programmes that it shuts out.
pub(super) fn for_the_person(informed: Informed, counter: Counter) -> Option<El> {
    let mut told: Vec<(String, Vec<ProgrammeId>)> = Vec::new();
    for id in decided(counter, Verdict::NotNow) {
        let sentence = together(informed, &reasons(informed, counter, id));
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
    let refused = decided(counter, Verdict::NotNow);
    let lines: Vec<El> = refused.into_iter().map(|id| formal(informed, counter, id)).collect();
    let heading = el("h3").text(said(informed.session).slip.refused.for_file);
    (!lines.is_empty()).then(|| el("section").child(heading).child(el("ul").class("slip-formal").children(lines)))
}

/// Of each condition what it wants and what was filled in, then the instruments with their articles.
fn formal(informed: Informed, counter: Counter, id: ProgrammeId) -> El {
    let words = &said(informed.session).slip.refused;
    let reasons = reasons(informed, counter, id);
    let condition = |reason: &ReasonTold<'_>| {
        let (wanted, given) = counter.interview(|now| tested(informed, now.household(), reason, true));
        (words.formal)(&wanted, &given)
    };
    let conditions: Vec<String> = reasons.iter().map(condition).collect();
    el("li")
        .child(el("b").text(informed.name(id)))
        .text(informed.session.words().colon)
        .text(&conditions.join(informed.session.words().gap))
        .child(clauses(informed, words.clause, reasons.iter().map(|one| &one.condition.source)))
}
