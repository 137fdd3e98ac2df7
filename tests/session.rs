//! The session on the host: signals and memos without a browser.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on must stop")]

use leptos::prelude::Owner;
use zhucan::pages::told;
use zhucan::route::{Place, Route};
use zhucan::state::interview::Given;
use zhucan::state::{Informed, Session};
use zhucan::words::Voice;
use zhucan_rules::{Date, Outcome, Verdict};

/// Runs `with` on a fresh session. The owner keeps the signals alive while it runs.
fn session(with: impl FnOnce(Session)) {
    let owner = Owner::new();
    owner.set();
    with(Session::new(Date::new(2026, 11, 23).unwrap()));
}

/// The answers of a screen, spelt as the contract spells them; `not-sure` for not sure.
fn given(session: Session, answers: &[(&str, &str)]) -> Given {
    let facts = &session.catalogue().facts;
    let one = |(id, value): &(&str, &str)| {
        let fact = facts.find(id).unwrap();
        (fact, facts.get(fact).unwrap().parse(value).ok())
    };
    answers.iter().map(one).collect()
}

/// What a man of 45 with a limb disability of grade 2 answers to the question at `place`.
fn his_answer(session: Session, place: Place) -> Given {
    let facts = &session.catalogue().facts;
    let screen = session.screen(place).unwrap();
    let said = |id: &str| match id {
        "certificate" => "valid",
        "age" => "45",
        "registration" => "hangzhou",
        "grade_limb" => "2",
        "assistance" | "child_support" | "study" | "work" => "none",
        "family_income" => "above",
        "own_income" => "le150",
        "medical_insurance" | "pension_insurance" => "resident",
        id if id.starts_with("grade_") => "none",
        _ => "no",
    };
    session
        .asked_on(screen)
        .iter()
        .map(|fact| {
            let known = facts.get(fact).unwrap();
            (fact, known.parse(said(&known.id)).ok())
        })
        .collect()
}

fn walk(session: Session) -> usize {
    let mut step = 0;
    loop {
        let place = Place::Step(step);
        session.answer(place, &his_answer(session, place));
        match session.onward() {
            Route::Ask(Place::Step(next)) => {
                assert_eq!(next, step + 1);
                step = next;
            }
            route => {
                assert_eq!(route, Route::Results);
                return step + 1;
            }
        }
    }
}

fn verdict(session: Session, programme: &str) -> Outcome {
    let id = session.catalogue().find(programme).unwrap();
    session.assessment().programmes.iter().find(|one| one.programme == id).unwrap().outcome
}

fn edit(session: Session, answers: &[(&str, &str)]) -> Route {
    let facts = &session.catalogue().facts;
    let screen = facts.get(facts.find(answers[0].0).unwrap()).unwrap().screen.unwrap();
    session.answer(Place::Edit(screen.0), &given(session, answers));
    session.onward()
}

#[test]
fn an_interview_ends_with_every_programme_decided() {
    session(|session| {
        session.begin(Voice::Own);
        let asked = walk(session);
        assert!(asked < session.catalogue().screens.len(), "skipping spares questions");
        assert!(session.open().is_empty());
        assert_eq!(session.assessment().open().count(), 0);
        assert_eq!(verdict(session, "living-allowance"), Outcome::Decided(Verdict::Likely));
        assert_eq!(verdict(session, "preschool-aid"), Outcome::Decided(Verdict::NotNow));
    });
}

#[test]
fn a_changed_answer_keeps_the_others_and_leads_back_to_the_results() {
    session(|session| {
        session.begin(Voice::Own);
        walk(session);
        let before = session.with_interview(|now| now.household().answered());
        assert_eq!(edit(session, &[("registration", "zhejiang"), ("residence_permit", "yes")]), Route::Results);
        let after = session.with_interview(|now| now.household().answered());
        assert!(before.without(after).is_empty());
        assert_eq!(verdict(session, "living-allowance"), Outcome::Decided(Verdict::Likely));
    });
}

#[test]
fn a_changed_answer_drops_what_it_contradicts_and_says_so() {
    session(|session| {
        session.begin(Voice::Own);
        walk(session);
        edit(session, &[("certificate", "none")]);
        let dropped: Vec<String> = session.with_interview(|now| {
            now.dropped()
                .iter()
                .filter_map(|fact| session.catalogue().facts.get(*fact))
                .map(|fact| fact.id.clone())
                .collect()
        });
        assert_eq!(dropped, ["grade_limb"]);
        assert_eq!(verdict(session, "certificate"), Outcome::Decided(Verdict::Likely));
    });
}

#[test]
fn a_question_answered_not_sure_is_not_asked_again_and_stays_open() {
    session(|session| {
        session.begin(Voice::Carer);
        walk(session);
        assert_eq!(edit(session, &[("own_income", "not-sure")]), Route::Results);
        assert!(session.open().is_empty());
        assert!(matches!(verdict(session, "living-allowance"), Outcome::Open(_)));
        assert_eq!(session.voice(), Voice::Carer);
    });
}

#[test]
fn going_back_shows_the_earlier_question_and_going_on_asks_only_what_is_open() {
    session(|session| {
        session.begin(Voice::Own);
        let first = session.screen(Place::Step(0)).unwrap();
        walk(session);
        assert_eq!(session.screen(Place::Step(0)), Some(first));
        session.answer(Place::Step(0), &his_answer(session, Place::Step(0)));
        assert_eq!(session.onward(), Route::Results);
    });
}

/// The needs that are asked about after these answers.
fn needs(session: Session, answers: &[(&str, &str)]) -> Vec<String> {
    for (fact, value) in answers {
        edit(session, &[(fact, value)]);
    }
    let facts = &session.catalogue().facts;
    let screen = facts.get(facts.find("need_rehab").unwrap()).unwrap().screen.unwrap();
    let asked = session.asked_on(screen);
    asked.iter().map(|fact| facts.get(fact).unwrap().id.clone()).collect()
}

#[test]
fn only_needs_that_can_matter_are_asked_about() {
    session(|session| {
        let child = needs(session, &[("certificate", "valid"), ("age", "8")]);
        assert!(child.contains(&"need_rehab".to_owned()) && !child.contains(&"need_job".to_owned()), "{child:?}");
        let adult = needs(session, &[("age", "30")]);
        assert!(adult.contains(&"need_job".to_owned()) && child.len() < adult.len(), "{adult:?}");
    });
}

const HANDBOOK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/handbook.bin"));

#[test]
fn the_handbook_tells_once_it_is_whole() {
    session(|session| {
        session.begin(Voice::Own);
        walk(session);
        for broken in [&HANDBOOK[1..], &[][..]] {
            assert!(!told::take(broken, session.today));
            assert!(Informed::of(session).is_none());
        }
        assert!(told::take(HANDBOOK, session.today));
        let informed = Informed::of(session).unwrap();
        let wanted = informed.wanted();
        assert!(!wanted.is_empty() && !informed.route(&wanted).stops.is_empty());
        for id in wanted {
            assert!(!informed.name(id).is_empty() && !informed.reasons(id).is_empty(), "{}", informed.name(id));
        }
    });
}

#[test]
fn ticks_stay_until_the_interview_begins_anew() {
    session(|session| {
        session.begin(Voice::Own);
        session.tick("1 identity card", true);
        session.tick("1 household register", true);
        session.tick("1 household register", false);
        assert!(session.is_ticked("1 identity card"));
        assert!(!session.is_ticked("1 household register"));
        session.begin(Voice::Own);
        assert!(!session.is_ticked("1 identity card"));
    });
}

#[test]
fn an_address_leads_to_its_screen_and_back() {
    let all = [
        Route::Start,
        Route::Ask(Place::Step(3)),
        Route::Ask(Place::Edit(2)),
        Route::Review,
        Route::Results,
        Route::Programme("free-transit".to_owned()),
        Route::Checklist,
        Route::About,
        Route::Counter,
        Route::Roster,
    ];
    for route in all {
        assert_eq!(Route::parse(&route.address(), route.entry().as_deref()), route);
    }
    assert_eq!(Route::parse("", None), Route::Start);
    assert_eq!(Route::parse("#/nonsense", None), Route::NotFound);
    assert_eq!(Route::parse("#/programmes", None), Route::NotFound);
    assert_eq!(Route::parse("#/counter/nonsense", None), Route::NotFound);
    assert_eq!(Route::parse("#/ask", Some("edit x")), Route::Ask(Place::Step(usize::MAX)));
}
