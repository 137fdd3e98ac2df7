//! Rosters from outside: what is read, what is refused, and that nobody is assessed otherwise than alone.

#[cfg(test)]
mod alike;
#[cfg(test)]
mod books;
#[cfg(test)]
mod draw;
#[cfg(test)]
mod editions;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod graded;
#[cfg(test)]
mod mapped;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod sums;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod tied;
#[cfg(test)]
mod words;
