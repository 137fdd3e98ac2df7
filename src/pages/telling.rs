//! From facts and answers to words. What several screens say in the same way is said here once.

use zhucan_rules::{FactId, ScreenId, Value};

use crate::components::element::{El, el};
use crate::components::phrases::p;
use crate::route::Place;
use crate::state::Session;
use crate::words::Asked;

/// How many screens are expected after the one at this place; nothing for one that was answered before.
#[must_use]
pub fn screens_left(session: Session, place: Place) -> Option<usize> {
    let next = session.with_interview(crate::state::Interview::next_step);
    let best = session.open().first().copied()?;
    matches!(place, Place::Step(step) if step >= next).then(|| rounded(best.expected.saturating_sub(1000)))
}

/// Thousandths of a screen as whole screens.
#[must_use]
pub fn rounded(expected: u64) -> usize {
    usize::try_from((expected + 500) / 1000).unwrap_or(0)
}

/// The question that asks about a fact.
#[must_use]
pub fn asked(session: Session, fact: FactId) -> Option<Asked<'static>> {
    let catalogue = session.catalogue();
    let screen = catalogue.facts.get(fact)?.screen?;
    session.words().questions.get(catalogue.screens.get(usize::from(screen.0))?)
}

/// A fact's short name: its question's, or its own where several are asked together.
#[must_use]
pub fn name(session: Session, fact: FactId) -> &'static str {
    let own = member(session, fact);
    if own.is_empty() { asked(session, fact).map(|asked| asked.common().name).unwrap_or_default() } else { own }
}

/// What a fact is called among those that are asked together; empty for one that is asked alone.
#[must_use]
pub fn member(session: Session, fact: FactId) -> &'static str {
    let Some(Asked::Group(_, opts, _)) = asked(session, fact) else { return "" };
    let facts = &session.catalogue().facts;
    let screen = facts.get(fact).and_then(|known| known.screen);
    let on_screen = screen.map(|screen| facts.on_screen(screen)).unwrap_or_default();
    on_screen.iter().zip(opts).find(|(one, _)| *one == fact).map(|(_, opt)| opt.label).unwrap_or_default()
}

/// Facts that one question asks about.
#[derive(Debug, Clone)]
pub struct AskedTogether {
    /// The question's screen.
    pub screen: ScreenId,
    /// The facts, as they were given.
    pub facts: Vec<FactId>,
    /// The fact's name; where there are several, the question's.
    pub name: &'static str,
    /// Where to find the answer.
    pub find: &'static str,
}

/// These facts by the question that asks about them, in the order in which they are given.
#[must_use]
pub fn by_screen(session: Session, facts: &[FactId]) -> Vec<AskedTogether> {
    let mut together: Vec<AskedTogether> = Vec::new();
    for fact in facts {
        let Some(screen) = session.catalogue().facts.get(*fact).and_then(|known| known.screen) else { continue };
        let Some(asked) = asked(session, *fact) else { continue };
        if let Some(one) = together.iter_mut().find(|one| one.screen == screen) {
            one.facts.push(*fact);
            one.name = asked.common().name;
        } else {
            let (name, find) = (name(session, *fact), asked.common().find);
            together.push(AskedTogether { screen, facts: vec![*fact], name, find });
        }
    }
    together
}

/// Whether a fact is a need that is simply ticked.
#[must_use]
pub fn is_need(session: Session, fact: FactId) -> bool {
    matches!(asked(session, fact), Some(Asked::Group(_, _, values)) if values.len() == 2)
}

/// A notice of the earlier answers that the last one contradicted, by name; nothing when there are none.
#[must_use]
pub fn dropped(session: Session, told: fn(&str) -> String) -> Option<El> {
    let mut names: Vec<&str> =
        session.with_interview(|now| now.dropped().iter().map(|fact| asked_name(session, *fact)).collect());
    names.dedup();
    (!names.is_empty()).then(|| {
        let told = told(&(session.words().list)(&names));
        el("div").class("notice notice--warn").attr("role", "status").child(p(&told))
    })
}

fn asked_name(session: Session, fact: FactId) -> &'static str {
    asked(session, fact).map(|asked| asked.common().name).unwrap_or_default()
}

/// The answer to a fact in words.
#[must_use]
pub fn value(session: Session, fact: FactId, value: Value) -> String {
    let words = session.words();
    let at = usize::from(value.0);
    match asked(session, fact) {
        Some(Asked::Choice(_, options)) => options.get(at).map(|option| option.label.to_owned()).unwrap_or_default(),
        Some(Asked::Number(..)) => (words.said.years)(value.0),
        Some(Asked::Group(_, _, values)) => values.get(at).map(|value| (*value).to_owned()).unwrap_or_default(),
        None => String::new(),
    }
}

/// Yuan under the options of an income question, and the dated standard they rest on; nothing for other questions.
#[must_use]
pub fn yuan_notes(session: Session, fact: FactId) -> (Vec<String>, String) {
    let catalogue = session.catalogue();
    let yuan = &session.words().yuan;
    let standard = catalogue.standards.iter().find(|standard| standard.id == "minimum-living");
    let Some(value) = standard.and_then(|standard| standard.on(session.today)) else { return Default::default() };
    let line = value.yuan;
    let (half_more, twice) = (line * 3 / 2, line * 2);
    let notes = match catalogue.facts.get(fact).map(|fact| fact.id.as_str()) {
        Some("family_income") => {
            vec![(yuan.le100)(line), (yuan.le150)(line, half_more), (yuan.le200)(half_more, twice), (yuan.above)(twice)]
        }
        Some("own_income") => vec![(yuan.own_le150)(half_more), (yuan.own_above)(half_more)],
        _ => return Default::default(),
    };
    let gap = session.words().gap;
    (notes.into_iter().map(|note| [gap, &note].concat()).collect(), (yuan.dated)(line, &session.day(value.from)))
}
