//! Tables that are written, read again as a roster is.

use zhucan_roster::{Cell, CsvWriter, File, Form, XlsxWriter};

use crate::reading::vocabulary;

/// What no spreadsheet program may calculate.
const FORMULAS: [&str; 9] =
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "=HYPERLINK(\"http://a\",\"<b>&amp;\")"];

const COLUMNS: [&str; 4] = ["id", "age", "_x0041_", "why"];

/// A table with everything that is hard to write, and its rows as texts.
fn table() -> (Vec<[Cell<'static>; 4]>, Vec<Vec<String>>) {
    let texts = FORMULAS.into_iter().chain([
        "a,b;c",
        "\"quoted\"",
        "two\nlines",
        "A_x0041_",
        "残疾人",
        "<&>'",
        "'=1",
        "a\r\nb",
    ]);
    let rows: Vec<_> = (1..)
        .zip(texts)
        .map(|(number, text)| [Cell::Text(text), Cell::Number(number), Cell::Tenths(number * 3), Cell::Empty])
        .collect();
    let text = |cell: &Cell<'_>| match cell {
        Cell::Text(text) => (*text).to_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Tenths(tenths) if tenths % 10 == 0 => (tenths / 10).to_string(),
        Cell::Tenths(tenths) => format!("{}.{}", tenths / 10, tenths % 10),
        Cell::Empty => String::new(),
    };
    let told = rows.iter().map(|row| row.iter().map(text).collect()).collect();
    (rows, told)
}

fn workbook(rows: &[[Cell<'_>; 4]]) -> Vec<u8> {
    let mut xlsx = XlsxWriter::new(&COLUMNS).unwrap();
    for row in rows {
        xlsx.row(row).unwrap();
    }
    xlsx.finish().unwrap()
}

/// The names of a file's columns and its rows.
fn read(bytes: &[u8]) -> (Vec<String>, Vec<Vec<String>>) {
    let mut file = File::open(bytes, vocabulary()).unwrap();
    (file.names().to_vec(), file.first_rows(100))
}

#[test]
fn a_workbook_that_is_written_is_read_with_the_same_rows() {
    let (rows, told) = table();
    let bytes = workbook(&rows);
    assert_eq!(File::open(&bytes, vocabulary()).unwrap().form(), Form::Workbook);
    assert_eq!(read(&bytes), (COLUMNS.map(str::to_owned).to_vec(), told));
}

#[test]
fn csv_is_read_with_the_same_rows_but_for_the_mark_before_what_would_be_a_formula() {
    let (rows, told) = table();
    let marked = |row: Vec<String>| match row.as_slice() {
        [first, rest @ ..] if FORMULAS.contains(&first.as_str()) => {
            std::iter::once(["'", first].concat()).chain(rest.iter().cloned()).collect()
        }
        _ => row,
    };
    let told: Vec<Vec<String>> = told.into_iter().map(marked).collect();
    let spelt = |row: &Vec<String>| row.iter().map(|cell| cell.trim_end_matches(".0").to_owned()).collect();
    for writer in [CsvWriter::plain, CsvWriter::for_spreadsheets as fn(_, &[&str]) -> _] {
        let mut csv = writer(Vec::new(), &COLUMNS).unwrap();
        for row in &rows {
            csv.row(row).unwrap();
        }
        let bytes = csv.finish().unwrap();
        let (names, rows) = read(&bytes);
        assert_eq!(names, COLUMNS);
        assert_eq!(rows.iter().map(spelt).collect::<Vec<Vec<String>>>(), told);
    }
}

#[test]
fn csv_for_spreadsheets_has_a_mark_and_the_ends_of_lines_that_they_expect_and_plain_csv_has_neither() {
    let row = [Cell::Text("a"), Cell::Number(1), Cell::Tenths(15), Cell::Empty];
    for (writer, written) in [
        (CsvWriter::plain as fn(_, &[&str]) -> std::io::Result<_>, "id,age,_x0041_,why\na,1,1.5,\n"),
        (CsvWriter::for_spreadsheets, "\u{feff}id,age,_x0041_,why\r\na,1,1.5,\r\n"),
    ] {
        let mut csv = writer(Vec::new(), &COLUMNS).unwrap();
        csv.row(&row).unwrap();
        assert_eq!(String::from_utf8(csv.finish().unwrap()).unwrap(), written);
    }
}

#[test]
fn no_cell_of_a_workbook_is_a_formula_and_numbers_are_numbers() {
    let bytes = workbook(&table().0);
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let sheet = std::io::read_to_string(archive.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
    assert!(!sheet.contains("<f"), "{sheet}");
    assert!(sheet.contains("<row><c t=\"s\"><v>4</v></c><c><v>1</v></c><c><v>0.3</v></c><c/></row>"), "{sheet}");
}

#[test]
fn no_more_is_written_than_a_cell_of_a_workbook_holds_and_no_character_that_would_damage_it() {
    let [long, odd] = ["a".repeat(40_000), "a\u{0}\u{1b}\u{ffff}b".to_owned()];
    let rows = [&long, &odd].map(|text| [Cell::Text(text), Cell::Number(1), Cell::Empty, Cell::Text("")]);
    let (_, read) = read(&workbook(&rows));
    assert_eq!([read[0][0].len(), read[1][0].len()], [32_767, 2]);
    assert_eq!(read[1], ["ab", "1", "", ""]);
}

/// What no sheet holds goes to another one, under the same names. It takes a while.
#[test]
#[ignore = "a million rows"]
fn a_table_longer_than_a_sheet_goes_on_in_another_one() {
    let mut xlsx = XlsxWriter::new(&["age"]).unwrap();
    for _ in 0..1_048_580 {
        xlsx.row(&[Cell::Number(1)]).unwrap();
    }
    let bytes = xlsx.finish().unwrap();
    let file = File::open(&bytes, vocabulary()).unwrap();
    assert_eq!((file.sheets(), file.size()), (&["1".to_owned(), "2".to_owned()][..], 1_048_576));
}
