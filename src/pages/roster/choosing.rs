//! Choosing the file, and why one is not taken.

use leptos::prelude::*;
use zhucan_roster_messages::Work;

use super::Drawn;
use super::grid::heading;
use super::progress::progress;
use super::saying::refusal;
use crate::components::element::{El, el};
use crate::components::phrases::p;
use crate::state::roster::{Ended, Trouble, Unwritten};

/// The part of the screen.
pub(super) fn choosing(drawn: Drawn) -> El {
    let words = &drawn.words.file;
    let roster = drawn.roster;
    let hint =
        el("div").class("hint").attr("id", "file-hint").children(words.hint.iter().map(|line| p(line)).collect());
    let field = el("input")
        .attr("type", "file")
        .attr("id", "roster-file")
        .attr(
            "accept",
            ".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        )
        .attr("aria-describedby", "file-hint")
        .on_change(Box::new(move |_| roster.choose("#roster-file")));
    let file = Memo::new(move |_| roster.now(|now| now.file.clone()));
    let chosen = move || {
        let name = file.get();
        (!name.is_empty()).then(|| p(&(words.chosen)(&name)).class("chosen")).into_iter().collect()
    };
    let unwritten = Memo::new(move |_| roster.now(|now| now.unwritten.clone()));
    let unwritten =
        move || unwritten.with(|unwritten| unwritten.as_ref().map(|one| not_written(drawn, one))).into_iter().collect();
    let trouble = Memo::new(move |_| roster.now(|now| (now.trouble.clone(), now.known.is_some())));
    el("section")
        .class("part")
        .child(el("h2").text(words.heading))
        .child(el("label").attr("for", "roster-file").text(words.label))
        .child(hint)
        .child(field)
        .child(el("div").live(move || trouble.with(|(trouble, kept)| not_taken(drawn, trouble.as_ref(), *kept))))
        .child(progress(drawn, &[Work::Reading, Work::Screening]))
        .child(el("div").live(chosen))
        .child(el("div").attr("role", "status").live(unwritten))
}

/// What was asked for and is not written, why, and how it can be had.
fn not_written(drawn: Drawn, unwritten: &Unwritten) -> El {
    let names: Vec<&str> = unwritten.files.iter().map(String::as_str).collect();
    let list = (drawn.informed.session.words().list)(&names);
    let [replaced, stopped] = drawn.words.file.unwritten;
    let told = match unwritten.ended {
        Ended::Replaced => replaced,
        Ended::Stopped => stopped,
    };
    el("div").class("notice notice--warn").child(p(&told(&list)))
}

/// Why the file was not taken, and that what was there before still is.
fn not_taken(drawn: Drawn, trouble: Option<&Trouble>, kept: bool) -> Vec<El> {
    let words = &drawn.words.file;
    let Some(trouble) = trouble else { return Vec::new() };
    let [stopped, why] = words.stopped;
    let (title, text) = match trouble {
        Trouble::Refused(refused) => (words.refused, refusal(drawn.words, refused)),
        Trouble::Stopped => (stopped, why.to_owned()),
        Trouble::Left => (words.left[0], words.left[1].to_owned()),
        Trouble::NoHandbook => (words.refused, words.no_handbook.to_owned()),
    };
    let kept = kept.then(|| p(words.kept));
    // The focus comes to its heading, which is how readers hear of it.
    let notice = el("div").class("notice notice--error");
    vec![notice.child(heading("h3", "trouble", title)).child(p(&text)).maybe(kept)]
}
