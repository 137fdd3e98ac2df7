//! The stored form of everything in the catalogue: numbers in as few bytes as they need, texts with their length.
//!
//! Written by hand because it is downloaded: a general format's generated reader is 7 KB of every first visit, this one
//! 2. Reading cannot fail half way. What does not fit is read as nothing and noted in [`Reader::broken`], and the bundle
//! is refused as a whole.

use zhucan_rules::{
    ChangeKind, Classes, Condition, ConditionId, Date, Diagram, Fact, FactId, FactSet, Impossible, Kind, LevelParts,
    ScreenId, Test, TopicId, Value,
};

/// What can be stored.
pub(crate) trait Stored: Sized {
    fn write(&self, to: &mut Vec<u8>);
    fn read(from: &mut Reader<'_>) -> Self;
}

/// Stored bytes, from the first to the last.
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    /// Whether something did not fit.
    pub(crate) broken: bool,
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, broken: false }
    }

    /// Whether everything fitted and nothing is left.
    pub(crate) const fn is_done(&self) -> bool {
        !self.broken && self.bytes.is_empty()
    }

    #[inline(never)]
    fn number(&mut self) -> u32 {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let Some((first, rest)) = self.bytes.split_first() else { break };
            self.bytes = rest;
            number |= u32::from(first & 0x7f).checked_shl(shift).unwrap_or(0);
            if first & 0x80 == 0 {
                return number;
            }
        }
        self.broken = true;
        0
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let length = usize::try_from(self.number()).unwrap_or(usize::MAX);
        let Some((text, rest)) = self.bytes.split_at_checked(length) else {
            self.broken = true;
            return String::new();
        };
        self.bytes = rest;
        String::from_utf8(text.to_vec()).unwrap_or_else(|_| {
            self.broken = true;
            String::new()
        })
    }

    /// What was made of stored parts, or the fallback where they do not fit.
    pub(crate) fn fitting<T>(&mut self, made: Option<T>, fallback: T) -> T {
        made.unwrap_or_else(|| {
            self.broken = true;
            fallback
        })
    }
}

#[inline(never)]
fn write_number(mut number: u32, to: &mut Vec<u8>) {
    while number > 0x7f {
        to.push(u8::try_from(number & 0x7f).unwrap_or(0) | 0x80);
        number >>= 7;
    }
    to.push(u8::try_from(number).unwrap_or(0));
}

macro_rules! stored_numbers {
    ($($number:ty),*) => {$(
        impl Stored for $number {
            fn write(&self, to: &mut Vec<u8>) {
                write_number(u32::from(*self), to);
            }
            fn read(from: &mut Reader<'_>) -> Self {
                let number = from.number();
                let fitting = Self::try_from(number).ok();
                from.fitting(fitting, 0)
            }
        }
    )*};
}
stored_numbers!(u8, u16, u32);

impl Stored for bool {
    fn write(&self, to: &mut Vec<u8>) {
        write_number(u32::from(*self), to);
    }
    fn read(from: &mut Reader<'_>) -> Self {
        from.number() != 0
    }
}

impl Stored for String {
    fn write(&self, to: &mut Vec<u8>) {
        write_number(u32::try_from(self.len()).unwrap_or(u32::MAX), to);
        to.extend_from_slice(self.as_bytes());
    }
    fn read(from: &mut Reader<'_>) -> Self {
        from.text()
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn write(&self, to: &mut Vec<u8>) {
        write_number(u32::try_from(self.len()).unwrap_or(u32::MAX), to);
        for one in self {
            one.write(to);
        }
    }
    fn read(from: &mut Reader<'_>) -> Self {
        let mut list = Self::new();
        for _ in 0..from.number() {
            if from.broken {
                break;
            }
            list.push(T::read(from));
        }
        list
    }
}

impl<T: Stored> Stored for Option<T> {
    fn write(&self, to: &mut Vec<u8>) {
        self.is_some().write(to);
        if let Some(one) = self {
            one.write(to);
        }
    }
    fn read(from: &mut Reader<'_>) -> Self {
        bool::read(from).then(|| T::read(from))
    }
}

impl<A: Stored, B: Stored> Stored for (A, B) {
    fn write(&self, to: &mut Vec<u8>) {
        self.0.write(to);
        self.1.write(to);
    }
    fn read(from: &mut Reader<'_>) -> Self {
        (A::read(from), B::read(from))
    }
}

/// Structs as their fields in order, and numbers in a wrapper as the number.
macro_rules! stored {
    ($($name:ident { $($field:tt),* })*) => {$(
        impl $crate::stored::Stored for $name {
            fn write(&self, to: &mut Vec<u8>) {
                $($crate::stored::Stored::write(&self.$field, to);)*
            }
            fn read(from: &mut $crate::stored::Reader<'_>) -> Self {
                Self { $($field: $crate::stored::Stored::read(from)),* }
            }
        }
    )*};
}

/// Enums without data as their place in the list.
macro_rules! stored_choice {
    ($($name:ident { $first:ident $(, $choice:ident)* })*) => {$(
        impl $crate::stored::Stored for $name {
            fn write(&self, to: &mut Vec<u8>) {
                let all = [Self::$first $(, Self::$choice)*];
                (0_u8..).zip(all).filter(|(_, one)| one == self).for_each(|(at, _)| at.write(to));
            }
            fn read(from: &mut $crate::stored::Reader<'_>) -> Self {
                let all = [Self::$first $(, Self::$choice)*];
                let at = usize::from(u8::read(from));
                from.fitting(all.get(at).copied(), Self::$first)
            }
        }
    )*};
}
pub(crate) use {stored, stored_choice};

stored! {
    FactId { 0 }
    TopicId { 0 }
    ScreenId { 0 }
    Value { 0 }
    ConditionId { 0 }
    Classes { 0 }
    Test { id, any_of }
    Impossible { when }
    Fact { id, kind, topic, screen, prior, change, moves, after }
}
stored_choice! { ChangeKind { Time, Action, Fixed } }

impl Stored for FactSet {
    fn write(&self, to: &mut Vec<u8>) {
        self.iter().collect::<Vec<_>>().write(to);
    }
    fn read(from: &mut Reader<'_>) -> Self {
        Vec::<FactId>::read(from).into_iter().collect()
    }
}

impl Stored for Date {
    fn write(&self, to: &mut Vec<u8>) {
        self.year().write(to);
        self.month().write(to);
        self.day().write(to);
    }
    fn read(from: &mut Reader<'_>) -> Self {
        let (year, month, day) = (u16::read(from), u8::read(from), u8::read(from));
        from.fitting(Self::new(year, month, day), Self::FIRST)
    }
}

impl Stored for Kind {
    fn write(&self, to: &mut Vec<u8>) {
        match self {
            Self::Choice(values) => {
                false.write(to);
                values.write(to);
            }
            Self::Whole { from, to: last, starts } => {
                true.write(to);
                from.write(to);
                last.write(to);
                starts.write(to);
            }
        }
    }
    fn read(from: &mut Reader<'_>) -> Self {
        if bool::read(from) {
            Self::Whole { from: u16::read(from), to: u16::read(from), starts: Vec::read(from) }
        } else {
            Self::Choice(Vec::read(from))
        }
    }
}

impl Stored for Condition {
    fn write(&self, to: &mut Vec<u8>) {
        let kind: u8 = match self {
            Self::All(_) => 0,
            Self::Any(_) => 1,
            Self::Not(_) => 2,
            Self::Test(_) => 3,
            Self::Office(_) => 4,
        };
        kind.write(to);
        match self {
            Self::All(parts) | Self::Any(parts) => parts.write(to),
            Self::Not(part) => part.as_ref().write(to),
            Self::Test(test) => test.write(to),
            Self::Office(id) => id.write(to),
        }
    }
    fn read(from: &mut Reader<'_>) -> Self {
        match u8::read(from) {
            0 => Self::All(Vec::read(from)),
            1 => Self::Any(Vec::read(from)),
            2 => Self::Not(Box::new(Self::read(from))),
            3 => Self::Test(Test::read(from)),
            4 => Self::Office(ConditionId::read(from)),
            _ => from.fitting(None, Self::All(Vec::new())),
        }
    }
}

/// Levels from the lowest up, each edge told by what is new about it: see [`told`].
impl Stored for Diagram {
    fn write(&self, to: &mut Vec<u8>) {
        let (levels, root) = self.parts();
        write_number(u32::try_from(levels.len()).unwrap_or(u32::MAX), to);
        let (mut below, mut first) = (1_u16, 4_u16);
        for level in levels.iter().rev() {
            (level.fact, level.classes).write(to);
            told(&level.edges, below - 1).write(to);
            (below, first) = (first, first.saturating_add(nodes(level)));
        }
        root.write(to);
    }
    fn read(from: &mut Reader<'_>) -> Self {
        let mut levels = Vec::new();
        let (mut below, mut first) = (1_u16, 4_u16);
        for _ in 0..from.number() {
            if from.broken {
                break;
            }
            let (fact, classes) = <(FactId, u8)>::read(from);
            let level = LevelParts { fact, classes, edges: heard(&Vec::read(from), below - 1) };
            (below, first) = (first, first.saturating_add(nodes(&level)));
            levels.push(level);
        }
        levels.reverse();
        let root = u16::read(from);
        let made = Self::from_parts(levels, root).ok();
        from.broken |= made.is_none();
        made.unwrap_or_default()
    }
}

fn nodes(level: &LevelParts) -> u16 {
    let nodes = level.edges.len().checked_div(usize::from(level.classes)).unwrap_or(0);
    u16::try_from(nodes).unwrap_or(u16::MAX)
}

/// The edges of a level, all above `base` but those to the impossible: 0 is the edge before once more, 1 the impossible,
/// even numbers lie so far beyond the highest edge so far, odd ones so far below it. Nodes are numbered as they are met,
/// so that nearly every number is small, which compresses to less than half of the edges themselves.
fn told(edges: &[u16], base: u16) -> Vec<u32> {
    let (mut before, mut highest) = (None, base);
    let mut told = Vec::with_capacity(edges.len());
    for edge in edges {
        told.push(match (u32::from(*edge), u32::from(highest)) {
            _ if before == Some(*edge) => 0,
            (0, _) => 1,
            (edge, highest) if edge > highest => 2 * (edge - highest),
            (edge, highest) => 3 + 2 * (highest - edge),
        });
        (before, highest) = (Some(*edge), highest.max(*edge));
    }
    told
}

/// The edges again from what was told of them.
fn heard(told: &[u32], base: u16) -> Vec<u16> {
    let (mut edge, mut highest) = (0, base);
    let mut edges = Vec::with_capacity(told.len());
    for one in told {
        let step = u16::try_from(one / 2).unwrap_or(u16::MAX);
        edge = match one {
            0 => edge,
            1 => 0,
            _ if one % 2 == 0 => highest.saturating_add(step),
            _ => highest.saturating_sub(step - 1),
        };
        highest = highest.max(edge);
        edges.push(edge);
    }
    edges
}
