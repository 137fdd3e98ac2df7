//! `explain`: one programme's rule as a tree of sentences, with what each condition tests and where it stands.

use std::fmt::Write as _;

use zhucan_catalog::authoring::{Authored, stored_bytes};
use zhucan_catalog::{Basis, Entry, Programme, RuleTold, Sentences};
use zhucan_rules::{Condition, ConditionId, Date, Test};

use crate::{Stop, spell};

pub(crate) fn run(authored: &Authored, programme: &str, on: Option<&str>) -> Result<String, Stop> {
    let catalogue = &authored.catalogue;
    let on = on.map_or(Ok(catalogue.edition.checked_on), |on| spell::day("--on", on))?;
    let found = catalogue.find(programme).and_then(|id| Some((catalogue.programme(id)?, authored.handbook.entry(id)?)));
    let Some((decides, entry)) = found else {
        let known = catalogue.programmes.iter().map(|one| one.id.as_str());
        let near = spell::did_you_mean(programme, known);
        return Err(Stop::Error(format!("there is no programme `{programme}`{near}")));
    };
    let mut explaining = Explaining { authored, entry, lines: vec![format!("{}  {}", decides.id, entry.name)] };
    explaining.lines.push(entry.gloss.clone());
    if decides.rules.is_empty() {
        explaining.without_test(decides);
    } else {
        explaining.rule(decides, on);
    }
    Ok(explaining.lines.join("\n"))
}

struct Explaining<'a> {
    authored: &'a Authored,
    entry: &'a Entry,
    lines: Vec<String>,
}

impl Explaining<'_> {
    fn without_test(&mut self, programme: &Programme) {
        match &programme.offered_when {
            Some(when) => {
                self.lines.push("it has no test and no verdict; it is offered beside the results when".to_owned());
                self.tree(when, 0);
            }
            None => self.lines.push("it has no test and no verdict; it stands in the directory only".to_owned()),
        }
    }

    fn rule(&mut self, programme: &Programme, on: Date) {
        let count = programme.rules.len();
        let at = programme.rule_at(on);
        let rule = at.and_then(|at| Some((at, programme.rules.get(at)?, self.entry.rules.get(at)?)));
        let Some((at, rule, RuleTold { basis, condition })) = rule else {
            let days = programme.rules.iter().map(|rule| days(rule.from, rule.until)).collect::<Vec<_>>().join("; ");
            self.lines.push(format!("no rule holds on {on}; rules hold {days}"));
            return;
        };
        let basis = match basis {
            Basis::Commencement => "commencement: the first day is the day on which the instrument took effect",
            Basis::EarliestEvidence => "earliest-evidence: the first day is the earliest for which there is evidence",
        };
        self.lines.push(format!("rule {} of {count}, in force on {on}: {}", at + 1, days(rule.from, rule.until)));
        self.lines.push(basis.to_owned());
        self.tree(condition, 0);
        self.lines.push(format!(
            "diagram: {} nodes, {} levels, {} bytes stored",
            rule.diagram.size(),
            rule.diagram.facts().len(),
            stored_bytes(&rule.diagram),
        ));
    }

    fn tree(&mut self, condition: &Condition, depth: usize) {
        match condition {
            Condition::All(parts) => self.several("全部成立：", parts, depth),
            Condition::Any(parts) => self.several("任一成立：", parts, depth),
            Condition::Not(part) => self.several("不成立：", std::slice::from_ref(part), depth),
            Condition::Test(test) => self.leaf(test.id, &self.tested(test), depth),
            Condition::Office(id) => self.leaf(*id, "窗口才能定", depth),
        }
    }

    fn several(&mut self, heading: &str, parts: &[Condition], depth: usize) {
        self.line(depth, heading);
        for part in parts {
            self.tree(part, depth + 1);
        }
    }

    fn leaf(&mut self, id: ConditionId, tested: &str, depth: usize) {
        let Some(text) = self.entry.condition(id) else { return };
        let (Sentences::Test { holds: sentence, .. } | Sentences::Office { ask: sentence }) = &text.sentences;
        let cited = self.authored.handbook.cite(&text.source.citation);
        self.line(depth, &format!("{}  {sentence}", text.id));
        self.line(depth + 2, tested);
        self.line(depth + 2, &format!("{}  {cited}", spell::mark(text.source.evidence)));
    }

    /// `fact = values`, for each fact of the test: any of them is enough.
    fn tested(&self, test: &Test) -> String {
        let mut told = String::new();
        for (id, classes) in &test.any_of {
            let Some(fact) = self.authored.catalogue.facts.get(*id) else { continue };
            let or = if told.is_empty() { "" } else { " 或 " };
            // Writing to a text cannot fail.
            let _ = write!(told, "{or}{} = {}", fact.id, spell::values(fact, *classes).join(", "));
        }
        told
    }

    fn line(&mut self, depth: usize, text: &str) {
        self.lines.push(format!("{}{text}", "  ".repeat(depth)));
    }
}

fn days(from: Date, until: Option<Date>) -> String {
    until.map_or_else(|| format!("from {from} on"), |until| format!("from {from} until {until}"))
}
