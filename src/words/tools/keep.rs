//! Keeping answers on the device, going on with them, and codes.

/// Keeping answers on the device.
#[derive(Debug)]
pub struct Keep {
    /// The document's title.
    pub page: &'static str,
    /// The heading.
    pub title: &'static str,
    /// What keeping does, and when not to.
    pub intro: &'static [&'static str],
    /// The heading of what is kept.
    pub what_heading: &'static str,
    /// What is kept, one point each.
    pub what: &'static [&'static str],
    /// The button that allows it.
    pub allow: &'static str,
    /// That it is kept.
    pub kept: &'static str,
    /// That it will be kept once something is answered.
    pub nothing_yet: &'static str,
    /// The line that unfolds the kept text.
    pub shown: &'static str,
    /// The button that deletes it.
    pub delete: &'static str,
    /// That it was deleted.
    pub deleted: &'static str,
    /// The heading of clearing the open page.
    pub clear_heading: &'static str,
    /// Why to clear the open page: where the browser keeps it until then, and where it keeps nothing.
    pub clear_text: [&'static str; 2],
    /// Its button.
    pub clear: &'static str,
    /// Before it is done: that there is no way back, and the two buttons.
    pub clear_sure: [&'static str; 3],
}

/// Answers that are kept here, offered at the start.
#[derive(Debug)]
pub struct Offer {
    /// The heading: the day on which they were kept.
    pub title: fn(&str) -> String,
    /// The button that goes on with them.
    pub resume: &'static str,
    /// The button that leaves them and begins anew.
    pub anew: &'static str,
    /// What that does.
    pub anew_text: &'static str,
    /// The button that deletes them.
    pub delete: &'static str,
    /// The button that takes the notice away.
    pub seen: &'static str,
    /// After going on: how many answers of another edition are asked again.
    pub asked_again: fn(usize) -> String,
    /// After going on: it is another edition, and no answer is asked again.
    pub other_edition: &'static str,
}

/// What went wrong with keeping.
#[derive(Debug)]
pub struct KeptTrouble {
    /// The device keeps nothing: blocked or private.
    pub blocked: &'static str,
    /// There is no room.
    pub full: &'static str,
    /// What is kept cannot be read.
    pub unreadable: &'static str,
    /// A newer version of the page kept it.
    pub newer: &'static str,
    /// What this tab left when it was loaded again cannot be read: it is damaged, a newer version wrote it.
    pub left: [&'static str; 2],
    /// Another tab keeps something else.
    pub other_tab: &'static str,
    /// The button that keeps what stands here.
    pub keep_this: &'static str,
    /// The button that takes what the other tab kept.
    pub take_other: &'static str,
}

/// A code that is typed or pasted.
#[derive(Debug)]
pub struct CodeEntry {
    /// The heading.
    pub heading: &'static str,
    /// The label of the field.
    pub label: &'static str,
    /// Under it.
    pub hint: &'static str,
    /// The button.
    pub go: &'static str,
    /// Nothing was typed.
    pub empty: &'static str,
    /// It is no code.
    pub not_a_code: &'static str,
    /// It is damaged.
    pub damaged: &'static str,
    /// A newer version of the page made it.
    pub newer: &'static str,
}
