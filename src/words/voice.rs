//! Who is spoken to: the person, or somebody who answers for them.

/// Who answers, and for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Voice {
    /// The person, for themselves.
    #[default]
    Own,
    /// A parent, for a child.
    Parent,
    /// A grown-up child, for a parent.
    Child,
    /// Another relative, or whoever cares for the person.
    Carer,
    /// A guardian.
    Guardian,
    /// Somebody whom the person sends.
    Agent,
}

impl Voice {
    /// All of them, in the order in which they are offered and stored.
    pub const ALL: [Self; 6] = [Self::Own, Self::Parent, Self::Child, Self::Carer, Self::Guardian, Self::Agent];
}

/// What the person is called by whoever answers, in the order of [`Voice::ALL`] after the first.
#[derive(Debug)]
pub struct Called(pub [&'static str; 5]);

impl Called {
    /// What the person is called in this voice; nothing where the person answers.
    #[must_use]
    pub fn of(&self, voice: Voice) -> Option<&'static str> {
        (voice as usize).checked_sub(1).and_then(|at| self.0.get(at)).copied()
    }

    /// How the sentences call the person: as a relative does.
    const fn written(&self) -> &'static str {
        let [_, _, carer, ..] = self.0;
        carer
    }
}

/// A sentence that differs with the voice.
#[derive(Debug, Clone, Copy)]
pub struct Voiced {
    /// To the person.
    pub own: &'static str,
    /// To whoever answers, about the person, who is called there as [`Voice::Carer`] calls them.
    pub carer: &'static str,
}

impl Voiced {
    /// One sentence in both voices.
    pub const fn new(own: &'static str, carer: &'static str) -> Self {
        Self { own, carer }
    }

    /// The sentence in this voice.
    #[must_use]
    pub fn of(&self, voice: Voice, called: &Called) -> String {
        match (called.of(voice), self.carer.split_once(called.written())) {
            (Some(called), Some((before, after))) => [before, called, after].concat(),
            (Some(_), None) => self.carer.to_owned(),
            (None, _) => self.own.to_owned(),
        }
    }
}
