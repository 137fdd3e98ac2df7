//! A table as a workbook: the few parts that every spreadsheet program reads, written as they come.

use std::collections::HashMap;
use std::fmt::{self, Write as _};
use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{Cell, tenths};

/// The most rows of a sheet; what is more goes to another one.
const MOST_ROWS: u32 = 1_048_576;

/// How much of a sheet is held before it is packed.
const HELD: usize = 1 << 16;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const SPACE: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// A table that is being written as a workbook. What is written is held as it will stand in the file, packed.
pub struct XlsxWriter<W> {
    to: W,
    archive: ZipWriter<Cursor<Vec<u8>>>,
    columns: Vec<String>,
    /// The sheet so far, as far as it is not packed.
    sheet: String,
    sheets: u32,
    rows: u32,
    /// The texts of all cells, each once, by number.
    texts: HashMap<String, usize>,
    in_order: Vec<String>,
}

impl<W> fmt::Debug for XlsxWriter<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("XlsxWriter").field("sheets", &self.sheets).field("rows", &self.rows).finish_non_exhaustive()
    }
}

impl<W: Write> XlsxWriter<W> {
    /// A table with these names of columns, which stand over every sheet. It goes where it is to go once it is whole.
    ///
    /// # Errors
    /// When it cannot be packed.
    pub fn new(to: W, columns: &[&str]) -> io::Result<Self> {
        let mut xlsx = Self {
            to,
            archive: ZipWriter::new(Cursor::new(Vec::new())),
            columns: columns.iter().map(|name| (*name).to_owned()).collect(),
            sheet: String::new(),
            sheets: 0,
            rows: 0,
            texts: HashMap::new(),
            in_order: Vec::new(),
        };
        xlsx.begin_sheet()?;
        Ok(xlsx)
    }

    /// Adds a row.
    ///
    /// # Errors
    /// When it cannot be packed.
    pub fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        if self.rows == MOST_ROWS {
            self.end_sheet()?;
            self.begin_sheet()?;
        }
        self.rows += 1;
        self.sheet.push_str("<row>");
        for cell in cells {
            let _ = match cell {
                Cell::Empty | Cell::Text("") => write!(self.sheet, "<c/>"),
                Cell::Text(text) => {
                    let number = self.text(text);
                    write!(self.sheet, "<c t=\"s\"><v>{number}</v></c>")
                }
                Cell::Number(number) => write!(self.sheet, "<c><v>{number}</v></c>"),
                Cell::Tenths(number) => write!(self.sheet, "<c><v>{}</v></c>", tenths(*number)),
            };
        }
        self.sheet.push_str("</row>");
        if self.sheet.len() < HELD { Ok(()) } else { self.pack() }
    }

    /// Writes the file, and gives what it was written to.
    ///
    /// # Errors
    /// When it cannot be packed or written.
    pub fn finish(mut self) -> io::Result<W> {
        self.end_sheet()?;
        let texts = all(&self.in_order, |text| format!("<si><t xml:space=\"preserve\">{}</t></si>", escaped(text)));
        self.part("xl/sharedStrings.xml", &format!("<sst {SPACE}>{texts}</sst>"))?;
        let list = all(1..=self.sheets, |number| {
            format!("<sheet name=\"{number}\" sheetId=\"{number}\" r:id=\"s{number}\"/>")
        });
        self.part(
            "xl/workbook.xml",
            &format!("<workbook {SPACE} xmlns:r=\"{RELATIONS}\"><sheets>{list}</sheets></workbook>"),
        )?;
        let link = |id: &str, kind: &str, target: &str| {
            format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>")
        };
        let links = |links: &str| format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{links}</Relationships>");
        let sheets = all(1..=self.sheets, |number| {
            link(&format!("s{number}"), "worksheet", &format!("worksheets/sheet{number}.xml"))
        });
        self.part(
            "xl/_rels/workbook.xml.rels",
            &links(&(sheets + &link("texts", "sharedStrings", "sharedStrings.xml"))),
        )?;
        self.part("_rels/.rels", &links(&link("book", "officeDocument", "xl/workbook.xml")))?;
        self.part("[Content_Types].xml", &self.types())?;
        self.to.write_all(self.archive.finish()?.get_ref())?;
        self.to.flush()?;
        Ok(self.to)
    }

    /// What each part of the package is.
    fn types(&self) -> String {
        let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        let part = |name: &str, kind: &str| {
            format!("<Override PartName=\"/xl/{name}.xml\" ContentType=\"{sheet}.{kind}+xml\"/>")
        };
        let sheets = all(1..=self.sheets, |number| part(&format!("worksheets/sheet{number}"), "worksheet"));
        let others = part("workbook", "sheet.main") + &part("sharedStrings", "sharedStrings");
        let relations = "application/vnd.openxmlformats-package.relationships+xml";
        format!(
            "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"{relations}\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/>{others}{sheets}</Types>"
        )
    }

    fn begin_sheet(&mut self) -> io::Result<()> {
        (self.sheets, self.rows) = (self.sheets + 1, 0);
        self.archive.start_file(format!("xl/worksheets/sheet{}.xml", self.sheets), options())?;
        self.sheet = format!("{HEAD}<worksheet {SPACE}><sheetData>");
        let columns = std::mem::take(&mut self.columns);
        let cells: Vec<Cell<'_>> = columns.iter().map(|name| Cell::Text(name)).collect();
        self.row(&cells)?;
        self.columns = columns;
        Ok(())
    }

    fn end_sheet(&mut self) -> io::Result<()> {
        self.sheet.push_str("</sheetData></worksheet>");
        self.pack()
    }

    fn pack(&mut self) -> io::Result<()> {
        self.archive.write_all(self.sheet.as_bytes())?;
        self.sheet.clear();
        Ok(())
    }

    fn part(&mut self, name: &str, text: &str) -> io::Result<()> {
        self.archive.start_file(name, options())?;
        self.archive.write_all(HEAD.as_bytes())?;
        self.archive.write_all(text.as_bytes())
    }

    fn text(&mut self, text: &str) -> usize {
        if let Some(number) = self.texts.get(text) {
            return *number;
        }
        let number = self.in_order.len();
        self.texts.insert(text.to_owned(), number);
        self.in_order.push(text.to_owned());
        number
    }
}

/// What is written for each, one behind the other.
fn all<T>(each: impl IntoIterator<Item = T>, written: impl Fn(T) -> String) -> String {
    each.into_iter().map(written).collect::<Vec<_>>().concat()
}

fn options() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).compression_level(Some(4))
}

/// How much a cell holds at most, in units of UTF-16. Spreadsheet programs take a file with a longer one to be damaged.
const MOST_UNITS: usize = 32_767;

/// A text between tags, as much of it as a cell holds. What would stand for another letter, as `_x0041_` does for A, is
/// written so that it stays what it is (ECMA-376 part 1, `ST_Xstring`).
fn escaped(text: &str) -> String {
    let text = held(text);
    let mut escaped = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        match letter {
            '_' if text.get(at..).is_some_and(stands_for_another) => escaped.push_str("_x005F_"),
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            // As it is, it would be taken for a part of the end of a line.
            '\r' => escaped.push_str("_x000D_"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// What a cell holds of a text: no character that no XML may hold, and whole letters up to the most.
fn held(text: &str) -> String {
    let may_stand = |letter: &char| matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    let room = |left: &mut usize, letter: char| {
        *left = left.checked_sub(letter.len_utf16())?;
        Some(letter)
    };
    text.chars().filter(may_stand).scan(MOST_UNITS, room).collect()
}

/// Whether a text begins like `_x0041_`.
fn stands_for_another(text: &str) -> bool {
    match text.as_bytes() {
        [b'_', b'x', digits @ ..] => {
            matches!(digits.split_at_checked(4), Some((four, [b'_', ..])) if four.iter().all(u8::is_ascii_hexdigit))
        }
        _ => false,
    }
}
