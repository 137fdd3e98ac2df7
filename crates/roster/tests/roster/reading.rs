//! What is read of a file.

use std::fmt::Write as _;
use std::sync::OnceLock;

use encoding_rs::GB18030;
use zhucan_roster::{BadRow, File, Part, People, Reader, Unreadable, Vocabulary};

use crate::draw::{Dice, policy};

/// The people of a roster, and the rows that are not taken.
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Part>, Unreadable> {
    let vocabulary = vocabulary();
    let file = File::open(bytes, vocabulary)?;
    let mapping = file.mapping(vocabulary)?;
    Ok(Reader::new(file, vocabulary, &policy().handbook, mapping).collect())
}

/// The words of the city.
pub(crate) fn vocabulary() -> &'static Vocabulary<'static> {
    static VOCABULARY: OnceLock<Vocabulary<'static>> = OnceLock::new();
    VOCABULARY.get_or_init(|| Vocabulary::new(&policy().catalogue, &policy().handbook))
}

/// The people of a short roster without bad rows.
#[track_caller]
pub(crate) fn people(bytes: &[u8]) -> People {
    let [part] = read(bytes).unwrap().try_into().unwrap();
    assert_eq!(part.bad, []);
    part.people
}

/// The bad rows of a short roster.
#[track_caller]
pub(crate) fn bad(bytes: &[u8]) -> Vec<BadRow> {
    let [part] = read(bytes).unwrap().try_into().unwrap();
    part.bad
}

/// What is known of a person, spelt.
pub(crate) fn told(people: &People, place: usize) -> String {
    let facts = &policy().catalogue.facts;
    let mut told = people.rows()[place].id.clone();
    for (id, fact) in facts.iter() {
        if let Some(value) = people.value(id, place) {
            write!(told, " {}={}", fact.id, fact.spell(value)).unwrap();
        }
    }
    told
}

const ROSTER: &str = "id,残疾人证,年龄,户口所在地,肢体残疾\nA-1,一年内到期,65,杭州,二级\nA-2,,7,浙江省外,\n";

#[test]
fn a_title_or_a_remark_does_not_decide_what_stands_between_cells() {
    let titled = people("填表人：甲;日期：2026\nid,age,registration\nA,6,hangzhou\nB,7,hangzhou\n".as_bytes());
    assert_eq!(told(&titled, 1), "B age=7 registration=hangzhou");
    let remarks = people("id;age;x\nA;6;a,b,c,d\nB;7;a,b,c,d,e\nC;8;\n".as_bytes());
    assert_eq!(told(&remarks, 2), "C age=8");
}

#[track_caller]
fn is_the_roster(bytes: &[u8]) {
    let people = people(bytes);
    assert_eq!(people.len(), 2);
    assert_eq!(told(&people, 0), "A-1 certificate=expiring age=65 registration=hangzhou grade_limb=2");
    assert_eq!(told(&people, 1), "A-2 age=7 registration=elsewhere");
}

#[test]
fn utf_8_is_read_with_and_without_byte_order_mark() {
    is_the_roster(ROSTER.as_bytes());
    is_the_roster(format!("\u{feff}{ROSTER}").as_bytes());
}

#[test]
fn gb18030_is_recognised() {
    let (bytes, _, lost) = GB18030.encode(ROSTER);
    assert!(!lost && std::str::from_utf8(&bytes).is_err());
    is_the_roster(&bytes);
}

#[test]
fn utf_16_with_a_byte_order_mark_is_read() {
    let little: Vec<u8> = format!("\u{feff}{ROSTER}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = format!("\u{feff}{ROSTER}").encode_utf16().flat_map(u16::to_be_bytes).collect();
    is_the_roster(&little);
    is_the_roster(&big);
}

/// A roster of these lines, with a byte that stands for nothing in the last one.
fn damaged(end: &str, encode: impl Fn(&str) -> Vec<u8>, byte: &[u8]) -> String {
    let before = ["id,年龄,户籍", "A,30,杭州", "\"B\",40,杭州", "C,"].join(end);
    let rest = ["50,杭州", "D,60,杭州", ""].join(end);
    read(&[encode(&before).as_slice(), byte, &encode(&rest)].concat()).unwrap_err().to_string()
}

#[test]
fn a_text_that_is_damaged_in_one_place_is_told_with_its_encoding_and_the_line() {
    let utf_8 = |text: &str| text.as_bytes().to_vec();
    let gb18030 = |text: &str| GB18030.encode(text).0.into_owned();
    let utf_16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let marked = |text: &str| if text.starts_with("id") { utf_16(&format!("\u{feff}{text}")) } else { utf_16(text) };
    for end in ["\n", "\r\n", "\r"] {
        for (told, name) in [
            (damaged(end, utf_8, &[0xff]), "UTF-8"),
            (damaged(end, gb18030, &[0xff]), "GB18030"),
            // Half a character: what comes after it makes no whole one of it.
            (damaged(end, gb18030, &[0xc4, b' ']), "GB18030"),
            (damaged(end, marked, &[0x00, 0xd8]), "UTF-16"),
        ] {
            assert_eq!(told, format!("line 4: the file is {name} text, and is damaged here; save it again"), "{end:?}");
        }
    }
}

#[test]
fn utf_8_that_is_damaged_near_its_beginning_is_not_taken_for_another_encoding() {
    let whole = "姓名,年龄,户籍,备注\n张三,30,杭州,没有\n李四,40,杭州,没有\n";
    for at in [1, 2, 4, 7, 12] {
        let mut bytes = whole.as_bytes().to_vec();
        bytes.remove(at);
        let told = read(&bytes).unwrap_err().to_string();
        assert_eq!(told, "line 1: the file is UTF-8 text, and is damaged here; save it again", "{at}");
    }
}

#[test]
fn what_only_looks_like_chinese_for_a_while_is_no_text() {
    let no_text = "the file is no text in UTF-8 or GB18030, whatever its name says; save it as CSV";
    // In Latin-1 an accented letter and the one behind it are two bytes that GB18030 takes for one character.
    let latin: Vec<u8> = "id;name;age\n1;Müller, Jörg Böhm Köhler Dörr Krüger Schäfer Bär Hübner;né ;30\n"
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).unwrap())
        .collect();
    let chinese = GB18030.encode("年龄户籍杭州姓名备注").0.into_owned();
    let controls = [chinese.as_slice(), &[1, 2, 0xff]].concat();
    let few = [GB18030.encode("年龄,户籍").0.as_ref(), &[0xff]].concat();
    for bytes in [latin, controls, few] {
        assert_eq!(read(&bytes).unwrap_err().to_string(), no_text, "{bytes:x?}");
    }
}

#[test]
fn cells_may_be_divided_by_commas_semicolons_or_tabs() {
    for separator in [",", ";", "\t"] {
        is_the_roster(ROSTER.replace(',', separator).as_bytes());
    }
}

#[test]
fn lines_may_end_in_any_of_the_three_ways() {
    for end in ["\n", "\r\n", "\r"] {
        let roster = ROSTER.replace('\n', end);
        is_the_roster(roster.as_bytes());
        is_the_roster(roster.trim_end().as_bytes());
        let people = people(roster.as_bytes());
        assert_eq!(people.rows().iter().map(|row| row.line).collect::<Vec<_>>(), [2, 3], "{end:?}");
    }
}

#[test]
fn the_line_of_a_person_is_told_whatever_stands_between() {
    let roster = "\r\nid,age\r\n\r\n\"A\r\nB\",7\r\n\r\n,\r\nC,8\r\n";
    let people = people(roster.as_bytes());
    let rows: Vec<_> = people.rows().iter().map(|row| (row.id.as_str(), row.line)).collect();
    assert_eq!(rows, [("A\r\nB", 4), ("C", 8)]);
}

#[test]
fn quoted_cells_hold_separators_quotation_marks_and_line_ends() {
    let people = people(b"id,age\n\"a, \"\"b\"\"\nc\",\"30\"\n");
    assert_eq!(told(&people, 0), "a, \"b\"\nc age=30");
}

#[test]
fn a_broken_quotation_mark_costs_its_own_row_only() {
    let roster = "id,age\nA,7\n\"B,8\nC,9\n\"D\"x,10\nE,\"11\"\n\"F,12\n";
    let [part] = read(roster.as_bytes()).unwrap().try_into().unwrap();
    let taken: Vec<_> = part.people.rows().iter().map(|row| row.id.as_str()).collect();
    assert_eq!(taken, ["A", "C", "E"]);
    assert_eq!(part.bad.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 5, 7]);
}

#[test]
fn a_cell_that_is_empty_or_not_sure_says_nothing() {
    for cell in ["", " ", "not-sure", "不清楚", "未知", "\u{3000}"] {
        let people = people(format!("id,certificate,age\nA,{cell},30\n").as_bytes());
        assert_eq!(told(&people, 0), "A age=30", "{cell:?}");
    }
}

#[test]
fn letters_and_digits_of_double_width_are_the_same_answer() {
    let people = people("ＩＤ,ａｇｅ,肢体残疾,certificate\nA,３０,２,ｖａｌｉｄ\n".as_bytes());
    assert_eq!(told(&people, 0), "A certificate=valid age=30 grade_limb=2");
}

#[test]
fn years_may_have_their_unit() {
    for age in ["30", "30岁", "30周岁", "30 周岁", " 30 "] {
        let people = people(format!("id,年龄\nA,{age}\n").as_bytes());
        assert_eq!(told(&people, 0), "A age=30", "{age}");
    }
}

#[test]
fn a_row_in_which_nothing_stands_is_no_person_and_no_fault() {
    assert_eq!(people(b"id,age\nA,7\n,\n , \nB,8\n,\n").len(), 2);
}

#[test]
fn cells_behind_the_last_column_are_taken_only_when_they_are_empty() {
    assert_eq!(people(b"id,age\nA,7,\nB,8,,\n").len(), 2);
    assert_eq!(bad(b"id,age\nA,7,x\nB\n").len(), 2);
}

#[test]
fn every_fault_of_a_row_is_told_and_other_rows_are_taken() {
    let [part] = read(b"id,age,certificate\nA,x,y\nB,7,valid\n").unwrap().try_into().unwrap();
    assert_eq!((part.people.len(), part.bad.len(), part.bad[0].faults.len()), (1, 1, 2));
}

#[test]
fn parts_leave_out_nobody_and_keep_the_order() {
    let mut roster = String::from("id,age\n");
    for number in 0..20_000 {
        writeln!(roster, "{number},{}", if number % 1000 == 0 { "x" } else { "30" }).unwrap();
    }
    let parts = read(roster.as_bytes()).unwrap();
    assert!(parts.len() > 1);
    let taken: Vec<u32> = parts.iter().flat_map(|part| part.people.rows()).map(|row| row.id.parse().unwrap()).collect();
    assert!(taken.is_sorted());
    let refused: Vec<u64> = parts.iter().flat_map(|part| &part.bad).map(|row| row.line).collect();
    assert_eq!((taken.len(), refused.len(), refused[1]), (19_980, 20, 1002));
}

#[test]
fn more_rows_than_are_taken_are_refused_as_a_whole() {
    let mut roster = b"age\n".to_vec();
    roster.extend(std::iter::repeat_n(*b"7\n", 2_000_001).flatten());
    assert_eq!(read(&roster), Err(Unreadable::TooManyRows { most: 2_000_000 }));
}

#[test]
fn random_bytes_are_read_or_refused_and_nothing_else_happens() {
    let mut dice = Dice(5);
    let pieces = [
        "id",
        "age",
        ",",
        ";",
        "\t",
        "\n",
        "\r\n",
        "\"",
        "\"\"",
        "30",
        "岁",
        "残疾人证",
        "valid",
        "\0",
        "\u{feff}",
        " ",
    ];
    for _ in 0..2000 {
        let mut bytes = if dice.below(4) == 0 { Vec::new() } else { b"id,age\n".to_vec() };
        for _ in 0..dice.below(30) {
            match dice.below(12) {
                0 => bytes.push(u8::try_from(dice.below(256)).unwrap()),
                1 => bytes.extend(GB18030.encode("残疾人证").0.iter()),
                _ => bytes.extend(pieces[dice.below(pieces.len())].bytes()),
            }
        }
        if let Ok(parts) = read(&bytes) {
            let lines = bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count() + 1;
            let rows: usize = parts.iter().map(|part| part.people.len() + part.bad.len()).sum();
            assert!(rows < lines.max(1), "{rows} rows in {lines} lines: {bytes:?}");
            for (place, _) in parts[0].people.rows().iter().enumerate() {
                assert!(
                    parts[0]
                        .people
                        .household(&policy().catalogue, place)
                        .check(&policy().catalogue, &policy().handbook)
                        .is_ok()
                );
            }
        }
    }
}
