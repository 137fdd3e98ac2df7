//! One large line to tap: a native radio button or checkbox with its label.

use leptos::prelude::*;

/// What kind of input the line has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// One of several.
    Radio,
    /// Any of several.
    Checkbox,
}

impl Input {
    const fn kind(self) -> &'static str {
        match self {
            Self::Radio => "radio",
            Self::Checkbox => "checkbox",
        }
    }
}

/// A radio button or checkbox with its label.
#[component]
pub fn OptionLine(
    /// Radio button or checkbox.
    input: Input,
    /// The id that an error summary leads to; empty for none.
    #[prop(into)]
    id: String,
    /// The group's name.
    #[prop(into)]
    name: String,
    /// The value.
    #[prop(into)]
    value: String,
    /// The label.
    #[prop(into)]
    label: String,
    /// A short sentence under the label; empty for none.
    #[prop(into)]
    hint: String,
    /// Whether the line stands apart from the others.
    #[prop(optional)]
    apart: bool,
    /// Whether it is chosen.
    #[prop(into)]
    checked: Signal<bool>,
    /// Called when it is chosen or unchosen.
    on_change: impl Fn(bool) + 'static,
) -> impl IntoView {
    let hint = (!hint.is_empty()).then(|| view! { <span class="option-hint">{hint}</span> });
    view! {
        <label class="option" class=("option--apart", apart)>
            <input
                type=input.kind()
                id=(!id.is_empty()).then_some(id)
                name=name
                value=value
                prop:checked=checked
                on:change:target=move |event| on_change(event.target().checked())
            />
            <span class="option-text">{label} {hint}</span>
        </label>
    }
}
