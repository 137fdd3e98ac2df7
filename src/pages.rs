//! The screens. Each joins the session to the parts it shows.

mod arriving;
pub mod ask;
mod counter;
pub mod display;
pub mod languages;
pub mod not_found;
mod roster;
pub mod shell;
pub mod start;
pub mod telling;
pub mod told;
pub mod tools;
pub mod unsent;
pub mod waiting;
