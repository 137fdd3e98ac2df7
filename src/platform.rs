//! The browser: one ability a file, plain types, nothing that can panic. Nothing here knows of rules or answers.
#![expect(clippy::disallowed_methods, reason = "this is the one place that touches the browser")]

pub mod burst;
pub mod camera;
pub mod clipboard;
pub mod clock;
pub mod fetch;
pub mod fields;
pub mod files;
pub mod focus;
pub mod history;
pub mod host;
pub mod idle;
pub mod keys;
pub mod mark;
pub mod memory;
pub mod outline;
pub mod page;
pub mod picture;
pub mod print;
mod property;
pub mod speech;
pub mod storage;
pub mod worker;
