//! The session: signals over the interview, and what is derived from them.

mod display;
mod following;
mod handbook;
mod tools;

use leptos::prelude::*;
use zhucan_catalog::Catalogue;
use zhucan_rules::Date;

use super::interview::{Given, Interview};
use super::languages;
use super::policy::catalogue;
use crate::route::{Place, Route};
use crate::words::{Voice, Voiced, Words};

use following::Following;

pub use display::{Coming, Display, Fold, SIZES};
pub use handbook::Handed;
pub use tools::Tools;

/// Everything that lives as long as the page is open. A handle: copy it freely.
#[derive(Debug, Clone, Copy)]
pub struct Session {
    /// The day of assessment.
    pub today: Date,
    now: RwSignal<Now>,
    fold: RwSignal<Fold>,
    /// Its code. A text, as the other memo of the page is: each type of memo has code of its own, which everyone downloads.
    language: Memo<String>,
}

/// What changes while the page is open.
#[derive(Debug, Clone, Default)]
struct Now {
    interview: Interview,
    following: Following,
    handed: Handed,
    tools: Tools,
    /// Whether somebody has begun since the page was loaded.
    begun: bool,
}

impl Session {
    /// A session that has heard nothing yet.
    #[must_use]
    pub fn new(today: Date) -> Self {
        let now = RwSignal::new(Now::default());
        let fold = RwSignal::new(Fold::default());
        let language = Memo::new(move |_| fold.with(|fold| fold.display.language.code().to_owned()));
        Self { today, now, fold, language }
    }

    /// The policy.
    #[must_use]
    pub fn catalogue(self) -> &'static Catalogue {
        catalogue()
    }

    /// The words of the chosen language.
    #[must_use]
    pub fn words(self) -> &'static Words {
        languages::words(self.language_now())
    }

    /// A day in words.
    #[must_use]
    pub fn day(self, day: Date) -> String {
        (self.words().day)(day.year(), day.month(), day.day())
    }

    /// Who is spoken to.
    #[must_use]
    pub fn voice(self) -> Voice {
        self.with_interview(Interview::voice)
    }

    /// A sentence to whoever answers.
    #[must_use]
    pub fn voiced(self, sentence: &Voiced) -> String {
        sentence.of(self.voice(), &self.words().called)
    }

    /// The interview so far.
    pub fn with_interview<T>(self, look: impl FnOnce(&Interview) -> T) -> T {
        self.now.with(|now| look(&now.interview))
    }

    /// Begins anew for this person.
    pub fn begin(self, voice: Voice) {
        self.put(Interview::begun(voice), true);
    }

    /// Whether somebody has begun since the page was loaded.
    #[must_use]
    pub fn has_begun_here(self) -> bool {
        self.now.with_untracked(|now| now.begun)
    }

    /// Goes on with this interview in the place of the one there was.
    pub fn go_on_with(self, interview: Interview) {
        self.put(interview, false);
    }

    /// Puts this interview in the place of the one there was; what followed from that is no more.
    fn put(self, interview: Interview, begins: bool) {
        self.now.update(|now| {
            (now.interview, now.following) = (interview, Following::default());
            now.begun |= begins;
        });
    }

    /// Takes the answers given at a place.
    pub fn answer(self, place: Place, given: &Given) {
        let answered = |now: &Now| now.interview.answered(catalogue(), place, now.screen(place, self.today), given);
        self.put(self.now.with_untracked(answered), false);
    }

    /// Where to go after an answer.
    #[must_use]
    pub fn onward(self) -> Route {
        self.now.with_untracked(|now| now.interview.onward(now.open(self.today)))
    }

    /// Whether a line of the checklist is ticked.
    #[must_use]
    pub fn is_ticked(self, line: &str) -> bool {
        self.with_interview(|now| now.is_ticked(line))
    }

    /// Ticks or unticks a line of the checklist.
    pub fn tick(self, line: &str, on: bool) {
        self.now.update(|now| now.interview.tick(line, on));
    }
}
