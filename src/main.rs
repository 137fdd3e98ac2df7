use leptos::prelude::*;

fn main() {
    leptos::mount::mount_to_body(|| view! { <p>"助残导航"</p> });
}
