//! The two orders of the list: by the part of life, and by the letter of the name.

use zhucan_catalog::{Family, Handbook, ProgrammeId};

use crate::initials::{first_letter, spelling};

/// Every part of life, in the order in which people are told of them.
pub const IN_ORDER: [Family; 11] = [
    Family::Certificate,
    Family::Subsidies,
    Family::Assistance,
    Family::Insurance,
    Family::Rehabilitation,
    Family::Education,
    Family::Home,
    Family::Travel,
    Family::Work,
    Family::Rights,
    Family::Employers,
];

/// The programmes of each part of life, in the order of the catalogue; parts without any are left out.
#[must_use]
pub fn families(handbook: &Handbook) -> Vec<(Family, Vec<ProgrammeId>)> {
    let of = |family| -> Vec<ProgrammeId> {
        let within = |id: &ProgrammeId| handbook.entry(*id).is_some_and(|entry| entry.family == family);
        handbook.programmes().filter(within).collect()
    };
    IN_ORDER.into_iter().map(|family| (family, of(family))).filter(|(_, programmes)| !programmes.is_empty()).collect()
}

/// A letter of the index, and the programmes whose names begin with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lettered {
    /// The letter, `A` to `Z`; `#` for what begins with a digit.
    pub letter: char,
    /// The programmes, by the spelling of their names.
    pub programmes: Vec<ProgrammeId>,
}

/// The index: letters in order, `#` last; letters without any programme are left out.
#[must_use]
pub fn letters(handbook: &Handbook) -> Vec<Lettered> {
    let names = handbook.programmes().filter_map(|id| Some((id, &handbook.entry(id)?.name)));
    let mut sorted: Vec<_> = names.map(|(id, name)| (first_letter(name), spelling(name), id)).collect();
    sorted.sort_by_key(|(letter, spelt, id)| (*letter == '#', *letter, spelt.clone(), *id));
    let mut letters: Vec<Lettered> = Vec::new();
    for (letter, _, id) in sorted {
        match letters.last_mut().filter(|last| last.letter == letter) {
            Some(last) => last.programmes.push(id),
            None => letters.push(Lettered { letter, programmes: vec![id] }),
        }
    }
    letters
}
