//! What stands around every screen.

/// Around every screen.
#[derive(Debug)]
pub struct Shell {
    /// The name of the site.
    pub site: &'static str,
    /// The line beside the name.
    pub strapline: &'static str,
    /// The first link of every page, for keyboards and readers.
    pub skip: &'static str,
    /// The link to all programmes, which opens beside the page.
    pub all_programmes: &'static str,
    /// After a link that opens beside the page, for screen readers.
    pub beside: &'static str,
    /// On every screen while somebody answers for the person, who is called so.
    pub for_carer: fn(&str) -> String,
    /// When a new edition is here: what it is, and the button that takes it.
    pub update: [&'static str; 2],
    /// How the page shows itself.
    pub display: DisplayWords,
    /// Where to go.
    pub nav: Nav,
    /// The foot of every page.
    pub footer: Footer,
}

/// How the page shows itself.
#[derive(Debug)]
pub struct DisplayWords {
    /// The line that unfolds it. It is for people who do not read this language, too.
    pub summary: &'static str,
    /// The heading of the languages; each is named in itself.
    pub language: &'static str,
    /// The heading of the sizes of the text.
    pub size: &'static str,
    /// The sizes, the smallest first.
    pub sizes: [&'static str; 4],
    /// The heading of the colours.
    pub colours: &'static str,
    /// The colours that the device asks for, and high contrast.
    pub contrasts: [&'static str; 2],
    /// While a language is on its way.
    pub coming: &'static str,
    /// When it did not come.
    pub failed: &'static str,
}

/// The links of the navigation.
#[derive(Debug)]
pub struct Nav {
    /// Its name, for screen readers.
    pub label: &'static str,
    /// To the first screen.
    pub start: &'static str,
    /// To the answers.
    pub review: &'static str,
    /// To the results.
    pub results: &'static str,
    /// To the directory of all programmes.
    pub directory: &'static str,
    /// To the about page.
    pub about: &'static str,
}

/// The foot of every page.
#[derive(Debug)]
pub struct Footer {
    /// Before the telephone number.
    pub hotline: &'static str,
    /// The telephone number of the hotline.
    pub hotline_number: &'static str,
    /// To keeping the answers.
    pub keep: &'static str,
    /// That answers stay on the device.
    pub privacy: &'static str,
    /// That nothing here is a decision.
    pub disclaimer: &'static str,
    /// The edition's id and the day on which it was checked.
    pub edition: fn(&str, &str) -> String,
}

/// Document titles. A question's and a programme's page put their own heading in.
#[derive(Debug)]
pub struct Titles {
    /// Any heading, with the site's name.
    pub page: fn(&str) -> String,
    /// The title of a page with errors: the title it would have without.
    pub error: fn(&str) -> String,
    /// The first screen, whole.
    pub start: &'static str,
    /// A page that is not there.
    pub not_found: &'static str,
}
