//! Two public rule engines, each with the rules in its own language.

use std::error::Error;
use std::hint::black_box;

use datalogic_rs::{Engine, ParsedData};
use zhucan_catalog::Catalogue;
use zhucan_catalog::authoring::Authored;
use zhucan_rules::{Answers, Classes, Condition, Date, Fact, Kind};

use crate::{Told, Way};

/// The numbers of the classes as ranges, both ends included.
fn ranges(fact: &Fact, classes: Classes) -> Vec<(u16, u16)> {
    let Kind::Whole { to, starts, .. } = &fact.kind else { return Vec::new() };
    let ends = starts.iter().skip(1).map(|next| next - 1).chain([*to]);
    let mut ranges: Vec<(u16, u16)> = Vec::new();
    for ((class, start), end) in (0..).zip(starts).zip(ends).filter(|((class, _), _)| classes.contains(*class)) {
        let _ = class;
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *start => *last = end,
            _ => ranges.push((*start, end)),
        }
    }
    ranges
}

/// The values of the classes, each in quotation marks.
fn quoted(fact: &Fact, classes: Classes) -> String {
    let values: Vec<String> =
        classes.iter().map(|class| format!("\"{}\"", fact.spell(fact.representative(class)))).collect();
    values.join(", ")
}

fn record(catalogue: &Catalogue, answers: &Answers) -> String {
    let one = |(id, value)| {
        let fact = catalogue.facts.get(id)?;
        Some(match fact.kind {
            Kind::Choice(_) => format!("\"{}\": \"{}\"", fact.id, fact.spell(value)),
            Kind::Whole { .. } => format!("\"{}\": {}", fact.id, value.0),
        })
    };
    format!("{{{}}}", answers.iter().filter_map(one).collect::<Vec<_>>().join(", "))
}

fn rules(authored: &Authored, on: Date) -> Vec<&Condition> {
    let catalogue = &authored.catalogue;
    catalogue.programmes().filter_map(|(id, _)| Some(&authored.handbook.rule(catalogue, id, on)?.1.condition)).collect()
}

/// JSON Logic: `and` and `or` for whether it is *likely*, and for whether it is *ask* at least.
pub fn datalogic(authored: &Authored, on: Date, answers: &[Answers]) -> Result<Way, Box<dyn Error>> {
    let catalogue = &authored.catalogue;
    let engine = Engine::new();
    let rule = |condition: &Condition| {
        let [likely, ask] = [true, false].map(|likely| json_logic(catalogue, condition, likely));
        engine.compile(format!("{{\"if\": [{likely}, 2, {ask}, 1, 0]}}").as_str())
    };
    let rules = rules(authored, on).into_iter().map(rule).collect::<Result<Vec<_>, _>>()?;
    let people: Vec<ParsedData> =
        answers.iter().map(|one| ParsedData::from_json(&record(catalogue, one))).collect::<Result<_, _>>()?;
    let assess = || -> Vec<Told> {
        let mut session = engine.session();
        let mut all = Vec::with_capacity(people.len());
        for person in &people {
            let mut told = Told::with_capacity(rules.len());
            for rule in &rules {
                let verdict = session.eval_borrowed(rule, person).ok().and_then(|value| value.as_i64());
                told.push(verdict.and_then(|verdict| verdict.try_into().ok()).unwrap_or(u8::MAX));
            }
            session.reset();
            all.push(told);
        }
        all
    };
    Ok(Way::new("datalogic-rs (JSON Logic)", assess, || drop(black_box(assess()))))
}

fn json_logic(catalogue: &Catalogue, condition: &Condition, likely: bool) -> String {
    let joined = |word: &str, parts: &[Condition], none: bool| match parts {
        [] => none.to_string(),
        _ => {
            let parts: Vec<String> = parts.iter().map(|part| json_logic(catalogue, part, likely)).collect();
            format!("{{\"{word}\": [{}]}}", parts.join(", "))
        }
    };
    match condition {
        Condition::All(parts) => joined("and", parts, true),
        Condition::Any(parts) => joined("or", parts, false),
        Condition::Not(part) => format!("{{\"!\": [{}]}}", json_logic(catalogue, part, !likely)),
        Condition::Office(_) => (!likely).to_string(),
        Condition::Test(test) => {
            let mut any = Vec::new();
            for (id, classes) in &test.any_of {
                let Some(fact) = catalogue.facts.get(*id) else { continue };
                let var = format!("{{\"var\": \"{}\"}}", fact.id);
                match (&fact.kind, classes.len()) {
                    (Kind::Whole { .. }, _) => any.extend(
                        ranges(fact, *classes).iter().map(|(from, to)| format!("{{\"<=\": [{from}, {var}, {to}]}}")),
                    ),
                    (_, 1) => any.push(format!("{{\"===\": [{var}, {}]}}", quoted(fact, *classes))),
                    _ => any.push(format!("{{\"in\": [{var}, [{}]]}}", quoted(fact, *classes))),
                }
            }
            format!("{{\"or\": [{}]}}", any.join(", "))
        }
    }
}

/// The Common Expression Language: one expression for whether it is *likely*, one for whether it is *ask* at least.
pub fn cel(authored: &Authored, on: Date, answers: &[Answers]) -> Result<Way, Box<dyn Error>> {
    let catalogue = &authored.catalogue;
    let rule = |condition: &Condition| {
        let [likely, ask] = [true, false].map(|likely| cel_text(catalogue, condition, likely));
        cel::Program::compile(&format!("{likely} ? 2 : ({ask} ? 1 : 0)"))
    };
    let rules = rules(authored, on).into_iter().map(rule).collect::<Result<Vec<_>, _>>()?;
    let mut people = Vec::new();
    for one in answers {
        let mut context = cel::Context::default();
        for (id, value) in one.iter() {
            let fact = catalogue.facts.get(id).ok_or("no such fact")?;
            let value = match fact.kind {
                Kind::Choice(_) => cel::Value::from(fact.spell(value)),
                Kind::Whole { .. } => cel::Value::from(i64::from(value.0)),
            };
            context.add_variable_from_value(fact.id.as_str(), value);
        }
        people.push(context);
    }
    let verdict = |rule: &cel::Program, person: &cel::Context| match rule.execute(person) {
        Ok(cel::Value::Int(verdict)) => verdict.try_into().unwrap_or(u8::MAX),
        _ => u8::MAX,
    };
    let assess = || -> Vec<Told> {
        people.iter().map(|person| rules.iter().map(|rule| verdict(rule, person)).collect()).collect()
    };
    Ok(Way::new("cel (Common Expression Language)", assess, || drop(black_box(assess()))))
}

fn cel_text(catalogue: &Catalogue, condition: &Condition, likely: bool) -> String {
    let joined = |word: &str, parts: &[Condition], none: bool| match parts {
        [] => none.to_string(),
        _ => {
            let parts: Vec<String> = parts.iter().map(|part| cel_text(catalogue, part, likely)).collect();
            format!("({})", parts.join(word))
        }
    };
    match condition {
        Condition::All(parts) => joined(" && ", parts, true),
        Condition::Any(parts) => joined(" || ", parts, false),
        Condition::Not(part) => format!("!({})", cel_text(catalogue, part, !likely)),
        Condition::Office(_) => (!likely).to_string(),
        Condition::Test(test) => {
            let mut any = Vec::new();
            for (id, classes) in &test.any_of {
                let Some(fact) = catalogue.facts.get(*id) else { continue };
                let name = &fact.id;
                match (&fact.kind, classes.len()) {
                    (Kind::Whole { .. }, _) => any.extend(
                        ranges(fact, *classes).iter().map(|(from, to)| format!("({from} <= {name} && {name} <= {to})")),
                    ),
                    (_, 1) => any.push(format!("{name} == {}", quoted(fact, *classes))),
                    _ => any.push(format!("{name} in [{}]", quoted(fact, *classes))),
                }
            }
            format!("({})", any.join(" || "))
        }
    }
}
