//! The rows of a file, whatever its kind.

use csv::StringRecord;

use crate::fault::{ColumnName, Problem, Unreadable};
use crate::mapping::{Mapping, Meaning};
use crate::separated::Separated;
use crate::text::TextEncoding;
use crate::vocabulary::Vocabulary;
#[cfg(feature = "workbook")]
use crate::workbook::Workbook;

/// The most rows that are taken: more than any city has.
pub(crate) const MOST_ROWS: u64 = 2_000_000;

/// The most columns that are taken.
pub(crate) const MOST_COLUMNS: usize = 1000;

/// So many rows are looked through for the names of the columns: titles and notes stand above them.
pub(crate) const MOST_ABOVE: usize = 20;

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

/// A file in which the names of the columns were found.
#[derive(Debug)]
pub struct File<'a> {
    source: Source<'a>,
    header: Header,
}

/// The row that names the columns.
#[derive(Debug)]
struct Header {
    names: Vec<String>,
    /// Its line, from 1.
    line: u64,
    /// How many rows with something in them stand above it.
    above: usize,
    /// Where the rows of people begin.
    people: Place,
}

/// Where a row begins: how much was read before it, and its line.
type Place = (usize, u64);

impl<'a> File<'a> {
    /// Recognises what kind of file the bytes are, and finds the row that names its columns: the first one, or one below
    /// titles, which are no more than half as wide. Where no row names a fact, it is the first one below titles.
    ///
    /// Taken are text in UTF-8 with or without byte order mark, in UTF-16 with one, or in GB18030, with commas,
    /// semicolons or tabs between cells; and, where the feature `workbook` is on, XLSX workbooks, of which the first
    /// sheet that is shown is read.
    ///
    /// # Errors
    /// When it is none of these, empty, damaged or too large.
    pub fn open(bytes: &'a [u8], vocabulary: &Vocabulary<'_>) -> Result<Self, Unreadable> {
        #[cfg(feature = "workbook")]
        let mut source = match Workbook::open(bytes)? {
            Some(workbook) => Source::Workbook(workbook),
            None => Source::Separated(Box::new(Separated::open(bytes)?)),
        };
        #[cfg(not(feature = "workbook"))]
        let mut source = Source::Separated(Box::new(Separated::open(bytes)?));
        let header = source.header(vocabulary)?;
        let mut file = Self { source, header };
        file.begin_anew();
        Ok(file)
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
        self.source.go_back(self.header.people);
    }

    /// The names of the columns, as they stand.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.header.names
    }

    /// The line in which they stand, from 1, and how many rows with something in them stand above. Those are not read.
    #[must_use]
    pub const fn named_in(&self) -> (u64, usize) {
        (self.header.line, self.header.above)
    }

    /// Finds by their names what the columns mean.
    ///
    /// # Errors
    /// When two columns mean the same, or none means a fact.
    pub fn mapping(&self, vocabulary: &Vocabulary<'_>) -> Result<Mapping, Unreadable> {
        self.mapping_with(vocabulary, &[])
    }

    /// The same, where it is said of some columns, by place from 0, what they mean: their names count for nothing.
    ///
    /// # Errors
    /// When two columns mean the same, or none means a fact.
    pub fn mapping_with(&self, vocabulary: &Vocabulary<'_>, said: &[(usize, Meaning)]) -> Result<Mapping, Unreadable> {
        Mapping::find(vocabulary, &self.header.names, said, self.header.line)
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

    /// Reads the next row.
    pub(crate) fn next(&mut self, row: &mut RowRead) -> Read {
        self.source.next_filled(row)
    }

    /// The column at `place`, from 0, as it is told.
    pub(crate) fn column(&self, place: usize) -> ColumnName {
        ColumnName {
            number: place + 1,
            name: self.header.names.get(place).map(|name| name.trim().to_owned()).unwrap_or_default(),
        }
    }
}

/// Whether no cell is a number, as people's cells are: 肢体残疾 may be the name of a column and of what somebody has.
fn names_no_number(cells: &[String]) -> bool {
    cells.iter().map(|cell| cell.trim()).all(|cell| cell.is_empty() || !cell.chars().all(char::is_numeric))
}

impl Source<'_> {
    fn here(&self) -> Place {
        match self {
            Self::Separated(separated) => separated.here(),
            #[cfg(feature = "workbook")]
            Self::Workbook(workbook) => (workbook.done(), 0),
        }
    }

    /// Finds the row that names the columns.
    fn header(&mut self, vocabulary: &Vocabulary<'_>) -> Result<Header, Unreadable> {
        let mut row = RowRead::default();
        let (mut unknown, mut widest) = (None, 0);
        for above in 0..MOST_ABOVE {
            match self.next_filled(&mut row) {
                Read::Broken if above == 0 => return Err(Unreadable::HeaderQuoting { line: row.line }),
                // What stands below a broken row is people, or nobody knows what.
                Read::Broken | Read::End => break,
                Read::Row => {}
            }
            if row.cells.len() > MOST_COLUMNS {
                return Err(Unreadable::TooManyColumns { most: MOST_COLUMNS });
            }
            let names: Vec<String> = row.cells.iter().map(str::to_owned).collect();
            let width = names.iter().filter(|name| !name.trim().is_empty()).count();
            let below_titles = widest * 2 <= width;
            widest = widest.max(width);
            let found = names_no_number(&names) && Mapping::propose(vocabulary, &names).0.says_something();
            let header = Header { names, line: row.line, above, people: self.here() };
            if below_titles && found {
                return Ok(self.under(header));
            }
            if below_titles {
                unknown = Some(header);
            }
        }
        unknown.map(|unknown| self.under(unknown)).ok_or(Unreadable::Empty)
    }

    /// From now on every row has a cell for each of these names.
    fn under(&mut self, header: Header) -> Header {
        #[cfg(feature = "workbook")]
        if let Self::Workbook(workbook) = self {
            workbook.widen(header.names.len());
        }
        header
    }

    /// Reads the next row. A row in which nothing stands is no row.
    fn next_filled(&mut self, row: &mut RowRead) -> Read {
        loop {
            match self.next(row) {
                Read::Row if row.odd.is_empty() && row.cells.iter().all(|cell| cell.trim().is_empty()) => {}
                read => return read,
            }
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
