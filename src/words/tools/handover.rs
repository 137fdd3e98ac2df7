//! Taking the results along.

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
