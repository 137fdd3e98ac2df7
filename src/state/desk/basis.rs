//! What an answer rests on: a paper that was seen, or the person's word.

/// What an answer rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Basis {
    /// The person said so.
    #[default]
    Stated,
    /// The disability certificate was seen.
    Certificate,
    /// The household register was seen.
    Register,
    /// A notice of an office was seen.
    Notice,
    /// Some other paper was seen.
    Other,
}

impl Basis {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Stated, Self::Certificate, Self::Register, Self::Notice, Self::Other];

    /// How forms spell it.
    #[must_use]
    pub const fn spelt(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Certificate => "certificate",
            Self::Register => "register",
            Self::Notice => "notice",
            Self::Other => "other",
        }
    }

    /// The one after it; the first after the last.
    #[must_use]
    pub fn next(self) -> Self {
        let after = Self::ALL.into_iter().skip_while(|one| *one != self).nth(1);
        after.unwrap_or_default()
    }
}
