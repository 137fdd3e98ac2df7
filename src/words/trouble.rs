//! Pages that are not there, and what went wrong.

/// Pages that are not there, and what went wrong.
#[derive(Debug)]
pub struct Trouble {
    /// An address that names no page.
    pub not_found: Notice,
    /// An address that names no programme.
    pub no_programme: Notice,
    /// While the explanations are on their way.
    pub handbook_coming: Notice,
    /// When they did not come: the network, or a newer edition.
    pub no_handbook: Notice,
    /// Over every page when the edition is old: the day on which it was checked.
    pub old_edition: fn(&str) -> String,
}

/// A heading, what stands under it, and the way out.
#[derive(Debug)]
pub struct Notice {
    /// The heading.
    pub title: &'static str,
    /// One paragraph each.
    pub text: &'static [&'static str],
    /// The button.
    pub action: &'static str,
}
