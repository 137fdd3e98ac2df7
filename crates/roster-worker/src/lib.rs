//! The worker of the page that screens a whole roster.
//!
//! `public/roster.js` is the worker's script: it reads files, hands them on in slices, and carries messages. Everything else is
//! here, without a browser: a [`Session`] answers what the page asks. A worker lives for one roster and is ended with it, so
//! that nothing of it stays.

mod changes;
mod export;
mod groups;
mod open;
mod run;
mod session;
mod telling;

use wasm_bindgen::prelude::wasm_bindgen;
use zhucan_roster_messages::{read, written};

pub use session::Session;

/// The session of one worker, as its script calls it.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Desk(Session);

#[wasm_bindgen]
impl Desk {
    /// A session that has nothing yet.
    #[must_use]
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the page's catalogue and its Chinese handbook; whether they are of one edition, and of this build.
    pub fn rules(&mut self, catalogue: &[u8], handbook: &[u8]) -> bool {
        self.0.rules(catalogue, handbook)
    }

    /// Makes room for a file of so many bytes, that comes with this question. Says why it is not taken; empty when it is.
    pub fn room(&mut self, ask: &str, bytes: f64) -> String {
        let Some(ask) = read(ask) else { return String::new() };
        self.0.room(&ask, bytes).map(|told| written(&told)).unwrap_or_default()
    }

    /// Takes the next slice of the file; says how far reading has come.
    pub fn take(&mut self, slice: &[u8]) -> String {
        written(&self.0.take(slice))
    }

    /// The file that comes with this question can no longer be read.
    pub fn vanished(&mut self, ask: &str) -> String {
        read(ask).map(|ask| written(&self.0.vanished(&ask))).unwrap_or_default()
    }

    /// Answers a question; empty when there is nothing to say.
    pub fn ask(&mut self, ask: &str) -> String {
        read(ask).and_then(|ask| self.0.ask(ask)).map(|told| written(&told)).unwrap_or_default()
    }

    /// Goes on with what takes a while; empty when there is nothing to go on with.
    pub fn step(&mut self) -> String {
        self.0.step().map(|told| written(&told)).unwrap_or_default()
    }

    /// What comes beside the last answer: a file, or the next part of one that is being written; empty when there is none.
    pub fn bytes(&mut self) -> Vec<u8> {
        self.0.bytes()
    }
}
