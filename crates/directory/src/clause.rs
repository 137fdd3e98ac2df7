//! A rule as people read it: what must all be so, what one of which is enough, and what must not be.

use zhucan_rules::{Condition, ConditionId};

/// A part of a rule, ready to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Clause {
    /// A condition that holds, or a question for the office.
    Line(ConditionId),
    /// Every part.
    All(Vec<Clause>),
    /// One part is enough.
    Any(Vec<Clause>),
    /// None of the parts.
    None(Vec<Clause>),
    /// Not all of the parts at once.
    NotTogether(Vec<Clause>),
}

impl Clause {
    /// The conditions in it, in order.
    pub(crate) fn lines(&self) -> Vec<ConditionId> {
        match self {
            Self::Line(id) => vec![*id],
            Self::All(parts) | Self::Any(parts) | Self::None(parts) | Self::NotTogether(parts) => {
                parts.iter().flat_map(Self::lines).collect()
            }
        }
    }
}

/// A tree as people read it: groups inside groups of the same kind are one group, a group of one is that one, and what
/// must not be stands together, last.
pub(crate) fn clause(condition: &Condition) -> Clause {
    match condition {
        Condition::Test(test) => Clause::Line(test.id),
        Condition::Office(id) => Clause::Line(*id),
        Condition::All(parts) => all(parts),
        Condition::Any(parts) => {
            let parts = parts.iter().map(clause).flat_map(|part| match part {
                Clause::Any(parts) => parts,
                other => vec![other],
            });
            group(parts.collect(), Clause::Any)
        }
        Condition::Not(part) => not(part),
    }
}

fn all(parts: &[Condition]) -> Clause {
    let (mut wanted, mut barred) = (Vec::new(), Vec::new());
    for part in parts.iter().map(clause) {
        let parts = if let Clause::All(parts) = part { parts } else { vec![part] };
        for part in parts {
            match part {
                Clause::None(parts) => barred.extend(parts),
                other => wanted.push(other),
            }
        }
    }
    if !barred.is_empty() {
        wanted.push(Clause::None(barred));
    }
    group(wanted, Clause::All)
}

fn not(part: &Condition) -> Clause {
    match part {
        // The other end of "ask" is "ask".
        Condition::Office(id) => Clause::Line(*id),
        Condition::Not(part) => clause(part),
        Condition::Test(test) => Clause::None(vec![Clause::Line(test.id)]),
        Condition::All(_) | Condition::Any(_) => match clause(part) {
            Clause::Any(parts) => Clause::None(parts),
            Clause::All(parts) => Clause::NotTogether(parts),
            Clause::None(parts) => group(parts, Clause::Any),
            Clause::NotTogether(parts) => group(parts, Clause::All),
            line @ Clause::Line(_) => Clause::None(vec![line]),
        },
    }
}

/// A group, or its only part.
fn group(mut parts: Vec<Clause>, grouped: fn(Vec<Clause>) -> Clause) -> Clause {
    match (parts.pop(), parts.is_empty()) {
        (Some(only), true) => only,
        (Some(last), false) => {
            parts.push(last);
            grouped(parts)
        }
        (None, _) => grouped(parts),
    }
}

#[cfg(test)]
mod tests {
    use zhucan_rules::Test;

    use super::*;

    fn test(id: u16) -> Condition {
        Condition::Test(Test { id: ConditionId(id), any_of: Vec::new() })
    }

    fn not(condition: Condition) -> Condition {
        Condition::Not(Box::new(condition))
    }

    fn line(id: u16) -> Clause {
        Clause::Line(ConditionId(id))
    }

    #[test]
    fn groups_of_the_same_kind_are_one_and_what_must_not_be_comes_last() {
        let rule = Condition::All(vec![
            not(test(1)),
            test(2),
            Condition::All(vec![test(3), not(test(4))]),
            Condition::Any(vec![test(5), Condition::Any(vec![test(6), test(7)])]),
        ]);
        let any = Clause::Any(vec![line(5), line(6), line(7)]);
        let none = Clause::None(vec![line(1), line(4)]);
        assert_eq!(clause(&rule), Clause::All(vec![line(2), line(3), any, none]));
    }

    #[test]
    fn a_group_of_one_is_that_one() {
        assert_eq!(clause(&Condition::All(vec![Condition::Any(vec![test(1)])])), line(1));
        assert_eq!(clause(&Condition::All(vec![not(test(1))])), Clause::None(vec![line(1)]));
    }

    #[test]
    fn not_is_told_without_turning_a_sentence_round() {
        let both = || vec![test(1), test(2)];
        assert_eq!(clause(&not(not(test(1)))), line(1));
        assert_eq!(clause(&not(Condition::Any(both()))), Clause::None(vec![line(1), line(2)]));
        assert_eq!(clause(&not(Condition::All(both()))), Clause::NotTogether(vec![line(1), line(2)]));
        let neither = Condition::All(vec![not(test(1)), not(test(2))]);
        assert_eq!(clause(&not(neither)), Clause::Any(vec![line(1), line(2)]));
        assert_eq!(clause(&not(Condition::Office(ConditionId(3)))), line(3));
    }
}
