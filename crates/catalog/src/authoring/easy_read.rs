//! What easy-read Chinese keeps to: how long a sentence may be, and which words it does without.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::fault::Faults;
use super::sources::Sources;

const FILE: &str = "easy-read.toml";

/// The rules of easy-read Chinese (`policy/easy-read.toml`).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EasyRead {
    /// How many Chinese characters, numbers and Latin words one sentence may have.
    longest: usize,
    /// The words it does without, and what it says instead.
    say: BTreeMap<String, String>,
    /// Official names: they stay as they are, wherever they stand.
    #[serde(skip)]
    names: Vec<String>,
}

impl EasyRead {
    /// The rules of a policy; nothing where it has none.
    pub(super) fn read(sources: &Sources, faults: &mut Faults) -> Option<Self> {
        sources.text(FILE)?;
        sources.parse(FILE, faults)
    }

    /// The rules of a policy, from its files.
    #[must_use]
    pub fn of(sources: &Sources) -> Option<Self> {
        Self::read(sources, &mut Faults::default())
    }

    /// The same, with these official names.
    #[must_use]
    pub fn with_names(mut self, mut names: Vec<String>) -> Self {
        // The longest first: what is left of a name by a shorter one within it is not a word of ours.
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        self.names = names;
        self
    }

    /// What in a text is not easy to read, a sentence each; empty when all is well.
    #[must_use]
    pub fn faults(&self, text: &str) -> Vec<String> {
        if self.names.iter().any(|name| name == text) {
            return Vec::new();
        }
        let text = &without_titles(text);
        let mut faults = Vec::new();
        for sentence in text.split(['。', '！', '？', '；', '：', '\n']) {
            let length = length(sentence);
            if length > self.longest {
                faults.push(format!("“{sentence}” has {length} characters, and {} are the most", self.longest));
            }
        }
        let ours = self.names.iter().fold(text.to_owned(), |left, name| left.replace(name.as_str(), " "));
        let said = self.say.iter().filter(|(word, _)| ours.contains(word.as_str()));
        faults.extend(said.map(|(word, instead)| format!("it says “{word}”: say “{instead}”")));
        faults
    }
}

/// A text without the titles of laws in it: they are what they are.
fn without_titles(text: &str) -> String {
    let mut parts = text.split('《');
    let before = parts.next().unwrap_or_default();
    let after = parts.map(|part| part.split_once('》').map_or(part, |(_, after)| after));
    std::iter::once(before).chain(after).collect()
}

/// Chinese characters, numbers and Latin words.
fn length(sentence: &str) -> usize {
    let mut length = 0;
    let mut within = false;
    for letter in sentence.chars() {
        let word = letter.is_ascii_alphanumeric() || (within && matches!(letter, '.' | ','));
        length += usize::from(if word { !within } else { letter.is_alphabetic() });
        within = word;
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> EasyRead {
        let say = BTreeMap::from([("享受".to_owned(), "有".to_owned())]);
        EasyRead { longest: 6, say, names: Vec::new() }.with_names(vec!["享受卡".to_owned()])
    }

    #[test]
    fn a_number_and_a_latin_word_count_once_and_punctuation_does_not_count() {
        assert_eq!(length("满 60 周岁，每月 1,301.5 元 GB"), 9);
        assert_eq!(length(""), 0);
    }

    #[test]
    fn a_long_sentence_and_a_word_of_officials_are_told_and_a_name_is_not() {
        assert!(rules().faults("您去窗口问。您去街道问！").is_empty());
        assert_eq!(rules().faults("您先去街道窗口问。").len(), 1);
        assert_eq!(rules().faults("享受补贴。").len(), 1);
        assert!(rules().faults("带享受卡。").is_empty());
        assert!(rules().faults("享受卡").is_empty());
        assert!(rules().faults("见《残疾人享受补贴的规定》第 3 条。").is_empty());
    }
}
