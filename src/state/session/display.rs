//! How the page shows itself: its language, the size of its text, its contrast.

use leptos::prelude::*;
use zhucan_catalog::Language;

use super::Session;

/// The largest step of the size of the text; the first is 1.
pub const SIZES: u8 = 4;

/// How the page shows itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Display {
    /// The language.
    pub language: Language,
    /// The size of the text, from 1 to [`SIZES`].
    pub size: u8,
    /// Whether colours are black and white.
    pub high_contrast: bool,
}

impl Default for Display {
    fn default() -> Self {
        Self { language: Language::Chinese, size: 1, high_contrast: false }
    }
}

impl Session {
    /// How the page shows itself.
    #[must_use]
    pub fn display(self) -> Display {
        self.display.get()
    }

    /// The chosen language.
    #[must_use]
    pub fn language(self) -> Language {
        self.language.get()
    }

    /// The chosen language, for what need not follow it.
    #[must_use]
    pub fn language_now(self) -> Language {
        self.display.with_untracked(|display| display.language)
    }

    /// Changes how the page shows itself.
    pub fn show_as(self, change: impl FnOnce(&mut Display)) {
        self.display.update(change);
    }
}
