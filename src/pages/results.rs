//! All programmes, by verdict.

use leptos::prelude::*;
use zhucan_catalog::{Amount, Assessed, EvidenceMark};
use zhucan_rules::{ChangeKind, Outcome, Verdict, VerdictSet};

use super::shell::BackLink;
use super::telling;
use crate::components::card::{CardShown, ProgrammeCard};
use crate::components::verdict::{VerdictMark, spelt, worded};
use crate::platform::page;
use crate::route::Route;
use crate::state::{Interview, Session};
use crate::words::Counts;

/// The groups in the order in which they are shown; any open outcome stands for all of them.
const GROUPS: [Outcome; 4] = [
    Outcome::Decided(Verdict::Likely),
    Outcome::Decided(Verdict::Ask),
    Outcome::Open(VerdictSet::EMPTY),
    Outcome::Decided(Verdict::NotNow),
];

/// All programmes, by verdict.
#[component]
pub fn Results() -> impl IntoView {
    let session = Session::expect();
    let words = session.words();
    page::set_title(words.titles.results);
    if !session.with_interview(Interview::has_begun) {
        return view! { <NoAnswers /> }.into_any();
    }
    let groups = GROUPS.into_iter().filter_map(|outcome| group(session, outcome)).collect_view();
    view! {
        <div class="back-row">
            <BackLink text=words.ask.back />
        </div>
        <div class="split">
            <div>
                <h1 tabindex="-1">{words.results.title.of(session.voice())}</h1>
                <p class="lead">{(words.results.summary)(&counts(session))}</p>
                <p class="soft">{words.results.caution} {(words.results.as_of)(&session.day(session.today))}</p>
                <Notices />
                {groups}
            </div>
            <NextSteps />
        </div>
    }
    .into_any()
}

/// The programmes of one group.
fn of(session: Session, outcome: Outcome) -> Vec<Assessed> {
    session.assessment().programmes.into_iter().filter(|one| spelt(one.outcome) == spelt(outcome)).collect()
}

fn counts(session: Session) -> Counts {
    let [likely, ask, open, not_now] = GROUPS.map(|outcome| of(session, outcome).len());
    Counts { likely, ask, open, not_now }
}

/// What the last change dropped, and what can be said when nothing is likely.
#[component]
fn Notices() -> impl IntoView {
    let session = Session::expect();
    let words = &session.words().results;
    let dropped = telling::dropped(session);
    let dropped = (!dropped.is_empty()).then(|| {
        view! { <div class="notice notice--warn" role="status"><p>{(words.dropped)(&dropped)}</p></div> }
    });
    let none_likely = (counts(session).likely == 0).then(|| {
        view! {
            <div class="notice">
                <h2>{words.none_likely.title}</h2>
                <p>{words.none_likely.text}</p>
            </div>
        }
    });
    view! { {dropped} {none_likely} }
}

/// One group: folded when nothing can be done about it now.
fn group(session: Session, outcome: Outcome) -> Option<AnyView> {
    let members = of(session, outcome);
    if members.is_empty() {
        return None;
    }
    let words = session.words();
    let verdict = worded(&words.verdicts, outcome);
    let count = view! { <span class="count">{(words.results.count)(members.len())}</span> };
    let cards = members
        .iter()
        .map(|one| view! { <ProgrammeCard shown=card(session, one) words=&words.results.card /> })
        .collect_view();
    let about = view! { <p class="soft">{verdict.group}</p> {cards} };
    let title = view! { <VerdictMark words=verdict /> {verdict.name} {count} };
    Some(if outcome == Outcome::Decided(Verdict::NotNow) {
        view! {
            <details class="group" data-verdict=spelt(outcome)>
                <summary>
                    <h2 class="group-title">{title}</h2>
                </summary>
                {about}
            </details>
        }
        .into_any()
    } else {
        view! {
            <section class="group" data-verdict=spelt(outcome)>
                <h2 class="group-title">{title}</h2>
                {about}
            </section>
        }
        .into_any()
    })
}

fn card(session: Session, assessed: &Assessed) -> CardShown {
    let programme = session.catalogue().programme(assessed.programme);
    let (gain, gain_note) = if assessed.outcome == Outcome::Decided(Verdict::NotNow) {
        (String::new(), String::new())
    } else {
        gain(session, assessed)
    };
    CardShown {
        id: programme.map(|one| one.id.clone()).unwrap_or_default(),
        verdict: spelt(assessed.outcome),
        name: programme.map(|one| one.name.clone()).unwrap_or_default(),
        gloss: programme.map(|one| one.gloss.clone()).unwrap_or_default(),
        lines: lines(session, assessed),
        gain,
        gain_note,
        address: Route::Programme(programme.map(|one| one.id.clone()).unwrap_or_default()).address(),
    }
}

/// What a card says in one line each: why, what to ask, what is missing, what would change it.
fn lines(session: Session, assessed: &Assessed) -> Vec<(String, String)> {
    let words = &session.words().results;
    let (card, changes) = (&words.card, &words.changes);
    let decisive = || telling::decisive(session, assessed.programme, assessed.outcome);
    match assessed.outcome {
        Outcome::Decided(Verdict::Likely) => Vec::new(),
        Outcome::Decided(Verdict::Ask) => decisive().into_iter().map(|ask| (card.ask_office.to_owned(), ask)).collect(),
        Outcome::Decided(Verdict::NotNow) => {
            let why = decisive().into_iter().map(|why| (card.fails.to_owned(), why));
            let change = telling::changes(session, assessed.programme).into_iter().take(2).map(|(kind, line)| {
                let label = if kind == ChangeKind::Time { changes.time } else { changes.action };
                (label.to_owned(), line)
            });
            why.chain(change).collect()
        }
        Outcome::Open(_) => telling::missing(session, assessed)
            .and_then(|fact| telling::asked(session, fact))
            .map(|asked| {
                let common = asked.common();
                vec![((card.missing)(common.name), String::new()), (card.find.to_owned(), common.find.to_owned())]
            })
            .unwrap_or_default(),
    }
}

/// What it gives, in large, and what to know about that.
fn gain(session: Session, assessed: &Assessed) -> (String, String) {
    let words = &session.words();
    let confirm = |evidence: EvidenceMark| {
        if evidence == EvidenceMark::Reported { words.results.card.confirm } else { "" }
    };
    match session.amount(assessed.programme) {
        Some(Amount::Settled(gives)) => match gives.yuan_per_month {
            Some(yuan) => ((words.programme.gives.per_month)(yuan), gives.text.clone()),
            None => (String::new(), format!("{}{}", gives.text, confirm(gives.source.evidence))),
        },
        Some(Amount::Depends(_)) => (String::new(), words.programme.gives.depends.to_owned()),
        None => (String::new(), String::new()),
    }
}

/// The buttons beside the results.
#[component]
fn NextSteps() -> impl IntoView {
    let session = Session::expect();
    let words = &session.words().results;
    let open = session.open();
    let go_on = open.first().map(|best| {
        let left = usize::try_from((best.expected + 500) / 1000).unwrap_or(1).max(1);
        view! {
            <p class="soft">{(words.still_to_ask)(left)}</p>
            <p>
                <a class="button button--quiet" href="#/ask">
                    {words.go_on}
                </a>
            </p>
        }
    });
    view! {
        <div class="aside box">
            <div class="actions">
                <p>
                    <a class="button" href="#/checklist">
                        {words.to_checklist}
                    </a>
                </p>
                {go_on}
                <p>
                    <a class="button button--quiet" href="#/review">
                        {words.to_review}
                    </a>
                </p>
            </div>
        </div>
    }
}

/// Before anything was answered.
#[component]
fn NoAnswers() -> impl IntoView {
    let session = Session::expect();
    let words = &session.words();
    view! {
        <h1 tabindex="-1">{words.results.no_answers.title}</h1>
        <p class="lead">{words.results.no_answers.text}</p>
        <p>
            <a class="button" href="#/start">
                {words.shell.nav.start}
            </a>
        </p>
    }
}
