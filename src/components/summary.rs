//! What is not filled in, at the top of the screen: one line an error, each leading to its field.

use leptos::prelude::*;

use crate::words::AskErrors;

/// The summary. It is empty while there is no error.
#[component]
pub fn ErrorSummary(
    /// The error and the id of its field.
    #[prop(into)]
    error: Signal<Option<(String, String)>>,
    /// Its words.
    words: &'static AskErrors,
    /// Called with the id of the field when its line is followed.
    on_follow: impl Fn(String) + Clone + Send + Sync + 'static,
) -> impl IntoView {
    move || {
        let on_follow = on_follow.clone();
        error.get().map(|(message, field)| {
            let target = format!("#{field}");
            view! {
                <div class="notice notice--error" role="alert" tabindex="-1">
                    <h2>{words.heading}</h2>
                    <ul>
                        <li>
                            <a
                                href=target
                                on:click=move |event| {
                                    event.prevent_default();
                                    on_follow(field.clone());
                                }
                            >
                                {message}
                            </a>
                        </li>
                    </ul>
                </div>
            }
        })
    }
}
