//! One picture of a video, as the worker takes it.

use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::platform::property::{call, number, set};

/// How wide a picture is that is looked at, in dots: enough for the largest code that the page makes, held so that it fills
/// half of it.
const WIDTH: f64 = 640.0;

/// The picture that the video shows now, drawn on the canvas; nothing while it has none.
pub(super) fn picture(video: &Element, canvas: &JsValue) -> Option<JsValue> {
    let (width, height) = (number(video, "videoWidth"), number(video, "videoHeight"));
    if width < 1.0 || height < 1.0 {
        return None;
    }
    let scale = (WIDTH / width).min(1.0);
    // Numbers go as texts, which the browser reads as numbers.
    let [none, width, height] = [0.0, width * scale, height * scale].map(|side| JsValue::from(whole(side).to_string()));
    set(canvas, "width", &width);
    set(canvas, "height", &height);
    let pen = call(canvas, "getContext", &["2d".into()]).ok()?;
    let all = [none.clone(), none, width, height];
    let [left, top, right, bottom] = all.clone();
    call(&pen, "drawImage", &[video.clone().into(), left, top, right, bottom]).ok()?;
    call(&pen, "getImageData", &all).ok()
}

/// A side in whole dots.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few hundred dots")]
fn whole(side: f64) -> u32 {
    side as u32
}
