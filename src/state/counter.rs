//! The clerk's counter: signals over the desk. Nothing of it is kept: it is in memory while its screen is shown, and is
//! wiped when the screen is left, when the page is, and when nobody is there.

mod asked;
mod beside;
mod comings;
mod seen;

use std::sync::OnceLock;
use std::time::Duration;

use leptos::prelude::*;
use zhucan_catalog::{Assessed, Certificate, CodeError, NumberFault};
use zhucan_rules::{FactId, Ranked};

use beside::Beside;

use super::desk::{Desk, Rests};
use super::interview::Interview;
use super::navigator::Navigator;
use super::policy::catalogue;
use super::session::Session;
use crate::platform::camera::Trouble;
use crate::platform::{page, print};

pub use beside::Changed;

/// How long nobody may be there before it is asked, and how long is waited then.
const QUIET: Duration = Duration::from_mins(4);
const GRACE: Duration = Duration::from_mins(1);

/// What became of what was typed, pasted or scanned into the field at the top.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Entry {
    /// Nothing is there.
    #[default]
    Nothing,
    /// A certificate's number was read, and waits to be confirmed. The number is gone.
    Read(Certificate),
    /// What it said is filled in.
    Filled(Certificate),
    /// It is not a certificate's number.
    NoNumber(NumberFault),
    /// It begins like a handover code and is none that can be read.
    NoCode(CodeError),
    /// A resident's code is gone on with; so many answers of it have to be asked again.
    Taken(usize),
    /// Everything was wiped, because nobody was there.
    Wiped,
}

/// How far the camera has come that looks for a resident's code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Looking {
    /// It is off.
    #[default]
    Off,
    /// The browser is asked for it.
    Coming,
    /// It looks.
    On,
    /// It looks, and has seen a code that is none of ours.
    Other,
    /// It cannot be used.
    Failed(Trouble),
}

/// The counter. A handle: copy it freely.
#[derive(Debug, Clone, Copy)]
pub struct Counter {
    /// The session, which knows nothing of the people at the desk.
    pub session: Session,
    desk: RwSignal<Desk>,
    interview: Memo<Interview>,
    open: Memo<Vec<Ranked>>,
    assessed: Memo<Vec<(Assessed, Rests)>>,
    entry: RwSignal<Entry>,
    /// A number that was typed and is none: the fact, and what is said of it.
    wrong: RwSignal<Option<(FactId, String)>>,
    /// A category that was typed, and whose grade comes next: its place among the categories.
    half: RwSignal<Option<usize>>,
    /// Whether nobody seems to be there.
    warns: RwSignal<bool>,
    /// Whether the slip is being printed: only then is it in the page.
    prints: RwSignal<bool>,
    /// Whether the printer has a roll, and no sheets.
    on_roll: RwSignal<bool>,
    beside: RwSignal<Beside>,
    looking: RwSignal<Looking>,
}

static COUNTER: OnceLock<Counter> = OnceLock::new();

impl Counter {
    /// The counter of the page. From the first time on it wipes itself whenever it has to.
    pub fn of_the_page(session: Session, navigator: Navigator) -> &'static Self {
        COUNTER.get_or_init(|| {
            // It lives as long as the page.
            let owner = Owner::new();
            let counter = owner.with(|| Self::new(session));
            owner.with(|| page::follow(move || counter.only_here(navigator)));
            page::on_leave_and_return(move || counter.wipe());
            print::follow(move |prints| counter.printing(prints));
            counter.watch();
            std::mem::forget(owner);
            counter
        })
    }

    fn new(session: Session) -> Self {
        let desk = RwSignal::new(Desk::default());
        let interview = Memo::new(move |_| desk.with(|desk| desk.now().interview().clone()));
        let open = Memo::new(move |_| interview.with(|now| now.open(catalogue(), session.today)));
        let assessed = Memo::new(move |_| desk.with(|desk| desk.now().assessed(catalogue(), session.today)));
        let (entry, wrong) = (RwSignal::default(), RwSignal::new(None));
        let (half, warns, prints) = (RwSignal::new(None), RwSignal::new(false), RwSignal::new(false));
        let (on_roll, beside, looking) = (RwSignal::new(false), RwSignal::default(), RwSignal::default());
        Self { session, desk, interview, open, assessed, entry, wrong, half, warns, prints, on_roll, beside, looking }
    }
}
