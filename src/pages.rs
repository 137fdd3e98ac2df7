//! The screens. Each joins the session to the parts it shows.

pub mod about;
pub mod ask;
pub mod checklist;
pub mod checklist_stop;
pub mod clerk;
pub mod explaining;
pub mod not_found;
pub mod programme;
pub mod programme_papers;
pub mod programme_parts;
pub mod programme_why;
pub mod result_card;
pub mod results;
pub mod results_more;
pub mod review;
pub mod shell;
pub mod start;
pub mod telling;
pub mod waiting;
