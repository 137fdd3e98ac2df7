//! The sentences of a screen, as they are spoken one after the other.

use crate::platform::outline::Piece;

/// One sentence: where it stands, and in which language.
pub(super) struct Sentence {
    /// The block in which it stands.
    pub(super) piece: Piece,
    /// Where in the block's text it begins, in UTF-16 units.
    pub(super) from: usize,
    /// Where it ends.
    pub(super) to: usize,
    /// What is said.
    pub(super) text: String,
    /// The language in which it is said.
    pub(super) lang: String,
}

/// The sentences of a piece, each with where it begins and ends, in UTF-16 units.
pub(super) fn sentences(piece: &Piece, lang: &str) -> Vec<Sentence> {
    let lang = piece.lang.clone().unwrap_or_else(|| lang.to_owned());
    let mut all = Vec::new();
    let (mut from, mut to, mut text) = (0, 0, String::new());
    let mut letters = piece.text.chars().peekable();
    while let Some(letter) = letters.next() {
        to += letter.len_utf16();
        text.push(letter);
        let ends = matches!(letter, '。' | '！' | '？' | '；' | '\n')
            || (matches!(letter, '.' | '!' | '?') && letters.peek().is_none_or(|next| next.is_whitespace()));
        if ends || letters.peek().is_none() {
            let said = std::mem::take(&mut text);
            if said.chars().any(char::is_alphanumeric) {
                let piece = piece.clone();
                all.push(Sentence { piece, from, to, text: said.trim().to_owned(), lang: lang.clone() });
            }
            from = to;
        }
    }
    all
}
