//! Marks on people, one bit a person: what is done to one word is done to 64 people.

/// How many words are worked on at a time.
pub(crate) const WORDS: usize = 8;

/// How many people are worked on at a time.
pub(crate) const LANES: usize = WORDS * 64;

/// A mark for each of [`LANES`] people.
pub(crate) type Lanes = [u64; WORDS];

/// Nobody is marked.
pub(crate) const NOBODY: Lanes = [0; WORDS];

/// The first `count` people are marked.
pub(crate) fn first(count: usize) -> Lanes {
    let mut left = count;
    let mut lanes = NOBODY;
    for word in &mut lanes {
        let here = left.min(64);
        *word = if here == 64 { u64::MAX } else { (1 << here) - 1 };
        left -= here;
    }
    lanes
}

/// Marks in `to` whoever is marked in both others.
pub(crate) fn add_both(to: &mut Lanes, one: &Lanes, other: &Lanes) {
    for ((to, one), other) in to.iter_mut().zip(one).zip(other) {
        *to |= one & other;
    }
}

/// A mark for each of some people, in the order of the roster.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks {
    words: Vec<u64>,
}

impl Marks {
    pub(crate) fn push(&mut self, lanes: &Lanes) {
        self.words.extend(lanes);
    }

    /// Marks those of a batch, by its number.
    pub(crate) fn add(&mut self, batch: usize, lanes: &Lanes) {
        let start = batch * WORDS;
        if self.words.len() < start + WORDS {
            self.words.resize(start + WORDS, 0);
        }
        for (word, lane) in self.words.iter_mut().skip(start).zip(lanes) {
            *word |= lane;
        }
    }

    /// Those of a batch, by its number.
    pub(crate) fn lanes(&self, batch: usize) -> Lanes {
        let mut lanes = NOBODY;
        for (lane, word) in lanes.iter_mut().zip(self.words.iter().skip(batch * WORDS)) {
            *lane = *word;
        }
        lanes
    }

    /// Marks a person, by place.
    pub(crate) fn mark(&mut self, place: usize) {
        let word = place / 64;
        if self.words.len() <= word {
            self.words.resize(word + 1, 0);
        }
        if let Some(word) = self.words.get_mut(word) {
            *word |= 1 << (place % 64);
        }
    }

    /// Whether the person at `place` is marked.
    #[must_use]
    pub fn has(&self, place: usize) -> bool {
        self.words.get(place / 64).is_some_and(|word| (word >> (place % 64)) & 1 == 1)
    }

    /// How many people are marked.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.words.iter().map(|word| u64::from(word.count_ones())).sum()
    }

    /// Whoever is marked in both.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self { words: self.words.iter().zip(&other.words).map(|(one, other)| one & other).collect() }
    }

    /// Whoever is marked in either.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        let (long, short) = if self.words.len() < other.words.len() { (other, self) } else { (self, other) };
        let others = short.words.iter().copied().chain(std::iter::repeat(0));
        Self { words: long.words.iter().zip(others).map(|(one, other)| one | other).collect() }
    }

    /// Whoever is marked here and not there.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let others = other.words.iter().copied().chain(std::iter::repeat(0));
        Self { words: self.words.iter().zip(others).map(|(one, other)| one & !other).collect() }
    }

    /// The places of those who are marked, ascending.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        (0..).step_by(64).zip(&self.words).flat_map(|(start, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let bit = usize::try_from(left.trailing_zeros()).ok().filter(|_| left != 0)?;
                left &= left - 1;
                Some(start + bit)
            })
        })
    }
}
