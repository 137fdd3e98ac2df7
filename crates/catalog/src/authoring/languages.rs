//! From `languages/` to the handbook in every language.
//!
//! Each file is a table from the sentence as the policy says it to its translation. A language that has a folder is whole:
//! what the policy says and nothing translates is a fault, and so is what is translated and nowhere said.

use std::collections::{BTreeMap, BTreeSet};

use super::easy_read::EasyRead;
use super::fault::Faults;
use super::sources::Sources;
use crate::entry::{Entry, Sentences};
use crate::handbook::Handbook;
use crate::language::Language;

/// The handbook in every language that has a folder. `names` are the official ones.
pub(crate) fn read(sources: &Sources, handbook: &Handbook, names: &[String], faults: &mut Faults) -> Vec<Handbook> {
    let has = |language: &Language| sources.within(&folder(*language)).next().is_some();
    let languages = Language::TRANSLATED.into_iter().filter(has);
    let told = |language| match language {
        Language::EasyChinese => easy(sources, handbook, names, faults),
        _ => translated(language, sources, handbook, faults),
    };
    languages.map(told).collect()
}

fn folder(language: Language) -> String {
    format!("languages/{}/", language.code())
}

/// The handbook in a language in which everything is said anew.
fn translated(language: Language, sources: &Sources, handbook: &Handbook, faults: &mut Faults) -> Handbook {
    let mut words = Words::read(language, sources, faults);
    let mut missing = BTreeSet::new();
    let mut told = handbook.clone();
    told.language = language;
    let mut translate = |text: &mut String| {
        if is_chinese(text) && !words.put(text) {
            missing.insert(text.clone());
        }
    };
    told.each_sentence(&mut translate);
    told.each_other_text(&mut translate);
    told.entries.iter_mut().zip(&handbook.entries).for_each(|(told, said)| keep_questions(told, said));
    for said in missing {
        let help = Some("add a line with its translation to a file of this folder".to_owned());
        faults.add_with_help(&folder(language), said, "the policy says it, and nothing translates it", help);
    }
    words.refuse_unused(faults);
    told
}

/// The handbook in easy-read Chinese: what is easy to read already stays, and so do the official names.
fn easy(sources: &Sources, handbook: &Handbook, names: &[String], faults: &mut Faults) -> Handbook {
    let language = Language::EasyChinese;
    let rules = EasyRead::read(sources, faults);
    if rules.is_none() {
        let help = Some("say there how long a sentence may be, and which words it does without".to_owned());
        faults.add_with_help("easy-read.toml", "the file", "easy-read Chinese has a folder and no rules", help);
    }
    let rules = rules.map(|rules| rules.with_names(names.to_vec()));
    let mut words = Words::read(language, sources, faults);
    let mut hard = BTreeSet::new();
    let mut told = handbook.clone();
    told.language = language;
    told.each_sentence(&mut |text| {
        let said = text.clone();
        let easier = words.put(text);
        let found = rules.as_ref().map(|rules| rules.faults(text)).unwrap_or_default();
        hard.extend(found.into_iter().map(|fault| (said.clone(), easier, fault)));
    });
    for (said, easier, fault) in hard {
        let help = if easier {
            "write it shorter and plainer"
        } else {
            "add a line that says it easily to a file of this folder"
        };
        faults.add_with_help(
            &folder(language),
            said,
            format!("it is not easy to read: {fault}"),
            Some(help.to_owned()),
        );
    }
    words.refuse_unused(faults);
    told
}

/// What the files of a language say in the place of the policy's sentences.
struct Words {
    folder: String,
    said: BTreeMap<String, String>,
    used: BTreeSet<String>,
}

impl Words {
    fn read(language: Language, sources: &Sources, faults: &mut Faults) -> Self {
        let folder = folder(language);
        let mut words: BTreeMap<String, String> = BTreeMap::new();
        for (file, table) in sources.parse_all::<BTreeMap<String, String>>(&folder, faults) {
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
        Self { folder, said: words, used: BTreeSet::new() }
    }

    /// Puts what this language says in the place of a text; whether it says anything.
    fn put(&mut self, text: &mut String) -> bool {
        let Some(translation) = self.said.get(text.as_str()) else { return false };
        self.used.insert(text.clone());
        text.clone_from(translation);
        true
    }

    fn refuse_unused(self, faults: &mut Faults) {
        for said in self.said.into_keys().filter(|said| !self.used.contains(said)) {
            let help = Some("take the line out, or write it as the policy says it".to_owned());
            faults.add_with_help(&self.folder, said, "it is translated, and the policy does not say it", help);
        }
    }
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
