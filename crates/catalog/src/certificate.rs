//! The number of a disability certificate: how old its holder is, of which category and grade. The number itself is let go.
//!
//! Twenty characters: the holder's identity number (18), the category (1) and the grade (1). A certificate that was lost
//! and issued again has `B1`, `B2`, ... behind them.
//!
//! Sources (`docs/counter.md` tells them with their marks). The layout and its codes: the explanation of the certificate by the
//! Disabled Persons' Federation of Tieling (第二代残疾人证说明, 2010-11-15); what stands behind a number issued again: the guide
//! of Beijing's (残疾人证挂失补办). Both were read as reports; the article of 中华人民共和国残疾人证管理办法 that lays it down was
//! not. The identity number: GB 11643, its last character by ISO 7064 MOD 11-2.
//!
//! What nobody can tell from a number: whether the certificate was issued at all, whether it is still valid, whether the
//! category and the grade were typed rightly (the check character covers the identity number only), and whether its first
//! six digits are a place. So the certificate's own fact is not filled in, and stays a question.

use std::fmt;

use zhucan_rules::{Date, FactId, Value};

use crate::catalogue::Catalogue;

/// Characters of an identity number.
const IDENTITY: usize = 18;
/// Characters of a certificate's number, before what is added when it is issued again.
const LENGTH: usize = 20;
/// The oldest that anybody is taken to be, in years: what the question for the age takes.
const OLDEST: u16 = 120;
/// What each of the first 17 digits counts in the check sum: powers of two, modulo 11.
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/// The last character for each remainder of the check sum.
const CHECKS: [u8; 11] = *b"10X98765432";

/// A category of disability, as the certificate's number codes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Category {
    /// 1: visual.
    Visual,
    /// 2: hearing.
    Hearing,
    /// 3: speech.
    Speech,
    /// 4: limb.
    Limb,
    /// 5: intellectual.
    Intellectual,
    /// 6: mental.
    Mental,
    /// 7: two or more of them. Which, and of which grade each, the number does not say.
    Several,
}

impl Category {
    /// The six single categories, in the order of their codes, with the fact that holds the grade of each.
    pub const SINGLE: [(Self, &'static str); 6] = [
        (Self::Visual, "grade_visual"),
        (Self::Hearing, "grade_hearing"),
        (Self::Speech, "grade_speech"),
        (Self::Limb, "grade_limb"),
        (Self::Intellectual, "grade_intellectual"),
        (Self::Mental, "grade_mental"),
    ];

    fn of(code: u8) -> Option<Self> {
        let single = |(at, _): &(u8, &(Self, &str))| *at == code;
        let found = (b'1'..).zip(&Self::SINGLE).find(single).map(|(_, (category, _))| *category);
        found.or((code == b'7').then_some(Self::Several))
    }
}

/// What a certificate's number says of its holder. It holds nothing of the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Certificate {
    /// The holder's age in full years on the day. Who was born on 29 February is a year older on 1 March.
    pub age: u16,
    /// The category.
    pub category: Category,
    /// The grade, 1 (severest) to 4; of several disabilities the severest.
    pub grade: u8,
}

/// Why a text is not taken as a certificate's number. Places are counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberFault {
    /// It has this many characters.
    Length(usize),
    /// At this place stands what cannot stand there.
    Character(usize),
    /// Places 7 to 14 are no day of the calendar.
    NoSuchDay,
    /// The birthday is after the day of assessment.
    NotBornYet,
    /// Nobody is that old: more than 120 years.
    TooOld,
    /// Place 18 does not fit the 17 before it: one of them is wrong.
    CheckCharacter,
    /// Place 19 is no category.
    Category,
    /// Place 20 is no grade.
    Grade,
}

impl fmt::Display for NumberFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(count) => write!(f, "the number has {count} characters; a certificate's has {LENGTH}"),
            Self::Character(18) => f.write_str("character 18 is neither a digit nor X"),
            Self::Character(place) => write!(f, "character {place} is not a digit"),
            Self::NoSuchDay => f.write_str("characters 7 to 14 are not a day of the calendar"),
            Self::NotBornYet => f.write_str("characters 7 to 14 are a day that is still to come"),
            Self::TooOld => write!(f, "characters 7 to 14 are a day more than {OLDEST} years ago"),
            Self::CheckCharacter => f.write_str("character 18 does not fit characters 1 to 17: one of them is wrong"),
            Self::Category => f.write_str("character 19 is not a category, 1 to 7"),
            Self::Grade => f.write_str("character 20 is not a grade, 1 to 4"),
        }
    }
}

impl std::error::Error for NumberFault {}

impl Certificate {
    /// What the number says of its holder on a day. Spaces, hyphens, full-width characters and a small x are understood.
    ///
    /// # Errors
    /// When it is not the number of a certificate; the fault names the place, and nothing of the number.
    pub fn read(number: &str, on: Date) -> Result<Self, NumberFault> {
        let mut characters = tidied(number);
        let read = read(&characters, on);
        characters.fill(0);
        std::hint::black_box(&characters);
        read
    }

    /// The facts that follow, with their values. Whose certificate names one category has no grade in the others, since two
    /// make it 7; for 7 only the age follows, and the grades are to be asked.
    #[must_use]
    pub fn facts(self, catalogue: &Catalogue) -> Vec<(FactId, Value)> {
        let valued = |(name, text): (&str, String)| {
            let id = catalogue.facts.find(name)?;
            Some((id, catalogue.facts.get(id)?.parse(&text).ok()?))
        };
        let grade = |(category, fact): (Category, &'static str)| {
            let own = category == self.category;
            (fact, if own { self.grade.to_string() } else { "none".to_owned() })
        };
        let tells = self.category != Category::Several;
        let grades = Category::SINGLE.into_iter().filter(|_| tells).map(grade);
        std::iter::once(("age", self.age.to_string())).chain(grades).filter_map(valued).collect()
    }
}

/// The characters in usual width and capitals, without what stands between groups; 0 for what is not ASCII.
fn tidied(number: &str) -> Vec<u8> {
    let usual = |letter: char| match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        _ => letter,
    };
    let apart = |letter: &char| letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{200b}');
    // All the room at once: a vector that grows leaves its old place behind as it was.
    let mut characters = Vec::with_capacity(number.len());
    let usual = number.chars().map(usual).filter(|letter| !apart(letter));
    characters.extend(usual.map(|letter| u8::try_from(letter).map_or(0, |letter| letter.to_ascii_uppercase())));
    characters
}

fn read(characters: &[u8], on: Date) -> Result<Certificate, NumberFault> {
    let number = before_reissue(characters);
    let ([identity @ .., category, grade], LENGTH) = (number, number.len()) else {
        return Err(NumberFault::Length(characters.len()));
    };
    let digit = |(at, letter): (usize, &u8)| letter.is_ascii_digit() || (at + 1 == IDENTITY && *letter == b'X');
    if let Some(at) = number.iter().enumerate().position(|one| !digit(one)) {
        return Err(NumberFault::Character(at + 1));
    }
    let age = age(identity, on)?;
    if !fits_its_check(identity) {
        return Err(NumberFault::CheckCharacter);
    }
    let category = Category::of(*category).ok_or(NumberFault::Category)?;
    let grade = Some(*grade).filter(|grade| (b'1'..=b'4').contains(grade)).ok_or(NumberFault::Grade)?;
    Ok(Certificate { age, category, grade: grade - b'0' })
}

/// The number as it was first issued: without `B` and how often it was issued again.
fn before_reissue(characters: &[u8]) -> &[u8] {
    match characters.split_at_checked(LENGTH) {
        Some((first, [b'B', times @ ..])) if !times.is_empty() && times.iter().all(u8::is_ascii_digit) => first,
        _ => characters,
    }
}

/// The full years since the birthday in an identity number.
fn age(identity: &[u8], on: Date) -> Result<u16, NumberFault> {
    let number = |from: usize, count: usize| {
        let digits = identity.iter().skip(from).take(count);
        digits.fold(0, |number: u16, digit| number * 10 + u16::from(*digit - b'0'))
    };
    let small = |from| u8::try_from(number(from, 2)).unwrap_or(0);
    let born = Date::new(number(6, 4), small(10), small(12)).ok_or(NumberFault::NoSuchDay)?;
    if born > on {
        return Err(NumberFault::NotBornYet);
    }
    let to_come = (on.month(), on.day()) < (born.month(), born.day());
    let years = on.year() - born.year() - u16::from(to_come);
    if years > OLDEST { Err(NumberFault::TooOld) } else { Ok(years) }
}

/// Whether the last character of an identity number fits the others.
fn fits_its_check(identity: &[u8]) -> bool {
    let counted = identity.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(*digit - b'0') * weight);
    let sum: u32 = counted.sum();
    let check = CHECKS.iter().zip(0..).find(|(_, remainder)| *remainder == sum % 11);
    check.map(|(check, _)| check) == identity.last()
}
