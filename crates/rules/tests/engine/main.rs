//! What the engine promises, tested.
//!
//! `oracle`, `explained`, `settled`, `interview` and `shortest` compare the engine with `enumeration`, a second and naive
//! implementation that looks at every complete set of answers; `laws` hold for every rule; the others look at single parts. All chance
//! comes from numbered draws, so that a failure names the draw that brings it back.

#[cfg(test)]
mod bands;
#[cfg(test)]
mod compatible;
#[cfg(test)]
mod dates;
#[cfg(test)]
mod dice;
#[cfg(test)]
mod enumeration;
#[cfg(test)]
mod explained;
#[cfg(test)]
mod interview;
#[cfg(test)]
mod laws;
#[cfg(test)]
mod oracle;
#[cfg(test)]
mod settled;
#[cfg(test)]
mod shortest;
#[cfg(test)]
mod storage;
#[cfg(test)]
mod tally;
#[cfg(test)]
mod world;
