//! What the columns of a roster mean: told, and said otherwise.

use std::io::{self, IsTerminal as _};

use clap::Args;
use zhucan_catalog::Catalogue;
use zhucan_roster::{ColumnName, File, Mapping, Meaning, Unreadable, Vocabulary};

use crate::{Stop, spell};

/// What is said of columns, and whether all of them are told.
#[derive(Debug, Args)]
pub(super) struct Columns {
    /// What a column means, whatever its name says, as `3=age`: its number, and a fact, `receives:` and a programme, `id`,
    /// `category`, `grade`, or `nothing`. May be given for several columns.
    #[arg(long = "column", value_name = "NUMBER=MEANING")]
    said: Vec<String>,
    /// Tell of every column what it means, on standard error, as `--column` takes it. On a terminal this is always done.
    #[arg(long)]
    mapping: bool,
}

/// One column, as it was said.
struct Said<'a> {
    given: &'a str,
    number: usize,
    meaning: Meaning,
}

impl Columns {
    /// What each column means: by what is said of it, or else by its name. `named` says of which roster it is told that it
    /// cannot be used.
    pub(super) fn find(
        &self,
        file: &File<'_>,
        vocabulary: &Vocabulary<'_>,
        named: impl Fn(&Unreadable) -> Stop,
    ) -> Result<Mapping, Stop> {
        let mut said: Vec<Said<'_>> = Vec::new();
        for given in &self.said {
            let one = read(given, file, vocabulary)?;
            if said.iter().any(|other| other.number == one.number) {
                return Err(wrong(given, &format!("column {} is given twice", one.number)));
            }
            said.push(one);
        }
        let meanings: Vec<(usize, Meaning)> =
            said.iter().map(|one| (one.number.saturating_sub(1), one.meaning)).collect();
        file.mapping_with(vocabulary, &meanings).map_err(|error| match &error {
            Unreadable::Twice { first, second } => taken(&said, first, second).unwrap_or_else(|| named(&error)),
            _ => named(&error),
        })
    }

    /// Tells of every column what it means, where that is wanted.
    pub(super) fn tell(&self, catalogue: &Catalogue, mapping: &Mapping) {
        if !self.mapping && !io::stderr().is_terminal() {
            return;
        }
        for (number, (name, meaning)) in (1..).zip(mapping.columns()) {
            eprintln!("{}: {}", ColumnName { number, name: name.clone() }, spelt(catalogue, *meaning));
        }
    }

    /// Whether it is said of a column what it means.
    pub(super) fn says(&self, column: &ColumnName) -> bool {
        self.said.iter().filter_map(|given| parts(given)).any(|(number, _)| number == column.number)
    }
}

/// The number of a column, and what it is said to mean.
fn parts(given: &str) -> Option<(usize, &str)> {
    let (number, meaning) = given.split_once('=')?;
    let meaning = Some(meaning.trim()).filter(|meaning| !meaning.is_empty())?;
    Some((number.trim().parse().ok()?, meaning))
}

fn read<'a>(given: &'a str, file: &File<'_>, vocabulary: &Vocabulary<'_>) -> Result<Said<'a>, Stop> {
    let Some((number, what)) = parts(given) else {
        return Err(wrong(given, "give the number of a column and what it means, as `3=age`"));
    };
    let columns = file.names().len();
    if !(1..=columns).contains(&number) {
        return Err(wrong(given, &format!("there is no column {number}; the roster has {columns}")));
    }
    let meaning = if what == NOTHING { Meaning::Nothing } else { vocabulary.column(what) };
    if meaning == Meaning::Nothing && what != NOTHING {
        let near = near(vocabulary, what);
        return Err(wrong(given, &format!("`{what}` is no fact and no programme{near}")));
    }
    Ok(Said { given, number, meaning })
}

/// What a column means that is left alone.
const NOTHING: &str = "nothing";
/// What stands before a programme that is received.
const RECEIVES: &str = "receives:";

/// What may have been meant.
fn near(vocabulary: &Vocabulary<'_>, what: &str) -> String {
    // Of Chinese names, any two short ones are a few letters apart.
    if !what.is_ascii() {
        return String::new();
    }
    let catalogue = vocabulary.catalogue();
    if what.starts_with(RECEIVES) {
        let programmes: Vec<String> =
            catalogue.programmes().map(|(_, programme)| [RECEIVES, &programme.id].concat()).collect();
        return spell::did_you_mean(what, programmes.iter().map(String::as_str));
    }
    let others = ["id", "category", "grade"].into_iter().filter(|name| vocabulary.column(name) != Meaning::Nothing);
    let facts = catalogue.facts.iter().map(|(_, fact)| fact.id.as_str());
    spell::did_you_mean(what, facts.chain(others).chain([NOTHING]))
}

/// That another column has the meaning that is said of one; nothing where it is said of neither.
fn taken(said: &[Said<'_>], first: &ColumnName, second: &ColumnName) -> Option<Stop> {
    // Where it is said of both, the one that was said last is the one too many.
    let one = said.iter().rev().find(|one| [first.number, second.number].contains(&one.number))?;
    let other = if one.number == first.number { second } else { first };
    let free = format!("{other} says that already; say what it means too, as `--column {}={NOTHING}`", other.number);
    Some(wrong(one.given, &free))
}

fn wrong(given: &str, why: &str) -> Stop {
    Stop::Error(format!("--column {given}: {why}"))
}

/// A meaning as `--column` takes it.
fn spelt(catalogue: &Catalogue, meaning: Meaning) -> String {
    match meaning {
        Meaning::Id => "id".to_owned(),
        Meaning::Fact(fact) => catalogue.facts.get(fact).map(|fact| fact.id.clone()).unwrap_or_default(),
        Meaning::Category => "category".to_owned(),
        Meaning::Grade => "grade".to_owned(),
        Meaning::Receives(id) => {
            [RECEIVES, catalogue.programme(id).map(|programme| programme.id.as_str()).unwrap_or_default()].concat()
        }
        Meaning::Nothing => NOTHING.to_owned(),
    }
}
