//! Draws the page. Where the document has no place for it, what the document says stays.

use zhucan::app::{draw, prepare};
use zhucan::platform::page::{self, Unseen};

fn main() {
    let Some(unseen) = Unseen::of_the_page() else { return };
    page::soon(|| {
        prepare();
        page::soon(move || draw(unseen));
    });
}
