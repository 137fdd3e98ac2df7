//! What is kept of an interview, as text: until the tab is closed always, until it is deleted only if that is wanted.
//!
//! One line for each thing, so that anyone can read what is kept:
//!
//! ```text
//! zhucan 3
//! saved 2026-11-29
//! language zh-easy
//! size 2
//! contrast more
//! answers ZC1...
//! asked 0 1 12
//! ticked 3.12.0.0
//! voice 2
//! draft 2026-11-25-439d28d6 7 0 3 3=2
//! ```
//!
//! The answers are a handover code, which has its own layout and checksum. What is ticked on the checklist are numbers of
//! this edition: window, paper, form, and which visit to the window it is for. `voice` says whom it is about while nothing is answered: the
//! code says it afterwards. `draft` is what stands in the fields of a question that is not sent, for the edition that it names; it is
//! kept for the tab only. `contrast` and all that stands after it may be missing. Version 1 has no `ticked`, versions 1 and 2 have no
//! `voice` and no `draft`. A version that was ever shipped is read for ever; anything else is refused as a whole, and can be deleted.

mod coded;

use std::fmt::Write as _;

use zhucan_catalog::{CodeError, Language};
use zhucan_rules::{Date, ScreenId};

use super::session::{Display, SIZES};
use crate::words::Voice;

pub use coded::{code_of, interview_of};

const BEGINNING: &str = "zhucan";
const VERSION: u32 = 3;

/// What is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The day on which it was kept.
    pub saved: Date,
    /// How the page shows itself.
    pub display: Display,
    /// The answers as a code; nothing when nothing was answered.
    pub code: Option<String>,
    /// The screens in the order in which they were answered.
    pub trail: Vec<ScreenId>,
    /// The lines of the checklist that are ticked.
    pub ticks: Vec<String>,
    /// Whom it is about, while nothing is answered.
    pub voice: Voice,
    /// What stands in the fields of a question, and the edition; empty where nothing does.
    pub draft: String,
}

/// Why a kept text is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not what the page writes, or not all of it.
    Damaged,
    /// A newer version of the page wrote it.
    Newer,
}

impl From<CodeError> for Unreadable {
    fn from(error: CodeError) -> Self {
        match error {
            CodeError::Newer => Self::Newer,
            CodeError::NotACode | CodeError::Damaged => Self::Damaged,
        }
    }
}

impl Kept {
    /// Whether something would be lost without it.
    #[must_use]
    pub fn says_something(&self) -> bool {
        let shown_otherwise = self.display != Display::default();
        self.code.is_some() || self.voice != Voice::Own || !self.draft.is_empty() || shown_otherwise
    }

    /// The text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let Display { language, size, high_contrast } = self.display;
        // Nothing newer than what is in it: an older page reads what it can.
        let version = if self.voice != Voice::Own || !self.draft.is_empty() {
            VERSION
        } else if self.ticks.is_empty() {
            1
        } else {
            2
        };
        let mut text =
            format!("{BEGINNING} {version}\nsaved {}\nlanguage {}\nsize {size}", self.saved, language.code());
        if high_contrast {
            text.push_str("\ncontrast more");
        }
        if let Some(code) = &self.code {
            text.extend(["\nanswers ", code]);
        }
        if !self.trail.is_empty() {
            text.push_str("\nasked");
            self.trail.iter().for_each(|screen| _ = write!(text, " {}", screen.0));
        }
        if !self.ticks.is_empty() {
            text.extend(["\nticked ", &self.ticks.join(" ")]);
        }
        if self.voice != Voice::Own {
            let _ = write!(text, "\nvoice {}", self.voice as u8);
        }
        if !self.draft.is_empty() {
            text.extend(["\ndraft ", &self.draft]);
        }
        text
    }

    /// What a kept text says.
    ///
    /// # Errors
    /// When it is damaged, or a newer version of the page wrote it.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let mut lines = text.lines();
        let version = lines.next().and_then(|first| first.strip_prefix(BEGINNING)).ok_or(Unreadable::Damaged)?;
        match version.trim().parse::<u32>() {
            Ok(version @ 1..=VERSION) => Self::of_lines(lines, version).ok_or(Unreadable::Damaged),
            Ok(0) | Err(_) => Err(Unreadable::Damaged),
            Ok(_) => Err(Unreadable::Newer),
        }
    }

    fn of_lines<'a>(lines: impl Iterator<Item = &'a str>, version: u32) -> Option<Self> {
        let mut saved = None;
        let (display, trail, ticks) = (Display::default(), Vec::new(), Vec::new());
        let (voice, draft) = (Voice::Own, String::new());
        let mut kept = Self { saved: Date::FIRST, display, code: None, trail, ticks, voice, draft };
        for line in lines {
            let (name, value) = line.split_once(' ')?;
            match name {
                "saved" => saved = Some(value.parse().ok()?),
                "language" => kept.display.language = Language::of_code(value)?,
                "size" => kept.display.size = value.parse().ok().filter(|size| (1..=SIZES).contains(size))?,
                "contrast" if value == "more" => kept.display.high_contrast = true,
                "answers" => kept.code = Some(value.to_owned()),
                "asked" => kept.trail = value.split(' ').map(screen).collect::<Option<_>>()?,
                "ticked" if version > 1 => kept.ticks = value.split(' ').map(tick).collect::<Option<_>>()?,
                "voice" if version > 2 => kept.voice = *Voice::ALL.get(value.parse::<usize>().ok()?)?,
                "draft" if version > 2 => value.clone_into(&mut kept.draft),
                _ => return None,
            }
        }
        Some(Self { saved: saved?, ..kept })
    }
}

fn screen(number: &str) -> Option<ScreenId> {
    number.parse().ok().map(ScreenId)
}

fn tick(line: &str) -> Option<String> {
    let numbers: Option<Vec<u16>> = line.split('.').map(|number| number.parse().ok()).collect();
    numbers.filter(|numbers| numbers.len() == 4).map(|_| line.to_owned())
}
