//! On the slip: what is not to be had now, in two registers. For the person one sentence in everyday words, said once for
//! all programmes that it is true of; for the file what is wanted, what was filled in, and the clause, programme by programme.

use zhucan_catalog::{Against, ProgrammeId, ReasonTold, Source};
use zhucan_rules::{FactId, Value, Verdict};

use super::alike::{Alike, alike, lines};
use super::clauses::{clauses, together};
use super::{decided, facts};
use crate::components::element::{El, el};
use crate::pages::counter::said;
use crate::pages::counter::why::reasons;
use crate::pages::telling;
use crate::pages::told::clerk::wanted;
use crate::state::policy::catalogue;
use crate::state::{Counter, Informed};

/// Each reason in everyday words, with the programmes that it shuts out.
pub(super) fn for_the_person(informed: Informed, counter: Counter) -> Option<El> {
    let refused = decided(counter, Verdict::NotNow);
    let shut_out = alike(refused, |id| together(informed, &reasons(informed, counter, id)));
    let heading = el("h3").text(said(informed.session).slip.refused.heading);
    let list = lines(informed, &shut_out).class("slip-plain");
    (!shut_out.is_empty()).then(|| el("section").child(heading).child(list))
}

/// The same as an office writes it down.
pub(super) fn for_the_file(informed: Informed, counter: Counter) -> Option<El> {
    let refused = decided(counter, Verdict::NotNow);
    let lines: Vec<El> = refused.into_iter().map(|id| formal(informed, counter, id)).collect();
    let heading = el("h3").text(said(informed.session).slip.refused.for_file);
    (!lines.is_empty()).then(|| el("section").child(heading).child(el("ul").class("slip-formal").children(lines)))
}

/// Of each condition what it wants and what was filled in, with its clause; what any of several would have done for, together.
fn formal(informed: Informed, counter: Counter, id: ProgrammeId) -> El {
    let today = informed.session.today;
    let groups = counter.interview(|now| informed.handbook.refusal(catalogue(), id, now.household(), today));
    let line = el("li").child(el("b").text(informed.name(id))).text(informed.session.words().colon);
    groups.iter().fold(line, |line, group| match group.as_slice() {
        [one] => clause(informed, condition(informed, counter, line, one), one),
        several => several_of(informed, counter, line, several),
    })
}

/// Conditions of which any would have done. The clause that all of them rest on stands once, under them.
fn several_of(informed: Informed, counter: Counter, line: El, several: &[Against<'_>]) -> El {
    let line = line.text(said(informed.session).slip.refused.none_of);
    let told = |one| condition(informed, counter, el("li"), one);
    match several {
        [first, others @ ..] if others.iter().all(|one| source(one) == source(first)) => {
            clause(informed, line.child(el("ul").children(several.iter().map(told).collect())), first)
        }
        _ => line.child(el("ul").children(several.iter().map(|one| clause(informed, told(one), one)).collect())),
    }
}

const fn source<'a>(one: &Against<'a>) -> &'a Source {
    &one.reason.condition.source
}

fn clause(informed: Informed, line: El, one: &Against<'_>) -> El {
    line.child(clauses(informed, said(informed.session).slip.refused.clause, std::iter::once(source(one))))
}

/// One condition. What was not asked but follows from other answers is told in everyday words: nobody has said what
/// stands there.
fn condition(informed: Informed, counter: Counter, line: El, one: &Against<'_>) -> El {
    let words = &said(informed.session).slip.refused;
    let reason = &one.reason;
    let given = given(counter, reason);
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    let told = match one.shown {
        Some(true) => (words.formal)(&wanted(informed, reason), &given),
        Some(false) => (words.formal_not)(&wanted(informed, reason), &given),
        None => reason.sentence().to_owned(),
    };
    line.text(&told)
}

/// What was answered to the facts that the condition tests, and what each answer rests on; the same answer is said once.
fn given(counter: Counter, reason: &ReasonTold<'_>) -> Vec<String> {
    let session = counter.session;
    // A single condition names its fact already, unless that is one of several of a question.
    let name = if reason.tested.len() > 1 { telling::name } else { telling::member };
    let answered = |fact| counter.interview(|now| now.household().answers().get(fact)).map(|value| (fact, value));
    let answers = alike(reason.tested.iter().filter_map(|(fact, _)| answered(*fact)), |(fact, value)| {
        let basis = facts::kind(session, counter.desk_now(|desk| desk.now().basis(fact)));
        telling::value(session, fact, value) + &(said(session).slip.aside)(&[basis])
    });
    let line = |Alike { told, of }: &Alike<(FactId, Value)>| {
        let names: Vec<&str> = of.iter().map(|(fact, _)| name(session, *fact)).collect();
        let names = (session.words().list)(&names);
        let colon = if names.is_empty() { "" } else { session.words().colon };
        [&names, colon, told].concat()
    };
    answers.iter().map(line).collect()
}
