//! For whom a programme is: its rules in sentences, and the tiers of what it gives.

use maud::{Markup, html};
use zhucan_catalog::{DatedRule, Gives, RuleTold, Sentences, Source};
use zhucan_rules::{Condition, ConditionId};

use crate::clause::{Clause, clause};
use crate::sources::cited;
use crate::{Directory, One};

/// The rule in force, and the others folded under it; nothing for what has no rule.
pub(crate) fn rules(directory: Directory<'_>, one: One<'_>) -> Markup {
    let words = &directory.words.programme.who;
    let day = directory.day();
    let both = || one.programme.rules.iter().zip(&one.entry.rules);
    let now = both().find(|(dated, _)| dated.holds_on(day));
    let past: Vec<_> = both().filter(|(dated, _)| dated.until.is_some_and(|until| until < day)).collect();
    let coming: Vec<_> = both().filter(|(dated, _)| day < dated.from).collect();
    html! {
        @if !one.programme.rules.is_empty() {
            section.part aria-labelledby="who" {
                h2 #who { (words.heading) }
                @match now {
                    Some(now) => (rule(directory, one, now)),
                    None => p { (words.no_rule) },
                }
                (folded(directory, one, words.will_be, &coming))
                (folded(directory, one, words.was, &past))
            }
        }
    }
}

fn folded(directory: Directory<'_>, one: One<'_>, name: &str, rules: &[(&DatedRule, &RuleTold)]) -> Markup {
    html! {
        @if !rules.is_empty() {
            details.other-days { summary { (name) } @for both in rules { (rule(directory, one, *both)) } }
        }
    }
}

fn rule(directory: Directory<'_>, one: One<'_>, (dated, rule): (&DatedRule, &RuleTold)) -> Markup {
    html! {
        div.rule { (told_clause(directory, one, &clause(&rule.condition), true)) }
        p.soft { ((directory.words.programme.who.basis)(rule.basis, dated.from, dated.until)) }
    }
}

/// A group with its heading, or one sentence. Where one source carries the whole group, it is named once.
fn told_clause(directory: Directory<'_>, one: One<'_>, clause: &Clause, with_source: bool) -> Markup {
    let words = &directory.words.programme.who;
    let (heading, parts) = match clause {
        Clause::Line(id) => return line(directory, one, *id, with_source),
        Clause::All(parts) => (words.every, parts),
        Clause::Any(parts) => (words.one_of, parts),
        Clause::None(parts) if parts.len() == 1 => (words.not, parts),
        Clause::None(parts) => (words.none_of, parts),
        Clause::NotTogether(parts) => (words.not_together, parts),
    };
    let shared = shared_source(one, clause).filter(|_| with_source);
    html! {
        p.group-name { (heading) }
        @if let Some(source) = shared { (cited(directory, source)) }
        ul { @for part in parts { li { (told_clause(directory, one, part, with_source && shared.is_none())) } } }
    }
}

/// The source of every sentence of a clause, where it is one.
fn shared_source<'a>(one: One<'a>, clause: &Clause) -> Option<&'a Source> {
    let lines = clause.lines();
    let mut sources = lines.iter().filter_map(|id| Some(&one.entry.condition(*id)?.source));
    let first = sources.next()?;
    sources.all(|source| source == first).then_some(first)
}

fn line(directory: Directory<'_>, one: One<'_>, id: ConditionId, with_source: bool) -> Markup {
    let Some(condition) = one.entry.condition(id) else { return html! {} };
    html! {
        @match &condition.sentences {
            Sentences::Test { holds, .. } => p { (holds) },
            Sentences::Office { ask } => p { b { (directory.words.programme.who.ask_office) } (ask) },
        }
        @if with_source { (cited(directory, &condition.source)) }
    }
}

/// What it gives: what holds on the day, and the rest folded under it.
pub(crate) fn gives(directory: Directory<'_>, one: One<'_>) -> Markup {
    let words = &directory.words.programme.gives;
    let day = directory.day();
    let ended = |gives: &&Gives| gives.until.is_some_and(|until| until < day);
    let all = || one.entry.gives.iter();
    let now: Vec<&Gives> = all().filter(|gives| gives.from <= day && !ended(gives)).collect();
    let past: Vec<&Gives> = all().filter(ended).collect();
    let coming: Vec<&Gives> = all().filter(|gives| day < gives.from).collect();
    let folded = |name: &str, tiers: &[&Gives]| {
        html! {
            @if !tiers.is_empty() {
                details.other-days { summary { (name) } @for gives in tiers { (tier(directory, one, gives)) } }
            }
        }
    };
    html! {
        @if !one.entry.gives.is_empty() {
            section.part aria-labelledby="gives" {
                h2 #gives { (words.heading) }
                @if now.len() > 1 { p { (words.depends) } }
                @for (at, gives) in now.iter().enumerate() {
                    @if at > 0 && gives.when.is_none() { p.otherwise { (words.otherwise) } }
                    (tier(directory, one, gives))
                }
                (folded(words.will_be, &coming))
                (folded(words.was, &past))
            }
        }
    }
}

fn tier(directory: Directory<'_>, one: One<'_>, gives: &Gives) -> Markup {
    let words = &directory.words.programme.gives;
    let day = directory.day();
    let last = gives.until.filter(|until| *until < day);
    let standard = gives.standard.and_then(|at| {
        let standard = directory.catalogue.standards.get(usize::from(at))?;
        let told = directory.handbook.standards.get(usize::from(at))?;
        let value = standard.on(last.unwrap_or(day))?;
        let place = standard.values.iter().position(|one| one == value)?;
        Some((told, value, told.sources.get(place)?))
    });
    html! {
        div.tier {
            @if let Some(yuan) = gives.yuan_per_month { p.gain { ((words.per_month)(yuan, gives.at_least)) } }
            p { (gives.text) }
            @if let Some(when) = &gives.when { (for_whom(directory, one, when)) }
            @if let Some((told, value, source)) = standard {
                p { ((words.standard)(&told.name, value.yuan, value.from, source)) }
                @if last.is_none() { p.soft { ((directory.words.sentence)(&told.confirm)) } }
            }
            (cited(directory, &gives.source))
            p.soft {
                @match gives.until {
                    Some(until) => ((words.between)(gives.from, until)),
                    None => ((words.since)(gives.from)),
                }
            }
        }
    }
}

/// The people of a tier: one sentence beside the label, a group under it.
fn for_whom(directory: Directory<'_>, one: One<'_>, when: &Condition) -> Markup {
    let clause = clause(when);
    let sentence = match &clause {
        Clause::Line(id) => one.entry.condition(*id).map(|condition| &condition.sentences),
        _ => None,
    };
    html! {
        @match sentence {
            Some(Sentences::Test { holds, .. }) => p { b { (directory.words.programme.gives.whom) } (holds) },
            _ => div.for-whom { p.group-name { (directory.words.programme.gives.whom) } (told_clause(directory, one, &clause, false)) },
        }
    }
}
