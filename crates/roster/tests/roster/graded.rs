//! The category of a disability in one column, its grade in another.

use zhucan_roster::{File, Mapping, Meaning, Problem, Uncorrected, Unreadable};

use crate::draw::policy;
use crate::reading::{bad, people, read, told, vocabulary};

#[track_caller]
fn said(cells: &str) -> String {
    told(&people(format!("残疾类别,残疾等级\n{cells}\n").as_bytes()), 0).trim().to_owned()
}

fn only(fact: &str, grade: &str) -> String {
    let all = ["visual", "hearing", "speech", "limb", "intellectual", "mental"];
    let value = |one: &str| if one == fact { grade.to_owned() } else { "none".to_owned() };
    all.map(|one| format!("grade_{one}={}", value(one))).join(" ")
}

#[test]
fn one_category_with_its_grade_is_that_grade_and_none_of_the_others() {
    for cells in ["肢体,二级", "肢体残疾,2", "４,２级", "肢体残疾二级,", "肢体二级,不清楚"] {
        assert_eq!(said(cells), only("limb", "2"), "{cells}");
    }
}

#[test]
fn of_several_categories_each_takes_its_own_grade_and_one_grade_for_all_is_nobodys() {
    let both = only("limb", "2").replace("mental=none", "mental=3");
    for cells in ["肢体、精神,二级、三级", "肢体/精神残疾,2/3", "肢体二级；精神三级,", "\"肢体,精神\",\"2,3\""]
    {
        assert_eq!(said(cells), both, "{cells}");
    }
    let without = |text: &str| text.replace(" grade_limb=2", "").replace(" grade_mental=3", "");
    assert_eq!(said("肢体、精神,二级"), without(&both));
}

#[test]
fn several_that_are_not_named_leave_every_grade_unknown_and_none_at_all_leaves_none() {
    assert_eq!(said("多重,一级"), "");
    assert_eq!(said("多重残疾,1"), "");
    assert_eq!(said(",一级"), "");
    assert_eq!(said("不清楚,"), "");
    assert_eq!(said("无,"), only("", ""));
}

#[test]
fn a_category_without_a_grade_rules_out_the_others() {
    assert_eq!(said("肢体,"), only("limb", "").replace("grade_limb= ", ""));
}

#[test]
fn what_is_no_category_or_no_grade_is_told_with_its_column() {
    let fault = |cells: &str| {
        let row = bad(format!("残疾类别,残疾等级\n{cells}\n").as_bytes()).remove(0);
        let fault = row.faults.into_iter().next().unwrap();
        (fault.columns.first().map(|column| column.number), fault.problem)
    };
    let given = |text: &str| text.to_owned();
    assert_eq!(fault("心脏,一级"), (Some(1), Problem::Category { given: given("心脏") }));
    assert_eq!(fault("肢体五级,"), (Some(1), Problem::Category { given: given("肢体五级") }));
    assert_eq!(fault("肢体,重度"), (Some(2), Problem::Grade { given: given("重度") }));
    assert_eq!(fault("肢体,无"), (Some(2), Problem::Grade { given: given("无") }));
    assert_eq!(fault("肢体,1/2"), (Some(2), Problem::Grade { given: given("1/2") }));
    assert_eq!(fault("肢体/精神,1/2/3"), (Some(2), Problem::Grade { given: given("1/2/3") }));
}

#[test]
fn a_category_and_the_grade_of_one_category_would_say_the_same() {
    assert!(matches!(read("残疾类别,肢体残疾\n".as_bytes()), Err(Unreadable::Twice { .. })));
    let file = File::open("残疾类别,残疾等级,肢体残疾,年龄,年龄\n".as_bytes(), vocabulary()).unwrap();
    let (mut mapping, twice) = Mapping::propose(vocabulary(), file.names());
    assert_eq!(twice.iter().map(|(one, other)| (one.number, other.number)).collect::<Vec<_>>(), [(1, 3), (4, 5)]);
    let limb = Meaning::Fact(policy().catalogue.facts.find("grade_limb").unwrap());
    assert!(matches!(mapping.correct(2, limb), Err(Uncorrected::Taken(column)) if column.number == 1));
    mapping.correct(0, Meaning::Nothing).unwrap();
    mapping.correct(2, limb).unwrap();
    assert_eq!(mapping.lone_grade().map(|column| column.number), Some(2));
}

#[test]
fn a_category_alone_is_enough_to_assess_people_by_and_a_grade_alone_is_not() {
    assert!(read("残疾类别\n肢体\n".as_bytes()).is_ok());
    assert!(matches!(read("残疾等级\n一级\n".as_bytes()), Err(Unreadable::NoHeader { line: 1 })));
}
