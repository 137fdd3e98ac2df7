//! Whole numbers and their bands, choices and their spelling.

use zhucan_rules::{Answers, ChangeKind, Classes, Fact, FactId, FactSet, Facts, Kind, ScreenId, TopicId, Value};

use crate::dice::Dice;
use crate::world::{World, draw_bands};

fn fact(kind: Kind) -> Fact {
    let (id, change) = ("age".to_owned(), ChangeKind::Time);
    Fact {
        id,
        kind,
        topic: TopicId(0),
        screen: None,
        prior: Vec::new(),
        change,
        moves: Vec::new(),
        after: FactSet::EMPTY,
    }
}

fn age() -> Fact {
    fact(Kind::Whole { from: 0, to: 120, starts: vec![0, 16, 18, 60, 80] })
}

#[test]
fn every_number_is_in_the_band_that_counting_gives() {
    let mut dice = Dice::new(1);
    for _ in 0..400 {
        let classes = dice.between(2_u8, 32);
        let fact = fact(draw_bands(&mut dice, classes));
        let Kind::Whole { from, to, starts } = &fact.kind else { panic!("bands make a whole number") };
        let mut band = 0;
        for number in *from..=*to {
            if starts[1..].contains(&number) {
                band += 1;
            }
            assert_eq!(fact.class(Value(number)), band, "{number} in {starts:?}");
        }
        assert_eq!(fact.classes(), band + 1);
    }
}

#[test]
fn a_threshold_begins_a_band_and_the_number_before_it_ends_one() {
    let age = age();
    for (class, threshold) in [(1, 16), (2, 18), (3, 60), (4, 80)] {
        assert_eq!(age.class(Value(threshold - 1)), class - 1, "before {threshold}");
        assert_eq!(age.class(Value(threshold)), class, "on {threshold}");
        assert_eq!(age.class(Value(threshold + 1)), class, "after {threshold}");
        assert_eq!(age.representative(class), Value(threshold));
    }
    assert_eq!(age.class(Value(0)), 0);
    assert_eq!(age.class(Value(120)), 4);
}

#[test]
fn the_representative_of_a_class_is_in_it() {
    for seed in 0..200 {
        let (world, _) = World::draw(seed);
        for (_, fact) in world.facts.iter() {
            for class in 0..fact.classes() {
                assert_eq!(fact.class(fact.representative(class)), class, "{fact:?}");
            }
        }
    }
}

#[test]
fn a_value_reads_as_it_is_spelt() {
    for seed in 0..200 {
        let (world, _) = World::draw(seed);
        for (_, fact) in world.facts.iter() {
            let numbers = match &fact.kind {
                Kind::Choice(values) => 0..=u16::try_from(values.len()).unwrap() - 1,
                Kind::Whole { from, to, .. } => *from..=*to,
            };
            for value in numbers.map(Value) {
                assert_eq!(fact.parse(&fact.spell(value)), Ok(value), "{fact:?}");
            }
        }
    }
}

#[test]
fn a_number_outside_the_range_or_not_in_plain_digits_is_refused() {
    for text in ["121", "65536", "-1", "", " 30", "30 ", "30.0", "3e1", "+30", "三十", "３０"] {
        let error = age().parse(text).unwrap_err();
        assert_eq!(error.to_string(), format!("`age` cannot be `{text}`; it can be: a whole number from 0 to 120"));
    }
    assert_eq!(age().parse("0"), Ok(Value(0)));
    assert_eq!(age().parse("120"), Ok(Value(120)));
}

#[test]
fn an_answer_that_the_fact_cannot_have_is_refused_and_changes_nothing() {
    let choice = fact(Kind::Choice(vec!["yes".to_owned(), "no".to_owned()]));
    let facts = Facts::new(vec![age(), choice]);
    let mut answers = Answers::new();
    answers.set(&facts, FactId(0), Value(59)).unwrap();
    let before = answers.clone();
    for (id, value) in [(0, 121), (0, u16::MAX), (1, 2), (1, 256), (2, 0), (u8::MAX, 0)] {
        assert!(answers.set(&facts, FactId(id), Value(value)).is_err(), "{value} for fact {id}");
        assert_eq!(answers, before);
    }
    assert_eq!(answers.evidence(&facts).of(FactId(0)), Classes::only(2));
    assert_eq!(answers.evidence(&facts).of(FactId(1)), Classes::first(2));
    answers.set(&facts, FactId(0), Value(60)).unwrap();
    assert_eq!(answers.evidence(&facts).of(FactId(0)), Classes::only(3));
}

#[test]
fn the_highest_fact_and_the_highest_class_have_their_place() {
    let values = (0..32).map(|value| value.to_string()).collect();
    let last = fact(Kind::Choice(values));
    let facts = Facts::new((0..128).map(|_| last.clone()).collect());
    let mut answers = Answers::new();
    answers.set(&facts, FactId(127), Value(31)).unwrap();
    let evidence = answers.evidence(&facts);
    assert_eq!(evidence.of(FactId(127)), Classes::only(31));
    assert!(evidence.settles(FactId(127)) && !evidence.settles(FactId(126)));
    assert_eq!(answers.known().iter().collect::<Vec<_>>(), [FactId(127)]);
    assert_eq!(Classes::first(32).iter().count(), Classes::MOST);
}

#[test]
fn a_place_that_no_fact_and_no_class_can_have_is_in_no_set() {
    let mut set = FactSet::from_iter([FactId(127)]);
    for nowhere in 128..=u8::MAX {
        set.insert(FactId(nowhere));
        assert!(!set.contains(FactId(nowhere)));
        set.remove(FactId(nowhere));
    }
    assert_eq!(set.iter().collect::<Vec<_>>(), [FactId(127)]);
    for nowhere in 32..=u8::MAX {
        assert_eq!(Classes::only(nowhere), Classes::default());
        assert!(!Classes(u32::MAX).contains(nowhere));
    }
}

#[test]
fn of_too_many_facts_and_screens_the_first_are_kept() {
    let mut last = fact(Kind::Choice(vec!["yes".to_owned(), "no".to_owned()]));
    last.screen = Some(ScreenId(u8::MAX));
    let facts = Facts::new((0..300).map(|_| last.clone()).collect());
    assert_eq!(facts.len(), 128);
    assert_eq!(facts.screens().count(), 256);
    assert_eq!(facts.on_screen(ScreenId(u8::MAX)).len(), 128);
    assert_eq!(facts.get(FactId(128)), None);
    assert!(Answers::new().set(&facts, FactId(128), Value(0)).is_err());
}
