//! From `facts.toml` to the facts, with whole numbers cut into bands where the rules cut them.

use std::collections::{BTreeMap, BTreeSet};

use zhucan_rules::{ChangeKind, Classes, Fact, FactId, FactSet, Facts, Impossible, Kind, ScreenId, TopicId};

use super::fault::{Faults, nearest};
use super::format::{ChangeShape, FactShape, FactsFile, PriorShape, ProgrammeFile, SpanShape, WhenShape};
use crate::handbook::Ruled;

const FILE: &str = "facts.toml";

/// The facts as read, and what goes with them.
pub(crate) struct FactsRead {
    pub(crate) facts: Facts,
    pub(crate) topics: Vec<String>,
    pub(crate) screens: Vec<String>,
    pub(crate) impossible: Vec<Ruled>,
    /// The facts that `facts.toml` itself says are not asked.
    pub(crate) not_asked: BTreeSet<String>,
}

impl FactsRead {
    pub(crate) fn combinations(&self) -> Vec<Impossible> {
        self.impossible.iter().map(|ruled| ruled.combination.clone()).collect()
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.facts.iter().map(|(_, fact)| fact.id.as_str())
    }

    /// The classes of each fact that a table names.
    pub(crate) fn table(
        &self,
        (file, place): (&str, &str),
        table: &BTreeMap<String, WhenShape>,
        faults: &mut Faults,
    ) -> Vec<(FactId, Classes)> {
        let mut tests = Vec::new();
        for (name, wanted) in table {
            let Some(id) = self.facts.find(name) else {
                faults.unknown(file, place, "fact", name, self.names());
                continue;
            };
            let nothing = SpanShape { at_least: None, at_most: None };
            let classes = match wanted {
                WhenShape::Values(values) => self.classes((file, place), id, Some(values), nothing, faults),
                WhenShape::Span(span) => self.classes((file, place), id, None, *span, faults),
            };
            tests.push((id, classes));
        }
        tests
    }

    /// The classes of a fact in which a test holds.
    pub(crate) fn classes(
        &self,
        (file, place): (&str, &str),
        id: FactId,
        values: Option<&[String]>,
        span: SpanShape,
        faults: &mut Faults,
    ) -> Classes {
        let Some(fact) = self.facts.get(id) else { return Classes::default() };
        let mut classes = Classes::default();
        match (&fact.kind, values) {
            (Kind::Choice(_), Some(values)) if values.is_empty() || span.at_least.or(span.at_most).is_some() => {
                faults.add(file, place, format!("`{}` is tested with `is = [...]`, and nothing else", fact.id));
            }
            (Kind::Choice(known), Some(values)) => {
                for value in values {
                    match fact.parse(value) {
                        Ok(value) => classes.0 |= Classes::only(fact.class(value)).0,
                        Err(error) => {
                            let help = nearest(value, known.iter().map(String::as_str));
                            faults.add_with_help(file, place, error.to_string(), help);
                        }
                    }
                }
            }
            (Kind::Whole { from, to, starts }, None) if span.at_least.or(span.at_most).is_some() => {
                let (low, high) = (span.at_least.unwrap_or(*from), span.at_most.unwrap_or(*to));
                if low > high || low < *from || high > *to {
                    faults.add(file, place, format!("{low} to {high} does not lie within {from} to {to}"));
                }
                for (class, start) in (0..).zip(starts) {
                    if low <= *start && *start <= high {
                        classes.0 |= Classes::only(class).0;
                    }
                }
            }
            (Kind::Choice(_), None) => faults.add(file, place, format!("`{}` is tested with `is = [...]`", fact.id)),
            (Kind::Whole { .. }, _) => {
                faults.add(file, place, format!("`{}` is tested with `at_least` or `at_most`", fact.id));
            }
        }
        classes
    }
}

pub(crate) fn read(file: &FactsFile, programmes: &[(String, ProgrammeFile)], faults: &mut Faults) -> FactsRead {
    let topics: Vec<String> = file.topic.iter().map(|topic| topic.id.clone()).collect();
    let cuts = cuts(file, programmes);
    let mut screens: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut list = Vec::new();
    for shape in &file.fact {
        if !seen.insert(shape.id.as_str()) {
            faults.add(FILE, &shape.id, "this fact is declared twice");
        }
        list.push(fact(shape, &topics, &mut screens, &cuts, faults));
    }
    let most = usize::from(FactSet::MOST);
    order(file, &mut list, faults);
    if list.len() > most {
        faults.add(FILE, "fact", format!("there are more than {most} facts"));
        list.truncate(most);
    }
    let mut read = FactsRead {
        facts: Facts::new(list),
        topics,
        screens,
        impossible: Vec::new(),
        not_asked: file.fact.iter().filter(|shape| shape.not_asked.is_some()).map(|shape| shape.id.clone()).collect(),
    };
    read.impossible = impossible(file, &read, faults);
    read
}

/// Which facts come before which. Only earlier ones, so that nothing waits for itself.
fn order(file: &FactsFile, list: &mut [Fact], faults: &mut Faults) {
    let ids: Vec<String> = list.iter().map(|fact| fact.id.clone()).collect();
    for (at, (shape, fact)) in file.fact.iter().zip(list).enumerate() {
        for name in &shape.after {
            let earlier = ids.iter().take(at).position(|id| id == name).and_then(|first| u8::try_from(first).ok());
            if let Some(first) = earlier {
                fact.after.insert(FactId(first));
            } else {
                let help = Some("name a fact that is declared before this one".to_owned());
                faults.add_with_help(FILE, &shape.id, format!("`after` names `{name}`"), help);
            }
        }
    }
}

/// For each whole number the places where a rule, a paper or an impossible combination cuts it.
fn cuts(file: &FactsFile, programmes: &[(String, ProgrammeFile)]) -> BTreeMap<String, BTreeSet<u16>> {
    let mut cuts: BTreeMap<String, BTreeSet<u16>> = BTreeMap::new();
    let mut cut = |fact: &str, span: SpanShape| {
        let places = cuts.entry(fact.to_owned()).or_default();
        places.extend(span.at_least);
        places.extend(span.at_most.map(|last| last.saturating_add(1)));
    };
    for condition in programmes.iter().flat_map(|(_, programme)| programme.condition.values()) {
        for fact in &condition.facts {
            cut(fact, SpanShape { at_least: condition.at_least, at_most: condition.at_most });
        }
    }
    let papers = programmes.iter().flat_map(|(_, programme)| &programme.paper).flat_map(|paper| &paper.fits);
    for (fact, when) in file.impossible.iter().flat_map(|one| &one.when).chain(papers) {
        if let WhenShape::Span(span) = when {
            cut(fact, *span);
        }
    }
    cuts
}

fn fact(
    shape: &FactShape,
    topics: &[String],
    screens: &mut Vec<String>,
    cuts: &BTreeMap<String, BTreeSet<u16>>,
    faults: &mut Faults,
) -> Fact {
    let place = shape.id.as_str();
    let topic = topics.iter().position(|topic| *topic == shape.topic).unwrap_or_else(|| {
        faults.unknown(FILE, place, "topic", &shape.topic, topics.iter().map(String::as_str));
        0
    });
    let kind = match (&shape.values, shape.range) {
        (Some(values), None) if !values.is_empty() && values.len() <= Classes::MOST => Kind::Choice(values.clone()),
        (None, Some((from, to))) if from < to => {
            let inside = cuts.get(&shape.id).into_iter().flatten().copied().filter(|cut| from < *cut && *cut <= to);
            Kind::Whole { from, to, starts: std::iter::once(from).chain(inside).collect() }
        }
        _ => {
            faults.add(FILE, place, "a fact has either `values`, at most 32, or a `range` from less to more");
            Kind::Choice(vec![String::new()])
        }
    };
    let screen = shape.not_asked.is_none().then(|| shape.screen.as_ref().unwrap_or(&shape.id)).map(|name| {
        let at = screens.iter().position(|screen| screen == name).unwrap_or_else(|| {
            screens.push(name.clone());
            screens.len() - 1
        });
        ScreenId(u8::try_from(at).unwrap_or(u8::MAX))
    });
    let mut fact = Fact {
        id: shape.id.clone(),
        kind,
        topic: TopicId(u8::try_from(topic).unwrap_or(0)),
        screen,
        prior: Vec::new(),
        change: match shape.change {
            ChangeShape::Time => ChangeKind::Time,
            ChangeShape::Action => ChangeKind::Action,
            ChangeShape::Fixed => ChangeKind::Fixed,
        },
        moves: Vec::new(),
        after: FactSet::EMPTY,
    };
    fact.prior = prior(shape, &fact, faults);
    for (from, to) in &shape.moves {
        match (fact.parse(from), fact.parse(to)) {
            (Ok(from), Ok(to)) => fact.moves.push((fact.class(from), fact.class(to))),
            (from, to) => [from.err(), to.err()]
                .into_iter()
                .flatten()
                .for_each(|error| faults.add(FILE, format!("{place}.moves"), error.to_string())),
        }
    }
    fact
}

fn prior(shape: &FactShape, fact: &Fact, faults: &mut Faults) -> Vec<u32> {
    let classes = usize::from(fact.classes());
    match (&shape.prior, &fact.kind) {
        (None, _) if shape.not_asked.is_some() => vec![1; classes],
        (Some(PriorShape::Each(each)), Kind::Choice(_)) if each.len() == classes => each.clone(),
        (Some(PriorShape::Spans(spans)), Kind::Whole { starts, to, .. }) => {
            let mut prior = vec![0; classes];
            for year in 0..=*to {
                let parts_in = |(from, until, parts): &(u16, u16, u32)| {
                    let years = u32::from(until.saturating_sub(*from)) + 1;
                    if *from <= year && year <= *until { parts * 100 / years } else { 0 }
                };
                let band = starts.partition_point(|start| *start <= year).saturating_sub(1);
                if let Some(slot) = prior.get_mut(band) {
                    *slot += spans.iter().map(parts_in).sum::<u32>();
                }
            }
            prior
        }
        _ => {
            let help = Some("give one number for each value, or [from, to, parts] for a range".to_owned());
            faults.add_with_help(FILE, &shape.id, "`prior` is missing or does not match the values", help);
            vec![1; classes]
        }
    }
}

fn impossible(file: &FactsFile, read: &FactsRead, faults: &mut Faults) -> Vec<Ruled> {
    let mut list = Vec::new();
    for (number, shape) in (1..).zip(&file.impossible) {
        let place = format!("impossible {number}");
        let because = faults.text(FILE, &place, "`because`", shape.because.as_ref());
        let mut when = Vec::new();
        for (name, wanted) in &shape.when {
            let Some(id) = read.facts.find(name) else {
                faults.unknown(FILE, &place, "fact", name, read.names());
                continue;
            };
            let nothing = SpanShape { at_least: None, at_most: None };
            let classes = match wanted {
                WhenShape::Values(values) => read.classes((FILE, &place), id, Some(values), nothing, faults),
                WhenShape::Span(span) => read.classes((FILE, &place), id, None, *span, faults),
            };
            when.push((id, classes));
        }
        list.push(Ruled { combination: Impossible { when }, because });
    }
    list
}
