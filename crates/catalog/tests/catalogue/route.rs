//! The route sheet: where to go, in which order, with which papers.

use zhucan_catalog::{Handbook, Household, PaperForm, PaperItem, ProgrammeId, Route, Stop};

use crate::real::{catalogue, handbook, id, today};

fn all() -> Vec<ProgrammeId> {
    catalogue().programmes().map(|(id, _)| id).collect()
}

/// The route of a household of which nothing is known.
fn sheet(handbook: &Handbook, wanted: &[ProgrammeId]) -> Route {
    handbook.route(catalogue(), &Household::default(), today(), wanted)
}

fn place(handbook: &Handbook, paper: &str) -> u16 {
    u16::try_from(handbook.papers.iter().position(|one| one.id == paper).unwrap()).unwrap()
}

fn items<'a>(stop: &'a Stop, paper: &str) -> Vec<&'a PaperItem> {
    let paper = place(handbook(), paper);
    stop.papers.iter().filter(|item| item.paper == paper).collect()
}

fn stop_of(route: &Route, programme: ProgrammeId) -> usize {
    let stops: Vec<usize> =
        (0..).zip(&route.stops).filter(|(_, stop)| stop.programmes.contains(&programme)).map(|(at, _)| at).collect();
    assert_eq!(stops.len(), 1, "{programme:?} is applied for once");
    stops[0]
}

#[test]
fn the_certificate_comes_before_everything_that_needs_it() {
    let route = sheet(handbook(), &all());
    let certificate = stop_of(&route, id("certificate"));
    let mut waiting = 0;
    for (at, entry) in handbook().programmes().zip(&handbook().entries) {
        if entry.requires_first.contains(&id("certificate")) {
            waiting += 1;
            assert!(certificate < stop_of(&route, at), "{}", entry.name);
        }
    }
    assert!(waiting > 0);
}

#[test]
fn what_is_not_wanted_is_not_visited() {
    let route = sheet(handbook(), &[id("nursing-subsidy")]);
    assert_eq!(route.stops.len(), 1);
    assert_eq!(route.stops[0].programmes, [id("nursing-subsidy")]);
    assert_eq!(sheet(handbook(), &[]), Route::default());
    assert_eq!(sheet(handbook(), &[ProgrammeId(999)]), Route::default());
}

#[test]
fn every_wanted_programme_is_applied_for_once_at_its_first_window() {
    let route = sheet(handbook(), &all());
    for (at, entry) in handbook().programmes().zip(&handbook().entries) {
        let stop = &route.stops[stop_of(&route, at)];
        assert_eq!(stop.window, entry.windows[0].window, "{}", entry.name);
    }
}

#[test]
fn the_order_in_which_programmes_are_wanted_does_not_matter() {
    let expected = sheet(handbook(), &all());
    let mut wanted = all();
    for turn in 0..wanted.len() {
        wanted.rotate_left(1);
        wanted.swap(0, turn);
        assert_eq!(sheet(handbook(), &wanted), expected);
    }
    wanted.reverse();
    wanted.extend(all());
    assert_eq!(sheet(handbook(), &wanted), expected, "wanted twice");
}

#[test]
fn a_window_is_visited_twice_only_where_others_wait_for_the_first_visit() {
    let wanted = all();
    let route = sheet(handbook(), &wanted);
    let waited_for =
        |id: &ProgrammeId| wanted.iter().any(|other| handbook().entry(*other).unwrap().requires_first.contains(id));
    for (at, stop) in route.stops.iter().enumerate() {
        let again = route.stops[at + 1..].iter().any(|later| later.window == stop.window);
        assert!(!again || stop.programmes.iter().any(waited_for), "{stop:?}");
    }
}

#[test]
fn one_identity_card_serves_every_programme_of_a_window() {
    let both = [id("living-allowance"), id("nursing-subsidy")];
    let route = sheet(handbook(), &both);
    assert_eq!(route.stops.len(), 1, "both are applied for at one window");
    let cards = items(&route.stops[0], "identity-card");
    assert_eq!(cards.len(), 1);
    assert_eq!((cards[0].form, cards[0].count, &cards[0].when), (PaperForm::Original, 1, &None));
    assert_eq!(cards[0].programmes, both);
}

#[test]
fn one_form_serves_both_subsidies() {
    let route = sheet(handbook(), &[id("living-allowance"), id("nursing-subsidy")]);
    let forms = items(&route.stops[0], "two-subsidies-form");
    assert_eq!((forms.len(), forms[0].count), (1, 1), "{forms:?}");
}

/// The real handbook, with this paper wanted by the two subsidies, so many by each.
fn wanting(paper: &str, form: PaperForm, counts: [u8; 2], when: [Option<&str>; 2]) -> (Handbook, PaperItem) {
    let mut altered = handbook().clone();
    let paper = place(&altered, paper);
    for (at, (programme, count)) in [id("living-allowance"), id("nursing-subsidy")].iter().zip(counts).enumerate() {
        let needs = &mut altered.entries[usize::from(programme.0)].papers;
        let mut need = needs[0].clone();
        (need.paper, need.form, need.count, need.when) = (paper, form, count, when[at].map(str::to_owned));
        needs.retain(|one| one.paper != paper);
        needs.push(need);
    }
    let route = sheet(&altered, &[id("nursing-subsidy"), id("living-allowance")]);
    let items: Vec<&PaperItem> = route.stops[0].papers.iter().filter(|item| item.paper == paper).collect();
    assert_eq!(items.len(), 1, "{items:?}");
    let item = items[0].clone();
    (altered, item)
}

#[test]
fn photos_and_copies_that_are_left_behind_add_up() {
    for form in [PaperForm::Photo, PaperForm::Copy, PaperForm::FilledIn] {
        assert_eq!(wanting("two-inch-photo", form, [2, 3], [None, None]).1.count, 5, "{form:?}");
        assert_eq!(wanting("two-inch-photo", form, [200, 100], [None, None]).1.count, u8::MAX, "{form:?}");
    }
    assert_eq!(wanting("two-inch-photo", PaperForm::Original, [2, 3], [None, None]).1.count, 3);
}

#[test]
fn a_paper_is_for_everyone_as_soon_as_one_programme_wants_it_from_everyone() {
    let (one, other) = ("监护人代办的时候", "委托别人代办的时候");
    let when = |when| wanting("household-register", PaperForm::Original, [1, 1], when).1.when;
    assert_eq!(when([None, Some(one)]), None);
    assert_eq!(when([Some(one), None]), None);
    assert_eq!(when([Some(one), Some(one)]).as_deref(), Some(one));
    assert_eq!(when([Some(one), Some(other)]), Some(format!("{one}；{other}")));
}

#[test]
fn the_same_paper_in_another_form_is_another_item() {
    let mut altered = handbook().clone();
    let needs = &mut altered.entries[usize::from(id("nursing-subsidy").0)].papers;
    let card = place(handbook(), "identity-card");
    let mut copy = needs.iter().find(|need| need.paper == card).unwrap().clone();
    copy.form = PaperForm::Copy;
    needs.push(copy);
    let route = sheet(&altered, &[id("nursing-subsidy")]);
    assert_eq!(items(&route.stops[0], "identity-card").len(), 2);
}

#[test]
fn what_everyone_brings_is_listed_before_what_some_bring() {
    for stop in sheet(handbook(), &all()).stops {
        let order: Vec<_> = stop.papers.iter().map(|item| (item.when.is_some(), item.paper, item.form)).collect();
        assert!(order.is_sorted(), "{order:?}");
        assert!(stop.papers.iter().all(|item| item.count > 0 && !item.programmes.is_empty()));
    }
}

#[test]
fn programmes_that_wait_for_each_other_are_still_visited() {
    let mut altered = handbook().clone();
    altered.entries[usize::from(id("certificate").0)].requires_first = vec![id("nursing-subsidy")];
    let route = sheet(&altered, &all());
    assert_eq!(route.stops.iter().map(|stop| stop.programmes.len()).sum::<usize>(), all().len());
}

#[test]
fn the_office_can_look_a_paper_up_only_where_every_programme_that_wants_it_says_so() {
    for (own, expected) in [([true, true], true), ([true, false], false), ([false, true], false)] {
        let (mut altered, item) = wanting("household-register", PaperForm::Copy, [1, 1], [None, None]);
        for (programme, looks_up) in item.programmes.iter().zip(own) {
            let needs = &mut altered.entries[usize::from(programme.0)].papers;
            needs.last_mut().unwrap().office_looks_up = looks_up;
        }
        let route = sheet(&altered, &item.programmes);
        let told = route.stops[0].papers.iter().find(|one| (one.paper, one.form) == (item.paper, item.form)).unwrap();
        assert_eq!(told.office_looks_up, expected, "{own:?}");
    }
}
