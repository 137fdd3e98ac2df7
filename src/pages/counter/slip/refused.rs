//! On the slip: what is not to be had now, in two registers. For the person one sentence in everyday words, said once for
//! all programmes that it is true of; for the file what is wanted, what was filled in, and the clause, programme by programme.

use zhucan_catalog::{Against, ProgrammeId, ReasonTold, Source};
use zhucan_rules::Verdict;

use super::alike::{alike, lines};
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

/// The same as an office writes it down. A clause that several conditions in a row rest on stands after the last of them.
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
        several => {
            let next = several.iter().skip(1).map(Some).chain([None]);
            let lines = several.iter().zip(next).map(|(one, next)| {
                let line = condition(informed, counter, el("li"), one);
                let same = next.is_some_and(|next| source(next) == source(one));
                if same { line } else { clause(informed, line, one) }
            });
            line.text(said(informed.session).slip.refused.none_of).child(el("ul").children(lines.collect()))
        }
    })
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
    let mut answers: Vec<(String, Vec<&str>)> = Vec::new();
    for (fact, _) in reason.tested {
        let Some(value) = counter.interview(|now| now.household().answers().get(*fact)) else { continue };
        let basis = facts::kind(session, counter.desk_now(|desk| desk.now().basis(*fact)));
        let told = telling::value(session, *fact, value).to_string() + &(said(session).slip.aside)(&[basis]);
        let name = telling::member(session, *fact);
        match answers.iter_mut().find(|(one, _)| *one == told && !name.is_empty()) {
            Some((_, names)) => names.push(name),
            None => answers.push((told, vec![name])),
        }
    }
    let lines = answers.iter().map(|(told, names)| {
        let names = (session.words().list)(names);
        let colon = if names.is_empty() { "" } else { session.words().colon };
        [&names, colon, told].concat()
    });
    lines.collect()
}
