//! The mapping of columns, shown and corrected.

use zhucan_roster::{File, Mapping, Meaning, Reader, Uncorrected, Unreadable};

use crate::draw::policy;
use crate::reading::{read, vocabulary};

const ROSTER: &[u8] = "户号,岁数,age,备注\nA,31,30,x\n".as_bytes();

fn mapping(roster: &[u8]) -> Mapping {
    File::open(roster, vocabulary()).unwrap().mapping(vocabulary()).unwrap()
}

#[test]
fn columns_that_mean_nothing_are_named_and_do_no_harm() {
    let unused: Vec<String> = mapping(ROSTER).unused().map(|column| column.to_string()).collect();
    assert_eq!(unused, ["column 1 (`户号`)", "column 2 (`岁数`)", "column 4 (`备注`)"]);
}

#[test]
fn a_corrected_mapping_is_what_is_read_by() {
    let vocabulary = vocabulary();
    let file = File::open(ROSTER, vocabulary).unwrap();
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
fn what_is_said_of_columns_goes_before_their_names() {
    let vocabulary = vocabulary();
    let age = Meaning::Fact(policy().catalogue.facts.find("age").unwrap());
    let file = File::open("年龄,age,序号\n".as_bytes(), vocabulary).unwrap();
    let meant = |said: &[(usize, Meaning)]| {
        let mapping = file.mapping_with(vocabulary, said)?;
        Ok(mapping.columns().iter().map(|(_, meaning)| *meaning).collect::<Vec<_>>())
    };
    let twice = |first, second| Err((first, second));
    let told = |said: &[(usize, Meaning)]| match meant(said) {
        Err(Unreadable::Twice { first, second }) => Err((first.number, second.number)),
        other => Ok(other.unwrap()),
    };
    assert_eq!(told(&[]), twice(1, 2));
    assert_eq!(told(&[(0, Meaning::Nothing)]), Ok(vec![Meaning::Nothing, age, Meaning::Id]));
    assert_eq!(told(&[(1, Meaning::Id)]), Ok(vec![age, Meaning::Id, Meaning::Nothing]), "of two numbers the one said");
    assert_eq!(told(&[(2, age)]), twice(1, 3), "a name is not taken away in silence");
    assert!(matches!(meant(&[(0, Meaning::Nothing), (1, Meaning::Nothing)]), Err(Unreadable::NoHeader { line: 1 })));
}

#[test]
fn of_two_columns_that_number_the_people_the_first_serves() {
    let mapping = mapping("序号,编号,age\n".as_bytes());
    let meanings: Vec<Meaning> = mapping.columns().iter().map(|(_, meaning)| *meaning).collect();
    assert_eq!(meanings[..2], [Meaning::Id, Meaning::Nothing]);
}

/// What of a roster with titles is read: the line of the names, how many rows stand above, the lines of the people.
#[track_caller]
fn under_titles(roster: &str) -> (u64, usize, Vec<u64>) {
    let file = File::open(roster.as_bytes(), vocabulary()).unwrap();
    let (line, above) = file.named_in();
    let mapping = Mapping::propose(vocabulary(), file.names()).0;
    let parts = Reader::new(file, vocabulary(), &policy().handbook, mapping);
    (line, above, parts.flat_map(|part| part.people.rows().to_vec()).map(|row| row.line).collect())
}

#[test]
fn titles_above_the_names_of_the_columns_are_nobody() {
    assert_eq!(under_titles("编号,年龄,残疾人证\nA,6,\n"), (1, 0, vec![2]));
    assert_eq!(under_titles("某街道残疾人名册,,\n编号,年龄,残疾人证\nA,6,\n"), (2, 1, vec![3]));
    assert_eq!(under_titles("某街道残疾人名册\n\n编号;年龄;残疾人证\nA;6;\n"), (3, 1, vec![4]));
    assert_eq!(under_titles("名册,,,\n,,,\n填表人,,2026年,\n编号,年龄,残疾人证,备注\nA,6,,\n"), (4, 2, vec![5]));
}

#[test]
fn a_person_is_not_taken_for_the_names_of_columns_that_nobody_knows() {
    // 肢体残疾 and 低保 would be names of columns as well.
    let (line, above, _) = under_titles("姓名,种类,救助\n甲,肢体残疾,低保\n乙,肢体残疾,低保\n");
    assert_eq!((line, above), (1, 0));
    let (line, above, _) = under_titles("名册,,,\n姓名,种类,救助,岁\n甲,肢体残疾,低保,40\n");
    assert_eq!((line, above), (2, 1), "below a title the names that nobody knows can be given a meaning by hand");
    let (line, above, _) = under_titles("名册,,\n甲,肢体残疾,40\n乙,肢体残疾,41\n");
    assert_eq!((line, above), (2, 1), "with no names at all nobody knows what the first person is: it is shown");
    let deep = "名册,,\n".repeat(20) + "编号,年龄,残疾人证\n";
    assert_eq!(under_titles(&deep).0, 1, "so far down nobody looks");
    assert!(matches!(read("名册\n编号\n".as_bytes()), Err(Unreadable::NoHeader { line: 1 })));
}
