//! One question screen. The one place that picks the control by the kind of answer.

mod control;

use std::rc::Rc;

use leptos::prelude::*;
use zhucan_rules::{Classes, FactSet, Facts};

use super::aside::aside;
use super::draft::{Draft, Given};
use super::element::{El, el};
use super::phrases::{p, title};
use super::problem::{Told, summary, told};
use crate::words::{Ask, Asked};
use control::{control, given};

/// Everything that a question screen shows.
#[derive(Debug, Clone)]
pub struct QuestionShown {
    /// All facts.
    pub facts: &'static Facts,
    /// The facts that this screen asks about; of several to tick, those that can matter.
    pub on_screen: FactSet,
    /// Every fact of the screen, in the order of its words.
    pub members: FactSet,
    /// The question's words.
    pub asked: Asked<'static>,
    /// What stands around every question.
    pub words: &'static Ask,
    /// The question, to whoever answers.
    pub title: String,
    /// The options that the other answers leave possible, for a choice.
    pub possible: Classes,
    /// Whether "none of them" can be true beside the other answers, for a group.
    pub none_possible: bool,
    /// A further line under each option of a choice.
    pub notes: Vec<String>,
    /// What those lines rest on; empty for nothing.
    pub basis: String,
    /// What stands in the fields.
    pub draft: RwSignal<Draft>,
    /// Whether the reasons beside the question are unfolded at first.
    pub unfolded: bool,
}

/// What a question screen calls.
pub struct Calls {
    /// With the answers.
    pub answered: Box<dyn Fn(Given)>,
    /// When something is missing.
    pub refused: Box<dyn Fn()>,
    /// With the id of a field to go to.
    pub follow: fn(&str),
}

impl std::fmt::Debug for Calls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Calls")
    }
}

/// What answers the whole question when it is chosen: one of several options, or a box that speaks of all.
const fn answers(asked: &Asked<'_>) -> &'static str {
    match asked {
        Asked::Choice(..) => "input[type=radio]:checked",
        Asked::Number(..) | Asked::Group(..) => "input[name=all]:checked",
    }
}

/// A form with one question, and the summary of what is missing. Nothing typed is lost when something is.
#[must_use]
pub fn question(shown: QuestionShown, calls: Calls) -> Vec<El> {
    let draft = shown.draft;
    let error: RwSignal<Option<Told>> = RwSignal::new(None);
    let words = shown.words;
    let ids: Vec<&str> =
        shown.on_screen.iter().filter_map(|id| shown.facts.get(id)).map(|fact| fact.id.as_str()).collect();
    let name = if matches!(shown.asked, Asked::Group(..)) { "data-facts" } else { "data-fact" };
    let form = el("form").class("ask").attr(name, &ids.join(" ")).attr("novalidate", "");
    let field = field(&shown, draft, error);
    let side = aside(&shown);
    let next = el("button").class("button").attr("type", "submit").text(words.next);
    let (follow, answers) = (calls.follow, answers(&shown.asked));
    let now = move || draft.with_untracked(|draft| given(&shown, draft)).map_err(|problem| told(&shown, problem));
    let (calls, now) = (Rc::new(calls), Rc::new(now));
    let (touch, given) = (Rc::clone(&calls), Rc::clone(&now));
    let touched = move || {
        if let Ok(given) = given() {
            (touch.answered)(given);
        }
    };
    let submit = move || match now() {
        Ok(given) => (calls.answered)(given),
        Err(problem) => {
            error.set(Some(problem));
            (calls.refused)();
        }
    };
    let form = form.child(field).child(side).child(el("div").class("actions").child(next));
    let form = form.on_touch(answers, touched).on_submit(submit);
    vec![el("div").live(move || summary(error, &words.errors, follow)), form]
}

/// The question and its control.
fn field(shown: &QuestionShown, draft: RwSignal<Draft>, error: RwSignal<Option<Told>>) -> El {
    let common = shown.asked.common();
    let several = matches!(shown.asked, Asked::Group(..)) && common.hint.is_empty();
    let hint = if several { shown.words.group.several } else { common.hint };
    let failed = move || error.with(Option::is_some);
    let described = Signal::derive(move || {
        let ids = [if hint.is_empty() { "" } else { "hint" }, if failed() { "error" } else { "" }];
        ids.join(" ").trim().to_owned()
    });
    let class = Signal::derive(move || if failed() { "question question--error" } else { "question" }.to_owned());
    let invalid = Signal::derive(move || if failed() { "true" } else { "" }.to_owned());
    let prefix = shown.words.errors.prefix;
    let message = move || {
        let told = |told: Told| {
            let prefix = el("span").class("visually-hidden").text(prefix);
            el("p").class("field-error").attr("id", "error").child(prefix).text(&told.message)
        };
        error.get().map(told).into_iter().collect()
    };
    let heading = title(&shown.title).class("question-title").attr("id", "question");
    el("fieldset")
        .live_attr("class", class)
        .live_attr("aria-describedby", described)
        .child(el("legend").child(heading))
        .maybe((!hint.is_empty()).then(|| p(hint).class("hint").attr("id", "hint")))
        .maybe(matches!(shown.asked, Asked::Choice(..)).then(|| p(shown.words.touch).class("soft touch-only")))
        .maybe((!shown.basis.is_empty()).then(|| p(&shown.basis).class("soft")))
        .live(message)
        .children(control(shown, draft, (described, invalid)))
}
