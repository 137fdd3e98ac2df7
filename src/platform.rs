//! The browser: one ability a file, plain types, nothing that can panic. Nothing here knows of rules or answers.
#![expect(clippy::disallowed_methods, reason = "this is the one place that touches the browser")]

pub mod clock;
pub mod fetch;
pub mod focus;
pub mod history;
pub mod page;
pub mod print;
