//! XLSX workbooks, written here by hand.

use std::fmt::Write as _;
use std::io::{self, Cursor};

use zhucan_roster::{File, FileKind, Form, Part, Problem, TextEncoding, Unreadable};

use crate::reading::{read, told, vocabulary};

/// A ZIP archive of these files, not compressed.
fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in files {
        let length = u32::try_from(text.len()).unwrap().to_le_bytes();
        let mut head = Vec::new();
        head.extend([20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0]);
        head.extend(checksum(text.as_bytes()).to_le_bytes());
        head.extend(length);
        head.extend(length);
        head.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        head.extend([0, 0]);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&head);
        directory.extend([0; 10]);
        directory.extend(u32::try_from(bytes.len()).unwrap().to_le_bytes());
        directory.extend(name.bytes());
        bytes.extend(b"PK\x03\x04");
        bytes.extend(head);
        bytes.extend(name.bytes());
        bytes.extend(text.bytes());
    }
    let count = u16::try_from(files.len()).unwrap().to_le_bytes();
    let start = u32::try_from(bytes.len()).unwrap().to_le_bytes();
    let size = u32::try_from(directory.len()).unwrap().to_le_bytes();
    bytes.extend(directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([count, count].concat());
    bytes.extend([size, start].concat());
    bytes.extend([0, 0]);
    bytes
}

/// CRC-32, as archives have it.
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ if sum & 1 == 1 { 0xedb8_8320 } else { 0 })
    })
}

/// A workbook whose sheets hold these rows; `behind` stands behind the rows of the first.
fn workbook(sheets: &[(&str, &str)], behind: &str) -> Vec<u8> {
    let space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let (mut list, mut links, mut files) = (String::new(), String::new(), Vec::new());
    for (number, (state, rows)) in (1..).zip(sheets) {
        write!(list, "<sheet name=\"Sheet {number}\" sheetId=\"{number}\" r:id=\"r{number}\" state=\"{state}\"/>")
            .unwrap();
        let sheet = "worksheets/sheet";
        write!(links, "<Relationship Id=\"r{number}\" Type=\"{relations}/worksheet\" Target=\"{sheet}{number}.xml\"/>")
            .unwrap();
        let behind = if number == 1 { behind } else { "" };
        files.push((
            format!("xl/worksheets/sheet{number}.xml"),
            format!("<worksheet {space}><sheetData>{rows}</sheetData>{behind}</worksheet>"),
        ));
    }
    write!(links, "<Relationship Id=\"styles\" Type=\"{relations}/styles\" Target=\"styles.xml\"/>").unwrap();
    let start = format!("<Relationship Id=\"book\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/>");
    files.push(("_rels/.rels".to_owned(), format!("<Relationships xmlns=\"{package}\">{start}</Relationships>")));
    files.push((
        "xl/workbook.xml".to_owned(),
        format!("<workbook {space} xmlns:r=\"{relations}\"><sheets>{list}</sheets></workbook>"),
    ));
    files.push((
        "xl/_rels/workbook.xml.rels".to_owned(),
        format!("<Relationships xmlns=\"{package}\">{links}</Relationships>"),
    ));
    // The second format shows a number as a day.
    let formats = "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs>";
    files.push(("xl/styles.xml".to_owned(), format!("<styleSheet {space}>{formats}</styleSheet>")));
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    archive(&files)
}

fn text(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

fn row(number: u32, cells: &[String]) -> String {
    format!("<row r=\"{number}\">{}</row>", cells.concat())
}

fn number(place: &str, value: &str) -> String {
    format!("<c r=\"{place}\"><v>{value}</v></c>")
}

fn header() -> String {
    row(1, &[text("A1", "id"), text("B1", "年龄"), text("C1", "肢体残疾")])
}

#[track_caller]
fn part(bytes: &[u8]) -> Part {
    let [part] = read(bytes).unwrap().try_into().unwrap();
    part
}

#[test]
fn a_workbook_is_read_like_text() {
    let rows = [
        header(),
        row(2, &[text("A2", "A-1"), number("B2", "65"), text("C2", "二级")]),
        row(4, &[number("A4", "17"), number("B4", "7.0")]),
    ];
    let part = part(&workbook(&[("visible", &rows.concat())], ""));
    assert_eq!(part.bad, []);
    assert_eq!([told(&part.people, 0), told(&part.people, 1)], ["A-1 age=65 grade_limb=2", "17 age=7"]);
    assert_eq!(part.people.rows().iter().map(|row| row.line).collect::<Vec<_>>(), [2, 4]);
}

#[test]
fn a_day_a_formula_an_error_and_half_a_year_are_no_ages() {
    let rows = [
        header(),
        row(2, &[text("A2", "A"), "<c r=\"B2\" s=\"1\"><v>22037</v></c>".to_owned()]),
        row(3, &[text("A3", "B"), "<c r=\"B3\"><f>2026-1960</f><v>66</v></c>".to_owned()]),
        row(4, &[text("A4", "C"), "<c r=\"B4\" t=\"e\"><v>#N/A</v></c>".to_owned()]),
        row(5, &[text("A5", "D"), number("B5", "6.5")]),
        row(6, &[text("A6", "E"), number("B6", "6")]),
    ];
    let part = part(&workbook(&[("visible", &rows.concat())], ""));
    assert_eq!(told(&part.people, 0), "E age=6");
    let problems: Vec<&Problem> = part.bad.iter().map(|row| &row.faults[0].problem).collect();
    assert_eq!(problems[0], &Problem::Date { given: "1960-05-01".to_owned() });
    assert_eq!(problems[1], &Problem::Formula);
    assert_eq!(problems[2], &Problem::Failed { given: "#N/A".to_owned() });
    assert!(matches!(problems[3], Problem::Value(_)), "{problems:?}");
    assert_eq!(part.bad.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 3, 4, 5]);
}

#[test]
fn a_formula_in_a_column_that_means_nothing_does_no_harm() {
    let first = row(1, &[text("A1", "年龄"), text("B1", "备注")]);
    let rows = first + &row(2, &[number("A2", "6"), "<c r=\"B2\"><f>A2*2</f><v>12</v></c>".to_owned()]);
    assert_eq!(told(&part(&workbook(&[("visible", &rows)], "")).people, 0), " age=6");
}

#[test]
fn merged_cells_are_told_for_every_row_that_they_cover() {
    let rows = [
        header(),
        row(2, &[text("A2", "A"), number("B2", "6")]),
        row(3, &[text("A3", "B")]),
        row(4, &[text("A4", "C"), number("B4", "7")]),
    ];
    let merged = "<mergeCells count=\"1\"><mergeCell ref=\"B2:B3\"/></mergeCells>";
    let part = part(&workbook(&[("visible", &rows.concat())], merged));
    assert_eq!(told(&part.people, 0), "C age=7");
    assert!(part.bad.iter().all(|row| row.faults[0].problem == Problem::Merged));
    assert_eq!(part.bad.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 3]);
}

#[test]
fn a_title_over_the_whole_table_is_nobody() {
    let rows = [
        row(1, &[text("A1", "某街道残疾人名册")]),
        row(2, &[text("A2", "id"), text("B2", "age"), text("C2", "certificate")]),
        row(3, &[text("A3", "A"), number("B3", "6")]),
    ];
    let merged = "<mergeCells count=\"1\"><mergeCell ref=\"A1:C1\"/></mergeCells>";
    let part = part(&workbook(&[("visible", &rows.concat())], merged));
    assert_eq!((told(&part.people, 0).as_str(), part.bad), ("A age=6", Vec::new()));
}

#[test]
fn the_first_sheet_that_is_shown_is_read() {
    let rows = header() + &row(2, &[text("A2", "A"), number("B2", "6")]);
    let bytes = workbook(&[("hidden", ""), ("visible", &rows), ("visible", "")], "");
    assert_eq!(File::open(&bytes, vocabulary()).unwrap().sheets(), ["Sheet 2", "Sheet 3"]);
    assert_eq!(part(&bytes).people.len(), 1);
}

#[test]
fn an_empty_workbook_a_broken_one_and_another_archive_are_refused() {
    assert_eq!(read(&workbook(&[("visible", "")], "")), Err(Unreadable::Empty));
    let whole = workbook(&[("visible", &header())], "");
    assert!(matches!(read(&whole[..whole.len() / 2]), Err(Unreadable::Workbook { .. })));
    assert!(matches!(read(&archive(&[("a.txt", "a")])), Err(Unreadable::NoText { kind: Some(FileKind::NoWorkbook) })));
}

#[test]
fn a_cell_far_out_is_refused_before_room_is_made_for_it() {
    let far = header() + &row(1_048_576, &[number("XFD1048576", "6")]);
    assert_eq!(read(&workbook(&[("visible", &far)], "")), Err(Unreadable::TooManyColumns { most: 1000 }));
}

/// A workbook whose sheet holds many blanks, which are compressed to almost nothing. It says of the sheet that it unpacks to so
/// many bytes.
fn blanks(says: u32) -> Vec<u8> {
    let blank = " ".repeat(3 << 20);
    let plain = workbook(&[("visible", &(header() + &blank))], "");
    let mut from = zip::ZipArchive::new(Cursor::new(plain)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut size = 0;
    for at in 0..from.len() {
        let mut part = from.by_index(at).unwrap();
        to.start_file(part.name().unwrap().into_owned(), zip::write::SimpleFileOptions::default()).unwrap();
        size = size.max(part.size());
        io::copy(&mut part, &mut to).unwrap();
    }
    let mut bytes = to.finish().unwrap().into_inner();
    let size = u32::try_from(size).unwrap().to_le_bytes();
    let places: Vec<usize> = (0..bytes.len() - 4).filter(|at| bytes[*at..at + 4] == size).collect();
    for at in places {
        bytes[at..at + 4].copy_from_slice(&says.to_le_bytes());
    }
    bytes
}

#[test]
fn a_workbook_that_unpacks_to_more_than_is_taken_is_refused_unread() {
    assert_eq!(read(&blanks(1 << 30)), Err(Unreadable::Unpacks { most: 512 << 20 }));
}

#[test]
fn a_workbook_that_unpacks_to_more_than_it_says_is_read_no_further_than_that() {
    assert!(blanks(1000).len() < 10_000);
    assert!(
        matches!(read(&blanks(1000)), Err(Unreadable::Workbook { why }) if why.contains("larger than its declared"))
    );
}

#[test]
fn what_kind_of_file_it_is_can_be_told_and_its_first_rows_be_shown_before_they_are_read() {
    let rows = header() + &row(2, &[text("A2", "A"), number("B2", "6")]) + &row(3, &[text("A3", "B")]);
    let bytes = workbook(&[("visible", &rows)], "");
    let mut file = File::open(&bytes, vocabulary()).unwrap();
    assert_eq!(file.form(), Form::Workbook);
    assert_eq!(file.first_rows(1), [["A", "6", ""]]);
    assert_eq!(file.first_rows(9).len(), 2);
    let mut file = File::open("id;年龄\n\nA;\"6\"\nB;7\n".as_bytes(), vocabulary()).unwrap();
    assert_eq!(file.form(), Form::Text { encoding: TextEncoding::Utf8, separator: ';' });
    assert_eq!(file.first_rows(2), [["A", "6"], ["B", "7"]]);
    let (vocabulary, handbook) = (crate::reading::vocabulary(), &crate::draw::policy().handbook);
    let mapping = file.mapping(vocabulary).unwrap();
    let mut reader = zhucan_roster::Reader::new(file, vocabulary, handbook, mapping.clone());
    let first = reader.next().unwrap();
    assert_eq!(first.people.rows().iter().map(|row| row.line).collect::<Vec<_>>(), [3, 4]);
    let mut again = zhucan_roster::Reader::new(reader.into_file(), vocabulary, handbook, mapping);
    assert_eq!(again.next(), Some(first), "a file can be read once more");
}
