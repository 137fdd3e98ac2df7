//! What holds for the words of every language, and for one alone.

use std::path::Path;

use zhucan_catalog::authoring::{EasyRead, Sources as Policy, compile};

use super::*;
use crate::families::IN_ORDER;

const MARKS: [EvidenceMark; 4] =
    [EvidenceMark::Official, EvidenceMark::Reported, EvidenceMark::Founding, EvidenceMark::Office];
const FORMS: [PaperForm; 4] = [PaperForm::Original, PaperForm::Copy, PaperForm::FilledIn, PaperForm::Photo];
const MOST_WORDS: usize = 20;

/// Everything that a language can say: what is written out, and what is put together, with something put in.
fn said(language: Language) -> Vec<String> {
    let words = Words::of(language);
    let shown = format!("{words:?}");
    // The type holds no other text than sentences and signs, so the quoted parts of its form are these.
    let mut said: Vec<String> = shown.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    let (shell, told, day) = (&words.shell, &words.programme, Date::new(2026, 7, 1).unwrap());
    let numbers: [Vec<String>; 2] = [vec!["1".to_owned()], vec!["1".to_owned(), "2".to_owned()]];
    said.extend([(words.sentence)("X"), (words.aside)("X"), (shell.title)("X")]);
    said.push((shell.edition)("X", day));
    said.push((shell.stale)(6).concat());
    said.extend([words.list.start.concat(), told.to_mine.concat(), told.ask.concat()]);
    said.extend([(told.description)("X", ""), (told.brought_by)("X"), own_name(language).to_owned()]);
    for numbers in &numbers {
        let listed = [words.listed, told.also, told.steps_of, told.lines_of, told.sources.founding_items];
        said.extend(listed.iter().map(|of| of(numbers)));
        said.push((told.sources.articles)(numbers));
    }
    said.extend([true, false].map(|least| (told.gives.per_month)(1301, least)));
    said.extend([(told.gives.standard)("X", 1301, day, "Y"), (told.gives.since)(day), (told.gives.between)(day, day)]);
    for basis in [Basis::Commencement, Basis::EarliestEvidence] {
        said.extend([None, Some(day)].map(|until| (told.who.basis)(basis, day, until)));
    }
    said.push((told.sources.checked_on)(day));
    said.extend(IN_ORDER.map(|family| (words.family)(family).to_owned()));
    said.extend(MARKS.map(|mark| (words.evidence)(mark).to_owned()));
    said.extend(FORMS.iter().flat_map(|form| [1, 2].map(|count| (words.form)(*form, count))));
    said
}

/// The languages of a policy that is translated into all.
const LANGUAGES: [Language; 3] = [Language::Chinese, Language::EasyChinese, Language::English];

const fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

/// The text without what stands in parentheses or quotation marks.
fn outside(text: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for letter in text.chars() {
        match letter {
            '(' | '“' => depth += 1,
            ')' | '”' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    kept
}

#[test]
fn every_sentence_of_easy_read_chinese_is_easy_to_read() {
    let policy = Policy::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policy")).unwrap();
    let rules = EasyRead::of(&policy).unwrap().with_names(compile(&policy).unwrap().names);
    let hard: Vec<String> = said(Language::EasyChinese).iter().flat_map(|said| rules.faults(said)).collect();
    assert!(hard.is_empty(), "{hard:#?}");
}

#[test]
fn english_sentences_are_short() {
    let ended = |said: &str| said.replace("? ", "?\n").replace("; ", ";\n").replace(". ", ".\n");
    for said in said(Language::English) {
        for sentence in ended(&said).lines() {
            let words = sentence.split(|one: char| !one.is_alphanumeric() && one != '\'');
            assert!(words.filter(|word| !word.is_empty()).count() <= MOST_WORDS, "{sentence}");
        }
    }
}

#[test]
fn chinese_stands_in_english_in_parentheses_or_quotation_marks_only() {
    for said in said(Language::English) {
        // Pieces of a sentence may end or begin within quotation marks.
        assert!(!outside(&said).contains(is_chinese), "{said}");
    }
}

#[test]
fn nothing_is_promised_and_no_verdict_is_given() {
    for said in LANGUAGES.iter().flat_map(|language| said(*language)) {
        for word in
            ["符合条件", "可以领取", "现在不行", "eligible", "entitled", "you will get", "Not now", "Very likely"]
        {
            assert!(!said.contains(word), "{said}");
        }
    }
}

#[test]
fn what_is_put_in_has_its_place_in_every_language() {
    for language in LANGUAGES {
        let words = Words::of(language);
        assert!(words.list.found.contains("{count}"), "{language:?}");
        let day = Date::new(2026, 7, 1).unwrap();
        for part in ["2026", "7", "1"] {
            let spelt = (words.programme.sources.checked_on)(day).replace("July", "7");
            assert!(spelt.contains(part), "{language:?}: {spelt}");
        }
    }
}

#[test]
fn english_lists_and_numbers_read_as_english() {
    let words = Words::of(Language::English);
    let listed = |names: &[&str]| (words.listed)(&names.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!(
        [listed(&[]), listed(&["a"]), listed(&["a", "b"]), listed(&["a", "b", "c"])],
        ["", "a", "a and b", "a, b and c"]
    );
    assert_eq!((words.sentence)("bring it"), "Bring it.");
    assert_eq!((words.sentence)("Is it?"), "Is it?");
    assert_eq!((words.programme.gives.per_month)(1301, true), "At least 1,301 yuan a month");
    assert_eq!((words.programme.steps_of)(&["2".to_owned()]), "step 2");
    assert_eq!((words.programme.lines_of)(&["1".to_owned(), "3".to_owned()]), "lines 1 and 3");
}

#[test]
fn english_says_what_is_likely_and_when_to_call() {
    let said = said(Language::English);
    for (odd, plain) in
        [("what is very likely", "can very likely apply for"), ("With questions,", "If anything is unclear,")]
    {
        assert!(said.iter().all(|one| !one.contains(odd)), "{odd}");
        assert!(said.iter().any(|one| one.contains(plain)), "{plain}");
    }
}
