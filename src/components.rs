//! The parts that screens are made of. Values in, events out: no part knows of the session, the browser or an address.

pub mod aside;
pub mod card;
pub mod choice;
pub mod draft;
pub mod element;
pub mod group;
pub mod marked;
pub mod number;
pub mod option;
pub mod phrases;
pub mod picker;
pub mod problem;
pub mod qr;
pub mod question;
pub mod source;
pub mod still_here;
pub mod tick;
pub mod verdict;
