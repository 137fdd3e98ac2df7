//! The keys of a screen that is worked by keyboard: keys of a hand, each in its place, and what a scanner types, wherever
//! the focus is.
//!
//! Text fields type for themselves, and so do lists outside rows: what these tell is held back until a hand is known by it.
//! A field that bears `data-quick` is left alone: there a scanner may type.

mod calls;
mod focused;
mod held;
mod run;

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::window;
use web_sys::Event;

use super::burst::{ABANDONED, OVER};
use super::property::{holds, number, set_text, text};
pub use calls::{Calls, Key, Typed};
use focused::{TEXT, focused_in, row};
use held::Held;
use run::{Run, wait};

/// Keys that only change what another key means.
const WITH_OTHERS: [&str; 6] = ["Shift", "Control", "Alt", "Meta", "CapsLock", "Process"];
/// Keys that may be held down to go on.
const MOVES: [&str; 3] = ["ArrowDown", "ArrowUp", "Tab"];
/// Stands for "not sure" everywhere: no number has it, and the keypad does.
pub const NOT_SURE: char = '-';

/// Follows the keys for as long as the page is open, while `here` holds.
pub fn follow(here: impl Fn() -> bool + 'static, calls: Calls) {
    let (run, calls) = (Rc::new(RefCell::new(Run::default())), Rc::new(calls));
    let held = Rc::clone(&run);
    held::follow(move |told| held.borrow_mut().list.as_mut().is_some_and(|list| list.hold(told)));
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window(), "keydown", options, move |event| {
        let name = text(event, "key");
        let with = ["ctrlKey", "altKey", "metaKey", "isComposing"].iter().any(|one| holds(event, one));
        if !here() || with || WITH_OTHERS.contains(&name.as_str()) {
            return;
        }
        if holds(event, "repeat") && !MOVES.contains(&name.as_str()) {
            // A key that is held down has done what it does. Only a text field goes on.
            if calls.once && focused_in(TEXT).is_none() {
                event.prevent_default();
            }
            return;
        }
        key(event, name, &run, &calls);
    })
    .forget();
}

fn key(event: &Event, name: String, run: &Rc<RefCell<Run>>, calls: &Rc<Calls>) {
    let mut letters = name.chars();
    // A space is a key like Enter, which presses buttons, unless it comes as fast as a scanner's.
    let is_letter = |letter: &char| *letter != ' ' || run.borrow().burst.goes_on(number(event, "timeStamp"));
    if let (Some(letter), None) = (letters.next().filter(is_letter), letters.next()) {
        return letter_typed(event, letter, run, calls);
    }
    let ends = name == "Enter" || name == "Tab";
    let scanned = if ends { run.borrow_mut().burst.ended(number(event, "timeStamp")) } else { None };
    if let Some(text) = scanned {
        event.prevent_default();
        return (calls.scanned)(text);
    }
    done_by_hand(run, calls);
    let field = focused_in(TEXT).map(|field| text(&field, "value"));
    let in_field = focused_in("input, select:not([name=basis])").is_some();
    let pressed = Key { name, shift: holds(event, "shiftKey"), row: row(), in_field, text: field };
    if (calls.pressed)(&pressed) {
        event.prevent_default();
    }
}

fn letter_typed(event: &Event, letter: char, run: &Rc<RefCell<Run>>, calls: &Rc<Calls>) {
    if focused_in("[data-quick]").is_some() {
        return;
    }
    let at = number(event, "timeStamp");
    let anew = !run.borrow().burst.goes_on(at);
    if anew {
        // On a slow machine the run before may not be done with. It may move the focus: this key belongs there then.
        done_by_hand(run, calls);
    }
    let field = focused_in(TEXT);
    let mut now = run.borrow_mut();
    if anew {
        now.row = row();
        now.field = field.clone().map(|field| (field.clone(), text(&field, "value")));
        now.list = focused_in("select").map(Held::new);
    }
    let scans = now.burst.key(letter, at);
    if let Some(list) = now.list.take_if(|_| scans) {
        // From here on no key comes to it, so what it tells next comes from a hand.
        list.put_back();
    }
    if let Some((field, before)) = now.field.as_ref().filter(|_| scans) {
        set_text(field, "value", before);
    }
    let presses = letter == ' ' && field.is_none();
    if scans || presses || (!now.row.is_empty() && (field.is_none() || letter == NOT_SURE)) {
        event.prevent_default();
    }
    if let Some(timer) = now.timer.take() {
        timer.clear();
    }
    drop(now);
    let (later, calls) = (Rc::clone(run), Rc::clone(calls));
    let done = move || done_by_hand(&later, &calls);
    if scans {
        wait(run, ABANDONED, done);
    } else {
        let again = Rc::clone(run);
        // Where the page was busy, keys may be waiting. They come before what is waited for anew.
        wait(run, OVER, move || wait(&again, Duration::ZERO, done));
    }
}

/// Hands on what a hand has typed. In a text field the browser has done that, but for "not sure", and in a list outside rows.
fn done_by_hand(run: &Rc<RefCell<Run>>, calls: &Rc<Calls>) {
    let (mut at, keys, in_field, list) = {
        let mut now = run.borrow_mut();
        (now.row.clone(), now.burst.by_hand(), now.field.take().is_some(), now.list.take())
    };
    if let Some(list) = list {
        list.tell();
    }
    for key in keys.into_iter().filter(|key| !in_field || *key == NOT_SURE) {
        if !at.is_empty() {
            (calls.typed)(&at, key);
            // The next key is for where that one led.
            at = row();
        }
    }
}
