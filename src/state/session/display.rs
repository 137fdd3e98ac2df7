//! How the page shows itself: its language, the size of its text, its contrast.

use leptos::prelude::*;
use zhucan_catalog::Language;

use super::Session;
use crate::platform::page;

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

/// How far a language has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Coming {
    /// Nothing is on its way.
    #[default]
    Nothing,
    /// This language is on its way.
    OnItsWay(Language),
    /// It did not come.
    Failed,
}

/// How the page shows itself, and the fold in which that is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fold {
    /// How the page shows itself.
    pub display: Display,
    /// How far a chosen language has come.
    pub coming: Coming,
    /// Whether the fold is open.
    pub open: bool,
}

impl Session {
    /// How the page shows itself.
    #[must_use]
    pub fn display(self) -> Display {
        self.fold.with(|fold| fold.display)
    }

    /// The fold.
    #[must_use]
    pub fn fold(self) -> Fold {
        self.fold.get()
    }

    /// The fold, for what need not follow it.
    #[must_use]
    pub fn fold_now(self) -> Fold {
        self.fold.get_untracked()
    }

    /// The chosen language.
    #[must_use]
    pub fn language(self) -> Language {
        self.language.with(|code| Language::of_code(code)).unwrap_or_default()
    }

    /// The chosen language, for what need not follow it.
    #[must_use]
    pub fn language_now(self) -> Language {
        self.fold_now().display.language
    }

    /// Changes how the page shows itself.
    pub fn show_as(self, change: impl FnOnce(&mut Display)) {
        self.fold.update(|fold| change(&mut fold.display));
    }

    /// Shows the page as it was left, which `public/boot.js` has found out before the program came.
    pub fn show_as_left(self) {
        let size = page::root("data-size").and_then(|size| size.parse().ok()).unwrap_or(1);
        let high_contrast = page::root("data-contrast").is_some();
        self.show_as(|display| (display.size, display.high_contrast) = (size, high_contrast));
    }

    /// Changes the fold.
    pub fn refold(self, change: impl FnOnce(&mut Fold)) {
        self.fold.update(change);
    }
}
