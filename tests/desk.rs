//! The clerk's desk: several people beside each other, and nothing of one with another.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

use zhucan::state::desk::{Difference, Person};
use zhucan::state::policy::catalogue;
use zhucan::state::{Basis, Desk, Interview, Rests};
use zhucan::words::Voice;
use zhucan_catalog::{Certificate, Comes, ProgrammeId};
use zhucan_rules::{Date, FactId, FactSet, Outcome, ScreenId, Value, Verdict};

fn on() -> Date {
    Date::new(2026, 11, 29).unwrap()
}

fn fact(name: &str) -> FactId {
    catalogue().facts.find(name).unwrap()
}

fn screen(name: &str) -> ScreenId {
    catalogue().facts.get(fact(name)).unwrap().screen.unwrap()
}

/// A fact with its value; not sure for an empty text.
fn given(name: &str, value: &str) -> (FactId, Option<Value>) {
    (fact(name), catalogue().facts.get(fact(name)).unwrap().parse(value).ok())
}

fn say(desk: &mut Desk, name: &str, value: &str) {
    desk.answer(catalogue(), screen(name), &vec![given(name, value)]);
}

fn said(desk: &Desk, name: &str) -> Option<String> {
    let value = desk.now().interview().household().answers().get(fact(name))?;
    Some(catalogue().facts.get(fact(name)).unwrap().spell(value))
}

/// What a made-up number says: limb, grade 2, 76 years old.
fn limb() -> Certificate {
    Certificate::read("11010519491231002X42", on()).unwrap()
}

fn rests(desk: &Desk, programme: &str) -> (Outcome, Rests) {
    let id: ProgrammeId = catalogue().find(programme).unwrap();
    let assessed = desk.now().assessed(catalogue(), on());
    assessed.iter().find(|(one, _)| one.programme == id).map(|(one, rests)| (one.outcome, *rests)).unwrap()
}

#[test]
fn a_certificate_fills_age_and_grades_and_was_seen() {
    let mut desk = Desk::default();
    assert!(!desk.is_used());
    desk.take_certificate(catalogue(), limb());
    assert!(desk.is_used());
    assert_eq!(said(&desk, "age").as_deref(), Some("76"));
    assert_eq!(said(&desk, "grade_limb").as_deref(), Some("2"));
    assert_eq!(said(&desk, "grade_visual").as_deref(), Some("none"));
    assert_eq!(said(&desk, "certificate"), None, "whether it is valid is still to be asked");
    for name in ["age", "grade_limb", "grade_mental"] {
        assert_eq!(desk.now().basis(fact(name)), Basis::Certificate);
    }
}

#[test]
fn answers_rest_on_what_answers_rest_on_when_they_are_given() {
    let mut desk = Desk::default();
    say(&mut desk, "registration", "hangzhou");
    desk.rest_on(Basis::Register);
    say(&mut desk, "rural", "yes");
    assert_eq!(desk.now().basis(fact("registration")), Basis::Stated);
    assert_eq!(desk.now().basis(fact("rural")), Basis::Register);
    desk.mark(fact("registration"), Basis::Other);
    desk.mark(fact("rural"), Basis::Stated);
    assert_eq!(desk.now().basis(fact("registration")), Basis::Other);
    assert_eq!(desk.now().basis(fact("rural")), Basis::Stated);
    let all: Vec<Basis> = std::iter::successors(Some(Basis::Stated), |one| Some(one.next())).take(6).collect();
    assert_eq!(all.split_last().unwrap().1, Basis::ALL);
    assert_eq!(all.last(), Some(&Basis::Stated));
}

#[test]
fn an_answer_that_is_forgotten_or_contradicted_was_not_seen_any_more() {
    let mut desk = Desk::default();
    desk.take_certificate(catalogue(), limb());
    desk.forget(catalogue(), FactSet::from_iter([fact("age")]));
    assert_eq!(said(&desk, "age"), None);
    assert_eq!(desk.now().basis(fact("age")), Basis::Stated);
    say(&mut desk, "certificate", "none");
    assert_eq!(said(&desk, "grade_limb"), None, "without a certificate there is no grade");
    assert_eq!(desk.now().basis(fact("grade_limb")), Basis::Stated);
    say(&mut desk, "age", "40");
    desk.rest_on(Basis::Notice);
    desk.answer(catalogue(), screen("age"), &vec![(fact("age"), None)]);
    assert_eq!(desk.now().basis(fact("age")), Basis::Stated, "nobody can see what is not known");
}

#[test]
fn a_verdict_rests_on_what_was_seen_only_if_that_alone_decides_it() {
    let mut desk = Desk::default();
    assert_eq!(rests(&desk, "free-transit").1, Rests::Open);
    desk.take_certificate(catalogue(), limb());
    let decided = |desk: &Desk| {
        let all = desk.now().assessed(catalogue(), on());
        all.into_iter()
            .filter(|(one, _)| matches!(one.outcome, Outcome::Decided(_)))
            .map(|(_, rests)| rests)
            .collect::<Vec<_>>()
    };
    assert!(!decided(&desk).is_empty());
    assert!(decided(&desk).iter().all(|rests| *rests == Rests::Seen));
    let before = decided(&desk).len();
    say(&mut desk, "certificate", "valid");
    say(&mut desk, "registration", "hangzhou");
    let said = decided(&desk).iter().filter(|rests| **rests != Rests::Seen).count();
    assert!(said > 0 && decided(&desk).len() == before + said, "what was decided before rests on the papers still");
    desk.mark(fact("certificate"), Basis::Certificate);
    desk.mark(fact("registration"), Basis::Register);
    assert!(decided(&desk).iter().all(|rests| *rests == Rests::Seen));
}

#[test]
fn a_verdict_rests_on_what_was_stated_alone_if_nothing_that_was_seen_turns_it() {
    let likely = Outcome::Decided(Verdict::Likely);
    let mut desk = Desk::default();
    say(&mut desk, "certificate", "valid");
    desk.rest_on(Basis::Register);
    say(&mut desk, "registration", "hangzhou");
    assert_eq!(rests(&desk, "free-transit"), (likely, Rests::Partly), "the register was seen, the certificate was not");
    assert_eq!(rests(&desk, "certificate").1, Rests::Stated, "the word alone says that there is one already");
    desk.mark(fact("registration"), Basis::Stated);
    assert_eq!(rests(&desk, "free-transit"), (likely, Rests::Stated));
    desk.take_certificate(catalogue(), limb());
    assert_eq!(rests(&desk, "free-transit"), (likely, Rests::Stated), "a grade that was seen turns nothing here");
    desk.mark(fact("registration"), Basis::Register);
    assert_eq!(rests(&desk, "free-transit"), (likely, Rests::Partly));
    assert_eq!(rests(&desk, "certificate").1, Rests::Stated);
    desk.mark(fact("certificate"), Basis::Certificate);
    assert_eq!(rests(&desk, "free-transit"), (likely, Rests::Seen));
    assert_eq!(rests(&desk, "certificate").1, Rests::Seen);
}

#[test]
fn a_residents_code_is_stated_and_takes_nobodys_place() {
    let mut desk = Desk::default();
    desk.take_certificate(catalogue(), limb());
    desk.rest_on(Basis::Certificate);
    let theirs = vec![given("age", "40"), given("family_income", "")];
    desk.take_interview(Interview::resumed(catalogue(), Voice::Own, &theirs, &[]));
    assert_eq!(desk.now().ticket(), 2);
    assert_eq!(said(&desk, "age").as_deref(), Some("40"));
    assert_eq!(desk.now().basis(fact("age")), Basis::Stated);
    assert_eq!(desk.basis(), Basis::Stated, "what comes now is stated too, until somebody says otherwise");
    assert_eq!(desk.waiting().iter().map(Person::ticket).collect::<Vec<_>>(), [1]);
    desk.call(1);
    assert_eq!(said(&desk, "age").as_deref(), Some("76"));
    let mut fresh = Desk::default();
    fresh.take_interview(Interview::resumed(catalogue(), Voice::Own, &theirs, &[]));
    assert_eq!(fresh.now().ticket(), 1, "nobody was at the desk");
}

#[test]
fn people_come_wait_are_called_and_go() {
    let mut desk = Desk::default();
    let waiting = |desk: &Desk| desk.waiting().iter().map(Person::ticket).collect::<Vec<_>>();
    say(&mut desk, "age", "41");
    desk.add();
    say(&mut desk, "age", "42");
    desk.add();
    say(&mut desk, "age", "43");
    assert_eq!((desk.now().ticket(), waiting(&desk)), (3, vec![1, 2]));
    desk.call(2);
    assert_eq!((desk.now().ticket(), waiting(&desk)), (2, vec![1, 3]));
    assert_eq!(said(&desk, "age").as_deref(), Some("42"));
    desk.discard(3);
    desk.discard(2);
    assert_eq!((desk.now().ticket(), waiting(&desk)), (2, vec![1]), "who is at the desk is not discarded");
    desk.finish();
    assert_eq!((desk.now().ticket(), said(&desk, "age").as_deref()), (1, Some("41")));
    desk.call(9);
    desk.finish();
    assert_eq!((desk.now().ticket(), waiting(&desk)), (4, vec![]), "nobody waits: somebody new");
    assert!(!desk.now().interview().has_begun());
}

#[test]
fn nothing_of_who_has_gone_is_left() {
    let mut desk = Desk::default();
    say(&mut desk, "age", "41");
    desk.rest_on(Basis::Certificate);
    say(&mut desk, "assistance", "minimum");
    desk.pass(screen("study"));
    desk.finish();
    let mut other = Desk::default();
    other.finish();
    assert_eq!(desk, other, "a desk at which somebody was is one at which nobody was");
}

#[test]
fn the_next_fact_is_the_best_that_was_not_passed_over() {
    let mut desk = Desk::default();
    let open = desk.now().interview().open(catalogue(), on());
    let order: Vec<ScreenId> = open.iter().map(|one| one.screen).collect();
    assert_eq!(desk.next(&open, None), Some(order[0]));
    assert_eq!(desk.next(&open, Some(order[0])), Some(order[1]));
    desk.pass(order[0]);
    desk.pass(order[1]);
    assert_eq!(desk.next(&open, None), Some(order[2]));
    for screen in &order {
        desk.pass(*screen);
    }
    assert_eq!(desk.next(&open, Some(order[0])), Some(order[1]), "all were passed over: it begins again");
    assert_eq!(desk.next(&[], None), None);
}

#[test]
fn who_comes_is_said_and_a_certificate_does_not_say_it() {
    let mut desk = Desk::default();
    desk.take_certificate(catalogue(), limb());
    assert_eq!(desk.now().comes(), Comes::Person);
    for (comes, voice) in
        [(Comes::Guardian, Voice::Guardian), (Comes::Agent, Voice::Agent), (Comes::Person, Voice::Own)]
    {
        desk.come(comes);
        assert_eq!((desk.now().comes(), desk.now().interview().voice()), (comes, voice));
        assert_eq!(said(&desk, "age").as_deref(), Some("76"), "the answers stay");
    }
    let mut basis = Desk::default();
    basis.rest_on(Basis::Certificate);
    assert!(basis.is_used(), "what answers rest on was said of somebody");
    let mut fresh = Desk::default();
    fresh.come(Comes::Agent);
    assert!(fresh.is_used(), "who comes is something known of somebody");
    fresh.finish();
    assert_eq!(fresh.now().comes(), Comes::Person);
}

/// An interview in this voice about somebody of this age; of unknown age for an empty text.
fn of(voice: Voice, age: &str) -> Interview {
    Interview::resumed(catalogue(), voice, &vec![given("age", age)], &[])
}

#[test]
fn the_code_says_who_comes_unless_the_desk_has_said_it() {
    for (voice, age, comes) in [
        (Voice::Own, "70", Comes::Person),
        (Voice::Parent, "17", Comes::Guardian),
        (Voice::Parent, "18", Comes::Person),
        (Voice::Parent, "", Comes::Person),
        (Voice::Child, "70", Comes::Person),
        (Voice::Carer, "9", Comes::Person),
        (Voice::Guardian, "70", Comes::Guardian),
        (Voice::Agent, "70", Comes::Agent),
    ] {
        let mut desk = Desk::default();
        desk.take_interview(of(voice, age));
        assert_eq!((desk.now().comes(), desk.now().interview().voice()), (comes, voice), "{voice:?}, {age}");
        let mut told = Desk::default();
        told.come(Comes::Agent);
        told.take_interview(of(voice, age));
        assert_eq!(told.now().comes(), Comes::Agent);
    }
}

#[test]
fn a_parent_is_a_guardian_once_the_age_is_known_to_be_a_childs() {
    let mut desk = Desk::default();
    desk.take_interview(of(Voice::Parent, ""));
    assert_eq!(desk.now().comes(), Comes::Person);
    say(&mut desk, "age", "9");
    assert_eq!(desk.now().comes(), Comes::Guardian);
    say(&mut desk, "age", "19");
    assert_eq!(desk.now().comes(), Comes::Person, "nobody becomes the guardian of an adult by being a parent");
}

#[test]
fn going_through_who_comes_and_back_leaves_the_voice_of_the_code() {
    for (voice, age) in [(Voice::Child, "70"), (Voice::Carer, "70"), (Voice::Parent, "9"), (Voice::Parent, "40")] {
        let mut desk = Desk::default();
        desk.take_interview(of(voice, age));
        let came = desk.now().comes();
        for comes in [Comes::Person, Comes::Guardian, Comes::Agent, came] {
            desk.come(comes);
            assert_eq!(desk.now().comes(), comes);
        }
        assert_eq!(desk.now().interview().voice(), voice);
    }
}

#[test]
fn what_a_certificate_contradicts_is_told_before_and_forgotten_together_after() {
    let mut desk = Desk::default();
    assert!(desk.differences(catalogue(), limb()).is_empty(), "nothing was said yet");
    say(&mut desk, "age", "60");
    say(&mut desk, "certificate", "none");
    desk.answer(catalogue(), screen("child_support"), &vec![given("child_support", "")]);
    let before = desk.clone();
    let told = desk.differences(catalogue(), limb());
    assert_eq!(desk, before, "asking changes nothing");
    let value = |name, text| given(name, text).1;
    let expected = [
        Difference { fact: fact("certificate"), said: value("certificate", "none").unwrap(), certified: None },
        Difference { fact: fact("age"), said: value("age", "60").unwrap(), certified: value("age", "76") },
    ];
    assert_eq!(told, expected);
    desk.take_certificate(catalogue(), limb());
    assert_eq!(desk.now().interview().dropped(), [fact("certificate")]);
    assert!(desk.differences(catalogue(), limb()).is_empty());
}
