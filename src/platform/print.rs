//! The printer.

/// Opens the print dialogue, where the browser has one.
pub fn print() {
    let _ = leptos::prelude::window().print();
}
