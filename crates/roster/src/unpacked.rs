//! How much a workbook unpacks to. Some kilobytes can unpack to more than any memory holds.

use std::io::Cursor;

use zip::ZipArchive;

use crate::fault::Unreadable;

/// The most bytes that the parts of a workbook may come to: a sheet of a million rows with a dozen columns comes to less.
const MOST: u64 = 512 << 20;

/// Looks whether a workbook unpacks to what can be held, by what it says of its parts. One that says less than is true is read
/// no further than it says: the reader of archives sees to that. What is no archive is left for the reader of workbooks to tell.
///
/// # Errors
/// When it unpacks to more.
pub(crate) fn unpacks(bytes: &[u8]) -> Result<(), Unreadable> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Ok(()) };
    let mut whole = 0_u64;
    for at in 0..archive.len() {
        whole = whole.saturating_add(archive.by_index_raw(at).map_or(0, |part| part.size()));
    }
    if whole > MOST { Err(Unreadable::Unpacks { most: MOST }) } else { Ok(()) }
}
