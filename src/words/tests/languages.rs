//! All words of each language.

use super::super::{
    CounterWords, EASY, EASY_COUNTER, EASY_ROSTER, EASY_TOLD, EASY_TOOLS, EN, EN_COUNTER, EN_ROSTER, EN_TOLD, EN_TOOLS,
    RosterWords, ToldWords, ToolWords, Words, ZH, ZH_COUNTER, ZH_ROSTER, ZH_TOLD, ZH_TOOLS,
};

/// All words of one language.
#[derive(Clone, Copy)]
pub(super) struct Language {
    pub(super) words: &'static Words,
    pub(super) told: &'static ToldWords,
    pub(super) tools: &'static ToolWords,
    pub(super) counter: &'static CounterWords,
    pub(super) roster: &'static RosterWords,
}

pub(super) const CHINESE: Language =
    Language { words: &ZH, told: &ZH_TOLD, tools: &ZH_TOOLS, counter: &ZH_COUNTER, roster: &ZH_ROSTER };
pub(super) const EASY_CHINESE: Language =
    Language { words: &EASY, told: &EASY_TOLD, tools: &EASY_TOOLS, counter: &EASY_COUNTER, roster: &EASY_ROSTER };
pub(super) const ENGLISH: Language =
    Language { words: &EN, told: &EN_TOLD, tools: &EN_TOOLS, counter: &EN_COUNTER, roster: &EN_ROSTER };

pub(super) const LANGUAGES: [Language; 3] = [CHINESE, EASY_CHINESE, ENGLISH];
