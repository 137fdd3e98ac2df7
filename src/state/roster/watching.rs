//! A roster that nobody is looking at any more.

use std::time::Duration;

use leptos::prelude::*;

use super::{Now, Roster, Trouble};
use crate::platform::{focus, idle};

/// How long nobody may be there before it is asked: lists are read without a touch.
const QUIET: Duration = Duration::from_mins(15);
/// How long is waited after that.
const GRACE: Duration = Duration::from_mins(2);

impl Roster {
    /// Whether everything is wiped soon; whoever asks follows it.
    pub fn warns(self) -> bool {
        self.warns.get()
    }

    /// Asks when nobody has been there for a while, and wipes everything when nobody answers. What takes a while is waited for.
    pub(super) fn watch(self) {
        let ask = move || {
            let something = self.now.with_untracked(|now| now.known.is_some() && now.busy().is_none());
            self.warns.set(something);
        };
        let gone = move || {
            if self.warns.get_untracked() && self.now.with_untracked(|now| now.busy().is_none()) {
                self.wipe();
                self.now.set(Now { trouble: Some(Trouble::Left), ..Now::default() });
                focus::soon("#trouble");
            }
        };
        let here = move || {
            if self.warns.get_untracked() {
                self.warns.set(false);
            }
        };
        idle::follow(idle::Calls {
            quiet: QUIET,
            ask: Box::new(ask),
            grace: GRACE,
            gone: Box::new(gone),
            here: Box::new(here),
        });
    }
}
