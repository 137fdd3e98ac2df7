//! From the values of a fact to its classes, a whole column at a time.

use zhucan_rules::{Classes, FactId, Facts, Kind, Value};

use crate::lanes::Lanes;

/// The class of every value of a fact.
#[derive(Debug, Clone)]
pub(crate) struct ClassTable {
    classes: Vec<u8>,
    count: usize,
}

impl ClassTable {
    pub(crate) fn of(facts: &Facts, fact: FactId) -> Self {
        let Some(fact) = facts.get(fact) else { return Self { classes: Vec::new(), count: 0 } };
        let last = match fact.kind {
            Kind::Choice(_) => u16::from(fact.classes()).saturating_sub(1),
            Kind::Whole { to, .. } => to,
        };
        let classes = (0..=last).map(|value| fact.class(Value(value))).collect();
        Self { classes, count: usize::from(fact.classes()) }
    }

    /// The class of a value; nothing when it is not known.
    pub(crate) fn class(&self, value: Option<Value>) -> Option<u8> {
        self.classes.get(usize::from(value?.0)).copied()
    }

    /// Marks, for each class, whoever may be in it. Whoever is not known may be in any. Says whether everybody is known.
    pub(crate) fn fill(&self, column: &[Option<Value>], masks: &mut [Lanes; Classes::MOST]) -> bool {
        let mut complete = true;
        for (word, values) in column.chunks(64).enumerate() {
            let mut known = [0_u64; Classes::MOST];
            let mut unknown = 0;
            let mut bit = 1_u64;
            for value in values {
                match self.class(*value).and_then(|class| known.get_mut(usize::from(class))) {
                    Some(known) => *known |= bit,
                    None => unknown |= bit,
                }
                bit = bit.rotate_left(1);
            }
            complete &= unknown == 0;
            for (mask, known) in masks.iter_mut().zip(known).take(self.count) {
                if let Some(mask) = mask.get_mut(word) {
                    *mask = known | unknown;
                }
            }
        }
        complete
    }
}
