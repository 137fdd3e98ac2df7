//! Finds a QR code in a picture of a camera.
//!
//! A module of its own with a memory of its own, which a worker of the page loads when a camera is used, and throws away
//! with everything in it when it is not (`public/camera.js`). The library that reads the picture stops at some pictures,
//! crooked ones or noise, where a corner falls beyond all numbers: here that costs one picture, in the page it would cost
//! everything that stands at the counter.

use wasm_bindgen::prelude::wasm_bindgen;

/// The beginning of every text that is handed on: a handover code's. A camera sees other codes too, a certificate's among
/// them; of those nothing is handed on.
const BEGINNING: &str = "ZC1";

/// Bytes of one dot of a picture as a canvas gives it: red, green, blue and how opaque it is.
const DOT: usize = 4;

/// What was seen in a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// No code, or none that can be read.
    Nothing,
    /// A code that is no handover code.
    Other,
    /// The text of a code that begins like a handover code.
    Code(String),
}

/// Looks for a code in a picture of dots of red, green, blue and opacity, row by row, each row `width` dots. A picture that
/// has no whole rows holds nothing.
#[must_use]
pub fn look(width: usize, dots: &[u8]) -> Seen {
    let brightness: Vec<u8> = dots.chunks_exact(DOT).map(brightness).collect();
    let Some(height) = brightness.len().checked_div(width).filter(|height| height * width == brightness.len()) else {
        return Seen::Nothing;
    };
    let at = |x: usize, y: usize| brightness.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, at);
    let texts = picture.detect_grids().into_iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text);
    let mut seen = Seen::Nothing;
    for text in texts {
        let begins =
            text.trim_start().get(..BEGINNING.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(BEGINNING));
        if begins {
            return Seen::Code(text);
        }
        seen = Seen::Other;
    }
    seen
}

/// How bright a dot is, as an eye sees it (ITU-R BT.601, in 256ths).
fn brightness(dot: &[u8]) -> u8 {
    let weights = [77_u32, 150, 29];
    let sum: u32 = dot.iter().zip(weights).map(|(part, weight)| u32::from(*part) * weight).sum();
    u8::try_from(sum / 256).unwrap_or(u8::MAX)
}

/// The same for the worker: the text of a handover code, an empty text for another code, nothing where there is none.
#[wasm_bindgen]
#[must_use]
pub fn find(width: usize, dots: &[u8]) -> Option<String> {
    match look(width, dots) {
        Seen::Nothing => None,
        Seen::Other => Some(String::new()),
        Seen::Code(text) => Some(text),
    }
}
