//! Assessing everybody, part by part.

use zhucan_roster::{BadRow, File, Gaps, Mapping, Missing, People, Reader, Screen, Summary, Verdicts};
use zhucan_rules::Date;

use crate::session::{Rules, thousandths};

/// Some of the people, and what was found of them.
#[derive(Debug)]
pub(crate) struct Assessed {
    pub(crate) people: People,
    pub(crate) verdicts: Verdicts,
    pub(crate) missing: Missing,
}

/// Everybody, and what was found.
#[derive(Debug)]
pub(crate) struct Screened {
    pub(crate) parts: Vec<Assessed>,
    pub(crate) bad: Vec<BadRow>,
    pub(crate) summary: Summary,
}

/// What is being assessed.
#[derive(Debug)]
pub(crate) struct Run {
    reader: Reader<'static>,
    screen: Screen,
    gaps: Gaps<'static>,
    screened: Screened,
}

impl Run {
    pub(crate) fn new(file: File<'static>, rules: Rules, on: Date, mapping: Mapping) -> Self {
        let catalogue = rules.catalogue;
        Self {
            reader: Reader::new(file, rules.vocabulary, rules.handbook, mapping),
            screen: Screen::new(catalogue, on),
            gaps: Gaps::new(catalogue, on),
            screened: Screened { parts: Vec::new(), bad: Vec::new(), summary: Summary::new(catalogue) },
        }
    }

    /// Assesses the next part, and says how far it has come, in thousandths; nothing when there is none.
    pub(crate) fn step(&mut self) -> Option<u32> {
        let part = self.reader.next()?;
        let verdicts = self.screen.verdicts(&part.people);
        let missing = self.gaps.find(&part.people, &verdicts);
        self.screened.summary.add(&part.people, &verdicts);
        self.screened.summary.add_missing(&missing);
        self.screened.bad.extend(part.bad);
        self.screened.parts.push(Assessed { people: part.people, verdicts, missing });
        let file = self.reader.file();
        Some(thousandths(file.done(), file.size()))
    }

    /// The file, to be read again, and what was found.
    pub(crate) fn finish(self) -> (File<'static>, Screened) {
        (self.reader.into_file(), self.screened)
    }

    /// The file, to be read again.
    pub(crate) fn give_up(self) -> File<'static> {
        self.reader.into_file()
    }
}
