//! Rows of an XLSX workbook.

use std::io::Cursor;

use calamine::{DataRef, Dimensions, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};
use csv::StringRecord;

use crate::fault::{FileKind, Problem, Unreadable};
use crate::rows::{MOST_COLUMNS, MOST_ROWS, Read, RowRead};
use crate::unpacked::unpacks;

/// How a workbook begins, as every ZIP archive does.
const BEGINNING: &[u8] = b"PK\x03\x04";

/// The rows of the first sheet that is shown.
#[derive(Debug)]
pub(crate) struct Workbook {
    sheets: Vec<String>,
    rows: Vec<SheetRow>,
    merged: Vec<Dimensions>,
    /// How many cells every row has at least.
    width: usize,
    done: usize,
}

/// The cells of one row in which something stands.
#[derive(Debug)]
struct SheetRow {
    number: u32,
    cells: Vec<(usize, Result<String, Problem>)>,
}

impl Workbook {
    /// Reads a workbook; nothing when the bytes are none.
    pub(crate) fn open(bytes: &[u8]) -> Result<Option<Self>, Unreadable> {
        if !bytes.starts_with(BEGINNING) {
            return Ok(None);
        }
        unpacks(bytes)?;
        let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
            XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => {
                Unreadable::NoText { kind: Some(FileKind::NoWorkbook) }
            }
            error => unreadable(&error),
        })?;
        let shown = book
            .sheets_metadata()
            .iter()
            .filter(|sheet| (sheet.typ, sheet.visible) == (SheetType::WorkSheet, SheetVisible::Visible));
        let sheets: Vec<String> = shown.map(|sheet| sheet.name.clone()).collect();
        let Some(first) = sheets.first() else { return Err(Unreadable::Empty) };
        let rows = rows(&mut book, first)?;
        let merged = book.merge_cells_by_sheet_name(first).map_err(|error| unreadable(&error))?;
        Ok(Some(Self { sheets, rows, merged, width: 0, done: 0 }))
    }

    /// The sheets that are shown; the first is read.
    pub(crate) fn sheets(&self) -> &[String] {
        &self.sheets
    }

    /// How many rows there are.
    pub(crate) fn size(&self) -> usize {
        self.rows.len()
    }

    /// How many of them were read.
    pub(crate) fn done(&self) -> usize {
        self.done
    }

    /// From now on every row has at least so many cells.
    pub(crate) fn widen(&mut self, width: usize) {
        self.width = width;
    }

    /// Goes back to a row, by how many were read before it.
    pub(crate) fn go_back(&mut self, done: usize) {
        self.done = done;
    }

    pub(crate) fn next(&mut self, row: &mut RowRead) -> Read {
        let Some(from) = self.rows.get(self.done) else { return Read::End };
        self.done += 1;
        row.line = u64::from(from.number) + 1;
        let width = from.cells.last().map_or(0, |(column, _)| column + 1).max(self.width);
        row.cells = StringRecord::new();
        let mut cells = from.cells.iter().peekable();
        for column in 0..width {
            match cells.next_if(|(at, _)| *at == column) {
                Some((_, Ok(text))) => row.cells.push_field(text),
                Some((_, Err(problem))) => {
                    row.cells.push_field("");
                    row.odd.push((column, problem.clone()));
                }
                None => row.cells.push_field(""),
            }
        }
        let here = |merged: &&Dimensions| merged.start.0 <= from.number && from.number <= merged.end.0;
        for merged in self.merged.iter().filter(here) {
            let (first, last) = (place(merged.start.1), place(merged.end.1).min(width.saturating_sub(1)));
            row.odd.extend((first..=last).map(|column| (column, Problem::Merged)));
        }
        Read::Row
    }
}

fn rows(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Vec<SheetRow>, Unreadable> {
    let mut cells = book.worksheet_cells_reader(sheet).map_err(|error| unreadable(&error))?;
    let mut rows: Vec<SheetRow> = Vec::new();
    while let Some(cell) = cells.next_cell_with_formula().map_err(|error| unreadable(&error))? {
        let (number, column) = cell.pos;
        if place(column) >= MOST_COLUMNS {
            return Err(Unreadable::TooManyColumns { most: MOST_COLUMNS });
        }
        let Some(held) = held(&cell.value, cell.formula.is_some()) else { continue };
        match rows.last_mut() {
            Some(row) if row.number == number => row.cells.push((place(column), held)),
            _ => rows.push(SheetRow { number, cells: vec![(place(column), held)] }),
        }
        if u64::try_from(rows.len()).unwrap_or(u64::MAX) > MOST_ROWS {
            return Err(Unreadable::TooManyRows { most: MOST_ROWS });
        }
    }
    Ok(rows)
}

/// What stands in a cell; nothing in an empty one.
fn held(value: &DataRef<'_>, is_formula: bool) -> Option<Result<String, Problem>> {
    if is_formula {
        return Some(Err(Problem::Formula));
    }
    Some(Ok(match value {
        DataRef::Empty => return None,
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "yes".to_owned(),
        DataRef::Bool(false) => "no".to_owned(),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::Error(error) => return Some(Err(Problem::Failed { given: error.to_string() })),
    }))
}

fn place(column: u32) -> usize {
    usize::try_from(column).unwrap_or(usize::MAX)
}

fn unreadable(error: &XlsxError) -> Unreadable {
    match error {
        XlsxError::Password => Unreadable::Password,
        error => Unreadable::Workbook { why: error.to_string() },
    }
}
