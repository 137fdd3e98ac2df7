//! Rosters from outside: what is read, what is refused, and that nobody is assessed otherwise than alone.

#[cfg(test)]
mod alike;
#[cfg(test)]
mod draw;
