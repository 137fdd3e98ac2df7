//! The rules without any engine: as plain Rust, and as trees walked person by person.

use std::error::Error;
use std::hint::black_box;

use zhucan_catalog::Catalogue;
use zhucan_catalog::authoring::Authored;
use zhucan_rules::{Answers, Condition, Date, Evidence};

use crate::{Told, Way, classes, number};

/// The class of each fact.
pub type Person = [u8; 64];

mod rules {
    use super::Person;
    include!(concat!(env!("OUT_DIR"), "/rules.rs"));
}

/// A loop over people and rules that are compiled as code.
pub fn compiled(catalogue: &Catalogue, answers: &[Answers]) -> Way {
    let person = |one: &Answers| {
        let mut person = [0; 64];
        person.iter_mut().zip(classes(catalogue, one)).for_each(|(slot, class)| *slot = class);
        person
    };
    let people: Vec<Person> = answers.iter().map(person).collect();
    let told = |person: &Person| -> Told { rules::RULES.iter().map(|rule| rule(person)).collect() };
    Way::new(
        "a loop over the rules written as Rust, compiled",
        || people.iter().map(told).collect(),
        || {
            let mut verdicts = [0; rules::RULES.len()];
            for person in &people {
                rules::all(black_box(person), &mut verdicts);
                black_box(&verdicts);
            }
        },
    )
}

/// A loop over people that walks each rule's tree.
pub fn trees(authored: &Authored, on: Date, answers: &[Answers]) -> Result<Way, Box<dyn Error>> {
    let catalogue = &authored.catalogue;
    let people: Vec<Evidence> = answers.iter().map(|one| one.evidence(&catalogue.facts)).collect();
    let told = catalogue.programmes().filter_map(|(id, _)| authored.handbook.rule(catalogue, id, on));
    let rules: Vec<&Condition> = told.map(|(_, rule)| &rule.condition).collect();
    Ok(Way::new(
        "a loop over the rules as trees",
        || people.iter().map(|one| rules.iter().map(|rule| number(rule.verdict(one))).collect()).collect(),
        || {
            for person in &people {
                for rule in &rules {
                    black_box(rule.verdict(person));
                }
            }
        },
    ))
}
