//! The small city, compiled once, and short ways to ask it.

use std::sync::LazyLock;

use zhucan_catalog::authoring::{Authored, compile};
use zhucan_catalog::{Catalogue, Handbook, Household};
use zhucan_rules::Date;

use crate::draft::small_sources;

static AUTHORED: LazyLock<Authored> = LazyLock::new(|| compile(&small_sources()).unwrap());

pub(crate) fn catalogue() -> &'static Catalogue {
    &AUTHORED.catalogue
}

pub(crate) fn handbook() -> &'static Handbook {
    &AUTHORED.handbook
}

pub(crate) fn today() -> Date {
    catalogue().edition.checked_on
}

pub(crate) fn household(given: &[(&str, &str)]) -> Household {
    said(catalogue(), given)
}

/// A household of any policy that says this.
pub(crate) fn said(catalogue: &Catalogue, given: &[(&str, &str)]) -> Household {
    let mut household = Household::new();
    for (fact, value) in given {
        household.say(catalogue, fact, value).unwrap();
    }
    household
}

#[test]
fn the_small_city_has_no_fault() {
    assert_eq!(zhucan_catalog::authoring::check(&small_sources(), Some(today())), []);
}

#[test]
fn what_has_no_test_is_offered_when_it_is_sure_to_fit_and_never_asked_about() {
    let offered = |given: &[(&str, &str)]| -> Vec<&str> {
        let ids = catalogue().offered(&household(given));
        ids.iter().map(|id| catalogue().programme(*id).unwrap().id.as_str()).collect()
    };
    assert_eq!(offered(&[]), Vec::<&str>::new());
    assert_eq!(offered(&[("certificate", "none")]), Vec::<&str>::new());
    assert_eq!(offered(&[("certificate", "expired")]), ["hotline"]);
    assert_eq!(offered(&[("age", "6")]), ["hotline"]);
    assert_eq!(offered(&[("age", "7")]), Vec::<&str>::new());
    assert_eq!(offered(&[("grade_visual", "1")]), ["hotline"], "who has a grade has had a certificate");
    let assessment = catalogue().assess(&household(&[]), today());
    let rules = catalogue().programmes.iter().filter(|one| !one.rules.is_empty()).count();
    assert_eq!(assessment.programmes.len(), rules);
}
