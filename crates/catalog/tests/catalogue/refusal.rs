//! A refusal for the file: what is wanted together, of what any would do, and what nobody was asked.

use zhucan_catalog::{Against, Household};
use zhucan_rules::{Outcome, Standing, Verdict};

use crate::real::{catalogue, handbook, household, id, today};

fn refused(programme: &str, household: &Household) -> Vec<Vec<Against<'static>>> {
    handbook().refusal(catalogue(), id(programme), household, today())
}

/// Every refusal of a household.
fn all(household: &Household) -> Vec<Vec<Against<'static>>> {
    let refused = Outcome::Decided(Verdict::NotNow);
    let assessed = catalogue().assess(household, today()).programmes;
    let ids = assessed.iter().filter(|one| one.outcome == refused).map(|one| one.programme);
    ids.flat_map(|id| handbook().refusal(catalogue(), id, household, today())).collect()
}

/// What there is to say of somebody at a counter, one answer after the other.
const SAID: [&[(&str, &str)]; 4] = [
    &[("certificate", "none"), ("age", "30"), ("registration", "elsewhere"), ("diagnosis", "no")],
    &[("age", "76"), ("certificate", "valid"), ("grade_limb", "2"), ("registration", "hangzhou"), ("rural", "no")],
    &[("registration", "elsewhere"), ("certificate", "expired"), ("age", "9"), ("grade_hearing", "1")],
    &[("assistance", "none"), ("certificate", "valid"), ("age", "45"), ("grade_mental", "3")],
];

fn households() -> impl Iterator<Item = Household> {
    let parts = SAID.iter().flat_map(|said| (1..=said.len()).map(|count| &said[..count]));
    parts.map(household)
}

#[test]
fn what_a_refusal_holds_against_an_answer_was_answered() {
    let (mut shown, mut inferred) = (0, 0);
    for household in households() {
        for one in all(&household).iter().flatten() {
            let known = one.reason.tested.iter().all(|(fact, _)| household.answers().get(*fact).is_some());
            match one.shown {
                Some(holds) => {
                    assert!(known, "{}", one.reason.sentence());
                    assert_eq!(one.reason.standing, if holds { Standing::Fails } else { Standing::Holds });
                    shown += 1;
                }
                None => inferred += 1,
            }
        }
    }
    assert!(shown > 0 && inferred > 0, "{shown} shown, {inferred} inferred");
}

#[test]
fn a_category_that_was_never_asked_is_not_held_against_anybody() {
    let without = household(&[("certificate", "none")]);
    let refusals = all(&without);
    let graded = |one: &&Against<'_>| {
        one.reason.tested.iter().any(|(fact, _)| catalogue().facts.get(*fact).unwrap().id.starts_with("grade_"))
    };
    let graded: Vec<_> = refusals.iter().flatten().filter(graded).collect();
    assert!(!graded.is_empty(), "{refusals:?}");
    assert!(graded.iter().all(|one| one.shown.is_none()));
}

#[test]
fn conditions_of_which_any_would_do_are_one_refusal() {
    let several = households().flat_map(|household| all(&household)).filter(|group| group.len() > 1).count();
    assert!(several > 0);
    assert!(refused("free-transit", &Household::new()).is_empty(), "nothing is refused while it is open");
}
