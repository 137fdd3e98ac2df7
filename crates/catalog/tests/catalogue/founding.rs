//! The city's work plan of 2017: its structure, and that every item of it is answered for.

use std::collections::BTreeSet;

use crate::draft::sources;
use crate::real::handbook;

/// How many numbered items each section of part 2 has, from 2.1 to 2.8. Part 3 has three items, 3.1 to 3.3.
const SECTIONS: [usize; 8] = [4, 7, 3, 3, 10, 6, 4, 6];

fn numbers() -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    for (section, count) in (1..).zip(SECTIONS) {
        numbers.extend((1..=count).map(|item| format!("2.{section}.{item}")));
    }
    numbers.extend((1..=3).map(|item| format!("3.{item}")));
    numbers
}

fn listed() -> Vec<String> {
    let sources = sources();
    let text = sources.iter().find(|(path, _)| *path == "founding-document.toml").unwrap().1;
    text.lines().filter_map(|line| line.strip_prefix("number = ")).map(|one| one.trim_matches('"').to_owned()).collect()
}

#[test]
fn every_item_of_the_founding_document_is_listed_once_and_in_order() {
    assert_eq!(listed(), numbers());
    assert_eq!(numbers().len(), 46);
}

#[test]
fn every_item_that_sets_targets_is_told_with_them() {
    let known: BTreeSet<String> = numbers().into_iter().collect();
    assert!(!handbook().founding.is_empty());
    for item in &handbook().founding {
        assert!(known.contains(&item.number), "{}", item.number);
        assert!(
            !item.targets.is_empty() && item.targets.iter().all(|target| target.ends_with('。')),
            "{}",
            item.number
        );
    }
}

#[test]
fn every_programme_covers_items_that_exist() {
    let known: BTreeSet<String> = numbers().into_iter().collect();
    for entry in &handbook().entries {
        let own: BTreeSet<&String> = entry.founding_document.iter().collect();
        assert_eq!(own.len(), entry.founding_document.len(), "{} names an item twice", entry.name);
        assert!(own.into_iter().all(|number| known.contains(number)), "{}", entry.name);
    }
}
