//! The rows of a file, whatever its kind.

use csv::StringRecord;

use crate::fault::{ColumnName, Problem, Unreadable};
use crate::mapping::Mapping;
use crate::separated::Separated;
use crate::text::TextEncoding;
use crate::vocabulary::Vocabulary;
#[cfg(feature = "workbook")]
use crate::workbook::Workbook;

/// The most rows that are taken: more than any city has.
pub(crate) const MOST_ROWS: u64 = 2_000_000;

/// The most columns that are taken.
pub(crate) const MOST_COLUMNS: usize = 1000;

/// One row as it was read.
#[derive(Debug, Default)]
pub(crate) struct RowRead {
    /// The line in which it begins, from 1.
    pub(crate) line: u64,
    pub(crate) cells: StringRecord,
    /// What cells hold that are no text, by place.
    pub(crate) odd: Vec<(usize, Problem)>,
}

/// What a reading came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Read {
    /// A row.
    Row,
    /// A row whose quotation marks are broken.
    Broken,
    /// There is no more.
    End,
}

#[derive(Debug)]
enum Source<'a> {
    Separated(Box<Separated<'a>>),
    #[cfg(feature = "workbook")]
    Workbook(Workbook),
}

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Text with this between its cells.
    Text {
        /// How it is encoded.
        encoding: TextEncoding,
        /// A comma, a semicolon or a tab.
        separator: char,
    },
    /// An XLSX workbook.
    Workbook,
}

/// A file whose first row was read: the names of its columns.
#[derive(Debug)]
pub struct File<'a> {
    source: Source<'a>,
    names: Vec<String>,
    line: u64,
    /// Where the rows of people begin.
    people: Place,
}

/// Where a row begins: how much was read before it, and its line.
type Place = (usize, u64);

impl<'a> File<'a> {
    /// Recognises what kind of file the bytes are, and reads the names of its columns.
    ///
    /// Taken are text in UTF-8 with or without byte order mark, in UTF-16 with one, or in GB18030, with commas,
    /// semicolons or tabs between cells; and, where the feature `workbook` is on, XLSX workbooks, of which the first
    /// sheet that is shown is read.
    ///
    /// # Errors
    /// When it is none of these, empty, damaged or too large.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        #[cfg(feature = "workbook")]
        let mut source = match Workbook::open(bytes)? {
            Some(workbook) => Source::Workbook(workbook),
            None => Source::Separated(Box::new(Separated::open(bytes)?)),
        };
        #[cfg(not(feature = "workbook"))]
        let mut source = Source::Separated(Box::new(Separated::open(bytes)?));
        let mut first = RowRead::default();
        let read = source.next(&mut first);
        if read == Read::Broken {
            return Err(Unreadable::HeaderQuoting { line: first.line });
        }
        if first.cells.len() > MOST_COLUMNS {
            return Err(Unreadable::TooManyColumns { most: MOST_COLUMNS });
        }
        if read == Read::End {
            return Err(Unreadable::Empty);
        }
        let names = first.cells.iter().map(str::to_owned).collect();
        let people = source.here();
        Ok(Self { source, names, line: first.line, people })
    }

    /// What kind of file it is.
    #[must_use]
    pub fn form(&self) -> Form {
        match &self.source {
            Source::Separated(separated) => {
                let (encoding, separator) = separated.form();
                Form::Text { encoding, separator: char::from(separator) }
            }
            #[cfg(feature = "workbook")]
            Source::Workbook(_) => Form::Workbook,
        }
    }

    /// The cells of the first `count` rows of people as they stand, to be shown beside the names of the columns. Reading goes on
    /// from the first of them.
    pub fn first_rows(&mut self, count: usize) -> Vec<Vec<String>> {
        self.begin_anew();
        let mut rows = Vec::new();
        let mut row = RowRead::default();
        while rows.len() < count && self.next(&mut row) == Read::Row {
            rows.push(row.cells.iter().map(str::to_owned).collect());
        }
        self.begin_anew();
        rows
    }

    /// Goes back to the first row of people.
    pub fn begin_anew(&mut self) {
        self.source.go_back(self.people);
    }

    /// The names of the columns, as they stand.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Finds by their names what the columns mean.
    ///
    /// # Errors
    /// When two columns mean the same, or none means a fact.
    pub fn mapping(&self, vocabulary: &Vocabulary<'_>) -> Result<Mapping, Unreadable> {
        Mapping::find(vocabulary, &self.names, self.line)
    }

    /// The sheets of a workbook that are shown; the first is the one that is read. None for text.
    #[must_use]
    pub fn sheets(&self) -> &[String] {
        match &self.source {
            Source::Separated(_) => &[],
            #[cfg(feature = "workbook")]
            Source::Workbook(workbook) => workbook.sheets(),
        }
    }

    /// How large the file is, in the units of [`Self::done`].
    #[must_use]
    pub fn size(&self) -> usize {
        match &self.source {
            Source::Separated(separated) => separated.size(),
            #[cfg(feature = "workbook")]
            Source::Workbook(workbook) => workbook.size(),
        }
    }

    /// How much of it was read: bytes of text, or rows of a workbook.
    #[must_use]
    pub fn done(&self) -> usize {
        match &self.source {
            Source::Separated(separated) => separated.done(),
            #[cfg(feature = "workbook")]
            Source::Workbook(workbook) => workbook.done(),
        }
    }

    /// Reads the next row. A row in which nothing stands is no row.
    pub(crate) fn next(&mut self, row: &mut RowRead) -> Read {
        loop {
            match self.source.next(row) {
                Read::Row if row.odd.is_empty() && row.cells.iter().all(|cell| cell.trim().is_empty()) => {}
                read => return read,
            }
        }
    }

    /// The column at `place`, from 0, as it is told.
    pub(crate) fn column(&self, place: usize) -> ColumnName {
        ColumnName {
            number: place + 1,
            name: self.names.get(place).map(|name| name.trim().to_owned()).unwrap_or_default(),
        }
    }
}

impl Source<'_> {
    fn here(&self) -> Place {
        match self {
            Self::Separated(separated) => separated.here(),
            #[cfg(feature = "workbook")]
            Self::Workbook(workbook) => (workbook.done(), 0),
        }
    }

    fn go_back(&mut self, to: Place) {
        match self {
            Self::Separated(separated) => separated.go_back(to),
            #[cfg(feature = "workbook")]
            Self::Workbook(workbook) => workbook.go_back(to.0),
        }
    }

    fn next(&mut self, row: &mut RowRead) -> Read {
        row.odd.clear();
        match self {
            Self::Separated(separated) => separated.next(row),
            #[cfg(feature = "workbook")]
            Self::Workbook(workbook) => workbook.next(row),
        }
    }
}
