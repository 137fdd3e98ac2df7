//! The worker from outside: what it is asked, and what it tells.

#[cfg(test)]
mod session;
