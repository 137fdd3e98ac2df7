//! Mounts the page. Where the document has no place for it, what the document says stays.

fn main() {
    if let Some(root) = zhucan::platform::page::root() {
        zhucan::platform::page::clear();
        leptos::mount::mount_to(root, zhucan::app::App).forget();
    }
}
