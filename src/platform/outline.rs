//! What stands on the page as people see it: one piece of text for each block, in order.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Node, Text};

/// What kind of block a piece stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A heading.
    Heading,
    /// An item of a list.
    Item,
    /// Something to tick.
    Tick,
    /// Anything else.
    Plain,
}

/// One block's text.
#[derive(Debug, Clone)]
pub struct Piece {
    /// The text, without space around it.
    pub text: String,
    /// The language of the text where it is marked as another than the page's.
    pub lang: Option<String>,
    /// What kind of block it stands in.
    pub kind: Kind,
    /// The block.
    pub block: Element,
    /// The texts of the document that it is made of, each with where it begins in `text`, in UTF-16 units.
    pub texts: Vec<(Text, usize)>,
}

/// Unfolds what the selector finds.
pub fn unfold(selector: &str) {
    if let Ok(Some(folded)) = document().query_selector(selector) {
        let _ = folded.set_attribute("open", "");
    }
}

/// The pieces of the first element that the selector finds.
#[must_use]
pub fn pieces(selector: &str) -> Vec<Piece> {
    let mut walk = Walk { pieces: Vec::new(), open: None, ticks: false };
    if let Ok(Some(root)) = document().query_selector(selector) {
        walk.element(&root, Kind::Plain);
    }
    walk.close();
    walk.pieces
}

struct Walk {
    pieces: Vec<Piece>,
    open: Option<Piece>,
    /// Whether the next block is the first of something to tick.
    ticks: bool,
}

impl Walk {
    fn element(&mut self, element: &Element, kind: Kind) {
        let style = window().get_computed_style(element).ok().flatten();
        let of = |name| style.as_ref().and_then(|style| style.get_property_value(name).ok()).unwrap_or_default();
        let display = of("display");
        if display == "none" || of("visibility") == "hidden" || element.get_attribute("aria-hidden").is_some() {
            return;
        }
        let kind = kind_of(element).unwrap_or(kind);
        self.ticks = self.ticks || element.tag_name() == "LABEL";
        let block = !display.starts_with("inline") && display != "contents";
        if block {
            self.close();
        }
        let folded = element.tag_name() == "DETAILS" && !element.has_attribute("open");
        let children = element.child_nodes();
        for at in 0..children.length() {
            let Some(child) = children.get(at) else { continue };
            if let Some(child) = child.dyn_ref::<Element>() {
                // Of what is folded only the line that unfolds it is seen.
                if !folded || child.tag_name() == "SUMMARY" {
                    self.element(child, kind);
                }
            } else if child.node_type() == Node::TEXT_NODE {
                self.text(child.unchecked_into(), element, kind);
            }
        }
        if block {
            self.close();
        }
    }

    fn text(&mut self, text: Text, within: &Element, kind: Kind) {
        let data = text.data();
        if data.trim().is_empty() {
            return;
        }
        let lang = within.closest("[lang]").ok().flatten().filter(|marked| marked.tag_name() != "HTML");
        let lang = lang.and_then(|marked| marked.get_attribute("lang"));
        if self.open.as_ref().is_some_and(|open| open.lang != lang) {
            self.close();
        }
        let block = within.clone();
        let further = kind == Kind::Tick && self.open.is_none() && !std::mem::take(&mut self.ticks);
        let kind = if further { Kind::Plain } else { kind };
        let open = self.open.get_or_insert_with(|| Piece { text: String::new(), lang, kind, block, texts: Vec::new() });
        open.texts.push((text, open.text.encode_utf16().count()));
        open.text.push_str(&data);
    }

    fn close(&mut self) {
        self.pieces.extend(self.open.take());
    }
}

fn kind_of(element: &Element) -> Option<Kind> {
    match element.tag_name().as_str() {
        "H1" | "H2" | "H3" | "H4" | "LEGEND" => Some(Kind::Heading),
        "LI" => Some(Kind::Item),
        "LABEL" => Some(Kind::Tick),
        "P" => Some(Kind::Plain),
        _ => None,
    }
}
