//! Marks what is being read aloud, without touching the elements that the screens have drawn.

use js_sys::{Function, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Range};

use super::host::has;
use super::outline::Piece;

/// The name by which the style sheet knows it.
const SPOKEN: &str = "spoken";
/// Where the browser cannot mark a few letters, the whole block is marked.
const BLOCK: &str = "data-spoken";

#[wasm_bindgen]
extern "C" {
    /// Ranges of text that the style sheet can colour.
    type Highlight;

    #[wasm_bindgen(constructor)]
    fn new(range: &Range) -> Highlight;
}

/// Marks the letters of a piece from one to before another, in UTF-16 units, and nothing else; scrolls there.
pub fn mark(piece: &Piece, from: usize, to: usize) {
    unmark();
    let marked = range(piece, from, to).is_some_and(|range| highlight(Some(&range)));
    if !marked {
        let _ = piece.block.set_attribute(BLOCK, "");
    }
    scroll_to(&piece.block);
}

/// Marks nothing.
pub fn unmark() {
    highlight(None);
    if let Ok(Some(block)) = document().query_selector(&["[", BLOCK, "]"].concat()) {
        let _ = block.remove_attribute(BLOCK);
    }
}

/// Colours a range, or nothing; whether the browser can.
fn highlight(range: Option<&Range>) -> bool {
    if !has(&window(), "Highlight") {
        return false;
    }
    let get = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED);
    let all = get(&get(&window(), "CSS"), "highlights");
    let call = |name: &str, arguments: &js_sys::Array| {
        get(&all, name).dyn_into::<Function>().and_then(|function| function.apply(&all, arguments)).is_ok()
    };
    match range {
        Some(range) => call("set", &js_sys::Array::of2(&SPOKEN.into(), Highlight::new(range).as_ref())),
        None => call("delete", &js_sys::Array::of1(&SPOKEN.into())),
    }
}

fn range(piece: &Piece, from: usize, to: usize) -> Option<Range> {
    let at = |unit: usize, is_end: bool| {
        let begins = |start: usize| if is_end { start < unit } else { start <= unit };
        let (text, start) = piece.texts.iter().rev().find(|(_, start)| begins(*start))?;
        Some((text, u32::try_from(unit - start).ok()?.min(text.length())))
    };
    let range = document().create_range().ok()?;
    let ((first, start), (last, end)) = (at(from, false)?, at(to, true)?);
    range.set_start(first, start).ok()?;
    range.set_end(last, end).ok()?;
    Some(range)
}

fn scroll_to(block: &Element) {
    let seen = block.get_bounding_client_rect();
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    // The bar over the screen takes a part of it.
    if seen.top() < 100.0 || seen.bottom() > height * 0.8 {
        let top = window().scroll_y().unwrap_or_default() + seen.top() - height / 4.0;
        window().scroll_to_with_x_and_y(0.0, top);
    }
}
