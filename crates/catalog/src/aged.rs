//! What is told once the edition has grown old: the same sentences, without yuan.

use crate::handbook::Handbook;
use crate::language::Language;

impl Handbook {
    /// The handbook as it is told when its edition is old: wherever a sentence names yuan, it says to ask the office.
    /// The city's targets of 2017 stay as they were.
    #[must_use]
    pub fn without_yuan(mut self) -> Self {
        let language = self.language;
        self.each_sentence(&mut |text| step_back(text, language));
        self
    }
}

/// Says to ask the office in the place of every number of yuan.
fn step_back(text: &mut String, language: Language) {
    let unit = language.yuan();
    let mut told = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once(unit) {
        let words = without_number(before);
        let number = before.strip_prefix(words).is_some_and(|number| number.contains(|one: char| one.is_ascii_digit()));
        told.push_str(if number { words } else { before });
        // What was trimmed began with the space after the word before it.
        let space = number && before.chars().nth(words.chars().count()) == Some(' ') && unit.is_ascii();
        told.push_str(if space { " " } else { "" });
        told.push_str(if number { language.ask_how_much() } else { unit });
        rest = after;
    }
    if !told.is_empty() {
        told.push_str(rest);
        *text = told;
    }
}

/// What stands before the number, or the two numbers with "to" between them, at the end of a text.
fn without_number(text: &str) -> &str {
    let words = text.trim_end_matches(in_number);
    let first = words.strip_suffix("to").filter(|first| first.trim_end().ends_with(|one: char| one.is_ascii_digit()));
    first.map_or(words, |first| first.trim_end_matches(in_number))
}

/// Whether a letter can stand in a number of yuan, or between two of them.
const fn in_number(letter: char) -> bool {
    matches!(letter, '0'..='9' | ',' | '.' | ' ' | '百' | '千' | '万' | '亿' | '到' | '至' | '-' | '—')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_yuan_step_back_and_everything_else_stays() {
        for (told, expected, language) in [
            ("一年最多减 6000 元。", "一年最多减（多少元，请问窗口）。", Language::Chinese),
            ("个人罚 100 到 500 元。", "个人罚（多少元，请问窗口）。", Language::Chinese),
            (
                "15 万元里，门诊最多 2 万元。",
                "（多少元，请问窗口）里，门诊最多（多少元，请问窗口）。",
                Language::Chinese,
            ),
            ("连续 2 年，每年最多 1,000.5 元", "连续 2 年，每年最多（多少元，请问窗口）", Language::Chinese),
            ("满 60 周岁，3 个单元", "满 60 周岁，3 个单元", Language::Chinese),
            ("多元的 12 项", "多元的 12 项", Language::Chinese),
            ("", "", Language::Chinese),
            ("Up to 6,000 yuan a year.", "Up to (amount: ask the office) a year.", Language::English),
            ("From 100 to 500 yuan.", "From (amount: ask the office).", Language::English),
            ("It belongs to 500 yuan.", "It belongs to (amount: ask the office).", Language::English),
            ("A yuan is a yuan.", "A yuan is a yuan.", Language::English),
        ] {
            let mut text = told.to_owned();
            step_back(&mut text, language);
            assert_eq!(text, expected);
        }
    }
}
