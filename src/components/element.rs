//! Elements as plain data.
//!
//! `view!` makes a type of its own for every piece of a screen, and with it the code to build, update and drop it. As
//! data, one piece of code builds every element, and the module that people download is far smaller. Nothing here is
//! generic but the doors through which closures come in.

mod events;
mod fields;

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::html::custom;
use leptos::prelude::*;

use super::marked::pieces;

/// An element, its attributes and what stands in it.
pub struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

impl std::fmt::Debug for El {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.tag)
    }
}

/// An empty element.
#[must_use]
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

impl El {
    /// With its classes.
    #[must_use]
    #[inline(never)]
    pub fn class(self, classes: &str) -> Self {
        self.attr("class", classes)
    }

    /// With an attribute.
    #[must_use]
    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: &str) -> Self {
        self.0.attributes.push(custom_attribute(name, value.to_owned()).into_any_attr());
        self
    }

    /// With an attribute that follows what the person does; absent while it is empty.
    #[must_use]
    #[inline(never)]
    pub fn live_attr(mut self, name: &'static str, value: Signal<String>) -> Self {
        let value: Signal<Option<String>> = Signal::derive(move || Some(value.get()).filter(|value| !value.is_empty()));
        self.0.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// With text in it.
    #[must_use]
    #[inline(never)]
    pub fn text(self, text: &str) -> Self {
        let pieces = pieces(text);
        if let [(false, piece)] = pieces.as_slice() {
            return self.view((*piece).to_owned().into_any());
        }
        // In one element, so that what lays out the children of this one sees one text.
        self.child(pieces.into_iter().fold(el("span"), |whole, (chinese, piece)| {
            let piece = piece.to_owned().into_any();
            if chinese { whole.child(el("span").attr("lang", "zh-Hans").view(piece)) } else { whole.view(piece) }
        }))
    }

    /// With an element in it.
    #[must_use]
    #[inline(never)]
    pub fn child(self, child: Self) -> Self {
        let child = child.into_view();
        self.view(child)
    }

    /// With elements in it.
    #[must_use]
    #[inline(never)]
    pub fn children(mut self, children: Vec<Self>) -> Self {
        for child in children {
            self = self.child(child);
        }
        self
    }

    /// With an element in it, where there is one.
    #[must_use]
    #[inline(never)]
    pub fn maybe(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// With a view in it.
    #[must_use]
    #[inline(never)]
    pub fn view(mut self, view: AnyView) -> Self {
        self.0.children.push(view);
        self
    }

    /// With elements in it that follow what the person does.
    #[must_use]
    pub fn live(self, elements: impl Fn() -> Vec<Self> + Send + 'static) -> Self {
        self.view(live(elements))
    }

    /// The element as a view.
    #[must_use]
    #[inline(never)]
    pub fn into_view(self) -> AnyView {
        custom(self.0.tag).add_any_attr(self.0.attributes).child(self.0.children).into_any()
    }
}

/// Several elements as one view.
#[must_use]
#[inline(never)]
pub fn all(elements: Vec<El>) -> AnyView {
    elements.into_iter().map(El::into_view).collect::<Vec<_>>().into_any()
}

/// Elements that follow what the person does.
#[must_use]
pub fn live(elements: impl Fn() -> Vec<El> + Send + 'static) -> AnyView {
    follows(Box::new(move || all(elements())))
}

/// A view that is drawn anew when the signals that it reads change.
#[must_use]
pub fn follows(draw: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    draw.into_any()
}
