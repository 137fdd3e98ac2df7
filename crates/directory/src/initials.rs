//! Pinyin initials: what people type who do not want to write characters, and the letters of the index.

use pinyin::{ToPinyin, ToPinyinMulti};

/// The initials of a phrase, one group a character with a space between: `残疾人证` is `c j r z`.
///
/// A character that is read in several ways has the initial of each, the commonest first: `重` is `zct`. Whoever types
/// any of them finds it. Letters and digits stand for themselves; what is neither is left out.
#[must_use]
pub fn initials(phrase: &str) -> String {
    phrase.chars().filter_map(of_character).collect::<Vec<_>>().join(" ")
}

fn of_character(character: char) -> Option<String> {
    if let Some(readings) = character.to_pinyin_multi() {
        let mut found = String::new();
        for initial in readings.into_iter().filter_map(|one| one.plain().chars().next()) {
            if !found.contains(initial) {
                found.push(initial);
            }
        }
        return Some(found);
    }
    character.is_alphanumeric().then(|| folded(character))
}

/// Upper case and full-width letters and digits as plain small ones.
fn folded(character: char) -> String {
    let narrow = match u32::from(character) {
        wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).unwrap_or(character),
        _ => character,
    };
    narrow.to_lowercase().collect()
}

/// The letter under which a name stands in the index; `#` when it does not begin with a character or a letter.
#[must_use]
pub fn first_letter(name: &str) -> char {
    let spelt = spelling(name);
    spelt.chars().next().filter(char::is_ascii_alphabetic).map_or('#', |letter| letter.to_ascii_uppercase())
}

/// The commonest spelling of a name, by which the index is sorted.
pub(crate) fn spelling(name: &str) -> String {
    let of = |character: char| match character.to_pinyin() {
        Some(pinyin) => pinyin.plain().to_owned(),
        None if character.is_alphanumeric() => folded(character),
        None => String::new(),
    };
    name.chars().map(of).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
