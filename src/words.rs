//! Every sentence that people see. One type, one static a language: a missing sentence does not compile.

mod about;
mod ask;
mod beside;
mod changes;
mod checklist;
mod counter;
mod easy;
mod en;
mod evidence;
mod letter_paper;
mod picture;
mod programme;
mod question;
mod results;
mod review;
mod roster;
mod shell;
mod start;
mod told;
mod tools;
mod trouble;
mod verdict;
mod voice;
mod yuan;
mod zh;

#[cfg(test)]
mod tests;

pub use about::{About, Section};
pub use ask::{Ask, AskErrors, GroupWords, Topics};
pub use beside::{ChoiceWords, FindingWords, FirstWords};
pub use changes::{Changes, Moves};
pub use checklist::{Checklist, PaperForms, Right};
pub use counter::{
    BasisWords, BesideWords, CameraWords, ComesWords, CounterWords, DifferWords, EntryWords, FactWords, FaultWords,
    OpenWords, PeopleWords, PhoneWords, RefusalWords, SlipWords, WhyWords,
};
pub use easy::{EASY, EASY_COUNTER, EASY_ROSTER, EASY_TOLD, EASY_TOOLS};
pub use en::{EN, EN_COUNTER, EN_ROSTER, EN_TOLD, EN_TOOLS};
pub use evidence::{EvidenceWords, Mark};
pub use letter_paper::{PAPER, PAPER_TITLE, PaperLine};
pub use picture::Picture;
pub use programme::{ClerkWords, GivesWords, ProgrammeWords, ReasonWords, RuleDays};
pub use question::{Asked, Choice, Common, Group, Number, NumberWords, Opt, Questions};
pub use results::{Card, Counts, Results};
pub use review::{Review, Said};
pub use roster::{
    AlongWords, BadRowWords, ColumnWords, EditionWords, ProblemWords, RosterFileWords, RosterWords, SomeWords,
    StandingWords, UnreadableWords, WorkWords,
};
pub use shell::{DisplayWords, Footer, Nav, Shell, Titles};
pub use start::Start;
pub use told::{ToldTitles, ToldWords};
pub use tools::{Aloud, CodeEntry, Handover, Keep, KeptTrouble, Letter, Offer, ToolWords};
pub use trouble::{Notice, Trouble};
pub use verdict::{ByVerdict, Heading, VerdictWords};
pub use voice::{Called, Voice, Voiced};
pub use yuan::YuanWords;
pub use zh::{ZH, ZH_COUNTER, ZH_ROSTER, ZH_TOLD, ZH_TOOLS};

/// The words of one language that asking needs. What tells has its own: [`ToldWords`].
#[derive(Debug)]
pub struct Words {
    /// The language, for `<html lang>`.
    pub lang: &'static str,
    /// A date: year, month, day.
    pub day: fn(u16, u8, u8) -> String,
    /// Several names in one sentence.
    pub list: fn(&[&str]) -> String,
    /// What stands after a label.
    pub colon: &'static str,
    /// What stands between two sentences.
    pub gap: &'static str,
    /// What the person is called by whoever answers.
    pub called: Called,
    /// What stands around every screen.
    pub shell: Shell,
    /// Document titles.
    pub titles: Titles,
    /// The first screen.
    pub start: Start,
    /// The questions, a field for each screen.
    pub questions: Questions,
    /// Yuan beneath the options of the two income questions.
    pub yuan: YuanWords,
    /// What stands around every question.
    pub ask: Ask,
    /// How an answer is told.
    pub said: Said,
    /// Pages that are not there, and what went wrong.
    pub trouble: Trouble,
}
