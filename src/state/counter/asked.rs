//! What the screen of the counter asks, and what it changes.

use leptos::prelude::*;
use zhucan_catalog::Assessed;
use zhucan_rules::{FactId, Ranked};

use super::{Counter, Entry};
use crate::platform::print;
use crate::state::desk::{Desk, Rests};
use crate::state::interview::Interview;

impl Counter {
    /// The desk.
    pub fn desk<T>(self, look: impl FnOnce(&Desk) -> T) -> T {
        self.desk.with(look)
    }

    /// The desk, for what need not follow it.
    pub fn desk_now<T>(self, look: impl FnOnce(&Desk) -> T) -> T {
        self.desk.with_untracked(look)
    }

    /// What was said by whoever is at the desk.
    pub fn interview<T>(self, look: impl FnOnce(&Interview) -> T) -> T {
        self.interview.with(look)
    }

    /// The screens still worth asking, best first.
    pub fn open<T>(self, look: impl FnOnce(&[Ranked]) -> T) -> T {
        self.open.with(|open| look(open))
    }

    /// The verdicts, and what each rests on.
    pub fn assessed<T>(self, look: impl FnOnce(&[(Assessed, Rests)]) -> T) -> T {
        self.assessed.with(|assessed| look(assessed))
    }

    /// What became of what was last entered at the top.
    #[must_use]
    pub fn entry(self) -> Entry {
        self.entry.get()
    }

    /// What is wrong with the number that was typed for a fact; empty for nothing.
    #[must_use]
    pub fn wrong(self, fact: FactId) -> String {
        self.wrong
            .with(|wrong| wrong.as_ref().filter(|(one, _)| *one == fact).map(|(_, told)| told.clone()))
            .unwrap_or_default()
    }

    /// Says what is wrong with the number that was typed for a fact.
    pub fn refuse(self, fact: FactId, told: String) {
        self.wrong.set(Some((fact, told)));
    }

    /// The category that was typed, and whose grade comes next.
    #[must_use]
    pub fn half(self) -> Option<usize> {
        self.half.get()
    }

    /// A category was typed, or its grade.
    pub fn begin_half(self, category: Option<usize>) {
        self.half.set(category);
    }

    /// Whether nobody seems to be there.
    #[must_use]
    pub fn warns(self) -> bool {
        self.warns.get()
    }

    /// Whether the slip is being printed.
    #[must_use]
    pub fn prints(self) -> bool {
        self.prints.get()
    }

    /// Whether the printer has a roll, and no sheets.
    #[must_use]
    pub fn on_roll(self) -> bool {
        self.on_roll.get()
    }

    /// Says which paper the printer has.
    pub fn print_on_roll(self, roll: bool) {
        self.on_roll.set(roll);
    }

    /// Something is about to be printed, by whatever way, or that is over: the next one is small again.
    pub(super) fn printing(self, prints: bool) {
        self.prints.set(prints);
        if !prints {
            self.enlarge(false);
        }
    }

    /// Prints the slip, in large type or not.
    pub fn print(self, large: bool) {
        self.enlarge(large);
        self.prints.set(true);
        print::soon();
    }

    /// Changes what is known of somebody.
    pub fn change(self, change: impl FnOnce(&mut Desk)) {
        self.wrong.set(None);
        self.desk.update(change);
    }

    /// Changes who is at the desk. What was entered for the one before is gone.
    pub fn turn_to(self, change: impl FnOnce(&mut Desk)) {
        self.clear_fields();
        self.desk.update(change);
    }
}
