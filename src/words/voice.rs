//! Who is spoken to: the person, or somebody who answers for them.

/// Who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Voice {
    /// The person, for themselves.
    #[default]
    Own,
    /// Somebody who answers for a person in their care.
    Carer,
}

/// A sentence that differs with the voice.
#[derive(Debug, Clone, Copy)]
pub struct Voiced {
    /// To the person.
    pub own: &'static str,
    /// To the carer, about the person.
    pub carer: &'static str,
}

impl Voiced {
    /// One sentence in both voices.
    pub const fn new(own: &'static str, carer: &'static str) -> Self {
        Self { own, carer }
    }

    /// The sentence in this voice.
    pub const fn of(&self, voice: Voice) -> &'static str {
        match voice {
            Voice::Own => self.own,
            Voice::Carer => self.carer,
        }
    }
}
