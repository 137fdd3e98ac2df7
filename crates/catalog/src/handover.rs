//! Handover codes: what a household has said, as a short text that can be shown, scanned, typed and kept.
//!
//! `ZC1...` in the alphabet of Bech32 (no 1, B, I or O after the beginning), with its checksum (Bech32m): a code with one
//! wrong character, or with up to four in 90, is never read as another. In it are the layout, the day, the edition, who
//! answered, and for each fact of the layout nothing, "not sure" or the value. No name, no number, no address.
//!
//! A layout says which facts a code carries, and in which order. Layouts are never changed, only followed by another
//! (`policy/handover`), so that every code ever shown can be read for ever. What the policy no longer knows is asked again.

mod bits;
mod layout;

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32m, Hrp};
use zhucan_rules::{Date, FactId, Value};

use crate::catalogue::{Catalogue, Edition};
use bits::{Bits, BitsRead};

pub use layout::{Field, Layout, decode_layouts, encode_layouts};

/// What every code begins with, before the separator.
const BEGINNING: &str = "zc";
/// The first year that a code can name; it can name 127 more.
const FIRST_YEAR: u16 = 2020;
/// How many characters stand together where a code is shown.
const GROUP: usize = 4;

/// What a code carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The day on which it was made.
    pub on: Date,
    /// Who answered: a number from 0 to 7 that the page gives its meaning.
    pub voice: u8,
    /// The answers; `None` is "not sure".
    pub given: Vec<(FactId, Option<Value>)>,
}

/// A code that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// What it carries.
    pub carried: Carried,
    /// How many answers in it this edition does not know: they are asked again.
    pub lost: usize,
    /// Whether this edition made it.
    pub same_edition: bool,
}

/// Why a text is not taken as a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeError {
    /// It does not begin like one.
    NotACode,
    /// Characters are wrong or missing.
    Damaged,
    /// A newer version of the page made it.
    Newer,
}

/// The code, in the newest layout; nothing when there is no layout.
#[must_use]
pub fn encode_code(carried: &Carried, layouts: &[Layout], edition: &Edition) -> Option<String> {
    let layout = layouts.last()?;
    let mut bits = Bits::default();
    bits.push(u32::from(layout.number), 8);
    bits.push(u32::from(carried.on.year().saturating_sub(FIRST_YEAR).min(127)), 7);
    bits.push(u32::from(carried.on.month()), 4);
    bits.push(u32::from(carried.on.day()), 5);
    bits.push(u32::from(fingerprint(edition)), 16);
    bits.push(u32::from(carried.voice), 3);
    for field in &layout.fields {
        let given = carried.given.iter().find(|(fact, _)| Some(*fact) == field.fact);
        bits.push(given.map_or(0, |(_, value)| field.place_of(*value)), field.width());
    }
    let beginning = Hrp::parse(BEGINNING).ok()?;
    bech32::encode_upper::<Bech32m>(beginning, &bits.into_bytes()).ok()
}

/// What a code carries. Spaces, hyphens, small letters and full-width characters are understood.
///
/// # Errors
/// When it is not a code, is damaged, or was made by a newer version of the page. Nothing of it is used then.
pub fn decode_code(code: &str, layouts: &[Layout], catalogue: &Catalogue) -> Result<Decoded, CodeError> {
    let code = tidied(code);
    if !code.starts_with(BEGINNING) {
        return Err(CodeError::NotACode);
    }
    let checked = CheckedHrpstring::new::<Bech32m>(&code).map_err(|_| CodeError::Damaged)?;
    if checked.hrp().as_str() != BEGINNING {
        return Err(CodeError::NotACode);
    }
    let bytes: Vec<u8> = checked.byte_iter().collect();
    let mut bits = BitsRead::new(&bytes);
    let number = bits.take(8);
    let layout = layouts.iter().find(|layout| u32::from(layout.number) == number);
    let Some(layout) = layout else {
        let newest = layouts.last().map_or(0, |layout| u32::from(layout.number));
        return Err(if number > newest { CodeError::Newer } else { CodeError::Damaged });
    };
    let day = [bits.take(7), bits.take(4), bits.take(5)].map(|part| u8::try_from(part).unwrap_or(0));
    let on = Date::new(FIRST_YEAR + u16::from(day[0]), day[1], day[2]).ok_or(CodeError::Damaged)?;
    let same_edition = bits.take(16) == u32::from(fingerprint(&catalogue.edition));
    let voice = u8::try_from(bits.take(3)).unwrap_or(0);
    let mut given = Vec::new();
    let mut lost = 0;
    for field in &layout.fields {
        let place = bits.take(field.width());
        if place == 0 {
            continue;
        }
        let value = field.value_at(place).ok_or(CodeError::Damaged)?;
        match (field.fact, value) {
            (Some(fact), layout::Answer::NotSure) => given.push((fact, None)),
            (Some(fact), layout::Answer::Value(value)) => given.push((fact, Some(value))),
            _ => lost += 1,
        }
    }
    if !bits.is_done() {
        return Err(CodeError::Damaged);
    }
    Ok(Decoded { carried: Carried { on, voice, given }, lost, same_edition })
}

/// The code in groups, for reading and typing.
#[must_use]
pub fn grouped(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    let groups: Vec<String> = letters.chunks(GROUP).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

/// What was typed or scanned, as codes are written: without spaces and hyphens, in small letters of usual width.
fn tidied(code: &str) -> String {
    let usual = |letter: char| match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        _ => letter,
    };
    let apart = |letter: &char| letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{200b}');
    code.chars().map(usual).filter(|letter| !apart(letter)).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// A short mark of an edition (the two halves of FNV-1a, mixed).
fn fingerprint(edition: &Edition) -> u16 {
    let [a, b, c, d] = crate::bundle::mixed(edition.id.as_bytes()).to_be_bytes();
    u16::from_be_bytes([a ^ c, b ^ d])
}
