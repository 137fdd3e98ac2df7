//! The words of what comes later beside asking and telling: keeping answers, taking results along, reading aloud.

mod handover;
mod keep;

pub use handover::Handover;
pub use keep::{CodeEntry, Keep, KeptTrouble, Offer};

/// The words of one language for the tools.
#[derive(Debug)]
pub struct ToolWords {
    /// Keeping answers on the device.
    pub keep: Keep,
    /// Answers that are kept here, offered at the start.
    pub offer: Offer,
    /// What went wrong with keeping.
    pub kept_trouble: KeptTrouble,
    /// A code that is typed or pasted.
    pub code: CodeEntry,
    /// Taking the results along.
    pub handover: Handover,
    /// Reading aloud.
    pub aloud: Aloud,
    /// The letter of authority.
    pub letter: Letter,
}

/// Reading aloud.
#[derive(Debug)]
pub struct Aloud {
    /// The heading in the fold.
    pub heading: &'static str,
    /// The button that begins.
    pub read: &'static str,
    /// The button that pauses.
    pub pause: &'static str,
    /// The button that goes on.
    pub go_on: &'static str,
    /// The button that ends.
    pub stop: &'static str,
    /// The name of the bar, for screen readers.
    pub bar: &'static str,
    /// Where the browser has no voice: how to have the phone read.
    pub no_voice: &'static [&'static str],
}

/// The letter of authority, to print and fill in by hand (Civil Code, article 165).
#[derive(Debug)]
pub struct Letter {
    /// The document's title.
    pub page: &'static str,
    /// The heading of the screen.
    pub title: &'static str,
    /// The heading of the letter.
    pub heading: &'static str,
    /// Under it.
    pub intro: &'static [&'static str],
    /// The button that prints.
    pub print: &'static str,
    /// Where printing does not work.
    pub no_print: &'static str,
    /// The heading of what to read before.
    pub before: &'static str,
    /// The heading of acting for somebody else.
    pub proxy_heading: &'static str,
    /// The headings of its situations: somebody is sent, a child's guardian, an adult's, the person cannot go.
    pub situations: [&'static str; 4],
    /// That the paper is in Chinese; empty in Chinese.
    pub in_chinese: &'static str,
}
