//! What the keys call, and what is told of a key.

use super::super::memory::overwrite;

/// A key that is no letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// Its name, as browsers call it: `Enter`, `F2`.
    pub name: String,
    /// Whether the shift key is held.
    pub shift: bool,
    /// The `data-row` around what has the focus; empty where there is none.
    pub row: String,
    /// Whether an answer's input or list has the focus, and not a button, a link or what an answer rests on.
    pub in_field: bool,
    /// What stands in the text field that has the focus.
    pub text: Option<String>,
}

/// Takes the name of a row and a letter.
pub type Typed = Box<dyn Fn(&str, char)>;

/// What is called.
#[expect(missing_debug_implementations, reason = "closures show nothing")]
pub struct Calls {
    /// With a key that is no letter; whether it is taken, so that the browser does nothing with it.
    pub pressed: Box<dyn Fn(&Key) -> bool>,
    /// With a letter that a hand typed in a row, outside a text field; with `-` there too.
    pub typed: Typed,
    /// With what a scanner typed.
    pub scanned: Box<dyn Fn(String)>,
    /// Whether a key that is held down does what it does only once, but for those that move.
    pub once: bool,
}

impl Calls {
    /// Of a screen on which a scanner has no place: a hand's keys are the browser's, and what is scanned leads nowhere and
    /// is overwritten.
    #[must_use]
    pub fn of_hands_only() -> Self {
        Self { pressed: Box::new(|_| false), typed: Box::new(|_, _| {}), scanned: Box::new(overwrite), once: false }
    }
}
