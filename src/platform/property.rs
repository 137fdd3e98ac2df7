//! Properties by name. A binding of its own for each would be in the first download, whoever needs it.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// A text; empty where there is none.
pub(super) fn text(of: &JsValue, name: &str) -> String {
    get(of, name).as_string().unwrap_or_default()
}

/// Whether it is there and true.
pub(super) fn holds(of: &JsValue, name: &str) -> bool {
    get(of, name).is_truthy()
}

/// A number; 0 where there is none.
pub(super) fn number(of: &JsValue, name: &str) -> f64 {
    get(of, name).as_f64().unwrap_or_default()
}

/// Sets a text.
pub(super) fn set_text(of: &JsValue, name: &str, text: &str) {
    let _ = Reflect::set(of, &name.into(), &text.into());
}

fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}
