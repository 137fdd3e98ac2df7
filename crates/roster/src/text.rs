//! From the bytes of a file to text.

use std::borrow::Cow;

use encoding_rs::{Encoding, GB18030};

use crate::fault::Unreadable;

/// How files begin that are no text, and what they are.
const KNOWN: &[(&[u8], &str)] = &[
    (b"PK\x03\x04", "a ZIP archive or a workbook (XLSX)"),
    (b"\xd0\xcf\x11\xe0", "an old workbook (XLS), or one with a password"),
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"{\\rtf", "a text document (RTF)"),
];

/// So many characters of three bytes are no accident: the file is UTF-8, and damaged further on.
const NO_ACCIDENT: usize = 8;

/// The text of a file: UTF-8 with or without byte order mark, UTF-16 with one, or GB18030 (which GBK and GB2312 are part
/// of). Never with a character put in the place of one that could not be read.
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Unreadable> {
    if let Some((_, kind)) = KNOWN.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(Unreadable::NoText { kind: Some(kind) });
    }
    let (encoding, rest) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, bytes.get(length..).unwrap_or_default()),
        None => (encoding_rs::UTF_8, bytes),
    };
    let text = match (encoding.decode_without_bom_handling_and_without_replacement(rest), Encoding::for_bom(bytes)) {
        (Some(text), _) => text,
        (None, Some(_)) => return Err(damaged(rest)),
        (None, None) => chinese(bytes)?,
    };
    if text.contains('\0') {
        return Err(Unreadable::NoText { kind: None });
    }
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    Ok(text)
}

fn chinese(bytes: &[u8]) -> Result<Cow<'_, str>, Unreadable> {
    let whole = bytes.utf8_chunks().next().map(|chunk| chunk.valid()).unwrap_or_default();
    if whole.chars().filter(|letter| letter.len_utf8() > 2).count() >= NO_ACCIDENT {
        return Err(damaged(bytes));
    }
    GB18030.decode_without_bom_handling_and_without_replacement(bytes).ok_or(Unreadable::NoText { kind: None })
}

/// UTF-8 that is damaged, and in which line.
fn damaged(bytes: &[u8]) -> Unreadable {
    let whole = bytes.utf8_chunks().next().map(|chunk| chunk.valid()).unwrap_or_default();
    let before = whole.bytes().filter(|byte| *byte == b'\n').count();
    Unreadable::Damaged { line: u64::try_from(before).unwrap_or(u64::MAX).saturating_add(1) }
}
