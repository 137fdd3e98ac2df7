//! Properties by name. A binding of its own for each would be in the first download, whoever needs it.

use js_sys::{Array, Function, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};

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

/// Sets anything.
pub(super) fn set(of: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(of, &name.into(), value);
}

/// Calls a method.
///
/// # Errors
/// When there is no such method, or it fails.
pub(super) fn call(of: &JsValue, name: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    apply(of, name, &list(with)?)
}

/// Makes one of a class of the browser's.
///
/// # Errors
/// When there is no such class, or it cannot be made.
pub(super) fn made(class: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let class = get(&window(), class);
    apply(&get(&window(), "Reflect"), "construct", &list(&[class, list(with)?.into()])?)
}

fn apply(of: &JsValue, name: &str, with: &Array) -> Result<JsValue, JsValue> {
    get(of, name).dyn_into::<Function>()?.apply(of, with)
}

/// A list of the browser's, without the bindings that make one.
///
/// # Errors
/// When the browser makes none.
pub(super) fn list(of: &[JsValue]) -> Result<Array, JsValue> {
    let list = apply(&get(&window(), "JSON"), "parse", &Array::of1(&"[]".into()))?;
    for (at, one) in of.iter().enumerate() {
        set(&list, &at.to_string(), one);
    }
    Ok(list.unchecked_into())
}

/// Anything; `undefined` where there is nothing, or nothing to ask.
pub(super) fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}
