//! The words of every language that is here. Chinese is here from the start; the others come when they are chosen.

use std::sync::OnceLock;

use zhucan_catalog::Language;

use crate::words::{CounterWords, ToldWords, ToolWords, Words, ZH};

/// The words of one language.
#[derive(Debug, Clone, Copy)]
pub struct Spoken {
    /// For asking.
    pub words: &'static Words,
    /// For telling.
    pub told: &'static ToldWords,
    /// For the tools.
    pub tools: &'static ToolWords,
    /// For the counter.
    pub counter: &'static CounterWords,
}

/// In the order of [`Language::TRANSLATED`].
static SPOKEN: [OnceLock<Spoken>; Language::TRANSLATED.len()] = [const { OnceLock::new() }; Language::TRANSLATED.len()];

/// Keeps the words of a language for as long as the page is open.
pub fn keep(language: Language, spoken: Spoken) {
    if let Some(place) = place(language) {
        let _ = place.set(spoken);
    }
}

/// The words of a language that came later; nothing for Chinese, and before they are here.
#[must_use]
pub fn spoken(language: Language) -> Option<Spoken> {
    place(language).and_then(|place| place.get().copied())
}

/// Whether the words of a language are here.
#[must_use]
pub fn is_here(language: Language) -> bool {
    place(language).is_none_or(|place| place.get().is_some())
}

/// The words for asking in a language, or in Chinese before they are here.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    spoken(language).map_or(&ZH, |spoken| spoken.words)
}

fn place(language: Language) -> Option<&'static OnceLock<Spoken>> {
    let at = Language::TRANSLATED.iter().position(|one| *one == language)?;
    SPOKEN.get(at)
}
