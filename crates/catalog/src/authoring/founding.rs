//! The city's work plan of 2017, item by item: each is covered by a programme, or concerns no applicant.

use std::collections::BTreeSet;

use super::fault::Faults;
use super::format::{FoundingFile, FoundingShape};
use super::sources::Sources;
use crate::entry::Entry;
use crate::handbook::FoundingItem;

const FILE: &str = "founding-document.toml";

/// The items that set targets, and a fault for each item that nobody answers for.
pub(crate) fn read(sources: &Sources, described: &[(&str, &Entry)], faults: &mut Faults) -> Vec<FoundingItem> {
    let Some(file): Option<FoundingFile> = sources.parse(FILE, faults) else { return Vec::new() };
    let mut numbers = BTreeSet::new();
    for item in &file.item {
        if !numbers.insert(item.number.as_str()) {
            faults.add(FILE, &item.number, "this item is listed twice");
        }
        one_answers_for(item, described, faults);
    }
    for (id, entry) in described {
        for number in entry.founding_document.iter().filter(|number| !numbers.contains(number.as_str())) {
            let file = format!("programmes/{id}.toml");
            faults.unknown(
                &file,
                "founding_document",
                "item of the founding document",
                number,
                numbers.iter().copied(),
            );
        }
    }
    let told = file.item.into_iter().filter(|item| !item.targets.is_empty());
    told.map(|item| FoundingItem { number: item.number, targets: item.targets }).collect()
}

fn one_answers_for(item: &FoundingShape, described: &[(&str, &Entry)], faults: &mut Faults) {
    let number = &item.number;
    faults.text(FILE, number, "what the item is about, `about`,", item.about.as_ref());
    let covered = described.iter().any(|(_, entry)| entry.founding_document.contains(number));
    match (&item.no_applicant, covered) {
        (None, false) => {
            let help = "name it in the `founding_document` of a programme, or say why it concerns nobody who applies \
                        with `no_applicant`";
            faults.add_with_help(FILE, number, "no programme covers this item", Some(help.to_owned()));
        }
        (Some(_), true) => {
            faults.add(
                FILE,
                number,
                "a programme covers this item, and it is said to concern no applicant; take one away",
            );
        }
        _ => {}
    }
}
