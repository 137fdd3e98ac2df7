//! What an element calls when the person does something.

use leptos::attr::any_attribute::IntoAnyAttribute;
use leptos::ev::{self, Event, MouseEvent};
use leptos::prelude::*;
use leptos::tachys::html::property::prop;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, PointerEvent};

use super::El;

impl El {
    /// Calls `clicked` when it is clicked, tapped or chosen by keyboard, instead of what the browser would do.
    #[must_use]
    pub fn on_click(self, clicked: impl Fn() + 'static) -> Self {
        self.clicked(Box::new(clicked))
    }

    #[inline(never)]
    fn clicked(mut self, clicked: Box<dyn Fn()>) -> Self {
        let clicked: Box<dyn FnMut(MouseEvent)> = Box::new(move |event: MouseEvent| {
            event.prevent_default();
            clicked();
        });
        self.0.attributes.push(ev::on(ev::click, clicked).into_any_attr());
        self
    }

    /// Calls `touched` once something in it that the selector finds was ticked or chosen with a finger. A mouse, a keyboard
    /// and a screen reader only choose: who uses them goes on by the button.
    #[must_use]
    pub fn on_touch(mut self, selector: &'static str, touched: impl Fn() + Clone + 'static) -> Self {
        let clicked: Box<dyn FnMut(MouseEvent)> = Box::new(move |event: MouseEvent| {
            let finger = event.dyn_ref::<PointerEvent>().is_some_and(|event| event.pointer_type() == "touch");
            let at = event.target().and_then(|target| target.dyn_into::<Element>().ok()).filter(|_| finger);
            // The browser ticks what stands in a label after the label was clicked.
            let label = at.and_then(|at| at.closest("label").ok().flatten());
            let Some(label) = label else { return };
            let touched = touched.clone();
            let then = move || {
                if label.query_selector(selector).is_ok_and(|found| found.is_some()) {
                    touched();
                }
            };
            set_timeout(then, std::time::Duration::ZERO);
        });
        self.0.attributes.push(ev::on(ev::click, clicked).into_any_attr());
        self
    }

    /// Calls `submitted` when the form is sent, instead of sending it anywhere.
    #[must_use]
    pub fn on_submit(mut self, submitted: impl Fn() + 'static) -> Self {
        let submitted: Box<dyn FnMut(ev::SubmitEvent)> = Box::new(move |event: ev::SubmitEvent| {
            event.prevent_default();
            submitted();
        });
        self.0.attributes.push(ev::on(ev::submit, submitted).into_any_attr());
        self
    }

    /// An input that is ticked or chosen while `checked` holds, and says when that changes.
    #[must_use]
    #[inline(never)]
    pub fn checked(mut self, checked: Signal<bool>, on_change: Box<dyn Fn(bool)>) -> Self {
        let changed: Box<dyn FnMut(Event)> = Box::new(move |event| {
            if let Some(input) = input(&event) {
                on_change(input.checked());
            }
        });
        self.0.attributes.push(prop("checked", checked).into_any_attr());
        self.0.attributes.push(ev::on(ev::change, changed).into_any_attr());
        self
    }

    /// An input that holds a text, and says when that changes.
    #[must_use]
    #[inline(never)]
    pub fn typed(mut self, text: Signal<String>, on_input: Box<dyn Fn(String)>) -> Self {
        let changed: Box<dyn FnMut(Event)> = Box::new(move |event| {
            if let Some(input) = input(&event) {
                on_input(input.value());
            }
        });
        self.0.attributes.push(prop("value", text).into_any_attr());
        self.0.attributes.push(ev::on(ev::input, changed).into_any_attr());
        self
    }
}

fn input(event: &Event) -> Option<HtmlInputElement> {
    event.target().and_then(|target| target.dyn_into().ok())
}
