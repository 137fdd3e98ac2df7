//! Everything that the words can say: what is written out, and what is put together, with something put in.

mod roster;

use super::super::{CounterWords, Counts, ToldWords, ToolWords, Words};
use super::Language;

/// What is written out. The types hold no other text than sentences, so the quoted parts of their form are these.
fn written_out(shown: &str) -> impl Iterator<Item = String> {
    shown.split('"').skip(1).step_by(2).map(str::to_owned)
}

/// Every sentence, label and piece of one language.
pub(super) fn said(language: Language) -> Vec<String> {
    let Language { words, told, tools, counter, roster } = language;
    let shown = [format!("{words:?}"), format!("{told:?}"), format!("{tools:?}"), format!("{counter:?}{roster:?}")];
    let mut said: Vec<String> = shown.iter().flat_map(|shown| written_out(shown)).collect();
    said.extend(asking(words, &(words.day)(2026, 7, 1)));
    said.extend(results(told, &(words.day)(2026, 7, 1)));
    said.extend(programmes(told, &(words.day)(2026, 7, 1)));
    said.extend(tooled(tools, &(words.day)(2026, 7, 1)));
    said.extend(at_the_counter(counter));
    said.extend(roster::of_a_roster(roster));
    said
}

fn tooled(tools: &ToolWords, day: &str) -> Vec<String> {
    vec![
        (tools.offer.title)(day),
        (tools.offer.asked_again)(1),
        (tools.handover.picture_alt)(1, 2),
        (tools.handover.due)("X"),
    ]
}

fn at_the_counter(counter: &CounterWords) -> Vec<String> {
    let CounterWords { people, entry, basis, facts, beside, slip, .. } = counter;
    vec![
        (people.call)("X"),
        (people.discard)("X"),
        (entry.read)("X", "Y", "Z"),
        (entry.taken)(0),
        (entry.taken)(1),
        (entry.taken)(2),
        (entry.faults.length)(18),
        (entry.faults.character)(3),
        (basis.of)("X"),
        (facts.grade_of)("X"),
        (facts.half)("X"),
        (beside.comes.on_slip)("X"),
        (beside.differs.other)("X", "Y", "Z"),
        (beside.differs.gone)("X", "Y"),
        (slip.made)("X", "Y"),
        (slip.refused.formal)("X", &["Y", "Z"]),
    ]
}

fn asking(words: &Words, day: &str) -> Vec<String> {
    let Words { shell, titles, yuan, ask, said, trouble, .. } = words;
    vec![
        (shell.footer.edition)("X", day),
        (shell.for_carer)("X"),
        (titles.page)("X"),
        (titles.error)("X"),
        (words.questions.age.words.range)(0, 120),
        (yuan.le100)(1301),
        (yuan.le150)(1301, 1951),
        (yuan.le200)(1951, 2602),
        (yuan.above)(2602),
        (yuan.own_le150)(1951),
        (yuan.own_above)(1951),
        (yuan.dated)(1301, day),
        (ask.left)(0),
        (ask.left)(1),
        (ask.left)(2),
        (ask.group.which)("X"),
        (ask.group.no_grade)("X"),
        (ask.dropped)("X"),
        (said.years)(1),
        (said.years)(57),
        (said.grade)("X", "Y"),
        (trouble.old_edition)(day),
    ]
}

fn results(told: &ToldWords, day: &str) -> Vec<String> {
    let results = &told.results;
    let moves = &results.changes.moves;
    let need = (moves.need)("X");
    let other = (moves.other)("X");
    let age = (results.changes.age)(60);
    vec![
        (results.summary)(&Counts { likely: 1, open: 2, ..Counts::default() }),
        (results.count)(1),
        (told.review.change_context)("X"),
        (results.as_of)(day),
        (results.card.details_context)("X"),
        (results.card.missing)("X"),
        (results.card.answer)("X"),
        (results.changes.line)(&[need.as_str(), other.as_str(), age.as_str()]),
        (results.choices.given_up)("X"),
        (results.finding.needed_for)(1),
        (results.finding.settles)(2),
        (results.still_to_ask)(1),
        (results.dropped)("X"),
    ]
}

fn programmes(told: &ToldWords, day: &str) -> Vec<String> {
    let ToldWords { programme, forms, checklist, about, .. } = told;
    let clerk = &programme.clerk;
    vec![
        (programme.settling_text)(1),
        (programme.settling_text)(2),
        (clerk.years)(16, 120, 120),
        (clerk.years)(0, 15, 120),
        (clerk.years)(16, 59, 120),
        (programme.requires_first_text)("X"),
        (programme.gives.per_month)(482),
        (programme.gives.standard)("X", 1301, day, "Y"),
        (programme.gives.since)(day),
        (programme.rule.commencement)(day),
        (programme.rule.earliest_evidence)(day),
        (programme.checked_on)(day),
        (programme.founding)("2.4.1、2.4.2"),
        (forms.original)(1),
        (forms.original)(2),
        (forms.copy)(1),
        (forms.filled_in)(1),
        (forms.photo)(2),
        (forms.when)("X"),
        (checklist.stop)(1, "X"),
        (checklist.wanted_by)("X"),
        (checklist.given_up)("X"),
        (checklist.printed)("X", day),
        (about.edition)("X", day),
    ]
}
