//! What a person has picked and typed on one question screen, before it counts.

mod answered;
mod line;

use zhucan_rules::{Answers, Fact, FactId, FactSet, Facts, Value};

/// The answers of a screen; `None` is "not sure".
pub type Given = Vec<(FactId, Option<Value>)>;

/// How the contract spells "not sure" in a form.
pub const NOT_SURE: &str = "not-sure";

/// A box of a group that speaks of all its facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum All {
    /// Neither box is ticked.
    #[default]
    Neither,
    /// None of them.
    None,
    /// Not sure which.
    NotSure,
}

/// Why a draft is not an answer yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was picked or typed.
    Nothing,
    /// What was typed is not a whole number.
    NotWhole,
    /// The number lies outside its range: least, most.
    OutOfRange(u16, u16),
    /// Something is ticked without its value.
    NoValue(FactId),
    /// "None" or "not sure" is ticked beside something else.
    Contradiction,
}

/// What stands in the fields of one screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    fields: Vec<(FactId, String)>,
    ticked: FactSet,
    all: All,
    /// Which question it stands for: a number that the page gives its meaning.
    question: usize,
}

impl Draft {
    /// The draft, standing for this question.
    #[must_use]
    pub fn of_question(self, question: usize) -> Self {
        Self { question, ..self }
    }

    /// Which question it stands for.
    #[must_use]
    pub const fn question(&self) -> usize {
        self.question
    }

    /// The draft that stands for earlier answers, so that a screen comes back as it was left.
    #[must_use]
    pub fn of(facts: &Facts, on_screen: FactSet, answers: &Answers, not_sure: FactSet) -> Self {
        let mut draft = Self::default();
        for id in on_screen.iter() {
            let Some(fact) = facts.get(id) else { continue };
            if not_sure.contains(id) {
                draft.set(id, NOT_SURE.to_owned());
            }
            if let Some(value) = answers.get(id) {
                draft.set(id, fact.spell(value));
                if resting(fact) != Some(value) {
                    draft.ticked.insert(id);
                }
            }
        }
        let answered = on_screen.iter().filter(|id| !draft.field(*id).is_empty()).count();
        if answered > 0 && draft.ticked.is_empty() {
            draft.all = if on_screen.without(not_sure).is_empty() { All::NotSure } else { All::None };
        }
        if draft.all != All::NotSure {
            on_screen.iter().filter(|id| not_sure.contains(*id)).for_each(|id| draft.ticked.insert(id));
            if !draft.ticked.is_empty() {
                draft.all = All::Neither;
            }
        }
        draft
    }

    /// What stands in a field.
    #[must_use]
    pub fn field(&self, fact: FactId) -> &str {
        self.fields.iter().find(|(one, _)| *one == fact).map_or("", |(_, text)| text)
    }

    /// Puts text into a field.
    pub fn set(&mut self, fact: FactId, text: String) {
        self.fields.retain(|(one, _)| *one != fact);
        self.fields.push((fact, text));
    }

    /// Whether a fact of a group is ticked.
    #[must_use]
    pub const fn is_ticked(&self, fact: FactId) -> bool {
        self.ticked.contains(fact)
    }

    /// Ticks or unticks a fact of a group. A tick takes back "none" and "not sure".
    pub fn tick(&mut self, fact: FactId, on: bool) {
        if on {
            self.ticked.insert(fact);
            self.all = All::Neither;
        } else {
            self.ticked.remove(fact);
        }
    }

    /// The box that speaks of all facts of a group.
    #[must_use]
    pub const fn all(&self) -> All {
        self.all
    }

    /// Ticks or unticks such a box. A tick takes back every other.
    pub fn tick_all(&mut self, all: All, on: bool) {
        self.all = if on { all } else { All::Neither };
        if on {
            self.ticked = FactSet::EMPTY;
        }
    }
}

/// The value of a fact that is not ticked: `none`, or `no`.
#[must_use]
pub fn resting(fact: &Fact) -> Option<Value> {
    fact.parse("none").or_else(|_| fact.parse("no")).ok()
}

/// The value of a ticked fact, where a tick leaves only one.
#[must_use]
pub fn only_value(fact: &Fact) -> Option<Value> {
    fact.parse("yes").ok().filter(|_| fact.classes() == 2)
}
