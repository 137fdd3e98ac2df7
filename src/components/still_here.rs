//! A warning that everything is wiped soon, because nobody seems to be there.

use crate::components::element::{El, el};
use crate::components::phrases::{button, p};

/// The warning: what is going to happen, and the name of a button. Any key and any click shows that somebody is there, as the
/// button does.
#[must_use]
pub fn still_here([told, stay]: [&str; 2]) -> El {
    let stay = button("button", stay).on_click(|| {});
    el("div").class("notice notice--warn idle").child(p(told)).child(el("p").child(stay))
}
