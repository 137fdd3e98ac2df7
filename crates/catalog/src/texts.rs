//! Every text of a handbook, for what concerns them all: translation, and stepping back once they are old.

use crate::entry::{Entry, Sentences};
use crate::handbook::Handbook;

impl Handbook {
    /// Changes every sentence, phrase and name of the programmes, papers, windows and conflicts.
    pub(crate) fn each_sentence(&mut self, change: &mut dyn FnMut(&mut String)) {
        self.impossible.iter_mut().for_each(|one| change(&mut one.because));
        self.each_name(change);
        self.papers.iter_mut().for_each(|one| change(&mut one.from));
        self.windows.iter_mut().for_each(|one| change(&mut one.find));
        self.conflicts.iter_mut().for_each(|one| change(&mut one.text));
        self.proxy.each().into_iter().flatten().for_each(|one| change(&mut one.text));
        self.entries.iter_mut().for_each(|one| one.each_sentence(change));
    }

    /// Changes every name of the programmes, papers, windows and benefits.
    pub(crate) fn each_name(&mut self, change: &mut dyn FnMut(&mut String)) {
        self.entries.iter_mut().for_each(|one| change(&mut one.name));
        self.papers.iter_mut().for_each(|one| change(&mut one.name));
        self.windows.iter_mut().for_each(|one| change(&mut one.name));
        self.benefits.iter_mut().for_each(|one| change(&mut one.name));
    }

    /// Changes every text that [`Self::each_sentence`] leaves: titles of laws and reports, the standards' words, the
    /// city's targets of 2017, and the other words by which people search for a programme.
    #[cfg(feature = "authoring")]
    pub(crate) fn each_other_text(&mut self, change: &mut dyn FnMut(&mut String)) {
        for one in &mut self.instruments {
            change(&mut one.name);
            one.issued.iter_mut().chain(&mut one.no_articles).for_each(&mut *change);
        }
        for one in &mut self.standards {
            [&mut one.name, &mut one.confirm].into_iter().chain(&mut one.sources).for_each(&mut *change);
        }
        self.founding.iter_mut().flat_map(|item| &mut item.targets).for_each(&mut *change);
        self.entries.iter_mut().flat_map(|one| &mut one.also).for_each(change);
    }
}

impl Entry {
    fn each_sentence(&mut self, change: &mut dyn FnMut(&mut String)) {
        change(&mut self.gloss);
        for condition in &mut self.conditions {
            match &mut condition.sentences {
                Sentences::Test { holds, fails } => [holds, fails].into_iter().for_each(&mut *change),
                Sentences::Office { ask } => change(ask),
            }
        }
        let gives = self.gives.iter_mut().map(|one| &mut one.text);
        let told = self.steps.iter_mut().chain(&mut self.limits).map(|one| &mut one.text);
        let overlaps = self.overlaps.iter_mut().map(|one| &mut one.text);
        gives.chain(told).chain(overlaps).for_each(&mut *change);
        self.papers.iter_mut().flat_map(|one| one.when.iter_mut().chain(&mut one.note)).for_each(change);
    }
}
