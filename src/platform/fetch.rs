//! Files beside the page, fetched when they are needed.

use js_sys::Uint8Array;
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

/// The address of the handbook, where the document names it.
#[must_use]
pub fn handbook_address() -> Option<String> {
    let script = document().query_selector("script[data-handbook]").ok().flatten()?;
    script.get_attribute("data-handbook")
}

/// Fetches a file of this site and hands its bytes over; nothing when it did not come whole.
pub fn bytes(address: String, done: Box<dyn FnOnce(Option<Vec<u8>>)>) {
    spawn_local(async move { done(whole(&address).await) });
}

async fn whole(address: &str) -> Option<Vec<u8>> {
    let answer = JsFuture::from(window().fetch_with_str(address)).await.ok()?;
    let answer = answer.dyn_into::<Response>().ok().filter(Response::ok)?;
    let buffer = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
