//! Mounts the page. Where the document has no place for it, what the document says stays.

use zhucan::platform::page;
use zhucan::state::policy::catalogue;

fn main() {
    if let Some(root) = page::root() {
        // Two short pieces of work and not one long one: what is touched meanwhile is answered in between.
        page::soon(|| {
            catalogue();
            page::soon(move || {
                page::clear();
                leptos::mount::mount_to(root, zhucan::app::App).forget();
                page::is_ready();
            });
        });
    }
}
