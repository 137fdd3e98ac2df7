//! Files beside the page, fetched when they are needed.

use std::future::Future;

use js_sys::Uint8Array;
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

/// The address of the handbook in the language of this code, where the document names it.
#[must_use]
pub fn handbook_address(language: &str) -> Option<String> {
    let script = document().query_selector("script[data-handbook-zh]").ok().flatten()?;
    script.get_attribute(&["data-handbook-", language].concat())
}

/// Starts to fetch a file of this site.
#[must_use]
pub fn start(address: &str) -> JsFuture {
    window().fetch_with_str(address).into()
}

/// The bytes of a file that is being fetched; nothing when it does not come whole.
pub async fn whole(coming: JsFuture) -> Option<Vec<u8>> {
    let answer = coming.await.ok()?;
    let answer = answer.dyn_into::<Response>().ok().filter(Response::ok)?;
    let buffer = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Does what has to wait for the network, while the page goes on.
pub fn later(work: impl Future<Output = ()> + 'static) {
    spawn_local(work);
}
