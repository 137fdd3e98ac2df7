//! Chinese words on a page in another language, marked so that a screen reader says them in Chinese. In one place, for the
//! whole body: no template can forget it. And the one English word of a Chinese page.

use maud::{Markup, html};
use zhucan_catalog::Language;

use crate::words::own_name;

/// What may stand within Chinese words and is neither Chinese nor of another language.
const WITHIN: [char; 9] = [' ', '.', '-', '/', '%', '“', '”', '·', '—'];

/// A document with every run of Chinese words in its body in an element of its own. What an element already says to be
/// Chinese stays; attributes cannot be marked.
pub(crate) fn mark_chinese(document: &str) -> String {
    let Some((head, body)) = document.split_once("<body>") else { return document.to_owned() };
    let mut marked = [head, "<body>"].concat();
    let mut parts = body.split('<');
    marked.extend(parts.next().map(pieces));
    for part in parts {
        // Text never has a `>` of its own: the templates escape it.
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        marked.extend(["<", tag, ">"]);
        if tag.contains(" lang=\"zh-Hans\"") {
            marked.push_str(text);
        } else {
            marked.push_str(&pieces(text));
        }
    }
    marked
}

/// A text with its Chinese marked. It stays one thing: where elements stand side by side, its pieces do not.
fn pieces(text: &str) -> String {
    let mut pieces = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_chinese) {
        let (mut before, mut from) = rest.split_at(start);
        let mut end = end_of_run(from);
        // What is closed in a run was opened in it.
        if closes(from.split_at(end).0)
            && let Some(shorter) = before.strip_suffix('“')
        {
            (before, from) = rest.split_at(shorter.len());
            end += '“'.len_utf8();
        }
        let (chinese, after) = from.split_at(end);
        pieces.extend([before, "<span lang=\"zh-Hans\">", chinese, "</span>"]);
        rest = after;
    }
    pieces.push_str(rest);
    let alone = pieces.starts_with("<span") && rest.is_empty() && pieces.matches("<span").count() < 2;
    if alone || pieces == text { pieces } else { ["<span>", &pieces, "</span>"].concat() }
}

/// Whether a run closes a quotation that was opened before it.
fn closes(run: &str) -> bool {
    let mut open = 0_usize;
    for letter in run.chars() {
        match letter {
            '“' => open += 1,
            '”' if open == 0 => return true,
            '”' => open -= 1,
            _ => {}
        }
    }
    false
}

/// Where Chinese words end: a number or a quotation mark between two of them ends none.
fn end_of_run(text: &str) -> usize {
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        if is_chinese(letter) {
            end = at + letter.len_utf8();
        } else if !letter.is_ascii_digit() && !WITHIN.contains(&letter) {
            break;
        }
    }
    end
}

/// Chinese letters, and the signs that stand between them.
fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff01}'..='\u{ff5e}')
}

/// A sentence of ours; where it is Chinese, with the name of English marked as English.
pub(crate) fn mark_english(lang: &str, said: &str) -> Markup {
    let english = own_name(Language::English);
    html! {
        @for (at, part) in said.split(english).enumerate() {
            @if at > 0 {
                @if lang == "en" { (english) } @else { span lang="en" { (english) } }
            }
            (part)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(body: &str) -> String {
        let document = mark_chinese(&["<title>残</title><body>", body].concat());
        document.replace("<title>残</title><body>", "")
    }

    #[test]
    fn chinese_words_are_marked_with_the_numbers_within_them() {
        assert_eq!(
            marked("<p>Card (残疾人证), valid</p>"),
            "<p><span>Card (<span lang=\"zh-Hans\">残疾人证</span>), valid</span></p>"
        );
        assert_eq!(
            marked("<p>满 60 周岁，“低保” 1 级 2</p>"),
            "<p><span><span lang=\"zh-Hans\">满 60 周岁，“低保” 1 级</span> 2</span></p>"
        );
        let two = "<i><span><span lang=\"zh-Hans\">户口</span> (<span lang=\"zh-Hans\">证</span>)</span></i>";
        assert_eq!(marked("<i>户口 (证)</i>"), two);
        assert_eq!(marked("<i>户口</i>"), "<i><span lang=\"zh-Hans\">户口</span></i>");
    }

    #[test]
    fn a_quotation_mark_goes_where_its_other_one_is() {
        for (said, chinese) in [
            ("Ask (“浙里办”查询) first", "“浙里办”查询"),
            ("Ask (在“浙里办”查询) first", "在“浙里办”查询"),
            ("Choose “浙里办”.", "浙里办"),
            ("“问：“低保”可以吗”怎么说", "“问：“低保”可以吗”怎么说"),
            ("open “字号、朗读、English” there", "字号、朗读、"),
        ] {
            let wanted = said.replacen(chinese, &["<span lang=\"zh-Hans\">", chinese, "</span>"].concat(), 1);
            assert_eq!(
                marked(said).replacen("<span>", "", 1),
                if said == chinese { wanted } else { wanted + "</span>" }
            );
        }
    }

    #[test]
    fn english_is_marked_in_chinese_and_nowhere_else() {
        let marked = |lang, said| mark_english(lang, said).into_string();
        assert_eq!(marked("zh-Hans", "点“English”。"), "点“<span lang=\"en\">English</span>”。");
        assert_eq!(marked("en", "Choose <English>."), "Choose &lt;English&gt;.");
    }

    #[test]
    fn attributes_and_what_is_marked_already_stay() {
        for same in ["<a title=\"残疾人证\">x</a>", "<a lang=\"zh-Hans\">中文</a>", "plain", ""] {
            assert_eq!(marked(same), same);
        }
    }

    #[test]
    fn a_document_without_a_body_stays() {
        assert_eq!(mark_chinese("残"), "残");
    }
}
