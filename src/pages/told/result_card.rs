//! One programme among the results.

use zhucan_catalog::{Amount, Assessed, EvidenceMark};
use zhucan_rules::{ChangeKind, Outcome, Verdict};

use super::explaining;
use super::pieces::Pieces;
use crate::components::card::{CardShown, card, inside};
use crate::components::element::El;
use crate::components::verdict::spelt;
use crate::route::Route;
use crate::state::Informed;

/// How many reasons a card names; the programme's page names them all.
const MOST_REASONS: usize = 2;

/// The card, empty.
#[must_use]
pub(super) fn empty(informed: Informed, assessed: &Assessed) -> El {
    let programme = informed.session.catalogue().programme(assessed.programme);
    card(programme.map(|one| one.id.as_str()).unwrap_or_default(), spelt(assessed.outcome))
}

/// The card, with what stands in it once its piece is made.
#[must_use]
pub(super) fn whole(informed: Informed, assessed: Assessed, pieces: &Pieces) -> El {
    let words = &informed.words().results.card;
    let inside = move || match assessed.outcome {
        // What is missing is said over it.
        Outcome::Open(_) => inside(&shown(informed, &assessed), words, &[]),
        Outcome::Decided(_) => inside(&with_gain(informed, &assessed), words, &lines(informed, &assessed)),
    };
    pieces.live(empty(informed, &assessed), inside)
}

/// What a card shows, and what the programme gives to whom it can be given.
fn with_gain(informed: Informed, assessed: &Assessed) -> CardShown {
    let shown = shown(informed, assessed);
    if assessed.outcome == Outcome::Decided(Verdict::NotNow) {
        return shown;
    }
    let (gain, gain_note) = gain(informed, assessed);
    CardShown { gain, gain_note, ..shown }
}

/// What every card shows.
fn shown(informed: Informed, assessed: &Assessed) -> CardShown {
    let programme = informed.session.catalogue().programme(assessed.programme);
    let id = programme.map(|programme| programme.id.clone()).unwrap_or_default();
    let open = matches!(assessed.outcome, Outcome::Open(_));
    CardShown {
        heading: if open { "h4" } else { "h3" },
        name: informed.name(assessed.programme).to_owned(),
        gloss: informed.entry(assessed.programme).map(|entry| entry.gloss.clone()).unwrap_or_default(),
        gain: String::new(),
        gain_note: String::new(),
        address: Route::Programme(id).address(),
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
