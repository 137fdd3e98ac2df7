//! What is kept of an interview, as text: until the tab is closed always, until it is deleted only if that is wanted.
//!
//! One line for each thing, so that anyone can read what is kept:
//!
//! ```text
//! zhucan 1
//! saved 2026-11-29
//! language zh-easy
//! size 2
//! contrast more
//! answers ZC1...
//! asked 0 1 12
//! ```
//!
//! The answers are a handover code, which has its own layout and checksum. `contrast`, `answers` and `asked` may be
//! missing. A version that was ever shipped is read for ever; anything else is refused as a whole, and can be deleted.

use std::fmt::Write as _;

use zhucan_catalog::{Carried, Catalogue, CodeError, Decoded, Language, Layout, decode_code, encode_code};
use zhucan_rules::{Date, ScreenId};

use super::interview::Interview;
use super::session::{Display, SIZES};
use crate::words::Voice;

const BEGINNING: &str = "zhucan";
const VERSION: &str = "1";

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
    /// The text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let Display { language, size, high_contrast } = self.display;
        let mut text =
            format!("{BEGINNING} {VERSION}\nsaved {}\nlanguage {}\nsize {size}", self.saved, language.code());
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
            Ok(1) => {}
            Ok(0) | Err(_) => return Err(Unreadable::Damaged),
            Ok(_) => return Err(Unreadable::Newer),
        }
        Self::first_version(lines).ok_or(Unreadable::Damaged)
    }

    fn first_version<'a>(lines: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut saved = None;
        let mut kept = Self { saved: Date::FIRST, display: Display::default(), code: None, trail: Vec::new() };
        for line in lines {
            let (name, value) = line.split_once(' ')?;
            match name {
                "saved" => saved = Some(value.parse().ok()?),
                "language" => kept.display.language = Language::of_code(value)?,
                "size" => kept.display.size = value.parse().ok().filter(|size| (1..=SIZES).contains(size))?,
                "contrast" if value == "more" => kept.display.high_contrast = true,
                "answers" => kept.code = Some(value.to_owned()),
                "asked" => kept.trail = value.split(' ').map(screen).collect::<Option<_>>()?,
                _ => return None,
            }
        }
        Some(Self { saved: saved?, ..kept })
    }
}

fn screen(number: &str) -> Option<ScreenId> {
    number.parse().ok().map(ScreenId)
}

/// The code of an interview; nothing while nothing is answered.
#[must_use]
pub fn code_of(interview: &Interview, catalogue: &Catalogue, layouts: &[Layout], on: Date) -> Option<String> {
    let carried = Carried { on, voice: interview.voice() as u8, given: interview.household().given() };
    interview.has_begun().then(|| encode_code(&carried, layouts, &catalogue.edition)).flatten()
}

/// The interview that a code carries, in the order of `trail` where this edition wrote it; and how many answers have to be
/// given again.
///
/// # Errors
/// When the code is not one, is damaged, or was made by a newer version of the page.
pub fn interview_of(
    code: &str,
    catalogue: &Catalogue,
    layouts: &[Layout],
    trail: &[ScreenId],
) -> Result<(Interview, usize), CodeError> {
    let Decoded { carried, lost, same_edition } = decode_code(code, layouts, catalogue)?;
    let voice = Voice::ALL.get(usize::from(carried.voice)).copied().ok_or(CodeError::Damaged)?;
    let trail = if same_edition { trail } else { &[] };
    let interview = Interview::resumed(catalogue, voice, &carried.given, trail);
    let again = lost + interview.dropped().len();
    Ok((interview, again))
}
