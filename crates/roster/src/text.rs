//! From the bytes of a file to text.

use std::borrow::Cow;

use encoding_rs::{Encoding, GB18030};

use crate::fault::{FileKind, Unreadable};

/// How a text is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextEncoding {
    /// UTF-8, with or without byte order mark.
    Utf8,
    /// UTF-16, with one.
    Utf16,
    /// GB18030, of which GBK and GB2312 are parts.
    Gb18030,
}

/// How files begin that are no text, and what they are.
const KNOWN: &[(&[u8], FileKind)] = &[
    (b"PK\x03\x04", FileKind::Archive),
    (b"\xd0\xcf\x11\xe0", FileKind::OldWorkbook),
    (b"%PDF", FileKind::Pdf),
    (b"\x89PNG", FileKind::Picture),
    (b"\xff\xd8\xff", FileKind::Picture),
    (b"{\\rtf", FileKind::Rtf),
];

/// So many characters of three bytes are no accident: the file is UTF-8, and damaged further on.
const NO_ACCIDENT: usize = 8;

/// The text of a file: UTF-8 with or without byte order mark, UTF-16 with one, or GB18030 (which GBK and GB2312 are part
/// of). Never with a character put in the place of one that could not be read.
pub(crate) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, TextEncoding), Unreadable> {
    if let Some((_, kind)) = KNOWN.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(Unreadable::NoText { kind: Some(*kind) });
    }
    let (encoding, rest) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, bytes.get(length..).unwrap_or_default()),
        None => (encoding_rs::UTF_8, bytes),
    };
    let known = if encoding == encoding_rs::UTF_8 { TextEncoding::Utf8 } else { TextEncoding::Utf16 };
    let text = encoding.decode_without_bom_handling_and_without_replacement(rest);
    let (text, encoding) = match (text, Encoding::for_bom(bytes)) {
        (Some(text), _) => (text, known),
        (None, Some(_)) => return Err(damaged(rest)),
        (None, None) => (chinese(bytes)?, TextEncoding::Gb18030),
    };
    if text.contains('\0') {
        return Err(Unreadable::NoText { kind: None });
    }
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    Ok((text, encoding))
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
