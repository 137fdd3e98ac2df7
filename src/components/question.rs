//! One question screen. The one place that picks the control by the kind of answer.

use leptos::prelude::*;
use zhucan_rules::{Classes, FactSet, Facts};

use super::choice::ChoiceControl;
use super::draft::{Draft, Given, Problem};
use super::group::{GroupControl, Member};
use super::number::NumberControl;
use super::summary::ErrorSummary;
use crate::words::{Ask, Asked, Voice};

/// Everything that a question screen shows.
#[derive(Debug, Clone)]
pub struct QuestionShown {
    /// All facts.
    pub facts: &'static Facts,
    /// The facts that this screen asks about.
    pub on_screen: FactSet,
    /// The question's words.
    pub asked: Asked<'static>,
    /// What stands around every question.
    pub words: &'static Ask,
    /// Who is spoken to.
    pub voice: Voice,
    /// The options that the other answers leave possible, for a choice.
    pub possible: Classes,
    /// Whether "none of them" can be true beside the other answers, for a group.
    pub none_possible: bool,
    /// A further line under each option of a choice.
    pub notes: Vec<String>,
    /// What stands in the fields at first.
    pub draft: Draft,
}

/// A form with one question. Nothing typed is lost when something is missing.
#[component]
pub fn Question(
    /// What it shows.
    shown: QuestionShown,
    /// Called with the answers.
    on_answer: impl Fn(Given) + 'static,
    /// Called when something is missing.
    on_refused: impl Fn() + 'static,
    /// Called with the id of a field to go to.
    on_follow: impl Fn(String) + Clone + Send + Sync + 'static,
) -> impl IntoView {
    let (asked, words) = (shown.asked, shown.words);
    let draft = RwSignal::new(shown.draft.clone());
    let error = RwSignal::new(None);
    let ids: Vec<&str> =
        shown.on_screen.iter().filter_map(|id| shown.facts.get(id)).map(|fact| fact.id.as_str()).collect();
    let (one, several) =
        if matches!(asked, Asked::Group(..)) { (None, Some(ids.join(" "))) } else { (Some(ids.concat()), None) };
    let submitted = shown.clone();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match draft.with_untracked(|draft| given(&submitted, draft)) {
            Ok(given) => on_answer(given),
            Err(problem) => {
                error.set(Some(told(&submitted, problem)));
                on_refused();
            }
        }
    };
    view! {
        <ErrorSummary error=error words=&words.errors on_follow=on_follow />
        <form class="ask" data-fact=one data-facts=several novalidate=true on:submit=submit>
            <Field shown=shown draft=draft error=error />
            <details class="ask-side">
                <summary>{words.why}</summary>
                <p>{asked.common().why}</p>
                <h2>{words.find}</h2>
                <p>{asked.common().find}</p>
            </details>
            <div class="actions">
                <button class="button" type="submit">
                    {words.next}
                </button>
            </div>
        </form>
    }
}

/// The question and its control.
#[component]
fn Field(shown: QuestionShown, draft: RwSignal<Draft>, error: RwSignal<Option<(String, String)>>) -> impl IntoView {
    let common = shown.asked.common();
    let title = common.title.of(shown.voice);
    let hint = if matches!(shown.asked, Asked::Group(..)) && common.hint.is_empty() {
        shown.words.group.several
    } else {
        common.hint
    };
    let described = move || {
        let hint = if hint.is_empty() { "" } else { "hint" };
        if error.with(Option::is_some) { format!("{hint} error").trim().to_owned() } else { hint.to_owned() }
    };
    let described = Signal::derive(described);
    let prefix = shown.words.errors.prefix;
    let message = move || {
        error.get().map(|(message, _)| {
            view! {
                <p class="field-error" id="error">
                    <span class="visually-hidden">{prefix}</span>
                    {message}
                </p>
            }
        })
    };
    view! {
        <fieldset
            class="question"
            class=("question--error", move || error.with(Option::is_some))
            aria-describedby=described
        >
            <legend>
                <h1 class="question-title" tabindex="-1">
                    {title}
                </h1>
            </legend>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id="hint">{hint}</p> })}
            {message}
            {control(shown, draft, described, error)}
        </fieldset>
    }
}

fn control(
    shown: QuestionShown,
    draft: RwSignal<Draft>,
    described: Signal<String>,
    error: RwSignal<Option<(String, String)>>,
) -> AnyView {
    let QuestionShown { facts, words, possible, none_possible, .. } = shown;
    let mut asked_about = shown.on_screen.iter().filter_map(|id| facts.get(id).map(|fact| (id, fact)));
    match shown.asked {
        Asked::Choice(_, options) => asked_about
            .next()
            .map(|(id, fact)| view! { <ChoiceControl id fact options possible notes=shown.notes words draft /> })
            .into_any(),
        Asked::Number(_, number) => asked_about
            .next()
            .map(|(id, fact)| {
                let invalid = Signal::derive(move || error.with(Option::is_some));
                view! { <NumberControl id fact number words described_by=described invalid draft /> }
            })
            .into_any(),
        Asked::Group(_, opts, values) => {
            let members = asked_about.zip(opts).map(|((id, fact), words)| Member { id, fact, words }).collect();
            view! { <GroupControl members values none_possible words draft /> }.into_any()
        }
    }
}

fn given(shown: &QuestionShown, draft: &Draft) -> Result<Given, Problem> {
    let single = shown.on_screen.iter().next().and_then(|id| shown.facts.get(id).map(|fact| (id, fact)));
    match (shown.asked, single) {
        (Asked::Group(..), _) => draft.group(shown.facts, shown.on_screen),
        (_, Some((id, fact))) => draft.single(id, fact),
        (_, None) => Err(Problem::Nothing),
    }
}

/// The sentence for a problem, and the id of the field it belongs to.
fn told(shown: &QuestionShown, problem: Problem) -> (String, String) {
    let words = shown.words;
    let message = match (problem, shown.asked) {
        (Problem::Nothing, Asked::Number(_, number)) => number.empty.to_owned(),
        (Problem::Nothing, Asked::Group(..)) => words.group.nothing.to_owned(),
        (Problem::NotWhole, Asked::Number(_, number)) => number.not_whole.to_owned(),
        (Problem::OutOfRange(from, to), Asked::Number(_, number)) => (number.range)(from, to),
        (Problem::NoValue(id), Asked::Group(_, opts, _)) => {
            let label = shown.on_screen.iter().zip(opts).find(|(one, _)| *one == id).map(|(_, opt)| opt.label);
            (words.group.no_grade)(label.unwrap_or_default())
        }
        (Problem::Contradiction, _) => words.group.contradiction.to_owned(),
        _ => words.errors.nothing.to_owned(),
    };
    let field = match problem {
        Problem::NoValue(id) => shown.facts.get(id).map(|fact| format!("field-{}", fact.id)),
        _ => None,
    };
    (message, field.unwrap_or_else(|| "field".to_owned()))
}
