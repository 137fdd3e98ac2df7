//! What two versions of a policy file say differently, apart from verdicts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use toml::{Table, Value};

use super::sources::Sources;

/// What part of a programme is told differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// A sentence or a name.
    Wording,
    /// What it gives, for whom, and from when.
    Amount,
    /// The papers.
    Papers,
    /// The windows.
    Windows,
    /// The days of its rules.
    Dates,
    /// The conditions and how they are combined.
    Conditions,
    /// Marks and citations.
    Sources,
    /// When something without a test is offered.
    Offer,
    /// Its place among other programmes.
    Place,
    /// Who read what, and when.
    Checked,
}

impl fmt::Display for Aspect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Wording => "wording",
            Self::Amount => "amount",
            Self::Papers => "papers",
            Self::Windows => "windows",
            Self::Dates => "dates",
            Self::Conditions => "conditions",
            Self::Sources => "sources",
            Self::Offer => "offer",
            Self::Place => "place among the programmes",
            Self::Checked => "checked",
        })
    }
}

/// One part that is told differently, and where in the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Changed {
    /// What part.
    pub aspect: Aspect,
    /// The places, as the check names them.
    pub places: Vec<String>,
}

/// Something that programmes share, and how it differs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SharedChange {
    /// The file.
    pub file: String,
    /// What in it: an id, where it has one.
    pub place: String,
    /// What happened to it.
    pub change: String,
}

/// The parts of a programme's file that differ. The id is not one of them.
pub(crate) fn programme(old: &str, new: &str) -> Vec<Changed> {
    let mut places: BTreeMap<Aspect, BTreeSet<String>> = BTreeMap::new();
    let (old, new) = (statements(old), statements(new));
    for key in differing(&old, &new) {
        if let (place, Some(aspect)) = (key.place(), key.aspect()) {
            places.entry(aspect).or_default().insert(place);
        }
    }
    places.into_iter().map(|(aspect, places)| Changed { aspect, places: places.into_iter().collect() }).collect()
}

/// What differs in the files that programmes share. The edition is not one of them.
pub(crate) fn shared(old: &Sources, new: &Sources) -> Vec<SharedChange> {
    let is_shared = |path: &&str| !path.contains('/') && *path != "edition.toml";
    let files: BTreeSet<&str> = old.iter().chain(new.iter()).map(|(path, _)| path).filter(is_shared).collect();
    let mut found = Vec::new();
    for file in files {
        let (before, after) = (items(old.text(file)), items(new.text(file)));
        for place in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
            let change = match (before.get(place), after.get(place)) {
                (None, _) => "added".to_owned(),
                (_, None) => "removed".to_owned(),
                (Some(one), Some(other)) if one != other => {
                    let keys = one.keys().chain(other.keys()).filter(|key| one.get(*key) != other.get(*key));
                    let keys: BTreeSet<&str> = keys.map(String::as_str).collect();
                    format!("changed: {}", keys.into_iter().collect::<Vec<_>>().join(", "))
                }
                _ => continue,
            };
            found.push(SharedChange { file: file.to_owned(), place: place.clone(), change });
        }
    }
    found
}

/// The tables of a shared file by their list and their id, or by what else tells them apart.
fn items(text: Option<&str>) -> BTreeMap<String, Table> {
    let mut found = BTreeMap::new();
    for (list, value) in table(text.unwrap_or_default()) {
        for (number, item) in (1..).zip(value.as_array().into_iter().flatten()) {
            let Some(item) = item.as_table() else { continue };
            let text = |key| item.get(key).and_then(Value::as_str).map(str::to_owned);
            let against = || Some(format!("{} against {}", text("one")?, item.get("against")?));
            let name = ["id", "number", "because"].into_iter().find_map(text).or_else(against);
            found.insert(format!("{list} {}", name.unwrap_or_else(|| number.to_string())), item.clone());
        }
    }
    found
}

/// Where one value stands: the section, its number or name in it, and the key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    section: String,
    item: String,
    name: String,
}

impl Key {
    fn place(&self) -> String {
        match (self.section.as_str(), self.item.as_str()) {
            ("", _) => self.name.clone(),
            (section @ "condition", item) => format!("{section}.{item}"),
            (section, item) => format!("{section} {item}"),
        }
    }

    fn aspect(&self) -> Option<Aspect> {
        Some(match (self.section.as_str(), self.name.as_str()) {
            ("", "id") => return None,
            ("", "name" | "gloss" | "also") | (_, "text" | "holds" | "fails" | "ask" | "deadline" | "free") => {
                Aspect::Wording
            }
            ("", "checked_on" | "checked") => Aspect::Checked,
            ("", "offered_when") => Aspect::Offer,
            (_, "evidence" | "cite") => Aspect::Sources,
            ("paper", _) => Aspect::Papers,
            ("window", _) => Aspect::Windows,
            ("gives", _) => Aspect::Amount,
            ("rule", "requires") | ("condition", _) => Aspect::Conditions,
            ("rule", _) => Aspect::Dates,
            _ => Aspect::Place,
        })
    }
}

/// Every value of a programme's file. The tables of a list are numbered from 1.
fn statements(text: &str) -> BTreeMap<Key, Value> {
    let mut found = BTreeMap::new();
    for (section, value) in table(text) {
        let items: Vec<(String, Table)> = match value {
            Value::Table(named) if section == "condition" => {
                named.into_iter().filter_map(|(name, item)| Some((name, item.as_table()?.clone()))).collect()
            }
            Value::Array(list) if list.iter().all(Value::is_table) && !list.is_empty() => {
                (1..).zip(list).filter_map(|(at, item)| Some((at.to_string(), item.as_table()?.clone()))).collect()
            }
            value => {
                found.insert(Key { section: String::new(), item: String::new(), name: section }, value);
                continue;
            }
        };
        for (item, keys) in items {
            for (key, value) in keys {
                found.insert(Key { section: section.clone(), item: item.clone(), name: key }, value);
            }
        }
    }
    found
}

fn differing<'a>(old: &'a BTreeMap<Key, Value>, new: &'a BTreeMap<Key, Value>) -> BTreeSet<&'a Key> {
    old.keys().chain(new.keys()).filter(|key| old.get(*key) != new.get(*key)).collect()
}

/// The file as a table. Both policies were checked before: what cannot be read is not there.
fn table(text: &str) -> Table {
    text.parse().unwrap_or_default()
}
