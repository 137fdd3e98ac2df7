//! What the catalogue promises: every fault in the files is told, and the real policy says what it should.
//!
//! `faults` spoils the policy of a small made-up city one edit at a time, `small` asks it what is hard to see in the real
//! one; the other modules ask the real policy itself.

#[cfg(test)]
mod amounts;
#[cfg(test)]
mod bundle;
#[cfg(test)]
mod cases;
#[cfg(test)]
mod certificate;
#[cfg(test)]
mod choices;
#[cfg(test)]
mod citations;
#[cfg(test)]
mod compare;
#[cfg(test)]
mod days;
#[cfg(test)]
mod draft;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod founding;
#[cfg(test)]
mod handover;
#[cfg(test)]
mod household;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod papers;
mod policy;
#[cfg(test)]
mod real;
#[cfg(test)]
mod refusal;
#[cfg(test)]
mod route;
#[cfg(test)]
mod settling;
#[cfg(test)]
mod small;
#[cfg(test)]
mod telling;
