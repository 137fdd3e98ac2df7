//! One roster, from its bytes to what is told of it.

use std::mem;

use zhucan_catalog::{Catalogue, Handbook, decode_catalogue, decode_edition, decode_handbook, encode_edition};
use zhucan_roster::{ColumnName, File, Mapping, Meaning, Uncorrected, Vocabulary};
use zhucan_roster_messages::{Ask, Refusal, Told, Work};
use zhucan_rules::Date;

use crate::changes::Comparison;
use crate::run::{Run, Screened};
use crate::{export, groups, telling};

/// The most bytes of a file: two million rows of more than a hundred letters.
const MOST_BYTES: usize = 256 << 20;

/// How many rows are shown as examples: the first in which something stands is.
const EXAMPLES: usize = 20;

/// What decides and what tells, for as long as the worker lives.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) catalogue: &'static Catalogue,
    pub(crate) handbook: &'static Handbook,
    pub(crate) vocabulary: &'static Vocabulary<'static>,
}

/// The roster that is open.
#[derive(Debug)]
struct Open {
    rules: Rules,
    on: Date,
    /// Away while everybody is being assessed.
    file: Option<File<'static>>,
    mapping: Mapping,
    twice: Vec<(ColumnName, ColumnName)>,
    examples: Vec<String>,
    run: Option<Run>,
    screened: Option<Screened>,
    comparison: Option<Comparison>,
}

/// What one worker knows.
#[derive(Debug, Default)]
pub struct Session {
    rules: Option<Rules>,
    coming: Vec<u8>,
    size: usize,
    open: Option<Open>,
    bytes: Vec<u8>,
}

/// Keeps something for as long as the worker lives. It is ended with its roster, and all its memory with it.
pub(crate) fn keep<T>(thing: T) -> &'static T {
    Box::leak(Box::new(thing))
}

impl Session {
    /// Takes the catalogue and the Chinese handbook; whether they are of one edition, and of this build.
    pub fn rules(&mut self, catalogue: &[u8], handbook: &[u8]) -> bool {
        let Ok(catalogue) = decode_catalogue(catalogue) else { return false };
        let Ok(handbook) = decode_handbook(handbook, &catalogue.edition) else { return false };
        let (catalogue, handbook) = (keep(catalogue), keep(handbook));
        let vocabulary = keep(Vocabulary::new(catalogue, handbook));
        self.rules = Some(Rules { catalogue, handbook, vocabulary });
        true
    }

    /// Makes room for the file that comes with a question; why it is not taken, when it is too large.
    pub fn room(&mut self, ask: &Ask, bytes: f64) -> Option<Told> {
        self.coming = Vec::new();
        // Sizes of files are whole and never negative.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a size that is too large stays so"
        )]
        let bytes = bytes as u64;
        let size = usize::try_from(bytes).unwrap_or(usize::MAX);
        if size > MOST_BYTES {
            let most = u64::try_from(MOST_BYTES >> 20).unwrap_or(u64::MAX);
            return Some(refused(ask, Refusal::TooLarge(most)));
        }
        self.coming.reserve_exact(size);
        self.size = size;
        None
    }

    /// Takes the next slice of it.
    pub fn take(&mut self, slice: &[u8]) -> Told {
        self.coming.extend_from_slice(slice);
        Told::Progress(Work::Reading, thousandths(self.coming.len(), self.size))
    }

    /// The file that comes with a question can no longer be read.
    pub fn vanished(&mut self, ask: &Ask) -> Told {
        self.coming = Vec::new();
        refused(ask, Refusal::Vanished)
    }

    /// Answers a question; nothing when there is nothing to say.
    pub fn ask(&mut self, ask: Ask) -> Option<Told> {
        match ask {
            Ask::Open { on } => Some(self.begin(on)),
            Ask::Compare => Some(self.compare()),
            Ask::Edition => {
                let rules = self.rules?;
                self.bytes = encode_edition(rules.catalogue, rules.handbook);
                Some(Told::Edition(rules.catalogue.edition.id.clone()))
            }
            Ask::Export(export) => {
                let open = self.open.as_ref()?;
                let (screened, comparison) = (open.screened.as_ref()?, open.comparison.as_ref());
                self.bytes = export::written(&export, open.rules, open.on, screened, comparison)?;
                Some(Told::Written(export.table, export.form))
            }
            ask => self.open.as_mut()?.ask(&ask),
        }
    }

    /// Goes on with assessing; nothing when nobody is being assessed.
    pub fn step(&mut self) -> Option<Told> {
        let open = self.open.as_mut()?;
        let run = open.run.as_mut()?;
        if let Some(progress) = run.step() {
            return Some(progress);
        }
        let (file, screened) = open.run.take()?.finish();
        let told = telling::screened(&screened);
        open.file = Some(file);
        open.screened = Some(screened);
        open.comparison = None;
        Some(Told::Screened(told))
    }

    /// The file that comes beside the last answer.
    pub fn bytes(&mut self) -> Vec<u8> {
        mem::take(&mut self.bytes)
    }

    fn begin(&mut self, (year, month, day): (u16, u8, u8)) -> Told {
        let bytes: &'static [u8] = mem::take(&mut self.coming).leak();
        let (Some(rules), Some(on)) = (self.rules, Date::new(year, month, day)) else {
            return Told::Refused(Refusal::OtherBuild);
        };
        let mut file = match File::open(bytes) {
            Ok(file) => file,
            Err(unreadable) => return Told::Refused(telling::unreadable(&unreadable)),
        };
        let (mapping, twice) = Mapping::propose(rules.vocabulary, file.names());
        let rows = file.first_rows(EXAMPLES);
        let cell = |place: usize| {
            let cells = rows.iter().filter_map(|row| row.get(place)).map(|cell| cell.trim());
            cells.into_iter().find(|cell| !cell.is_empty()).unwrap_or_default().to_owned()
        };
        let examples = (0..file.names().len()).map(cell).collect();
        let (run, screened, comparison) = (None, None, None);
        let open = Open { rules, on, file: Some(file), mapping, twice, examples, run, screened, comparison };
        let told = open.recognised();
        self.open = Some(open);
        told.unwrap_or(Told::Refused(Refusal::Empty))
    }

    fn compare(&mut self) -> Told {
        let bytes = mem::take(&mut self.coming);
        let earlier = match decode_edition(&bytes) {
            Ok(earlier) => earlier,
            Err(error) => return Told::NotCompared(telling::no_edition(error)),
        };
        let Some(open) = &mut self.open else { return Told::NotCompared(Refusal::NoEdition) };
        let Some(screened) = &open.screened else { return Told::NotCompared(Refusal::NoEdition) };
        let comparison = Comparison::new(keep(earlier), open.rules, open.on, screened);
        let told = comparison.told(open.rules);
        open.comparison = Some(comparison);
        told
    }
}

impl Open {
    fn ask(&mut self, ask: &Ask) -> Option<Told> {
        match *ask {
            // Not while everybody is being assessed by it.
            Ask::Correct { column, meaning } if self.file.is_some() => {
                let place = usize::try_from(column).ok()?;
                match self.mapping.correct(place, telling::meant(meaning)) {
                    Ok(()) => self.recognised(),
                    Err(Uncorrected::Taken(column)) => Some(Told::Taken(telling::column(&column))),
                    Err(Uncorrected::NoColumn) => None,
                }
            }
            Ask::Screen if self.mapping.says_something() => {
                let file = self.file.take()?;
                self.run = Some(Run::new(file, self.rules, self.on, self.mapping.clone()));
                Some(Told::Progress(Work::Screening, 0))
            }
            Ask::Cancel => {
                self.file = Some(self.run.take()?.give_up());
                Some(Told::Cancelled)
            }
            Ask::People { group, from } => {
                let people = groups::people(self.screened.as_ref()?, self.rules, self.on, group, from);
                Some(Told::People(group, people))
            }
            Ask::BadRows { from } => Some(Told::BadRows(groups::bad_rows(self.screened.as_ref()?, self.rules, from))),
            Ask::Changes { change, from } => {
                let comparison = self.comparison.as_ref()?;
                let people = comparison.people(self.rules, self.on, self.screened.as_ref()?, change, from)?;
                Some(Told::Changes(change, people))
            }
            _ => None,
        }
    }

    fn recognised(&self) -> Option<Told> {
        let file = self.file.as_ref()?;
        // A pair is told of while the second means nothing because the first means it.
        let meaning = |column: &ColumnName| {
            self.mapping
                .columns()
                .get(column.number.saturating_sub(1))
                .map_or(Meaning::Nothing, |(_, meaning)| *meaning)
        };
        let still = |(first, second): &&(ColumnName, ColumnName)| {
            meaning(first) != Meaning::Nothing && meaning(second) == Meaning::Nothing
        };
        let twice: Vec<(ColumnName, ColumnName)> = self.twice.iter().filter(still).cloned().collect();
        Some(Told::Recognised(telling::recognised(file, &self.mapping, &twice, &self.examples)))
    }
}

fn refused(ask: &Ask, refusal: Refusal) -> Told {
    if matches!(ask, Ask::Compare) { Told::NotCompared(refusal) } else { Told::Refused(refusal) }
}

/// How much of a whole is done, of a thousand.
pub(crate) fn thousandths(done: usize, of: usize) -> u32 {
    let part = done.saturating_mul(1000).checked_div(of).unwrap_or(1000).min(1000);
    u32::try_from(part).unwrap_or(1000)
}
