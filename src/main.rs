//! Mounts the page. Where the document has no place for it, what the document says stays.

use zhucan::app::{draw, prepare};
use zhucan::platform::page;

fn main() {
    let (Some(root), Some(unseen)) = (page::root(), page::unseen()) else { return };
    // Short pieces of work and not one long one: what is touched meanwhile is answered in between.
    page::soon(|| {
        prepare();
        page::soon(move || {
            let drawn = unseen.clone();
            let shown = move || {
                page::show_in(&root, &drawn);
                page::is_ready();
            };
            draw(unseen, shown);
        });
    });
}
