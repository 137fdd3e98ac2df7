//! What is done with the facts, by whatever means, and where the focus goes then.

use zhucan_rules::{FactId, FactSet, ScreenId};

use super::answering::Row;
use crate::components::draft::{Draft, Given, NOT_SURE, Problem};
use crate::pages::telling;
use crate::platform::focus;
use crate::state::Counter;
use crate::state::policy::catalogue;
use crate::words::Asked;

/// Takes answers from a row. Who chooses by hand stays there.
pub(super) fn answer(counter: Counter, screen: ScreenId, given: &Given) {
    counter.change(|desk| desk.answer(catalogue(), screen, given));
}

/// Takes a grade that was picked from its list, or takes it away.
pub(super) fn picked(counter: Counter, screen: ScreenId, fact: FactId, text: &str) {
    let value = catalogue().facts.get(fact).and_then(|known| known.parse(text).ok());
    if value.is_some() || text == NOT_SURE {
        answer(counter, screen, &vec![(fact, value)]);
    } else {
        counter.change(|desk| desk.forget(catalogue(), std::iter::once(fact).collect()));
    }
}

/// Takes a number as it was typed; whether it is one, or nothing was typed.
pub(super) fn number(counter: Counter, fact: FactId, text: &str) -> bool {
    let Some(known) = catalogue().facts.get(fact) else { return true };
    let mut draft = Draft::default();
    draft.set(fact, text.to_owned());
    let same = counter.desk_now(|desk| desk.now().interview().household().answers().get(fact));
    match (draft.single(fact, known), known.screen) {
        (Ok(given), Some(screen)) if given != [(fact, same)] => answer(counter, screen, &given),
        // Emptied, it is not known any more.
        (Err(Problem::Nothing), _) if same.is_some() => {
            counter.change(|desk| desk.forget(catalogue(), std::iter::once(fact).collect()));
        }
        (Ok(_) | Err(Problem::Nothing), _) => {}
        (Err(problem), _) => {
            let Some(Asked::Number(_, words)) = telling::asked(counter.session, fact) else { return true };
            counter.refuse(
                fact,
                match problem {
                    Problem::OutOfRange(from, to) => (words.range)(from, to),
                    _ => words.not_whole.to_owned(),
                },
            );
            return false;
        }
    }
    true
}

/// Answers what is left of a row, and goes on.
pub(super) fn rest(counter: Counter, name: &str, unsure: bool) {
    let Some((screen, on_screen)) = screen(name) else { return };
    let given = row(counter, on_screen, |row| row.rest(unsure));
    if given.is_empty() {
        counter.change(|desk| desk.pass(screen));
    } else {
        answer(counter, screen, &given);
    }
    go_on(counter, Some(screen));
}

/// Moves the focus to the best next fact; to the results when nothing is left to ask.
pub(super) fn go_on(counter: Counter, after: Option<ScreenId>) {
    counter.begin_half(None);
    let next = counter.open(|open| counter.desk_now(|desk| desk.next(open, after)));
    match next.and_then(|screen| catalogue().screens.get(usize::from(screen.0))) {
        Some(name) => focus_row(name),
        None => focus::on("#verdicts"),
    }
}

/// Moves the focus into a row: to what is chosen there, else to its first control.
pub(super) fn focus_row(name: &str) {
    let within = |what: &str| ["[data-row=", name, "] ", what].concat();
    focus::on_first(&[&within("input:checked"), &within("input"), &within("select")]);
}

/// The screen of this name, with its facts.
pub(super) fn screen(name: &str) -> Option<(ScreenId, FactSet)> {
    let at = catalogue().screens.iter().position(|one| one == name)?;
    catalogue().facts.screens().find(|(screen, _)| usize::from(screen.0) == at)
}

/// Asks what a row makes of something.
pub(super) fn row<T>(counter: Counter, on_screen: FactSet, ask: impl FnOnce(&Row<'_>) -> T) -> T {
    let half = counter.half();
    counter.desk_now(|desk| {
        let household = desk.now().interview().household();
        ask(&Row { facts: &catalogue().facts, on_screen, household, half })
    })
}

/// The name of a row as the catalogue holds it; nothing for none.
pub(super) fn name_of(row: &str) -> Option<&'static str> {
    catalogue().screens.iter().find(|one| *one == row).map(String::as_str)
}

/// Brings the focus back to the row that was left; to the best next fact where none was.
pub(super) fn back_to_row(counter: Counter) {
    match counter.left_row() {
        Some(name) => focus_row(name),
        None => go_on(counter, None),
    }
}
