//! The words that a roster may use for facts, values and programmes.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use zhucan_catalog::{Catalogue, Handbook};
use zhucan_rules::{FactId, FactSet, Kind, Value};

use crate::categories::{self, Categories};
use crate::chinese::{FACTS, IDS, NO, RECEIVES, UNKNOWN, YEARS, YES};
use crate::fault::Problem;
use crate::mapping::Meaning;

/// What words mean, for one catalogue. Ids always mean themselves; a Chinese word that two facts or programmes share
/// means nothing.
#[derive(Debug, Clone)]
pub struct Vocabulary<'a> {
    catalogue: &'a Catalogue,
    columns: BTreeMap<String, Meaning>,
    /// For each fact what its values may be called.
    values: Vec<BTreeMap<String, Value>>,
    categories: Option<Categories>,
}

impl<'a> Vocabulary<'a> {
    /// The ids and values of the catalogue, their Chinese words, and the official names of the handbook.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, handbook: &Handbook) -> Self {
        let mut vocabulary = Self {
            catalogue,
            columns: BTreeMap::new(),
            values: Vec::new(),
            categories: Categories::of(&catalogue.facts),
        };
        let mut names: Vec<(String, Meaning)> = Vec::new();
        for (id, fact) in catalogue.facts.iter() {
            let words = FACTS.iter().find(|words| words.fact == fact.id);
            names.extend(words.iter().flat_map(|words| words.names).map(|name| (folded(name), Meaning::Fact(id))));
            let values = words.iter().flat_map(|words| words.values).filter_map(|(value, labels)| {
                let value = fact.parse(value).ok()?;
                Some(labels.iter().map(move |label| (folded(label), value)))
            });
            vocabulary.values.push(values.flatten().collect());
        }
        let called: BTreeSet<String> = names.iter().map(|(name, _)| name.clone()).collect();
        for ((id, programme), entry) in catalogue.programmes().zip(&handbook.entries) {
            let meaning = Meaning::Receives(id);
            for name in [&programme.id, &entry.name].map(|name| folded(name)) {
                names.extend(RECEIVES.iter().map(|before| (format!("{}{name}", folded(before)), meaning)));
                // A fact that is called the same is meant: rosters have one column a fact.
                if !called.contains(&name) {
                    names.push((name, meaning));
                }
            }
        }
        if vocabulary.categories.is_some() {
            names.extend(categories::NAMES.iter().map(|name| (folded(name), Meaning::Category)));
            names.extend(categories::GRADES.iter().map(|name| (folded(name), Meaning::Grade)));
        }
        for (name, meaning) in names {
            let slot = vocabulary.columns.entry(name).or_insert(meaning);
            if *slot != meaning {
                *slot = Meaning::Nothing;
            }
        }
        let ids = catalogue.facts.iter().map(|(id, fact)| (folded(&fact.id), Meaning::Fact(id)));
        vocabulary.columns.extend(ids);
        vocabulary.columns.extend(IDS.iter().map(|name| (folded(name), Meaning::Id)));
        vocabulary.columns.insert("id".to_owned(), Meaning::Id);
        vocabulary
    }

    /// The catalogue whose facts and programmes are meant.
    #[must_use]
    pub const fn catalogue(&self) -> &'a Catalogue {
        self.catalogue
    }

    /// The facts that a column of categories says; none where the catalogue has no such facts.
    pub(crate) fn graded(&self) -> FactSet {
        self.categories.as_ref().map(Categories::facts).unwrap_or_default()
    }

    /// What the cells of a column of categories and of one of grades say together.
    ///
    /// # Errors
    /// When they name no category, or do not give each its grade.
    pub(crate) fn graded_by(&self, categories: &str, grades: &str) -> Result<Vec<(FactId, Value)>, Problem> {
        let Some(known) = &self.categories else { return Ok(Vec::new()) };
        known.read(&narrow(categories), &narrow(grades), |fact, cell| self.value(fact, cell).ok().flatten())
    }

    /// What a column of this name means. Width, case and white space around it do not matter.
    #[must_use]
    pub fn column(&self, name: &str) -> Meaning {
        self.columns.get(&folded(name)).copied().unwrap_or(Meaning::Nothing)
    }

    /// The value that a cell gives to a fact; nothing when it says that it is not known, or says nothing.
    ///
    /// # Errors
    /// When the fact cannot have it, or it is a date.
    pub fn value(&self, fact: FactId, cell: &str) -> Result<Option<Value>, Problem> {
        let text = narrow(cell);
        let Some(known) = self.catalogue.facts.get(fact) else { return Ok(None) };
        if text.is_empty() || UNKNOWN.contains(&&*text) {
            return Ok(None);
        }
        let refused = match known.parse(&text) {
            Ok(value) => return Ok(Some(value)),
            Err(refused) => refused,
        };
        if let Kind::Whole { .. } = known.kind {
            let number = YEARS.iter().find_map(|unit| text.strip_suffix(unit)).unwrap_or(&text).trim_end();
            return known.parse(number).map(Some).map_err(|_| {
                if is_date(&text) { Problem::Date { given: text.into_owned() } } else { Problem::Value(refused) }
            });
        }
        let labels = self.values.get(usize::from(fact.0));
        labels.and_then(|labels| labels.get(&folded(&text))).copied().map(Some).ok_or(Problem::Value(refused))
    }

    /// Whether a cell says that somebody receives a programme; nothing when it does not say.
    ///
    /// # Errors
    /// When it says something else.
    pub fn receives(&self, cell: &str) -> Result<Option<bool>, Problem> {
        let text = narrow(cell);
        let word = text.to_ascii_lowercase();
        if word.is_empty() || UNKNOWN.contains(&word.as_str()) {
            return Ok(None);
        }
        match (YES.contains(&word.as_str()), NO.contains(&word.as_str())) {
            (true, _) => Ok(Some(true)),
            (_, true) => Ok(Some(false)),
            _ => Err(Problem::Receives { given: text.into_owned() }),
        }
    }
}

/// Without white space around it, and with the letters, digits and signs of double width in single width.
fn narrow(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let narrow = |letter: char| match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        '\u{3000}' | '\u{a0}' => ' ',
        _ => letter,
    };
    let narrowed: String = text.chars().filter(|letter| *letter != '\u{feff}').map(narrow).collect();
    Cow::Owned(narrowed.trim().to_owned())
}

/// The same for every way of writing a name: narrow, in small letters, without white space.
pub(crate) fn folded(text: &str) -> String {
    narrow(text).to_ascii_lowercase().split_whitespace().collect()
}

/// Whether it reads as a day: 1960-05-01, 1960/5/1, 1960.5.1, 1960年5月1日, 19600501, a month or a time with it.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> =
        text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let is_year = |part: &&str| part.parse().is_ok_and(|year: u16| (1850..=2200).contains(&year));
    match parts.as_slice() {
        [one] => {
            one.len() == 8 && one.get(..4).is_some_and(|year| is_year(&year)) || (is_year(one) && text.contains('年'))
        }
        [first, .., last] => [first, last].into_iter().any(is_year) && parts.iter().all(|part| part.len() <= 4),
        [] => false,
    }
}
