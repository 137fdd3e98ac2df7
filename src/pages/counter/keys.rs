//! What the keys do.

use leptos::prelude::untrack;
use zhucan_rules::Kind;

use super::acts::{self, answer, focus_row, go_on, number, rest, row, screen};
use super::answering::Meaning;
use super::rows::in_order;
use super::{camera, comes, people, phone};
use crate::platform::{fields, focus, keys};
use crate::route::Route;
use crate::state::counter::Changed;
use crate::state::policy::catalogue;
use crate::state::{Counter, Navigator};

/// The results, and what in them can be opened.
pub(super) const RESULTS: &str = ".verdicts";
const LINES: &str = ".verdicts summary";

/// Follows the keys for as long as the page is open, while the counter is shown.
pub(super) fn follow(counter: &'static Counter, navigator: Navigator) {
    let calls = keys::Calls {
        pressed: Box::new(move |key| untrack(|| pressed(counter, key))),
        typed: Box::new(move |row, letter| untrack(|| typed(counter, row, letter))),
        scanned: Box::new(move |text| untrack(|| super::entry::take(*counter, text))),
        once: true,
    };
    keys::follow(move || navigator.route_now() == Route::Counter, calls);
}

fn typed(counter: &'static Counter, name: &str, letter: char) {
    let Some((screen, on_screen)) = screen(name) else { return };
    let counter = *counter;
    let meaning = row(counter, on_screen, |row| row.meaning(letter));
    counter.begin_half(None);
    if letter == keys::NOT_SURE {
        // What is half typed there would be taken as a number once the focus goes.
        fields::empty(&["[data-row=", name, "] input[type=text]"].concat());
    }
    match meaning {
        Meaning::Nothing => {}
        Meaning::Half(place) => counter.begin_half(Some(place)),
        Meaning::More(given) => answer(counter, screen, &given),
        Meaning::Done(given) => {
            answer(counter, screen, &given);
            go_on(counter, Some(screen));
        }
    }
}

fn pressed(counter: &'static Counter, key: &keys::Key) -> bool {
    let in_row = key.in_field && !key.row.is_empty();
    match key.name.as_str() {
        "F1" => phone::show(*counter, &key.row),
        "F2" if key.shift => camera::turn(*counter),
        "F2" => focus::on("#entry"),
        "F3" => {
            counter.change(|desk| desk.come(comes::next(desk.now().comes())));
            counter.say_changed(Changed::Comes);
        }
        "F4" => {
            counter.change(|desk| desk.rest_on(desk.basis().next()));
            counter.say_changed(Changed::Basis);
        }
        "F6" => results(*counter, key),
        "F7" if key.shift => people::call_first(*counter),
        "F7" => people::add(*counter),
        "F8" => finish(*counter),
        "F9" => counter.print(key.shift),
        // With shift it opens the browser's menu for what has the focus.
        "F10" if !key.shift => {
            counter.print_on_roll(!counter.on_roll());
            counter.say_changed(Changed::Paper);
        }
        "Escape" if counter.stop_looking() => focus::on("#entry"),
        "Escape" if phone::hide(*counter) => {}
        "Escape" if counter.dismiss() => focus::on("#entry"),
        "ArrowDown" | "ArrowUp" if focus::is_in(RESULTS) => focus::move_among(LINES, key.name == "ArrowDown"),
        "Enter" if in_row => enter(*counter, key),
        "ArrowDown" if in_row => beside(counter, &key.row, 1),
        "ArrowUp" if in_row => beside(counter, &key.row, -1),
        "Delete" if in_row && key.text.is_none() => {
            let facts = screen(&key.row).map(|(_, on_screen)| on_screen).unwrap_or_default();
            counter.change(|desk| desk.forget(catalogue(), facts));
        }
        _ => return false,
    }
    true
}

fn enter(counter: Counter, key: &keys::Key) {
    let fact = screen(&key.row).and_then(|(_, on_screen)| on_screen.iter().next());
    let whole =
        fact.filter(|fact| catalogue().facts.get(*fact).is_some_and(|one| matches!(one.kind, Kind::Whole { .. })));
    if let (Some(fact), Some(text)) = (whole, &key.text)
        && !number(counter, fact, text)
    {
        return;
    }
    rest(counter, &key.row, false);
}

/// Moves the focus to the row before or after, whether it can matter or not.
fn beside(counter: &'static Counter, name: &str, by: isize) {
    let rows = in_order(counter);
    let at = rows.iter().position(|row| row.name == name).and_then(|at| at.checked_add_signed(by));
    if let Some(row) = at.and_then(|at| rows.get(at)) {
        focus_row(row.name);
    }
}

/// Goes from the facts to the results, and back to where it came from.
fn results(counter: Counter, key: &keys::Key) {
    if focus::is_in(RESULTS) {
        acts::back_to_row(counter);
    } else {
        counter.leave_row(acts::name_of(&key.row));
        focus::move_among(LINES, true);
    }
}

/// Is done with whoever is at the desk.
pub(super) fn finish(counter: Counter) {
    counter.finish();
    focus::soon("#entry");
}
