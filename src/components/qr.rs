//! A text as a QR code.

use std::fmt::Write as _;

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

use super::element::{El, el};

/// The largest code that a cracked screen still shows well enough.
const LARGEST: u8 = 12;
/// The empty border around it, in its own dots.
const BORDER: i32 = 4;

/// The picture; nothing when the text does not fit, or has other letters than A to Z, digits and a few marks.
#[must_use]
pub fn qr(text: &str, alt: &str) -> Option<El> {
    let letters: Vec<char> = text.chars().collect();
    if !QrSegment::is_alphanumeric(text) || letters.is_empty() {
        return None;
    }
    let segment = [QrSegment::make_alphanumeric(text)];
    let code = QrCode::encode_segments_advanced(
        &segment,
        QrCodeEcc::Medium,
        Version::MIN,
        Version::new(LARGEST),
        None::<Mask>,
        true,
    )
    .ok()?;
    Some(el("img").class("qr").attr("src", &address(&code)).attr("alt", alt))
}

/// The code as a drawing that stands in its own address: it needs no file, and can be saved like any picture.
fn address(code: &QrCode) -> String {
    let size = code.size() + 2 * BORDER;
    let mut dots = String::new();
    for (y, x) in (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (y, x))) {
        if code.get_module(x, y) {
            let _ = write!(dots, "M{} {}h1v1h-1z", x + BORDER, y + BORDER);
        }
    }
    let width = size * 8;
    // Percent signs and number signs would end the address; there are none.
    format!(
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{width}' \
         viewBox='0 0 {size} {size}' shape-rendering='crispEdges'%3E%3Cpath fill='white' d='M0 0h{size}v{size}H0z'/%3E\
         %3Cpath d='{dots}'/%3E%3C/svg%3E"
    )
}
