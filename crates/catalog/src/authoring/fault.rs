//! What is wrong in a policy file, and where.

use std::collections::BTreeSet;
use std::fmt;

use toml::value::Datetime;
use zhucan_rules::Date;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, from the policy folder.
    pub file: String,
    /// The place in the file: a line, or the names that lead to it.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// What was probably meant, or what to do.
    pub help: Option<String>,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.place, self.message)?;
        self.help.as_ref().map_or(Ok(()), |help| write!(f, "; {help}"))
    }
}

/// Faults as they are found.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    list: Vec<Fault>,
    /// The files that do not say what they should: what follows from them would only repeat their faults.
    distrusted: BTreeSet<String>,
}

impl Faults {
    pub(crate) fn add(&mut self, file: &str, place: impl Into<String>, message: impl Into<String>) {
        self.add_with_help(file, place, message, None);
    }

    pub(crate) fn add_with_help(
        &mut self,
        file: &str,
        place: impl Into<String>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        self.list.push(Fault { file: file.to_owned(), place: place.into(), message: message.into(), help });
    }

    /// Does what may bear on verdicts: what is found wrong meanwhile is reason not to trust `file`.
    pub(crate) fn watching<T>(&mut self, file: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.list.len();
        let done = work(self);
        if self.list.len() > before {
            self.distrust(file);
        }
        done
    }

    pub(crate) fn distrust(&mut self, file: &str) {
        self.distrusted.insert(file.to_owned());
    }

    /// Whether the file says what it should, as far as verdicts and references go.
    pub(crate) fn trusts(&self, file: &str) -> bool {
        !self.distrusted.contains(file)
    }

    /// Reports `given`, which is none of `known`.
    pub(crate) fn unknown<'a>(
        &mut self,
        file: &str,
        place: &str,
        what: &str,
        given: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        self.unknown_or(file, place, what, given, known, None);
    }

    /// Reports `given`, which is none of `known`; and, where it is like none of them, what to do.
    pub(crate) fn unknown_or<'a>(
        &mut self,
        file: &str,
        place: &str,
        what: &str,
        given: &str,
        known: impl IntoIterator<Item = &'a str>,
        otherwise: Option<&str>,
    ) {
        let help = nearest(given, known).or_else(|| otherwise.map(str::to_owned));
        self.add_with_help(file, place, format!("there is no {what} `{given}`"), help);
    }

    /// The date, or a fault where it is missing or has a time.
    pub(crate) fn date(&mut self, file: &str, place: &str, given: Option<&Datetime>) -> Option<Date> {
        let found = given.filter(|given| given.time.is_none()).and_then(|given| given.date);
        let date = found.and_then(|date| Date::new(date.year, date.month, date.day));
        if date.is_none() {
            self.add_with_help(
                file,
                place,
                "the date is missing",
                Some("write it as 2026-11-23, without quotes".into()),
            );
        }
        date
    }

    /// The text, or a fault where it is missing or empty.
    pub(crate) fn text(&mut self, file: &str, place: &str, what: &str, given: Option<&String>) -> String {
        match given.map(|text| text.trim()) {
            Some(text) if !text.is_empty() => text.to_owned(),
            _ => {
                self.add(file, place, format!("{what} is missing"));
                String::new()
            }
        }
    }

    pub(crate) fn into_sorted(mut self) -> Vec<Fault> {
        self.list.sort();
        self.list.dedup();
        self.list
    }
}

/// The known word that is closest to `given`, as a question.
pub(crate) fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let (distance, word) = known
        .into_iter()
        .map(|word| (strsim::damerau_levenshtein(given, word), word))
        .min_by_key(|(distance, _)| *distance)?;
    (distance * 2 <= given.chars().count().max(4)).then(|| format!("did you mean `{word}`?"))
}
