//! On the slip: what was answered, of what papers were seen, and what was only stated.

use crate::components::element::{El, el};
use crate::pages::counter::said;
use crate::pages::telling;
use crate::state::{Basis, Counter, Session};

/// What was answered, under what it rests on.
pub(super) fn facts(counter: Counter) -> Vec<El> {
    let session = counter.session;
    let words = &said(session).slip;
    let line = |fact, value, basis: Basis| {
        let value = telling::value(session, fact, value);
        let said = [telling::name(session, fact), session.words().colon, &value].concat();
        el("li").text(&said).maybe((basis != Basis::Stated).then(|| el("small").text(" ").text(kind(session, basis))))
    };
    let all: Vec<_> = counter.interview(|now| now.household().answers().iter().collect());
    let based = |fact| counter.desk_now(|desk| desk.now().basis(fact));
    let part = |(heading, seen): (&'static str, bool)| {
        let here = all.iter().map(|(fact, value)| (*fact, *value, based(*fact)));
        let here = here.filter(|(.., basis)| (*basis != Basis::Stated) == seen);
        let lines: Vec<El> = here.map(|(fact, value, basis)| line(fact, value, basis)).collect();
        (!lines.is_empty())
            .then(|| el("section").child(el("h3").text(heading)).child(el("ul").class("slip-facts").children(lines)))
    };
    words.facts.into_iter().zip([true, false]).filter_map(part).collect()
}

/// What an answer rests on, in words.
pub(super) fn kind(session: Session, basis: Basis) -> &'static str {
    let kinds = said(session).basis.kinds;
    Basis::ALL.iter().zip(kinds).find(|(one, _)| **one == basis).map_or("", |(_, kind)| kind)
}
