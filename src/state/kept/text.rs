//! What is kept, as the lines that it is kept as, and back.

use std::fmt::Write as _;

use zhucan_catalog::Language;
use zhucan_rules::{Date, ScreenId};

use super::{Kept, Unreadable};
use crate::state::session::{Display, SIZES};
use crate::words::Voice;

const BEGINNING: &str = "zhucan";
const VERSION: u32 = 3;

impl Kept {
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
