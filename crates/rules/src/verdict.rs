//! What an assessment can say about a programme.

/// The worth of a programme for one person, from worst to best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// A known condition fails.
    NotNow,
    /// Nothing speaks against it, but a condition remains that only the office can settle.
    Ask,
    /// Every condition holds.
    Likely,
}

impl Verdict {
    /// All verdicts, worst first.
    pub const ALL: [Self; 3] = [Self::NotNow, Self::Ask, Self::Likely];

    /// The other end of the scale; *ask* stays *ask*.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::NotNow => Self::Likely,
            Self::Ask => Self::Ask,
            Self::Likely => Self::NotNow,
        }
    }

    const fn bit(self) -> u8 {
        match self {
            Self::NotNow => 1,
            Self::Ask => 2,
            Self::Likely => 4,
        }
    }
}

/// The verdicts still reachable. Empty only for answers that no person can give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct VerdictSet(u8);

impl VerdictSet {
    /// No verdict at all: the answers contradict each other.
    pub const EMPTY: Self = Self(0);

    /// The set with one verdict.
    #[must_use]
    pub const fn only(verdict: Verdict) -> Self {
        Self(verdict.bit())
    }

    /// Whether `verdict` is in the set.
    #[must_use]
    pub const fn contains(self, verdict: Verdict) -> bool {
        self.0 & verdict.bit() != 0
    }

    /// The verdicts that are in either set.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether no verdict is left.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many verdicts are left.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Decided when one verdict is left, open when several are, nothing when none is.
    #[must_use]
    pub fn outcome(self) -> Option<Outcome> {
        let mut left = Verdict::ALL.into_iter().filter(|verdict| self.contains(*verdict));
        match (left.next(), left.next()) {
            (None, _) => None,
            (Some(verdict), None) => Some(Outcome::Decided(verdict)),
            (Some(_), Some(_)) => Some(Outcome::Open(self)),
        }
    }
}

/// The result of assessing one programme on partial answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Every completion of the answers leads to this verdict.
    Decided(Verdict),
    /// Completions of the answers lead to different verdicts.
    Open(VerdictSet),
}
