//! What a card among the results says of one programme.

use zhucan_catalog::{Amount, Assessed, EvidenceMark};
use zhucan_rules::{ChangeKind, Outcome, Verdict};

use super::telling;
use crate::components::card::CardShown;
use crate::components::verdict::spelt;
use crate::route::Route;
use crate::state::Session;

/// How many reasons a card names; the programme's page names them all.
const MOST_REASONS: usize = 2;

/// Everything that the card shows.
#[must_use]
pub fn shown(session: Session, assessed: &Assessed) -> CardShown {
    let programme = session.catalogue().programme(assessed.programme);
    let text = |part: fn(&'static zhucan_catalog::Programme) -> &'static String| programme.map(part).cloned();
    let id = text(|one| &one.id).unwrap_or_default();
    let (gain, gain_note) = match assessed.outcome {
        Outcome::Decided(Verdict::NotNow) => (String::new(), String::new()),
        _ => gain(session, assessed),
    };
    CardShown {
        verdict: spelt(assessed.outcome),
        name: text(|one| &one.name).unwrap_or_default(),
        gloss: text(|one| &one.gloss).unwrap_or_default(),
        lines: lines(session, assessed),
        gain,
        gain_note,
        address: Route::Programme(id.clone()).address(),
        id,
    }
}

/// Why, what to ask, what is missing, what would change it: a label and a sentence each.
fn lines(session: Session, assessed: &Assessed) -> Vec<(String, String)> {
    let words = session.words();
    let (card, changes) = (&words.results.card, &words.results.changes);
    let decisive = telling::decisive(session, assessed.programme, assessed.outcome);
    let labelled = |label: &str, lines: Vec<String>| -> Vec<(String, String)> {
        lines.into_iter().map(|line| (label.to_owned(), line)).collect()
    };
    match assessed.outcome {
        Outcome::Decided(Verdict::Likely) => {
            let why: Vec<String> = decisive.into_iter().take(MOST_REASONS).collect();
            labelled(card.because, vec![why.concat()])
        }
        Outcome::Decided(Verdict::Ask) => labelled(card.ask_office, decisive),
        Outcome::Decided(Verdict::NotNow) => {
            let mut lines = labelled(card.fails, decisive);
            lines.extend(telling::changes(session, assessed.programme).into_iter().take(MOST_REASONS).map(
                |(kind, line)| {
                    let label = if kind == ChangeKind::Time { changes.time } else { changes.action };
                    (label.to_owned(), line)
                },
            ));
            lines
        }
        Outcome::Open(_) => {
            let asked = telling::missing(session, assessed).and_then(|fact| telling::asked(session, fact));
            asked.map_or_else(Vec::new, |asked| {
                let common = asked.common();
                vec![((card.missing)(common.name), String::new()), (card.find.to_owned(), common.find.to_owned())]
            })
        }
    }
}

/// What it gives, in large, and what to know about that.
fn gain(session: Session, assessed: &Assessed) -> (String, String) {
    let words = session.words();
    match session.amount(assessed.programme) {
        Some(Amount::Settled(gives)) => match gives.yuan_per_month {
            Some(yuan) => ((words.programme.gives.per_month)(yuan), gives.text.clone()),
            None if gives.source.evidence == EvidenceMark::Reported => {
                (String::new(), [gives.text.as_str(), words.results.card.confirm].concat())
            }
            None => (String::new(), gives.text.clone()),
        },
        Some(Amount::Depends(_)) => (String::new(), words.programme.gives.depends_short.to_owned()),
        None => (String::new(), String::new()),
    }
}
