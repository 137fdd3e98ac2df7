//! An edition's rules and texts as one file, to compare another edition with.
//!
//! Catalogue and handbook are written and read by the same build everywhere else. This file may come from another one, so
//! it begins with a mark and with the number of the form in which both are stored.

use std::fmt;

use crate::bundle::{decode_catalogue, decode_handbook, encode_catalogue, encode_handbook};
use crate::catalogue::Catalogue;
use crate::handbook::Handbook;

/// How such a file begins.
const MARK: &[u8] = b"zhucan edition\n";

/// The form in which catalogue and handbook are stored. A change of that form needs the next number: a test holds the bytes
/// of a small policy to it.
const FORM: u8 = 1;

/// Why a file is not taken as an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditionError {
    /// It is no edition's file.
    NoEdition,
    /// It was written by a build that stores editions in another form.
    OtherBuild,
    /// It is not all there, or was changed.
    Damaged,
}

impl fmt::Display for EditionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoEdition => "the file is not an edition's rules",
            Self::OtherBuild => "the edition was written by a build that stores it in another form",
            Self::Damaged => "the edition is damaged",
        })
    }
}

impl std::error::Error for EditionError {}

/// The file of an edition.
#[must_use]
pub fn encode_edition(catalogue: &Catalogue, handbook: &Handbook) -> Vec<u8> {
    let (catalogue, handbook) = (encode_catalogue(catalogue), encode_handbook(handbook));
    let length = u32::try_from(catalogue.len()).unwrap_or(u32::MAX).to_le_bytes();
    [MARK, &[FORM], &length, &catalogue, &handbook].concat()
}

/// The edition of a file.
///
/// # Errors
/// When it is no such file, of another build, or not all of it.
pub fn decode_edition(bytes: &[u8]) -> Result<(Catalogue, Handbook), EditionError> {
    let rest = bytes.strip_prefix(MARK).ok_or(EditionError::NoEdition)?;
    let (form, rest) = rest.split_first().ok_or(EditionError::Damaged)?;
    if *form != FORM {
        return Err(EditionError::OtherBuild);
    }
    let (length, rest) = rest.split_first_chunk().ok_or(EditionError::Damaged)?;
    let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
    let (catalogue, handbook) = rest.split_at_checked(length).ok_or(EditionError::Damaged)?;
    let catalogue = decode_catalogue(catalogue).map_err(|_| EditionError::Damaged)?;
    let handbook = decode_handbook(handbook, &catalogue.edition).map_err(|_| EditionError::Damaged)?;
    Ok((catalogue, handbook))
}
