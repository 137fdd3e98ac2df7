//! Chinese words inside another language, marked so that a screen reader says them in Chinese.

use std::sync::atomic::{AtomicBool, Ordering};

/// Whether Chinese words stand out: not on a page that is Chinese itself.
static MARKED: AtomicBool = AtomicBool::new(false);

/// Says whether Chinese words are to be marked from now on.
pub fn mark_chinese(on: bool) {
    MARKED.store(on, Ordering::Relaxed);
}

/// The text in pieces: Chinese or not, one after the other. One piece where nothing is to be marked.
#[must_use]
pub fn pieces(text: &str) -> Vec<(bool, &str)> {
    let mut pieces: Vec<(bool, &str)> = Vec::new();
    let mut rest = text;
    while MARKED.load(Ordering::Relaxed) && !rest.is_empty() {
        let chinese = rest.starts_with(is_chinese);
        let end = rest.find(|letter| is_chinese(letter) != chinese).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        pieces.push((chinese, piece));
        rest = after;
    }
    if pieces.is_empty() { vec![(false, text)] } else { pieces }
}

/// Chinese letters, and the signs that stand between them.
fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff01}'..='\u{ff5e}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_words_are_pieces_of_their_own_once_they_are_marked() {
        assert_eq!(pieces("残疾人证 card"), [(false, "残疾人证 card")]);
        mark_chinese(true);
        assert_eq!(
            pieces("Certificate (残疾人证), valid"),
            [(false, "Certificate ("), (true, "残疾人证"), (false, "), valid")]
        );
        assert_eq!(pieces("《社会救助法》"), [(true, "《社会救助法》")]);
        assert_eq!(pieces("plain"), [(false, "plain")]);
        assert_eq!(pieces(""), [(false, "")]);
        mark_chinese(false);
    }
}
