//! What is told once the edition has grown old: the same sentences, without yuan.

use crate::entry::{Entry, Sentences};
use crate::handbook::Handbook;

/// What stands where an amount stood.
const ASK: &str = "（多少元，请问窗口）";

impl Handbook {
    /// The handbook as it is told when its edition is old: wherever a sentence names yuan, it says to ask the office.
    /// The city's targets of 2017 stay as they were.
    #[must_use]
    pub fn without_yuan(mut self) -> Self {
        let conflicts = self.conflicts.iter_mut().map(|one| &mut one.text);
        let impossible = self.impossible.iter_mut().map(|one| &mut one.because);
        let papers = self.papers.iter_mut().flat_map(|one| [&mut one.name, &mut one.from]);
        conflicts.chain(impossible).chain(papers).for_each(step_back);
        self.entries.iter_mut().for_each(Entry::step_back);
        self
    }
}

impl Entry {
    fn step_back(&mut self) {
        step_back(&mut self.gloss);
        for condition in &mut self.conditions {
            match &mut condition.sentences {
                Sentences::Test { holds, fails } => [holds, fails].into_iter().for_each(step_back),
                Sentences::Office { ask } => step_back(ask),
            }
        }
        let gives = self.gives.iter_mut().map(|one| &mut one.text);
        let told = self.steps.iter_mut().chain(&mut self.limits).map(|one| &mut one.text);
        let overlaps = self.overlaps.iter_mut().map(|one| &mut one.text);
        gives.chain(told).chain(overlaps).for_each(step_back);
        self.papers.iter_mut().flat_map(|one| one.when.iter_mut().chain(&mut one.note)).for_each(step_back);
    }
}

/// Puts [`ASK`] in the place of every number of yuan.
fn step_back(text: &mut String) {
    let mut told = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('元') {
        let words = before.trim_end_matches(in_number);
        let number = before.strip_prefix(words).is_some_and(|number| number.contains(|one: char| one.is_ascii_digit()));
        told.push_str(if number { words } else { before });
        told.push_str(if number { ASK } else { "元" });
        rest = after;
    }
    if !told.is_empty() {
        told.push_str(rest);
        *text = told;
    }
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
        for (told, expected) in [
            ("一年最多减 6000 元。", "一年最多减（多少元，请问窗口）。"),
            ("个人罚 100 到 500 元。", "个人罚（多少元，请问窗口）。"),
            ("15 万元里，门诊最多 2 万元。", "（多少元，请问窗口）里，门诊最多（多少元，请问窗口）。"),
            ("连续 2 年，每年最多 1,000.5 元", "连续 2 年，每年最多（多少元，请问窗口）"),
            ("满 60 周岁，3 个单元", "满 60 周岁，3 个单元"),
            ("多元的 12 项", "多元的 12 项"),
            ("", ""),
        ] {
            let mut text = told.to_owned();
            step_back(&mut text);
            assert_eq!(text, expected);
        }
    }
}
