//! The mapping of columns, shown and corrected.

use zhucan_roster::{File, Mapping, Meaning, Reader, Uncorrected, Unreadable};

use crate::draw::policy;
use crate::reading::{read, vocabulary};

const ROSTER: &[u8] = "户号,岁数,age,备注\nA,31,30,x\n".as_bytes();

fn mapping(roster: &[u8]) -> Mapping {
    File::open(roster).unwrap().mapping(vocabulary()).unwrap()
}

#[test]
fn columns_that_mean_nothing_are_named_and_do_no_harm() {
    let unused: Vec<String> = mapping(ROSTER).unused().map(|column| column.to_string()).collect();
    assert_eq!(unused, ["column 1 (`户号`)", "column 2 (`岁数`)", "column 4 (`备注`)"]);
}

#[test]
fn a_corrected_mapping_is_what_is_read_by() {
    let vocabulary = vocabulary();
    let file = File::open(ROSTER).unwrap();
    let mut mapping = file.mapping(vocabulary).unwrap();
    let age = Meaning::Fact(policy().catalogue.facts.find("age").unwrap());
    mapping.correct(2, Meaning::Nothing).unwrap();
    mapping.correct(1, age).unwrap();
    mapping.correct(0, Meaning::Id).unwrap();
    let part = Reader::new(file, vocabulary, &policy().handbook, mapping).next().unwrap();
    assert_eq!(crate::reading::told(&part.people, 0), "A age=31");
}

#[test]
fn a_correction_that_gives_two_columns_one_meaning_is_refused() {
    let mut mapping = mapping(ROSTER);
    let before = mapping.clone();
    let age = Meaning::Fact(policy().catalogue.facts.find("age").unwrap());
    assert!(matches!(mapping.correct(1, age), Err(Uncorrected::Taken(column)) if column.number == 3));
    assert_eq!(mapping.correct(4, Meaning::Id), Err(Uncorrected::NoColumn));
    assert_eq!(mapping, before);
}

#[test]
fn two_columns_that_say_the_same_are_refused_whatever_they_are_called() {
    for roster in ["age,年龄\n", "id,age,ID\n", "nursing-subsidy,age,重度残疾人护理补贴\n", "age,age\n"] {
        assert!(matches!(read(roster.as_bytes()), Err(Unreadable::Twice { .. })), "{roster}");
    }
    assert!(read(b"age,x,x,\n").is_ok());
}

#[test]
fn of_two_columns_that_number_the_people_the_first_serves() {
    let mapping = mapping("序号,编号,age\n".as_bytes());
    let meanings: Vec<Meaning> = mapping.columns().iter().map(|(_, meaning)| *meaning).collect();
    assert_eq!(meanings[..2], [Meaning::Id, Meaning::Nothing]);
}
