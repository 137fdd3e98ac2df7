//! Mounts the page. Where the document has no place for it, what the document says stays.

use zhucan::app::{App, prepare};
use zhucan::platform::page;

fn main() {
    if let Some(root) = page::root() {
        // Two short pieces of work and not one long one: what is touched meanwhile is answered in between.
        page::soon(|| {
            prepare();
            page::soon(move || {
                page::clear();
                leptos::mount::mount_to(root, App).forget();
                page::is_ready();
            });
        });
    }
}
