//! Fields that hold what the page says until a person changes it.

use js_sys::Reflect;
use leptos::attr::any_attribute::IntoAnyAttribute;
use leptos::ev::{self, Event};
use leptos::prelude::*;
use leptos::tachys::html::property::prop;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use super::El;

impl El {
    /// With a property that follows what the person does: `checked`, `selected`.
    #[must_use]
    #[inline(never)]
    pub fn live_prop(mut self, name: &'static str, value: Signal<bool>) -> Self {
        self.0.attributes.push(prop(name, value).into_any_attr());
        self
    }

    /// An input that holds this text until somebody writes another.
    #[must_use]
    #[inline(never)]
    pub fn holding(mut self, text: Signal<String>) -> Self {
        self.0.attributes.push(prop("value", text).into_any_attr());
        self
    }

    /// Calls `changed` with the value of an input or a list, once somebody is done changing it.
    #[must_use]
    #[inline(never)]
    pub fn on_change(mut self, changed: Box<dyn Fn(String)>) -> Self {
        let changed: Box<dyn FnMut(Event)> = Box::new(move |event: Event| {
            if let Some(target) = event.target() {
                changed(value(&target));
            }
        });
        self.0.attributes.push(ev::on(ev::change, changed).into_any_attr());
        self
    }

    /// A form that hands on what stands in its text field, instead of sending it anywhere.
    #[must_use]
    #[inline(never)]
    pub fn on_handed(mut self, handed: Box<dyn Fn(String)>) -> Self {
        let submitted: Box<dyn FnMut(ev::SubmitEvent)> = Box::new(move |event: ev::SubmitEvent| {
            event.prevent_default();
            let form = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let field = form.and_then(|form| form.query_selector("input").ok().flatten());
            if let Some(field) = field {
                handed(value(&field));
            }
        });
        self.0.attributes.push(ev::on(ev::submit, submitted).into_any_attr());
        self
    }
}

/// What an input or a list holds.
fn value(of: &JsValue) -> String {
    Reflect::get(of, &"value".into()).ok().and_then(|value| value.as_string()).unwrap_or_default()
}
