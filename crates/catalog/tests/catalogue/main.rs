//! What the catalogue promises: every fault in the files is told, and the real policy says what it should.
//!
//! `faults` spoils the real policy one edit at a time; the other modules ask the real policy itself.

#[cfg(test)]
mod amounts;
#[cfg(test)]
mod bundle;
#[cfg(test)]
mod cases;
#[cfg(test)]
mod days;
#[cfg(test)]
mod draft;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod household;
#[cfg(test)]
mod policy;
#[cfg(test)]
mod real;
#[cfg(test)]
mod route;
