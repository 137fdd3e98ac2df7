//! How facts, values and days are spelt, in and out.

use zhucan_catalog::{Catalogue, EvidenceMark};
use zhucan_rules::{Classes, Date, Fact, FactSet, Kind, Verdict};

use crate::Stop;

/// The day given for an option.
pub(crate) fn day(option: &str, given: &str) -> Result<Date, Stop> {
    given.parse().map_err(|error| Stop::Error(format!("{option}: {error}")))
}

/// `; did you mean ...?` for the known word that is closest to `given`, or nothing when none is close.
pub(crate) fn did_you_mean<'a>(given: &str, known: impl Iterator<Item = &'a str>) -> String {
    known
        .map(|one| (strsim::damerau_levenshtein(given, one), one))
        .min()
        .filter(|(distance, _)| *distance <= 3)
        .map(|(_, one)| format!("; did you mean `{one}`?"))
        .unwrap_or_default()
}

/// The ids of facts, in declared order.
pub(crate) fn ids(catalogue: &Catalogue, facts: FactSet) -> Vec<String> {
    facts.iter().filter_map(|fact| catalogue.facts.get(fact)).map(|fact| fact.id.clone()).collect()
}

/// The values that fall in the classes; of a whole number the ranges, `18-59`, or the number where a range has only one.
pub(crate) fn values(fact: &Fact, classes: Classes) -> Vec<String> {
    let Kind::Whole { to, starts, .. } = &fact.kind else {
        return classes.iter().map(|class| fact.spell(fact.representative(class))).collect();
    };
    let ends = starts.iter().skip(1).map(|next| next.saturating_sub(1)).chain([*to]);
    let mut ranges: Vec<(u16, u16)> = Vec::new();
    for ((class, start), end) in (0..).zip(starts).zip(ends) {
        match ranges.last_mut() {
            _ if !classes.contains(class) => {}
            Some((_, last)) if last.checked_add(1) == Some(*start) => *last = end,
            _ => ranges.push((*start, end)),
        }
    }
    ranges.into_iter().map(|(from, to)| range(from, to)).collect()
}

/// `18-59`, or `18` for one number.
pub(crate) fn range(from: u16, to: u16) -> String {
    if from == to { from.to_string() } else { format!("{from}-{to}") }
}

/// A verdict as the contract spells it.
pub(crate) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Likely => "likely",
        Verdict::Ask => "ask",
        Verdict::NotNow => "not-now",
    }
}

/// An evidence mark as the policy files spell it.
pub(crate) const fn mark(evidence: EvidenceMark) -> &'static str {
    match evidence {
        EvidenceMark::Official => "L",
        EvidenceMark::Reported => "R",
        EvidenceMark::Founding => "S",
        EvidenceMark::Office => "O",
    }
}
