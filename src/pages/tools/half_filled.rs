//! What stands in the fields of a question that is not sent, kept for the tab: a page that is loaded again has it.

use leptos::prelude::*;

use crate::components::draft::Draft;
use crate::pages::unsent::Unsent;
use crate::platform::page;
use crate::state::Keeper;

/// Puts back what was left, and keeps what stands there from now on, for as long as the page is open.
pub(super) fn follow(keeper: Keeper) {
    let unsent = Unsent::of_the_page();
    if let Some(left) = Draft::of_line(&keeper.draft()) {
        unsent.put_back(left);
    }
    let owner = Owner::new();
    owner.with(|| page::follow(move || keeper.keep_draft(unsent.look(line))));
    std::mem::forget(owner);
}

/// The draft as a line; empty where nothing stands in it.
fn line(draft: &Draft) -> String {
    if draft.is_blank() { String::new() } else { draft.to_line() }
}
