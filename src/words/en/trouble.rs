//! Pages that are not there, and what went wrong.

use crate::words::trouble::{Notice, Trouble};

pub(super) const TROUBLE: Trouble = Trouble {
    not_found: Notice {
        title: "This page does not exist",
        text: &["The address may have a mistake, or the page may have moved."],
        action: "Back to the start",
    },
    no_programme: Notice {
        title: "This programme does not exist",
        text: &["The address may have a mistake, or the programme may have a new name."],
        action: "See the results",
    },
    handbook_coming: Notice {
        title: "The explanations are coming",
        text: &["With a slow network, this takes a little while."],
        action: "Try again",
    },
    no_handbook: Notice {
        title: "The explanations did not come",
        text: &[
            "Your answers are still here. Nothing is lost.",
            "Check the network, then choose “Try again”.",
            "If it still does not work, call 12385 and ask.",
        ],
        action: "Try again",
    },
    old_edition: |day| {
        format!(
            "The policy here was checked on {day}. That is some time ago. \
             Before going, call 12385 and ask if anything has changed."
        )
    },
};
