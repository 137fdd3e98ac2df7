//! The words of what comes later beside asking and telling: keeping answers, taking results along, reading aloud.

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
    /// What clearing the open page does.
    pub clear_text: &'static str,
    /// Its button.
    pub clear: &'static str,
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

/// Taking the results along.
#[derive(Debug)]
pub struct Handover {
    /// The document's title.
    pub page: &'static str,
    /// The heading.
    pub title: &'static str,
    /// Under it.
    pub intro: &'static str,
    /// When nothing was answered.
    pub empty: &'static str,
    /// The heading of the code.
    pub code_heading: &'static str,
    /// What the code is for and what is in it.
    pub code: &'static [&'static str],
    /// What the picture of the code is, for those who do not see it.
    pub code_alt: &'static str,
    /// Before the code in letters.
    pub code_letters: &'static str,
    /// The heading of the picture.
    pub picture_heading: &'static str,
    /// The button that draws it.
    pub draw: &'static str,
    /// How to save it.
    pub save: &'static str,
    /// What a picture shows: its number, and of how many.
    pub picture_alt: fn(usize, usize) -> String,
    /// When it could not be drawn.
    pub not_drawn: &'static str,
    /// The heading of the text.
    pub copy_heading: &'static str,
    /// The button that copies it.
    pub copy: &'static str,
    /// That it was copied.
    pub copied: &'static str,
    /// When it could not be copied.
    pub not_copied: &'static str,
    /// The heading of the calendar.
    pub calendar_heading: &'static str,
    /// What is in the calendar, and that calendars may be stored elsewhere.
    pub calendar: &'static [&'static str],
    /// The link that saves it.
    pub calendar_save: &'static str,
    /// Before what is due in the calendar: the programme.
    pub due: fn(&str) -> String,
    /// The heading of printing.
    pub print_heading: &'static str,
    /// The button that prints.
    pub print: &'static str,
    /// Inside another app: how to open the page in the browser.
    pub in_app_heading: &'static str,
    /// The same, one point each.
    pub in_app: &'static [&'static str],
    /// To the letter of authority.
    pub letter: &'static str,
    /// To keeping.
    pub keep: &'static str,
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
