//! From `languages/` to the handbook in every language.
//!
//! Each file is a table from the sentence as the policy says it to its translation. A language that has a folder is whole:
//! what the policy says and nothing translates is a fault, and so is what is translated and nowhere said.

use std::collections::{BTreeMap, BTreeSet};

use super::fault::Faults;
use super::sources::Sources;
use crate::entry::{Entry, Sentences};
use crate::handbook::Handbook;
use crate::language::Language;

/// The handbook in every language that has a folder.
pub(crate) fn read(sources: &Sources, handbook: &Handbook, faults: &mut Faults) -> Vec<Handbook> {
    let folder = |language: Language| format!("languages/{}/", language.code());
    let has = |language: &Language| sources.within(&folder(*language)).next().is_some();
    let languages = Language::TRANSLATED.into_iter().filter(has);
    languages.map(|language| translated(&folder(language), language, sources, handbook, faults)).collect()
}

fn translated(
    folder: &str,
    language: Language,
    sources: &Sources,
    handbook: &Handbook,
    faults: &mut Faults,
) -> Handbook {
    let mut words: BTreeMap<String, String> = BTreeMap::new();
    for (file, table) in sources.parse_all::<BTreeMap<String, String>>(folder, faults) {
        for (said, translation) in table {
            if translation.trim().is_empty() {
                faults.add(&file, &said, "the translation is empty");
            }
            if words.insert(said.clone(), translation).is_some() {
                let help = Some("leave one of them out".to_owned());
                faults.add_with_help(&file, said, "another file of this language translates it too", help);
            }
        }
    }
    let mut used = BTreeSet::new();
    let mut missing = BTreeSet::new();
    let mut translate = |text: &mut String| {
        if !is_chinese(text) {
            return;
        }
        match words.get(text.as_str()) {
            Some(translation) => {
                used.insert(text.clone());
                text.clone_from(translation);
            }
            None => {
                missing.insert(text.clone());
            }
        }
    };
    let mut told = handbook.clone();
    told.language = language;
    told.each_sentence(&mut translate);
    told.each_title(&mut translate);
    told.entries.iter_mut().zip(&handbook.entries).for_each(|(told, said)| keep_questions(told, said));
    for said in missing {
        let help = Some("add a line with its translation to a file of this folder".to_owned());
        faults.add_with_help(folder, said, "the policy says it, and nothing translates it", help);
    }
    for said in words.into_keys().filter(|said| !used.contains(said)) {
        let help = Some("take the line out, or write it as the policy says it".to_owned());
        faults.add_with_help(folder, said, "it is translated, and the policy does not say it", help);
    }
    told
}

/// Puts the Chinese beside the questions for the office: they are asked, or shown, at a Chinese counter.
fn keep_questions(told: &mut Entry, said: &Entry) {
    for (told, said) in told.conditions.iter_mut().zip(&said.conditions) {
        if let (Sentences::Office { ask }, Sentences::Office { ask: asked }) = (&mut told.sentences, &said.sentences)
            && ask != asked
        {
            *ask = format!("{ask} ({asked})");
        }
    }
}

/// Whether a text has anything to translate.
fn is_chinese(text: &str) -> bool {
    text.contains(|letter: char| ('\u{4e00}'..='\u{9fff}').contains(&letter))
}
