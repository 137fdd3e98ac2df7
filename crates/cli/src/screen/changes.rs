//! Whose verdict is another under an earlier policy.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use zhucan_catalog::authoring::Authored;
use zhucan_catalog::{Handbook, ProgrammeId, ReasonTold};
use zhucan_roster::{Before, Cell, Changed, People, Said, Verdicts};
use zhucan_rules::{Date, Value};

use super::output::{Table, who};
use crate::{Stop, spell};

/// The answers to the facts that a rule looks at.
type Answers = Vec<Option<Value>>;

/// The people whose verdict changes, as they are found.
pub(super) struct Changes<'a> {
    before: Before<'a>,
    earlier: &'a Authored,
    later: &'a Authored,
    on: Date,
    table: Table,
    has_id: bool,
    counts: BTreeMap<(String, Said, Said), u64>,
    /// Why, by policy, programme and answers: many people are alike in them.
    reasons: HashMap<(bool, ProgrammeId, Answers), String>,
}

impl<'a> Changes<'a> {
    pub(super) fn new(
        earlier: &'a Authored,
        later: &'a Authored,
        on: Date,
        file: &Path,
        has_id: bool,
    ) -> Result<Self, Stop> {
        let who = if has_id { "id" } else { "line" };
        let table = Table::create(Some(file), &[who, "programme", "before", "after", "why_before", "why_after"])?;
        let before = Before::new(&earlier.catalogue, &later.catalogue, on);
        Ok(Self { before, earlier, later, on, table, has_id, counts: BTreeMap::new(), reasons: HashMap::new() })
    }

    pub(super) fn part(&mut self, people: &People, verdicts: &Verdicts) -> Result<(), Stop> {
        let changed = self.before.changed(people, verdicts);
        if changed.is_empty() {
            return Ok(());
        }
        let carried = self.before.carried(people);
        for one in changed {
            let Some(row) = people.rows().get(one.place) else { continue };
            let why_before = self.why(false, &carried, &one);
            let why_after = self.why(true, people, &one);
            let told = [&one.programme, spelt(one.before), spelt(one.after), &why_before, &why_after].map(Cell::Text);
            let cells: Vec<Cell<'_>> = std::iter::once(who(row, self.has_id)).chain(told).collect();
            self.table.row(&cells)?;
            *self.counts.entry((one.programme, one.before, one.after)).or_default() += 1;
        }
        Ok(())
    }

    /// Why one policy says what it says: the conditions that carry its verdict, each with its citation, or the ids of the
    /// facts that it waits for.
    fn why(&mut self, is_later: bool, people: &People, changed: &Changed) -> String {
        let Authored { catalogue, handbook, .. } = if is_later { self.later } else { self.earlier };
        let said = if is_later { changed.after } else { changed.before };
        if matches!(said, Said::NoRule | Said::Refused) {
            return String::new();
        }
        let found = catalogue.find(&changed.programme);
        let rule = found.and_then(|id| Some((id, catalogue.programme(id)?.rule_on(self.on)?)));
        let Some((id, rule)) = rule else { return String::new() };
        let answers: Answers = rule.diagram.facts().iter().map(|fact| people.value(fact, changed.place)).collect();
        let key = (is_later, id, answers);
        if let Some(known) = self.reasons.get(&key) {
            return known.clone();
        }
        let household = people.household(catalogue, changed.place);
        let why = match said {
            Said::Open => missing(&spell::ids(catalogue, catalogue.waits_for(id, &household, self.on))),
            _ => carried(handbook, &handbook.reasons(catalogue, id, &household, self.on)),
        };
        self.reasons.insert(key, why.clone());
        why
    }

    pub(super) fn finish(self) -> Result<(), Stop> {
        for ((programme, before, after), count) in &self.counts {
            let people = if *count == 1 { "person" } else { "people" };
            eprintln!("{programme}: {} -> {}: {count} {people}", spelt(*before), spelt(*after));
        }
        self.table.finish()
    }
}

/// The conditions that carry a verdict, each with its citation.
fn carried(handbook: &Handbook, reasons: &[ReasonTold<'_>]) -> String {
    let told = |reason: &ReasonTold<'_>| {
        format!("{}：{}", reason.sentence(), handbook.cite(&reason.condition.source.citation))
    };
    reasons.iter().map(told).collect::<Vec<_>>().join("\n")
}

/// The facts that an open verdict waits for; nothing where nobody can be asked for any.
fn missing(facts: &[String]) -> String {
    if facts.is_empty() { String::new() } else { format!("missing: {}", facts.join(" ")) }
}

const fn spelt(said: Said) -> &'static str {
    match said {
        Said::Decided(verdict) => spell::verdict(verdict),
        Said::Open => "open",
        Said::NoRule => "no-rule",
        Said::Refused => "refused",
    }
}
