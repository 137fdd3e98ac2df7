//! The screens. Each joins the session to the parts it shows.

pub mod about;
pub mod ask;
pub mod checklist;
pub mod not_found;
pub mod programme;
pub mod programme_parts;
pub mod programme_why;
pub mod results;
pub mod review;
pub mod shell;
pub mod start;
pub mod telling;
