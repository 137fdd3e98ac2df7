//! What rules ask of facts: whether somebody may be in some classes of one.

use std::collections::BTreeMap;

use zhucan_rules::{Classes, FactId, Facts};

use crate::classes::ClassTable;
use crate::lanes::{Lanes, NOBODY, add_both};
use crate::people::People;

/// The predicates of several rules, each once.
#[derive(Debug, Clone, Default)]
pub(crate) struct Predicates {
    tables: Vec<(FactId, ClassTable)>,
    /// For each predicate the place of its fact's table, and the classes that meet it.
    list: Vec<(usize, Classes)>,
    known: BTreeMap<(FactId, Classes), usize>,
}

/// Who of a batch meets each predicate.
#[derive(Debug, Clone, Default)]
pub(crate) struct Met {
    classes: Vec<[Lanes; Classes::MOST]>,
    list: Vec<Lanes>,
}

impl Met {
    /// Who meets each predicate, by its place.
    pub(crate) fn list(&self) -> &[Lanes] {
        &self.list
    }

    /// Who meets the predicate at `place`.
    pub(crate) fn by(&self, place: usize) -> Lanes {
        self.list.get(place).copied().unwrap_or(NOBODY)
    }
}

impl Predicates {
    /// The place of the predicate that somebody may be in one of the classes of a fact.
    pub(crate) fn place(&mut self, facts: &Facts, fact: FactId, classes: Classes) -> usize {
        let Self { tables, list, known } = self;
        *known.entry((fact, classes)).or_insert_with(|| {
            let table = tables.iter().position(|(one, _)| *one == fact).unwrap_or_else(|| {
                tables.push((fact, ClassTable::of(facts, fact)));
                tables.len() - 1
            });
            list.push((table, classes));
            list.len() - 1
        })
    }

    /// Finds out who of a batch meets which predicate. Says whether every fact is known of everybody.
    pub(crate) fn meet(&self, people: &People, start: usize, count: usize, met: &mut Met) -> bool {
        met.classes.resize(self.tables.len(), [NOBODY; Classes::MOST]);
        met.list.resize(self.list.len(), NOBODY);
        let mut complete = true;
        for ((fact, table), classes) in self.tables.iter().zip(&mut met.classes) {
            complete &= table.fill(people.column(*fact, start, count), classes);
        }
        for ((table, wanted), lanes) in self.list.iter().zip(&mut met.list) {
            *lanes = met.classes.get(*table).map_or(NOBODY, |classes| meeting(classes, *wanted));
        }
        complete
    }
}

/// Whoever may be in one of the classes.
fn meeting(masks: &[Lanes; Classes::MOST], classes: Classes) -> Lanes {
    let mut all = NOBODY;
    for mask in classes.iter().filter_map(|class| masks.get(usize::from(class))) {
        add_both(&mut all, mask, mask);
    }
    all
}
