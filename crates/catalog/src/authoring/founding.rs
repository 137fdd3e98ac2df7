//! The city's work plan of 2017, item by item: each is covered by a programme, or concerns no applicant.

use std::collections::BTreeSet;

use super::fault::Faults;
use super::format::{FoundingFile, FoundingShape};
use super::sources::Sources;
use crate::entry::Entry;
use crate::handbook::FoundingItem;

const FILE: &str = "founding-document.toml";

/// The items that set targets, and a fault for each item that nobody answers for.
///
/// When not `every` programme could be read, another one may be what covers an item: then none is missed.
pub(crate) fn read(
    sources: &Sources,
    described: &[(&str, &Entry)],
    every: bool,
    faults: &mut Faults,
) -> Vec<FoundingItem> {
    let Some(file): Option<FoundingFile> = sources.parse(FILE, faults) else { return Vec::new() };
    let mut numbers = BTreeSet::new();
    for item in &file.item {
        if !numbers.insert(item.number.as_str()) {
            let help = Some("keep one of them".to_owned());
            faults.add_with_help(FILE, &item.number, "this item is listed twice", help);
        }
        one_answers_for(item, described, every, faults);
    }
    for (id, entry) in described {
        for number in entry.founding_document.iter().filter(|number| !numbers.contains(number.as_str())) {
            let file = format!("programmes/{id}.toml");
            let otherwise = Some("founding-document.toml lists the items");
            let (place, what) = ("founding_document", "item of the founding document");
            faults.unknown_or(&file, place, what, number, numbers.iter().copied(), otherwise);
        }
    }
    let told = file.item.into_iter().filter(|item| !item.targets.is_empty());
    told.map(|item| FoundingItem { number: item.number, targets: item.targets }).collect()
}

fn one_answers_for(item: &FoundingShape, described: &[(&str, &Entry)], every: bool, faults: &mut Faults) {
    let number = &item.number;
    faults.text(FILE, number, "what the item is about, `about`,", item.about.as_ref());
    let covers = |(_, entry): &&(&str, &Entry)| entry.founding_document.contains(number);
    match (&item.no_applicant, described.iter().find(covers)) {
        (None, None) if every => {
            let help = "name it in the `founding_document` of a programme, or say why it concerns nobody who applies \
                        with `no_applicant`";
            faults.add_with_help(FILE, number, "no programme covers this item", Some(help.to_owned()));
        }
        (Some(_), Some((id, _))) => {
            let message = format!("`{id}` covers this item, and it is said to concern no applicant");
            let help = format!("take `no_applicant` out, or the number out of programmes/{id}.toml");
            faults.add_with_help(FILE, number, message, Some(help));
        }
        _ => {}
    }
}
