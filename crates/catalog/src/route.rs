//! The route sheet: where to go, in which order, with which papers, for several programmes at once.

use std::cmp::Reverse;

use zhucan_rules::{Classes, ConditionId, Date, Evidence, FactId, Outcome, Standing, Test, Verdict};

use crate::acting::Comes;
use crate::catalogue::{Catalogue, ProgrammeId};
use crate::entry::{PaperForm, PaperNeed, WindowNeed};
use crate::handbook::Handbook;
use crate::household::Household;
use crate::source::EvidenceMark;

/// A paper to bring to one window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperItem {
    /// The paper's place in the catalogue.
    pub paper: u16,
    /// In which form.
    pub form: PaperForm,
    /// How many: one original serves every programme, what is left behind adds up.
    pub count: u8,
    /// Who brings it, in words, where the answers do not say whether this household does.
    pub when: Option<String>,
    /// What else to know about it, where every programme that wants it says so.
    pub note: Option<String>,
    /// Whether every programme that wants it says that the office can look it up itself.
    pub office_looks_up: bool,
    /// Whether it is a paper of whoever acts, and no text of any programme says that they bring it: ask first.
    pub ask_first: bool,
    /// The programmes that want it.
    pub programmes: Vec<ProgrammeId>,
}

/// One window to visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// The window's place in the catalogue.
    pub window: u16,
    /// The programmes applied for here, in order.
    pub programmes: Vec<ProgrammeId>,
    /// The papers to bring, merged.
    pub papers: Vec<PaperItem>,
}

/// The stops, in the order in which to visit them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Route {
    /// First stop first.
    pub stops: Vec<Stop>,
}

impl Handbook {
    /// The household's route for these programmes: what others wait for comes first. Of what waits for nothing, the windows
    /// with something that is very likely, of these those with something that is lost by coming late, then those where
    /// most is applied for; equals in the order of the catalogue; where one goes only when the occasion comes, last.
    ///
    /// A window is visited once, as late as something else is applied for there, unless others wait for it. Papers that
    /// the answers show to be somebody else's are left out.
    #[must_use]
    pub fn route(&self, catalogue: &Catalogue, household: &Household, on: Date, wanted: &[ProgrammeId]) -> Route {
        self.route_for(None, (catalogue, household, on), wanted)
    }

    /// The same for whoever comes to the office, where that is known: the papers of nobody else are on it then.
    #[must_use]
    pub fn route_for(
        &self,
        comes: Option<Comes>,
        (catalogue, household, on): (&Catalogue, &Household, Date),
        wanted: &[ProgrammeId],
    ) -> Route {
        let assessed = catalogue.assess(household, on).programmes;
        let is_likely = |id: &ProgrammeId| {
            assessed.iter().any(|one| one.programme == *id && one.outcome == Outcome::Decided(Verdict::Likely))
        };
        let evidence = catalogue.possibility.tightened(&catalogue.facts, &household.evidence(catalogue));
        let mut left: Vec<ProgrammeId> = self.programmes().filter(|id| wanted.contains(id)).collect();
        let waited_for = |stop: &Stop| wanted.iter().any(|id| self.waits(*id, &stop.programmes));
        let mut stops = Vec::new();
        while !left.is_empty() {
            let (ready, later): (Vec<_>, Vec<_>) = left.iter().copied().partition(|id| !self.waits(*id, &left));
            let again = |id: &ProgrammeId| {
                let window = self.first_window(*id, &evidence);
                let same_window = later.iter().any(|other| self.first_window(*other, &evidence) == window);
                same_window && !later.iter().any(|other| self.waits(*other, &[*id]))
            };
            let mut now: Vec<ProgrammeId> = ready.iter().copied().filter(|id| !again(id)).collect();
            if now.is_empty() {
                now = if ready.is_empty() { left.clone() } else { ready };
            }
            left.retain(|id| !now.contains(id));
            let mut here = self.stops(&now, &evidence, comes);
            here.sort_by_key(|stop| {
                let likely = stop.programmes.iter().any(is_likely);
                Reverse((waited_for(stop), likely, self.hurries(stop), stop.programmes.len()))
            });
            stops.extend(here);
        }
        stops.sort_by_key(|stop| self.is_for_later(stop) && !waited_for(stop));
        Route { stops }
    }

    /// Where this household applies for the programme: the first window that may serve it.
    fn first_window(&self, id: ProgrammeId, evidence: &Evidence) -> Option<u16> {
        let serves =
            |need: &&WindowNeed| need.when.as_ref().is_none_or(|when| when.bounds(evidence).1 != Verdict::NotNow);
        self.entry(id)?.windows.iter().find(serves).map(|need| need.window)
    }

    /// Whether the programme needs another one of `left` first.
    fn waits(&self, id: ProgrammeId, left: &[ProgrammeId]) -> bool {
        self.entry(id)
            .is_some_and(|entry| entry.requires_first.iter().any(|first| *first != id && left.contains(first)))
    }

    fn stops(&self, programmes: &[ProgrammeId], evidence: &Evidence, comes: Option<Comes>) -> Vec<Stop> {
        let mut stops: Vec<Stop> = Vec::new();
        for id in programmes {
            let Some(window) = self.first_window(*id, evidence) else { continue };
            match stops.iter_mut().find(|stop| stop.window == window) {
                Some(stop) => stop.programmes.push(*id),
                None => stops.push(Stop { window, programmes: vec![*id], papers: Vec::new() }),
            }
        }
        for stop in &mut stops {
            stop.papers = self.papers_for(&stop.programmes, evidence, comes);
        }
        stops
    }

    /// Whether one goes there only when the occasion comes.
    #[must_use]
    pub fn is_for_later(&self, stop: &Stop) -> bool {
        self.windows.get(usize::from(stop.window)).is_some_and(|window| window.when_needed)
    }

    /// Whether whoever comes late loses something that is applied for there, or a month of it.
    fn hurries(&self, stop: &Stop) -> bool {
        let entries = stop.programmes.iter().filter_map(|id| self.entry(*id));
        entries.flat_map(|entry| entry.steps.iter().chain(&entry.limits)).any(|told| told.hurry)
    }

    /// The papers that the programmes want, each once in each form: what is brought in any case first, then the papers'
    /// order.
    fn papers_for(&self, programmes: &[ProgrammeId], evidence: &Evidence, comes: Option<Comes>) -> Vec<PaperItem> {
        let mut merged: Vec<PaperItem> = Vec::new();
        let shared = |paper: u16| self.papers.get(usize::from(paper)).is_some_and(|paper| paper.shared);
        for id in programmes {
            for need in self.entry(*id).map(|entry| entry.papers.as_slice()).unwrap_or_default() {
                let when = match need.brought(evidence, comes) {
                    Brings::Surely => None,
                    Brings::When(when) => Some(when),
                    Brings::SurelyNot => continue,
                };
                match merged.iter_mut().find(|item| (item.paper, item.form) == (need.paper, need.form)) {
                    Some(item) => {
                        let when = when.map(|when| (when, self.language.or_else()));
                        item.merge(*id, need, when, shared(need.paper));
                        item.ask_first &= need.is_asked_first(comes);
                    }
                    None => merged.push(PaperItem {
                        paper: need.paper,
                        form: need.form,
                        count: need.count,
                        when: when.map(str::to_owned),
                        note: need.note.clone(),
                        office_looks_up: need.office_looks_up,
                        ask_first: need.is_asked_first(comes),
                        programmes: vec![*id],
                    }),
                }
            }
        }
        let order = |item: &PaperItem| (item.when.is_some(), item.paper, item.form);
        let mut papers: Vec<PaperItem> = Vec::with_capacity(merged.len());
        for item in merged {
            let at = papers.partition_point(|other| order(other) <= order(&item));
            papers.insert(at, item);
        }
        papers
    }
}

/// Whether this household brings a paper.
enum Brings<'a> {
    Surely,
    /// Where this holds, in words.
    When(&'a str),
    SurelyNot,
}

impl PaperNeed {
    /// Whether whoever comes brings it because they act, as far as anybody can suppose.
    fn is_asked_first(&self, comes: Option<Comes>) -> bool {
        comes.is_some_and(|comes| self.acting.contains(&comes)) && self.source.evidence == EvidenceMark::Office
    }

    fn brought(&self, evidence: &Evidence, comes: Option<Comes>) -> Brings<'_> {
        let Some(when) = &self.when else { return Brings::Surely };
        if let Some(comes) = comes.filter(|_| !self.acting.is_empty()) {
            return if self.acting.contains(&comes) { Brings::Surely } else { Brings::SurelyNot };
        }
        let standing = |one: &(FactId, Classes)| Test { id: ConditionId(0), any_of: vec![*one] }.standing(evidence);
        let standings: Vec<Standing> = self.fits.iter().map(standing).collect();
        if standings.contains(&Standing::Fails) {
            return Brings::SurelyNot;
        }
        let surely = !self.more && !standings.is_empty() && standings.iter().all(|one| *one == Standing::Holds);
        if surely { Brings::Surely } else { Brings::When(when) }
    }
}

impl PaperItem {
    /// Takes in what another programme wants: one original or shared form serves all, what is left behind adds up.
    /// `when` is who brings it there, and what stands between that and who brings it elsewhere.
    fn merge(&mut self, programme: ProgrammeId, need: &PaperNeed, when: Option<(&str, &str)>, shared: bool) {
        self.count = if shared || need.form == PaperForm::Original {
            self.count.max(need.count)
        } else {
            self.count.saturating_add(need.count)
        };
        self.when = match (self.when.take(), when) {
            (Some(one), Some((other, between))) if !one.contains(other) => Some([&one, between, other].concat()),
            (Some(one), Some(_)) => Some(one),
            _ => None,
        };
        self.note = self.note.take().filter(|note| need.note.as_ref() == Some(note));
        self.office_looks_up &= need.office_looks_up;
        if !self.programmes.contains(&programme) {
            self.programmes.push(programme);
        }
    }
}
