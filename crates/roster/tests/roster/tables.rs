//! Tables that are written, read again as a roster is.

use zhucan_roster::{Cell, CsvWriter, File, Form, XlsxWriter};

use crate::reading::vocabulary;

/// What no spreadsheet program may calculate, whatever it takes for the end of a cell, and how it stands in CSV.
const FORMULAS: [(&str, &str); 26] = [
    ("=1+1", "'=1+1"),
    ("+A1", "'+A1"),
    ("-1+1", "'-1+1"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "\"'\t'=1\""),
    ("\r=1", "\"'\r'=1\""),
    ("\n=1", "\"'\n'=1\""),
    ("\ta", "\"'\ta\""),
    ("＝1+1", "'＝1+1"),
    ("＋A1", "'＋A1"),
    ("－A1", "'－A1"),
    ("＠A1", "'＠A1"),
    ("=HYPERLINK(\"http://a\",\"<b>&amp;\")", "\"'=HYPERLINK(\"\"http://a\"\",\"\"<b>&amp;\"\")\""),
    ("a;=1", "\"a;'=1\""),
    ("a;=1+1;b", "\"a;'=1+1;b\""),
    ("a\t=1", "\"a\t'=1\""),
    ("a\r\n+A1", "\"a\r\n'+A1\""),
    ("a;\"=1\"", "\"a;'\"\"=1\"\"\""),
    ("a; \u{a0}@A1", "\"a;' \u{a0}@A1\""),
    (" =1", "' =1"),
    ("\u{3000}-A1", "'\u{3000}-A1"),
    ("\u{feff}=1", "'\u{feff}=1"),
    ("\u{200b}\u{2060} =1", "'\u{200b}\u{2060} =1"),
    ("\u{202e}=1", "'\u{202e}=1"),
    (";=1", "\";'=1\""),
    ("=1;=2\t=3", "\"'=1;'=2\t'=3\""),
];

/// Texts that are none, and how they stand in CSV.
const TEXTS: [(&str, &str); 15] = [
    ("-", "-"),
    ("－", "－"),
    ("-5.5", "-5.5"),
    ("a;+86 138 0000", "\"a;+86 138 0000\""),
    ("a,b;c", "\"a,b;c\""),
    (";a", "\";a\""),
    ("a;b", "\"a;b\""),
    ("a\tb", "\"a\tb\""),
    ("\"quoted\"", "\"\"\"quoted\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("A_x0041_", "A_x0041_"),
    ("残疾人 a-1", "残疾人 a-1"),
    ("<&>'", "<&>'"),
    ("'=1", "'=1"),
    ("a\r\nb,=1", "\"a\r\nb,=1\""),
];

const COLUMNS: [&str; 4] = ["id", "age", "_x0041_", "why"];

/// A table with everything that is hard to write, and its rows as texts.
fn table() -> (Vec<[Cell<'static>; 4]>, Vec<Vec<String>>) {
    let texts = FORMULAS.into_iter().chain(TEXTS).map(|(text, _)| text);
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
    let mut xlsx = XlsxWriter::new(Vec::new(), &COLUMNS).unwrap();
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
    let (rows, mut told) = table();
    for (row, (_, written)) in told.iter_mut().zip(FORMULAS) {
        let inside = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(written);
        row[0] = inside.replace("\"\"", "\"");
    }
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
fn in_csv_no_formula_begins_where_any_spreadsheet_program_may_begin_a_cell() {
    for writer in [CsvWriter::plain, CsvWriter::for_spreadsheets as fn(_, &[&str]) -> _] {
        for (text, written) in FORMULAS.into_iter().chain(TEXTS) {
            let mut csv = writer(Vec::new(), &["a", "b", "c"]).unwrap();
            csv.row(&[Cell::Number(1), Cell::Text(text), Cell::Text(text)]).unwrap();
            let bytes = String::from_utf8(csv.finish().unwrap()).unwrap();
            let (_, row) = bytes.split_once("c\r\n").or_else(|| bytes.split_once("c\n")).unwrap();
            assert_eq!(row.trim_end_matches(['\r', '\n']), format!("1,{written},{written}"), "{text:?}");
        }
    }
}

#[test]
fn a_row_in_which_nothing_stands_is_a_row_all_the_same() {
    let mut csv = CsvWriter::plain(Vec::new(), &["a"]).unwrap();
    csv.row(&[Cell::Empty]).unwrap();
    assert_eq!(csv.finish().unwrap(), b"a\n\"\"\n");
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

/// The first cell of each of these texts, written to a workbook and read again.
fn in_a_workbook(texts: &[&str]) -> Vec<String> {
    let rows: Vec<_> =
        texts.iter().map(|text| [Cell::Text(text), Cell::Number(1), Cell::Empty, Cell::Text("")]).collect();
    let (_, read) = read(&workbook(&rows));
    assert!(read.iter().all(|row| row[1..] == ["1", "", ""]), "{read:?}");
    read.into_iter().map(|row| row[0].clone()).collect()
}

#[test]
fn no_more_is_written_than_a_cell_of_a_workbook_holds_in_units_of_utf_16_and_no_pair_is_cut() {
    let [most, rare] = ["a".repeat(32_767), "𠮷".repeat(16_383)];
    let left_out = "\u{0}".repeat(9);
    let texts = [
        "a".repeat(40_000),
        "残".repeat(40_000),
        "𠮷".repeat(40_000),
        [&rare, "ab"].concat(),
        [&left_out, most.as_str()].concat(),
    ];
    let read = in_a_workbook(&texts.each_ref().map(String::as_str));
    assert_eq!(read, [most.clone(), "残".repeat(32_767), rare.clone(), [&rare, "a"].concat(), most]);
}

#[test]
fn no_character_is_written_to_a_workbook_that_would_damage_it() {
    // Where one is left out, what stands beside it means no other letter.
    let texts = ["a\u{0}\u{1b}\u{ffff}b", "\u{1}", "_x00\u{1}41_", "a\u{7f}\u{85}\u{9f}b"];
    assert_eq!(in_a_workbook(&texts), ["ab", "", "_x0041_", "a\u{7f}\u{85}\u{9f}b"]);
}

/// What no sheet holds goes to another one, under the same names. It takes a while.
#[test]
fn a_table_longer_than_a_sheet_goes_on_in_another_one() {
    let mut xlsx = XlsxWriter::new(Vec::new(), &["age"]).unwrap();
    for _ in 0..1_048_580 {
        xlsx.row(&[Cell::Number(1)]).unwrap();
    }
    let bytes = xlsx.finish().unwrap();
    let file = File::open(&bytes, vocabulary()).unwrap();
    assert_eq!((file.sheets(), file.size()), (&["1".to_owned(), "2".to_owned()][..], 1_048_576));
}
