//! Tables that are wider than a phone: they scroll by themselves, by keyboard as well.

use crate::components::element::{El, el};

/// A table with the names of its columns. The first cell of a row names it.
pub(super) fn grid(label: &str, heads: &[&str], rows: Vec<El>) -> El {
    let heads = heads.iter().map(|head| el("th").attr("scope", "col").text(head)).collect();
    let caption = el("caption").class("visually-hidden").text(label);
    let table =
        el("table").child(caption).child(el("thead").child(el("tr").children(heads))).child(el("tbody").children(rows));
    el("div").class("scrolls").attr("tabindex", "0").attr("role", "region").attr("aria-label", label).child(table)
}

/// The first cell of a row.
pub(super) fn named(text: &str) -> El {
    el("th").attr("scope", "row").text(text)
}

/// Another cell.
pub(super) fn cell(text: &str) -> El {
    el("td").text(text)
}

/// A cell with a number.
pub(super) fn figure(text: &str) -> El {
    el("td").class("figure").text(text)
}

/// The heading of a part of the screen, to which the focus comes.
pub(super) fn heading(tag: &'static str, id: &str, text: &str) -> El {
    el(tag).attr("id", id).attr("tabindex", "-1").text(text)
}
