//! The shape of the code, kept: who may import whom, how long a file may be, what has no place in it.
//!
//! Everything here reads files; nothing runs the app.

#[cfg(test)]
mod contents;
#[cfg(test)]
mod crates;
#[cfg(test)]
mod directory;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod source;
