//! The policy in other languages: whole, and the same.

use zhucan_catalog::{Handbook, Language, Sentences};

use crate::draft::{Draft, TRIAL};
use crate::real::{authored, handbook};

fn english() -> &'static Handbook {
    authored().translated.iter().find(|one| one.language == Language::English).unwrap()
}

/// Every text of a handbook, in its order.
fn texts(handbook: &Handbook) -> Vec<String> {
    let mut texts = Vec::new();
    for entry in &handbook.entries {
        texts.extend([entry.name.clone(), entry.gloss.clone()]);
        for condition in &entry.conditions {
            match &condition.sentences {
                Sentences::Test { holds, fails } => texts.extend([holds.clone(), fails.clone()]),
                Sentences::Office { ask } => texts.push(ask.clone()),
            }
        }
        texts.extend(entry.gives.iter().map(|one| one.text.clone()));
        texts.extend(entry.steps.iter().chain(&entry.limits).map(|one| one.text.clone()));
        texts.extend(entry.overlaps.iter().map(|one| one.text.clone()));
    }
    texts.extend(handbook.windows.iter().flat_map(|one| [one.name.clone(), one.find.clone()]));
    texts.extend(handbook.papers.iter().map(|one| one.name.clone()));
    texts.extend(handbook.conflicts.iter().map(|one| one.text.clone()));
    texts
}

fn numbers(text: &str) -> Vec<String> {
    let text = text.replace(',', "");
    let mut numbers: Vec<String> =
        text.split(|one: char| !one.is_ascii_digit()).filter(|one| !one.is_empty()).map(str::to_owned).collect();
    numbers.sort();
    numbers.dedup();
    numbers
}

#[test]
fn the_rules_are_the_same_in_every_language() {
    for (told, said) in english().entries.iter().zip(&handbook().entries) {
        assert_eq!((&told.rules, &told.papers.len(), &told.windows), (&said.rules, &said.papers.len(), &said.windows));
        for (one, other) in told.conditions.iter().zip(&said.conditions) {
            assert_eq!((&one.id, &one.source), (&other.id, &other.source));
        }
    }
    assert_eq!(english().edition, handbook().edition);
}

#[test]
fn a_number_that_is_said_is_told_but_for_what_english_writes_in_words() {
    // Months have names, and ten thousands are written out.
    let months = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
    for (said, told) in texts(handbook()).iter().zip(&texts(english())) {
        if said.contains('万') || said == told {
            continue;
        }
        for number in numbers(said) {
            let month = said.contains(&format!("{number} 月")) && months.contains(&number.as_str());
            assert!(month || numbers(told).contains(&number), "{number} of “{said}” is not in “{told}”");
        }
    }
}

#[test]
fn nothing_is_promised_in_english_and_nothing_is_left_in_chinese() {
    for (said, told) in texts(handbook()).iter().zip(&texts(english())) {
        let lower = told.to_lowercase();
        for banned in ["eligible", "entitled", "qualif", "guarantee"] {
            assert!(!lower.contains(banned), "{told}");
        }
        assert!(said != told || !said.contains(|one: char| ('\u{4e00}'..='\u{9fff}').contains(&one)), "{said}");
        assert!(told.contains(|one: char| one.is_ascii_alphanumeric()), "{told}");
    }
}

#[test]
fn a_question_for_the_office_stands_in_chinese_beside_the_english() {
    for (told, said) in english().entries.iter().zip(&handbook().entries) {
        for (one, other) in told.conditions.iter().zip(&said.conditions) {
            if let (Sentences::Office { ask }, Sentences::Office { ask: asked }) = (&one.sentences, &other.sentences) {
                assert!(ask.ends_with(&format!(" ({asked})")), "{ask}");
            }
        }
    }
}

#[test]
fn an_english_citation_names_the_article_too() {
    let cited: Vec<String> = english()
        .entries
        .iter()
        .flat_map(|one| &one.conditions)
        .map(|one| english().cite(&one.source.citation))
        .collect();
    assert!(
        cited.iter().any(|one| one.ends_with(", art. 21, para. 2") && one.contains("《中华人民共和国社会救助法》")),
        "{cited:?}"
    );
    assert!(cited.iter().any(|one| one.contains(", section 一 (一)")));
    assert!(cited.iter().all(|one| !one.contains('第') || one.contains('《')), "{cited:?}");
}

const FOLDER: &str = "languages/en/";

#[test]
fn a_language_that_lacks_a_sentence_or_has_one_too_many_is_refused() {
    let file = format!("{FOLDER}trial.toml");
    let faults = Draft::trial().write(&file, "\"谁也没有说过\" = \"Nobody said so\"\n").faults();
    let messages: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(
        messages.iter().any(|one| one.contains("谁也没有说过") && one.contains("the policy does not say it")),
        "{messages:?}"
    );
    let name = Draft::trial()
        .text(TRIAL)
        .lines()
        .find_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"').map(str::to_owned))
        .unwrap();
    assert!(messages.iter().any(|one| one.contains(&name) && one.contains("nothing translates it")), "{messages:?}");
}

#[test]
fn a_translation_that_is_empty_or_given_twice_is_refused() {
    let one = format!("{FOLDER}one.toml");
    let other = format!("{FOLDER}other.toml");
    let draft = Draft::trial().write(&one, "\"甲\" = \" \"\n").write(&other, "\"甲\" = \"A\"\n");
    let messages: Vec<String> = draft.faults().iter().map(ToString::to_string).collect();
    for expected in ["the translation is empty", "another file of this language translates it too"] {
        assert!(messages.iter().any(|message| message.contains(expected)), "{expected}: {messages:?}");
    }
}
