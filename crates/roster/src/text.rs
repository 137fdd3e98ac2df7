//! From the bytes of a file to text.

use std::borrow::Cow;

use encoding_rs::{DecoderResult, Encoding, GB18030, UTF_8};

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

impl TextEncoding {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 => "UTF-16",
            Self::Gb18030 => "GB18030",
        }
    }
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

/// So many Chinese characters that can be read are no accident: the file is in this encoding, and damaged elsewhere.
const NO_ACCIDENT: usize = 8;
/// Of a file that is no UTF-8, how many pieces that are or are not are looked at: Chinese in GB18030 has a few a character.
const PIECES: usize = 1 << 12;
/// So much text is held at a time while the damaged place is looked for.
const SOME: usize = 1 << 16;

/// The text of a file: UTF-8 with or without byte order mark, UTF-16 with one, or GB18030 (which GBK and GB2312 are part
/// of). Never with a character put in the place of one that could not be read.
pub(crate) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, TextEncoding), Unreadable> {
    if let Some((_, kind)) = KNOWN.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(Unreadable::NoText { kind: Some(*kind) });
    }
    let (encoding, rest) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, bytes.get(length..).unwrap_or_default()),
        None => (UTF_8, bytes),
    };
    let known = if encoding == UTF_8 { TextEncoding::Utf8 } else { TextEncoding::Utf16 };
    let text = encoding.decode_without_bom_handling_and_without_replacement(rest);
    let (text, encoding) = match (text, Encoding::for_bom(bytes)) {
        (Some(text), _) => (text, known),
        (None, Some(_)) => return Err(Fault::first(encoding, rest).told(known)),
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

/// The text of a file without byte order mark that is no UTF-8.
fn chinese(bytes: &[u8]) -> Result<Cow<'_, str>, Unreadable> {
    if is_utf_8(bytes) {
        return Err(Fault::first(UTF_8, bytes).told(TextEncoding::Utf8));
    }
    let text = GB18030.decode_without_bom_handling_and_without_replacement(bytes);
    text.ok_or_else(|| {
        let fault = Fault::first(GB18030, bytes);
        let whole = bytes.get(..fault.at).unwrap_or_default();
        if is_gb18030(whole) { fault.told(TextEncoding::Gb18030) } else { Unreadable::NoText { kind: None } }
    })
}

/// Whether it is UTF-8 but for what is damaged: Chinese can be read up to there, or more of it than there are damaged places.
fn is_utf_8(bytes: &[u8]) -> bool {
    let (mut read, mut damaged) = (0, 0);
    for (at, piece) in bytes.utf8_chunks().take(PIECES).enumerate() {
        read += piece.valid().chars().filter(|letter| letter.len_utf8() > 2).count();
        if at == 0 && read >= NO_ACCIDENT {
            return true;
        }
        damaged += usize::from(!piece.invalid().is_empty());
    }
    read >= NO_ACCIDENT && read > damaged
}

/// Whether bytes that GB18030 can read are Chinese in it. Most of what people write stands in its oldest part, GB2312, where
/// both bytes are high; letters with accents in other encodings are read as Chinese too, but elsewhere. What else
/// controls a device is in no table.
fn is_gb18030(whole: &[u8]) -> bool {
    let (mut old, mut all, mut rest) = (0_usize, 0_usize, whole);
    loop {
        rest = match rest {
            [0..=8 | 11 | 12 | 14..=31 | 127, ..] => return false,
            [0..=127, rest @ ..] => rest,
            [_, b'0'..=b'9', _, _, rest @ ..] => {
                all += 1;
                rest
            }
            [first, second, rest @ ..] => {
                all += 1;
                old += usize::from((0xa1..=0xf7).contains(first) && *second >= 0xa1);
                rest
            }
            // The end, and half a character at it.
            [] | [_] => break,
        };
    }
    old >= NO_ACCIDENT && 2 * old > all
}

/// The first place of a text that cannot be read.
struct Fault {
    /// The byte at which it begins.
    at: usize,
    /// The line, the first being 1.
    line: u64,
}

impl Fault {
    fn first(encoding: &'static Encoding, bytes: &[u8]) -> Self {
        let mut decoder = encoding.new_decoder_without_bom_handling();
        let mut text = String::with_capacity(SOME);
        let (mut at, mut line) = (0_usize, 1_u64);
        let mut is_returned = false;
        loop {
            text.clear();
            let rest = bytes.get(at..).unwrap_or_default();
            let (result, read) = decoder.decode_to_string_without_replacement(rest, &mut text, true);
            at = at.saturating_add(read);
            for byte in text.bytes() {
                let breaks = byte == b'\r' || (byte == b'\n' && !is_returned);
                line = line.saturating_add(u64::from(breaks));
                is_returned = byte == b'\r';
            }
            match result {
                DecoderResult::OutputFull => {}
                DecoderResult::InputEmpty => return Self { at, line },
                DecoderResult::Malformed(length, after) => {
                    return Self { at: at.saturating_sub(usize::from(length) + usize::from(after)), line };
                }
            }
        }
    }

    /// That the file is in this encoding, and damaged here.
    const fn told(&self, encoding: TextEncoding) -> Unreadable {
        Unreadable::Damaged { encoding, line: self.line }
    }
}
