//! The number of a certificate: every digit is tested, the facts follow, and the number is let go.

use zhucan_catalog::{Category, Certificate, Household, NumberFault};
use zhucan_rules::{Date, Value};

use crate::real::authored;

/// The identity number that GB 11643 gives as its example.
const EXAMPLE: &str = "11010519491231002X";

fn on() -> Date {
    Date::new(2026, 11, 29).unwrap()
}

fn read(number: &str) -> Result<Certificate, NumberFault> {
    Certificate::read(number, on())
}

/// The check character by the definition of MOD 11-2, worked out in another way than by a table of weights.
fn check(first: &str) -> char {
    let product = first.chars().fold(0, |product, digit| (product + digit.to_digit(10).unwrap()) * 2 % 11);
    match (12 - product) % 11 {
        10 => 'X',
        check => char::from_digit(check, 10).unwrap(),
    }
}

/// A made-up person's number: a place that does not exist, this birthday, this category and grade.
fn number(born: &str, order: u32, behind: &str) -> String {
    let first = format!("999999{born}{order:03}");
    let check = check(&first);
    format!("{first}{check}{behind}")
}

/// The facts by name, with their values as text.
fn facts(certificate: Certificate) -> Vec<(String, String)> {
    let all = &authored().catalogue.facts;
    let named = |(id, value): &(_, Value)| {
        let fact = all.get(*id).unwrap();
        (fact.id.clone(), fact.spell(*value))
    };
    certificate.facts(&authored().catalogue).iter().map(named).collect()
}

#[test]
fn age_category_and_grade_are_read() {
    let read = read(&format!("{EXAMPLE}42")).unwrap();
    assert_eq!(read, Certificate { age: 76, category: Category::Limb, grade: 2 });
    let categories = ["1", "2", "3", "4", "5", "6", "7"].map(|code| {
        Certificate::read(&number("19800229", 1, &format!("{code}3")), on()).map(|one| (one.category, one.grade))
    });
    let expected = [
        Category::Visual,
        Category::Hearing,
        Category::Speech,
        Category::Limb,
        Category::Intellectual,
        Category::Mental,
        Category::Several,
    ];
    assert_eq!(categories, expected.map(|category| Ok((category, 3))));
}

#[test]
fn it_may_be_typed_with_spaces_hyphens_wide_characters_and_a_small_x() {
    let expected = read(&format!("{EXAMPLE}42"));
    assert!(expected.is_ok());
    for typed in [
        "11010519491231002x42",
        "110105 19491231 002X 42",
        "110105-19491231-002x-42",
        " 11010519491231002X42\t",
        "１１０１０５１９４９１２３１００２Ｘ４２",
        "１１０１０５１９４９１２３１００２ｘ４２",
        "11010519491231002X42B1",
        "11010519491231002x42b12",
    ] {
        assert_eq!(read(typed), expected, "{typed}");
    }
}

#[test]
fn the_age_is_in_full_years_on_the_day() {
    let age = |born: &str, year, month, day| {
        Certificate::read(&number(born, 7, "11"), Date::new(year, month, day).unwrap()).unwrap().age
    };
    assert_eq!(age("19961130", 2026, 11, 29), 29);
    assert_eq!(age("19961130", 2026, 11, 30), 30);
    assert_eq!(age("20261129", 2026, 11, 29), 0);
    assert_eq!(age("20240229", 2026, 2, 28), 1);
    assert_eq!(age("20240229", 2026, 3, 1), 2);
    assert_eq!(age("20240229", 2028, 2, 29), 4);
}

#[test]
fn no_single_wrong_digit_and_no_two_neighbours_exchanged_pass_the_check() {
    let whole: Vec<char> = number("19750813", 305, "63").chars().collect();
    let refused = |changed: &[char]| read(&changed.iter().collect::<String>()).is_err();
    for place in 0..18 {
        for digit in "0123456789X".chars().filter(|digit| *digit != whole[place]) {
            let mut changed = whole.clone();
            changed[place] = digit;
            assert!(refused(&changed), "{digit} at {place}");
        }
    }
    for place in (0..17).filter(|place| whole[*place] != whole[*place + 1]) {
        let mut changed = whole.clone();
        changed.swap(place, place + 1);
        assert!(refused(&changed), "{place}");
    }
}

#[test]
fn every_check_character_is_right_for_some_number_and_wrong_for_others() {
    let mut seen: Vec<char> = Vec::new();
    for order in 0..200 {
        let whole = number("19600101", order, "");
        assert!(read(&format!("{whole}31")).is_ok(), "{whole}");
        seen.push(whole.chars().last().unwrap());
    }
    assert!("0123456789X".chars().all(|check| seen.contains(&check)));
}

#[test]
fn each_fault_is_told_with_its_place() {
    for (typed, fault, told) in [
        ("", NumberFault::Length(0), "the number has 0 characters; a certificate's has 20"),
        (EXAMPLE, NumberFault::Length(18), "the number has 18 characters; a certificate's has 20"),
        ("11010519491231002X42B", NumberFault::Length(21), "the number has 21 characters; a certificate's has 20"),
        ("11010519491231002X4211", NumberFault::Length(22), "the number has 22 characters; a certificate's has 20"),
        ("1101051949X231002142", NumberFault::Character(11), "character 11 is not a digit"),
        ("110105194912310023X2", NumberFault::Character(19), "character 19 is not a digit"),
        ("11010519491231002Y42", NumberFault::Character(18), "character 18 is neither a digit nor X"),
        ("11010519491231002残42", NumberFault::Character(18), "character 18 is neither a digit nor X"),
        ("11010519491331002X42", NumberFault::NoSuchDay, "characters 7 to 14 are not a day of the calendar"),
        ("11010519490229002X42", NumberFault::NoSuchDay, "characters 7 to 14 are not a day of the calendar"),
        ("11010520261130002X42", NumberFault::NotBornYet, "characters 7 to 14 are a day that is still to come"),
        ("11010519051128002X42", NumberFault::TooOld, "characters 7 to 14 are a day more than 120 years ago"),
        (
            "11010519491231002142",
            NumberFault::CheckCharacter,
            "character 18 does not fit characters 1 to 17: one of them is wrong",
        ),
        ("11010519491231002X02", NumberFault::Category, "character 19 is not a category, 1 to 7"),
        ("11010519491231002X82", NumberFault::Category, "character 19 is not a category, 1 to 7"),
        ("11010519491231002X40", NumberFault::Grade, "character 20 is not a grade, 1 to 4"),
        ("11010519491231002X45", NumberFault::Grade, "character 20 is not a grade, 1 to 4"),
    ] {
        assert_eq!(read(typed), Err(fault), "{typed}");
        assert_eq!(fault.to_string(), told);
    }
}

#[test]
fn one_category_gives_its_grade_and_none_in_the_others() {
    let certificate = read(&format!("{EXAMPLE}42")).unwrap();
    let facts = facts(certificate);
    let expected = [
        ("age", "76"),
        ("grade_visual", "none"),
        ("grade_hearing", "none"),
        ("grade_speech", "none"),
        ("grade_limb", "2"),
        ("grade_intellectual", "none"),
        ("grade_mental", "none"),
    ];
    assert_eq!(facts, expected.map(|(fact, value)| (fact.to_owned(), value.to_owned())));
}

#[test]
fn several_disabilities_give_the_age_only_since_the_grades_must_be_asked() {
    let certificate = read(&format!("{EXAMPLE}71")).unwrap();
    assert_eq!(facts(certificate), [("age".to_owned(), "76".to_owned())]);
}

#[test]
fn whether_the_certificate_is_valid_stays_a_question() {
    let catalogue = &authored().catalogue;
    let certificate = catalogue.facts.find("certificate").unwrap();
    for behind in ["11", "74"] {
        let read = read(&format!("{EXAMPLE}{behind}")).unwrap();
        assert!(read.facts(catalogue).iter().all(|(fact, _)| *fact != certificate));
        let given: Vec<_> = read.facts(catalogue).into_iter().map(|(fact, value)| (fact, Some(value))).collect();
        let (household, dropped) = Household::of(catalogue, &given);
        assert!(dropped.is_empty(), "one person can have all of it");
        assert!(!household.answered().contains(certificate));
    }
}

#[test]
fn what_is_read_shows_nothing_of_the_number() {
    let shown = format!("{:?}", read(&format!("{EXAMPLE}42")));
    assert_eq!(shown, "Ok(Certificate { age: 76, category: Limb, grade: 2 })");
    for fault in [read("11010519491231002142"), read("1101051949X231002142")] {
        let shown = format!("{fault:?} {}", fault.unwrap_err());
        assert!(!shown.contains("1949") && !shown.contains("110105"), "{shown}");
    }
}
