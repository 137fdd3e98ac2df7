//! What holds for the English words alone.

use super::super::{EN, EN_TOLD, EN_TOOLS};
use super::ENGLISH;
use super::listed::{MOVES, SCREENS};
use super::said::said;
use super::{asked, opts};

const MOST_WORDS: usize = 20;

/// A text's words, in small letters.
fn words(text: &str) -> Vec<String> {
    let letter = |letter: char| letter.is_alphanumeric() || letter == '\'';
    text.split(|one| !letter(one)).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// A text's sentences: a full stop inside a number ends none.
fn sentences(text: &str) -> Vec<String> {
    let ended = text.replace("? ", "?\n").replace("! ", "!\n").replace("; ", ";\n").replace(". ", ".\n");
    ended.lines().map(|sentence| sentence.trim().to_owned()).collect()
}

/// What stands in Chinese quotation marks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('“').skip(1).filter_map(|part| part.split('”').next())
}

/// The text without what stands in parentheses or quotation marks.
fn outside(text: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for letter in text.chars() {
        match letter {
            '(' | '“' => depth += 1,
            ')' | '”' => depth = depth.checked_sub(1).unwrap_or_else(|| panic!("closed twice: {text}")),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    assert_eq!(depth, 0, "not closed: {text}");
    kept
}

const fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

#[test]
fn sentences_are_short() {
    let long: Vec<String> = said(ENGLISH)
        .iter()
        .flat_map(|said| sentences(said))
        .filter(|sentence| words(sentence).len() > MOST_WORDS)
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn chinese_stands_in_parentheses_or_quotation_marks_only() {
    let bare: Vec<String> = said(ENGLISH).into_iter().filter(|said| outside(said).contains(is_chinese)).collect();
    assert!(bare.is_empty(), "{bare:#?}");
}

#[test]
fn nobody_is_called_he_or_she() {
    for said in said(ENGLISH) {
        let gendered = ["he", "she", "him", "her", "his", "hers", "himself", "herself"];
        assert!(words(&said).iter().all(|word| !gendered.contains(&word.as_str())), "{said}");
    }
}

#[test]
fn only_the_person_is_called_you_in_a_question() {
    let to_you = |text: &str| words(text).iter().any(|word| word == "you" || word == "your");
    for screen in SCREENS {
        let common = asked(&EN, screen).common();
        assert!(to_you(common.title.own), "{screen}");
        let others = [common.title.carer, common.name, common.hint, common.why, common.find, common.example];
        let opts = opts(asked(&EN, screen)).iter().flat_map(|opt| [opt.label, opt.hint]);
        assert!(others.into_iter().chain(opts).all(|text| !to_you(text)), "{screen}");
        assert!(words(common.title.carer).windows(2).any(|two| two[0] == "this" && two[1].starts_with("person")));
    }
}

#[test]
fn what_is_to_be_chosen_can_be_found_on_the_page() {
    let mut labels: Vec<&str> = SCREENS.iter().flat_map(|one| opts(asked(&EN, one))).map(|opt| opt.label).collect();
    labels.extend([EN.ask.not_sure, EN.ask.group.none, EN_TOLD.review.change, EN.trouble.no_handbook.action]);
    labels.extend(EN.questions.grades.values);
    labels.extend([EN_TOOLS.keep.allow, EN.ask.next]);
    let mut found = 0;
    for said in said(ENGLISH) {
        for quoted in quoted(&said).filter(|quoted| quoted.contains(|one: char| one.is_ascii_lowercase())) {
            assert!(labels.contains(&quoted), "{quoted}");
            found += 1;
        }
    }
    assert!(found > 20, "{found}");
}

#[test]
fn where_to_read_the_grade_is_said_in_the_words_of_the_certificate() {
    let grades = &EN.questions.grades;
    assert!(["残疾类别", "残疾等级"].iter().all(|line| grades.common.find.contains(line)));
    for (value, printed) in grades.values.iter().skip(1).zip(["一级", "二级", "三级", "四级"]) {
        assert!(value.contains(printed), "{value}");
    }
}

#[test]
fn a_change_reads_as_sentences() {
    let changes = &EN_TOLD.results.changes;
    let age = (changes.age)(60);
    let needed = (changes.moves.need)(EN.questions.needs.facts[1].label);
    let other = (changes.moves.other)(EN.questions.age.common.name);
    let listed = MOVES.iter().map(|(fact, from, to)| changes.moves.phrase(fact, from, to).unwrap_or_default());
    for phrase in listed.chain([age.as_str(), needed.as_str(), other.as_str()]) {
        for line in [(changes.line)(&[phrase]), (changes.line)(&[phrase, &age])] {
            assert!(line.ends_with(". Then check again."), "{line}");
            for sentence in sentences(&line) {
                assert!(sentence.starts_with(|one: char| one.is_ascii_uppercase()), "{line}");
                assert!(sentence.ends_with('.') && !sentence.ends_with(".."), "{line}");
            }
        }
    }
    let line = (changes.line)(&[changes.moves.new_certificate, &age]);
    assert_eq!(line, "First renew the disability certificate (残疾人证). Wait until the age of 60. Then check again.");
}
