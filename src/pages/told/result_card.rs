//! What a card among the results says of one programme.

use zhucan_catalog::{Amount, Assessed, EvidenceMark};
use zhucan_rules::{ChangeKind, Outcome, Verdict};

use super::explaining;
use crate::components::card::CardShown;
use crate::components::verdict::spelt;
use crate::route::Route;
use crate::state::Informed;

/// How many reasons a card names; the programme's page names them all.
const MOST_REASONS: usize = 2;

/// Everything that the card shows.
#[must_use]
pub(super) fn shown(informed: Informed, assessed: &Assessed) -> CardShown {
    let (gain, gain_note) = match assessed.outcome {
        Outcome::Decided(Verdict::NotNow) => (String::new(), String::new()),
        _ => gain(informed, assessed),
    };
    CardShown { lines: lines(informed, assessed), gain, gain_note, ..shown_open(informed, assessed) }
}

/// What the card of an open programme shows: what is missing is said over it.
#[must_use]
pub(super) fn shown_open(informed: Informed, assessed: &Assessed) -> CardShown {
    let programme = informed.session.catalogue().programme(assessed.programme);
    let id = programme.map(|programme| programme.id.clone()).unwrap_or_default();
    let open = matches!(assessed.outcome, Outcome::Open(_));
    CardShown {
        verdict: spelt(assessed.outcome),
        heading: if open { "h4" } else { "h3" },
        name: informed.name(assessed.programme).to_owned(),
        gloss: informed.entry(assessed.programme).map(|entry| entry.gloss.clone()).unwrap_or_default(),
        lines: Vec::new(),
        gain: String::new(),
        gain_note: String::new(),
        address: Route::Programme(id.clone()).address(),
        id,
    }
}

/// Why, what to ask, what is missing, what would change it: a label and a sentence each.
fn lines(informed: Informed, assessed: &Assessed) -> Vec<(String, String)> {
    let words = informed.words();
    let (card, changes) = (&words.results.card, &words.results.changes);
    let decisive = explaining::decisive(informed, assessed.programme, assessed.outcome);
    let labelled = |label: &str, lines: Vec<String>| -> Vec<(String, String)> {
        lines.into_iter().map(|line| (label.to_owned(), line)).collect()
    };
    match assessed.outcome {
        Outcome::Decided(Verdict::Likely) => {
            let why: Vec<String> = decisive.into_iter().take(MOST_REASONS).collect();
            labelled(card.because, vec![why.join(informed.session.words().gap)])
        }
        Outcome::Decided(Verdict::Ask) => labelled(card.ask_office, decisive),
        Outcome::Decided(Verdict::NotNow) => {
            let mut lines = labelled(card.fails, decisive);
            lines.extend(explaining::changes(informed, assessed.programme).into_iter().take(MOST_REASONS).map(
                |(kind, line)| {
                    let label = if kind == ChangeKind::Time { changes.time } else { changes.action };
                    (label.to_owned(), line)
                },
            ));
            lines
        }
        Outcome::Open(_) => Vec::new(),
    }
}

/// What it gives, in large, and what to know about that.
fn gain(informed: Informed, assessed: &Assessed) -> (String, String) {
    let words = informed.words();
    match informed.amount(assessed.programme) {
        Some(Amount::Settled(gives)) => match gives.yuan_per_month {
            Some(yuan) => ((words.programme.gives.per_month)(yuan), gives.text.clone()),
            None if gives.source.evidence == EvidenceMark::Reported => {
                (String::new(), [gives.text.as_str(), words.results.card.confirm].join(informed.session.words().gap))
            }
            None => (String::new(), gives.text.clone()),
        },
        Some(Amount::Depends(_)) => (String::new(), words.programme.gives.depends_short.to_owned()),
        Some(Amount::Stale) => (String::new(), words.programme.gives.stale.to_owned()),
        None => (String::new(), String::new()),
    }
}
