//! Faults that only show when everything is read: verdicts out of reach, facts and sources that nothing uses.

use std::collections::BTreeSet;

use zhucan_rules::{Evidence, FactSet, Verdict};

use super::cases::CaseFile;
use super::facts::FactsRead;
use super::fault::Faults;
use super::shared::Shared;
use crate::catalogue::{DatedRule, Programme};
use crate::entry::{Entry, RuleTold};
use crate::handbook::Benefit;
use crate::source::Source;

pub(crate) fn check(
    read: &FactsRead,
    programmes: &[Programme],
    entries: &[Entry],
    cases: &[CaseFile],
    faults: &mut Faults,
) {
    for (programme, entry) in programmes.iter().zip(entries) {
        let file = format!("programmes/{}.toml", programme.id);
        if faults.trusts(&file) {
            for (number, (rule, told)) in (1..).zip(programme.rules.iter().zip(&entry.rules)) {
                let place = format!("rule {number}");
                faults.watching(&file, |faults| reachable(read, (&file, &place), rule, told, faults));
            }
        }
        if programme.rules.is_empty() {
            continue;
        }
        let unread = !faults.trusts(&format!("cases/{}.toml", programme.id));
        if !unread && !cases.iter().any(|one| one.programme == programme.id) {
            faults.add(&file, "cases", format!("no household tests it; write cases/{}.toml", programme.id));
        }
        if waits_for_itself(entries, entry) {
            faults.add(&file, "requires_first", "it waits for itself, directly or through others");
        }
    }
}

/// Reports what nothing uses. Only when every programme was read: the others may be the ones that use it.
pub(crate) fn unused(
    read: &FactsRead,
    shared: &Shared,
    programmes: &[Programme],
    entries: &[Entry],
    benefits: &[Benefit],
    others: &[&Source],
    faults: &mut Faults,
) {
    unused_facts(read, programmes, entries, benefits, faults);
    unused_shared(shared, entries, others, faults);
}

/// *Not now* and something better must both be reachable, and what the office decides must be able to matter.
fn reachable(read: &FactsRead, (file, place): (&str, &str), rule: &DatedRule, told: &RuleTold, faults: &mut Faults) {
    let verdicts = rule.diagram.verdicts(&Evidence::nothing_known(&read.facts));
    if !verdicts.contains(Verdict::NotNow) {
        faults.add(file, place, "the verdict not-now cannot be reached: the rule lets everyone through");
    }
    let office = has_office(&told.condition);
    let lets_through = verdicts.contains(Verdict::Likely) || (office && verdicts.contains(Verdict::Ask));
    if !lets_through {
        faults.add(file, place, "the verdict likely cannot be reached: the rule lets no one through");
    } else if office && !verdicts.contains(Verdict::Ask) {
        faults.add(file, place, "the verdict ask cannot be reached: what the office decides never matters");
    }
}

fn has_office(condition: &zhucan_rules::Condition) -> bool {
    use zhucan_rules::Condition;
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(has_office),
        Condition::Not(part) => has_office(part),
        Condition::Office(_) => true,
        Condition::Test(_) => false,
    }
}

fn waits_for_itself(entries: &[Entry], start: &Entry) -> bool {
    let mut open: Vec<usize> = start.requires_first.iter().map(|id| usize::from(id.0)).collect();
    let mut seen = BTreeSet::new();
    while let Some(at) = open.pop() {
        let Some(entry) = entries.get(at).filter(|_| seen.insert(at)) else { continue };
        if std::ptr::eq(entry, start) {
            return true;
        }
        open.extend(entry.requires_first.iter().map(|id| usize::from(id.0)));
    }
    false
}

/// A fact that is asked must be able to matter: to a rule, to an amount, to what is offered, or to a choice.
fn unused_facts(
    read: &FactsRead,
    programmes: &[Programme],
    entries: &[Entry],
    benefits: &[Benefit],
    faults: &mut Faults,
) {
    let rules = entries.iter().flat_map(|entry| &entry.rules).map(|rule| &rule.condition);
    let tiers = entries.iter().flat_map(|entry| &entry.gives).filter_map(|gives| gives.when.as_ref());
    let offers = programmes.iter().filter_map(|programme| programme.offered_when.as_ref());
    let holdings = benefits.iter().filter_map(|benefit| benefit.held_when.as_ref());
    let mattering =
        rules.chain(tiers).chain(offers).chain(holdings).fold(FactSet::EMPTY, |all, one| all.or(one.facts()));
    for (_, fact) in read.facts.iter().filter(|(id, fact)| fact.screen.is_some() && !mattering.contains(*id)) {
        let help = Some("use it in a rule, or say why no question is asked with `not_asked`".to_owned());
        faults.add_with_help("facts.toml", &fact.id, "nobody uses this fact, and it would be asked", help);
    }
}

/// `others` are the sources of what stands outside the programmes.
fn unused_shared(shared: &Shared, entries: &[Entry], others: &[&Source], faults: &mut Faults) {
    let sources = entries.iter().flat_map(Entry::sources).chain(others.iter().copied());
    let cited: BTreeSet<u16> = sources.map(|source: &Source| source.citation.instrument).collect();
    let papers: BTreeSet<u16> = entries.iter().flat_map(|one| &one.papers).map(|need| need.paper).collect();
    let windows: BTreeSet<u16> = entries.iter().flat_map(|one| &one.windows).map(|need| need.window).collect();
    for (one, _) in shared.instruments.iter().zip(0..).filter(|(_, at)| !cited.contains(at)) {
        faults.add("instruments.toml", &one.id, "nothing cites this instrument");
    }
    for (one, _) in shared.papers.iter().zip(0..).filter(|(_, at)| !papers.contains(at)) {
        faults.add("papers.toml", &one.id, "no programme asks for this paper");
    }
    for (one, _) in shared.windows.iter().zip(0..).filter(|(_, at)| !windows.contains(at)) {
        faults.add("windows.toml", &one.id, "no programme is applied for at this window");
    }
}
