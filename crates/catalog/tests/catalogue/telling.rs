//! How things are told: without yuan once they are old, and what tells most first.

use zhucan_catalog::{Handbook, ReasonTold};

use crate::real::{catalogue, handbook, household, id, today};

/// A handbook without what is yuan by type, and without the city's targets of 2017, which stay as they were.
fn written(mut handbook: Handbook) -> String {
    handbook.founding.clear();
    handbook.entries.iter_mut().flat_map(|one| &mut one.gives).for_each(|gives| gives.yuan_per_month = None);
    format!("{handbook:?}")
}

fn yuan(text: &str) -> usize {
    let digit_before =
        |before: &str| before.trim_end_matches([' ', '万', '千', '百']).ends_with(|one: char| one.is_ascii_digit());
    let parts: Vec<&str> = text.split('元').collect();
    parts.iter().take(parts.len() - 1).filter(|before| digit_before(before)).count()
}

#[test]
fn an_old_handbook_names_no_yuan_and_says_everything_else() {
    assert!(yuan(&written(handbook().clone())) > 30);
    let old = handbook().clone().without_yuan();
    assert_eq!(yuan(&written(old.clone())), 0);
    let asks = written(old.clone()).matches("（多少元，请问窗口）").count();
    assert!(asks > 30, "{asks}");
    for (old, new) in old.entries.iter().zip(&handbook().entries) {
        assert_eq!((&old.name, &old.rules, &old.windows), (&new.name, &new.rules, &new.windows));
    }
}

#[test]
fn what_few_people_answer_tells_more_than_what_nearly_all_do() {
    let given = [("certificate", "valid"), ("registration", "hangzhou"), ("grade_limb", "2")];
    let told = |programme: &str| -> Vec<(String, u32)> {
        let reasons = handbook().reasons(catalogue(), id(programme), &household(&given), today());
        let one = |one: &ReasonTold<'_>| (one.sentence().to_owned(), one.in_a_thousand(&catalogue().facts));
        reasons.iter().map(one).collect()
    };
    // 650 and 60 of 1000 hold a certificate that is valid or expiring; 800 of 1000 are registered in Hangzhou.
    let transit = told("free-transit");
    let people = |word: &str| transit.iter().find(|(sentence, _)| sentence.contains(word)).unwrap().1;
    assert_eq!((people("残疾人证"), people("户口")), (710, 800), "{transit:?}");
}
