//! The camera of the counter, which looks for a resident's code.

use leptos::prelude::*;

use super::{Counter, Looking};
use crate::platform::camera::{self, Seen};
use crate::platform::{fetch, focus};

impl Counter {
    /// How far the camera has come.
    #[must_use]
    pub fn looking(self) -> Looking {
        self.looking.get()
    }

    /// Turns the camera on, and calls `read` with the text of the first handover code that it sees; then it is off again.
    /// `into` is where its picture is shown.
    pub fn look(self, into: &'static str, read: fn(Self, String)) {
        self.looking.set(Looking::Coming);
        let seen = move |seen| match seen {
            Seen::Code(text) => {
                self.stop_looking();
                read(self, text);
            }
            Seen::Other => self.sees(Looking::Other),
            Seen::Nothing => self.sees(Looking::On),
            Seen::Failed(trouble) => self.failed(trouble),
        };
        fetch::later(async move {
            match camera::start(into, seen).await {
                Ok(true) => self.looking.set(Looking::On),
                // Somebody has turned it off in the meantime.
                Ok(false) => {}
                Err(trouble) => self.failed(trouble),
            }
        });
    }

    /// Notes what it sees, where that is new: the same again would be read out with every picture.
    fn sees(self, now: Looking) {
        if self.looking.get_untracked() != now {
            self.looking.set(now);
        }
    }

    /// Whether the camera is on, or is asked for.
    pub(super) fn is_looking(self) -> bool {
        self.looking.with_untracked(|looking| !matches!(looking, Looking::Off | Looking::Failed(_)))
    }

    /// Turns the camera off; whether it was on, or something was said of it.
    pub fn stop_looking(self) -> bool {
        camera::stop();
        let there = self.looking.get_untracked() != Looking::Off;
        self.looking.set(Looking::Off);
        there
    }

    /// What is left is to type, paste or scan.
    fn failed(self, trouble: camera::Trouble) {
        camera::stop();
        self.looking.set(Looking::Failed(trouble));
        focus::soon("#entry");
    }
}
