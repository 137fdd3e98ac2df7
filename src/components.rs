//! The parts that screens are made of. Values in, events out: no part knows of the session, the browser or an address.

pub mod card;
pub mod choice;
pub mod draft;
pub mod group;
pub mod number;
pub mod option;
pub mod question;
pub mod source;
pub mod summary;
pub mod verdict;
