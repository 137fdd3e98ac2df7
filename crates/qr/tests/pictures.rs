//! Codes in pictures as a camera gives them.
#![expect(
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "a test that cannot go on must stop; a few hundred dots are any number"
)]

use qrcodegen::{QrCode, QrCodeEcc};
use zhucan_qr::{Seen, look};

const CODE: &str = "ZC1QYGDKJ2P5XQW8EZQYGDKJ2P5XQW8EZQYGDKJ2P5X";

/// A code on grey paper, each of its squares `dot` wide, and turned by `lean` (radians).
fn picture(text: &str, dot: usize, lean: f64) -> (usize, Vec<u8>) {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
    let side = (usize::try_from(code.size()).unwrap() + 12) * dot;
    let mut dots = Vec::new();
    for y in 0..side {
        for x in 0..side {
            let (sin, cos) = lean.sin_cos();
            let middle = side as f64 / 2.0;
            let (from_x, from_y) = (x as f64 - middle, y as f64 - middle);
            let square = |at: f64| ((at + middle) / dot as f64).floor() as i32 - 6;
            let dark = code.get_module(square(from_x * cos - from_y * sin), square(from_x * sin + from_y * cos));
            let grain = u8::try_from((x * 7 + y * 13) % 23).unwrap();
            let shade = if dark { 40 + grain } else { 200 + grain };
            dots.extend([shade, shade, shade, u8::MAX]);
        }
    }
    (side, dots)
}

#[test]
fn a_handover_code_is_read_straight_and_leaning() {
    for lean in [0.0, 0.1, 0.4, 1.6, 3.1] {
        let (width, dots) = picture(CODE, 6, lean);
        assert_eq!(look(width, &dots), Seen::Code(CODE.to_owned()), "leaning by {lean}");
    }
}

#[test]
fn of_any_other_code_nothing_is_handed_on() {
    for text in ["11010519491231002X42", "https://example.org/", "ZC", "0ZC1"] {
        let (width, dots) = picture(text, 6, 0.0);
        assert_eq!(look(width, &dots), Seen::Other, "{text}");
    }
}

#[test]
fn without_a_code_and_without_whole_rows_nothing_is_seen() {
    assert_eq!(look(64, &[200; 64 * 64 * 4]), Seen::Nothing);
    assert_eq!(look(0, &[1, 2, 3, 4]), Seen::Nothing);
    assert_eq!(look(7, &[200; 5 * 4]), Seen::Nothing);
    assert_eq!(look(640, &[]), Seen::Nothing);
}
