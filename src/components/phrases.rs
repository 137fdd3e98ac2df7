//! Elements that every screen uses in the same way.

use super::element::{El, el};

/// A paragraph.
#[must_use]
#[inline(never)]
pub fn p(text: &str) -> El {
    el("p").text(text)
}

/// A heading with the screen's name: the focus comes here.
#[must_use]
#[inline(never)]
pub fn title(text: &str) -> El {
    el("h1").attr("tabindex", "-1").text(text)
}

/// A link.
#[must_use]
#[inline(never)]
pub fn link(class: &str, address: &str, text: &str) -> El {
    el("a").class(class).attr("href", address).text(text)
}

/// A button that does something here.
#[must_use]
#[inline(never)]
pub fn button(class: &str, text: &str) -> El {
    el("button").class(class).attr("type", "button").text(text)
}

/// A part of a screen under its heading.
#[must_use]
#[inline(never)]
pub fn part(heading: &str) -> El {
    el("section").class("part").child(el("h2").text(heading))
}

/// The buttons of a side box, one under the other.
#[must_use]
#[inline(never)]
pub fn actions(buttons: Vec<El>) -> El {
    el("div").class("actions").children(buttons.into_iter().map(|button| el("p").child(button)).collect())
}
