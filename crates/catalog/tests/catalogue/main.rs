//! What the catalogue promises: every fault in the files is told, and the real policy says what it should.
//!
//! `faults` spoils the real policy one edit at a time; the other modules ask the real policy itself.

#[cfg(test)]
mod draft;
#[cfg(test)]
mod faults;
