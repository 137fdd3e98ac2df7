//! What one worker is asked and answers.

use std::mem;

use zhucan_catalog::{Catalogue, Handbook, decode_catalogue, decode_edition, decode_handbook, encode_edition};
use zhucan_roster::Vocabulary;
use zhucan_roster_messages::{Ask, Refusal, Told, Work};
use zhucan_rules::Date;

use crate::open::Open;
use crate::telling;

/// The most bytes of a file: two million rows of more than a hundred letters.
const MOST_BYTES: usize = 256 << 20;

/// What decides and what tells, for as long as the worker lives.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) catalogue: &'static Catalogue,
    pub(crate) handbook: &'static Handbook,
    pub(crate) vocabulary: &'static Vocabulary<'static>,
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
            Ask::Compare => self.compare(),
            Ask::Edition => {
                let rules = self.rules?;
                self.bytes = encode_edition(rules.catalogue, rules.handbook);
                Some(Told::Edition(rules.catalogue.edition.id.clone()))
            }
            Ask::Export(export) => {
                let table = export.table;
                self.open.as_mut().map_or(Some(Told::NotWritten(table)), |open| open.export(export))
            }
            ask => self.open.as_mut()?.ask(&ask),
        }
    }

    /// Goes on with what takes a while; nothing when nothing does.
    pub fn step(&mut self) -> Option<Told> {
        let (told, bytes) = self.open.as_mut()?.step()?;
        self.bytes = bytes;
        Some(told)
    }

    /// What comes beside the last answer: a file, or the next part of one that is being written.
    pub fn bytes(&mut self) -> Vec<u8> {
        mem::take(&mut self.bytes)
    }

    fn begin(&mut self, (year, month, day): (u16, u8, u8)) -> Told {
        let bytes: &'static [u8] = mem::take(&mut self.coming).leak();
        let (Some(rules), Some(on)) = (self.rules, Date::new(year, month, day)) else {
            return Told::Refused(Refusal::OtherBuild);
        };
        let open = match Open::new(bytes, rules, on) {
            Ok(open) => open,
            Err(unreadable) => return Told::Refused(telling::unreadable(&unreadable)),
        };
        let told = open.recognised();
        self.open = Some(open);
        told.unwrap_or(Told::Refused(Refusal::Empty))
    }

    fn compare(&mut self) -> Option<Told> {
        let bytes = mem::take(&mut self.coming);
        let other = match decode_edition(&bytes) {
            Ok(other) => other,
            Err(error) => return Some(Told::NotCompared(telling::no_edition(error))),
        };
        let Some(open) = &mut self.open else { return Some(Told::NotCompared(Refusal::NoEdition)) };
        open.compare(keep(other))
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
