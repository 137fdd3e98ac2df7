//! What stands around every question, and the review.

use super::counted;
use crate::words::ask::{Ask, AskErrors, GroupWords, Topics};
use crate::words::review::{Review, Said};
use crate::words::voice::Voiced;

pub(super) const ASK: Ask = Ask {
    back: "Back to the last page",
    next: "Next",
    touch: "Touching an option leads to the next question. If it does not, choose “Next”.",
    not_sure: "Not sure",
    not_sure_hint: "That is fine, just go on",
    left: |questions| match questions {
        0 => "This may be the last question.".to_owned(),
        _ => format!("About {} to come after this one.", counted(questions, "question", "questions")),
    },
    results_now: "See the results so far",
    why: "Why is this asked?",
    find: "Where can the answer be found?",
    example: "Example: ",
    group: GroupWords {
        several: "Tick all that fit.",
        none: "None of these",
        unsure: "Not sure which category",
        which: |category| format!("{category}: which grade?"),
        taken_back: "The other ticks are taken back.",
        nothing: "Please tick a box. If none fits, tick “None of these”.",
        no_grade: |category| format!("Please choose a grade for {category}. If unknown, choose “Not sure”."),
        contradiction: "With “None of these” or “Not sure” ticked, tick nothing else.",
    },
    errors: AskErrors {
        heading: "Something is not answered yet",
        prefix: "Error: ",
        nothing: "Please choose an answer. If unknown, choose “Not sure”.",
    },
    dropped: |names| format!("This answer does not fit earlier ones. Please answer these again: {names}."),
    done: "All questions are answered",
    done_text: "The results are ready. To change an answer, check the answers first.",
    to_review: "Check the answers",
    to_results: "See the results",
};

pub(super) const TOPICS: Topics = Topics {
    basics: "The basics",
    certificate: "Category and grade of the disability",
    household: "Family income",
    insurance: "Medical and pension insurance",
    childhood: "Children and school",
    work: "Work and taxes",
    allowances: "Money received already",
    needs: "Needs now",
};

pub(super) const SAID: Said = Said {
    not_sure: "Not sure",
    years: |years| counted(usize::from(years), "year old", "years old"),
    grade: |category, grade| format!("{category}: {grade}"),
};

pub(super) const REVIEW: Review = Review {
    title: Voiced::new("See if your answers are right", "See if the answers about this person are right"),
    intro: "If something is wrong, choose “Change”.",
    change: "Change",
    change_context: |name| format!(": {name}"),
    empty: "No question is answered yet.",
    to_results: "All right: see the results",
    go_on: "Go on answering",
};
