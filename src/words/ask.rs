//! What stands around every question.

/// Around every question.
#[derive(Debug)]
pub struct Ask {
    /// The link to the screen before.
    pub back: &'static str,
    /// The button.
    pub next: &'static str,
    /// That one touch answers, on screens that are touched.
    pub touch: &'static str,
    /// The option of every question.
    pub not_sure: &'static str,
    /// Under that option.
    pub not_sure_hint: &'static str,
    /// How many questions are likely still to come after this one.
    pub left: fn(usize) -> String,
    /// The link to the results as they stand.
    pub results_now: &'static str,
    /// What is always seen of why it is asked, to unfold.
    pub why: &'static str,
    /// What is always seen of where the answer can be read, to unfold.
    pub find: &'static str,
    /// Before an example.
    pub example: &'static str,
    /// Questions with boxes to tick.
    pub group: GroupWords,
    /// What was not filled in.
    pub errors: AskErrors,
    /// Earlier answers that this one made impossible: their names.
    pub dropped: fn(&str) -> String,
    /// The heading when nothing is left to ask.
    pub done: &'static str,
    /// Under that heading.
    pub done_text: &'static str,
    /// The button to the answers.
    pub to_review: &'static str,
    /// The button to the results.
    pub to_results: &'static str,
}

/// Questions with boxes to tick.
#[derive(Debug)]
pub struct GroupWords {
    /// Under the heading: more than one may be ticked.
    pub several: &'static str,
    /// The box for none of them.
    pub none: &'static str,
    /// The box of the grades for not knowing which; other groups take `not_sure`.
    pub unsure: &'static str,
    /// The question for the grade of one category: its name.
    pub which: fn(&str) -> String,
    /// That a tick has taken back others.
    pub taken_back: &'static str,
    /// The error when nothing was ticked.
    pub nothing: &'static str,
    /// The error when a category has no grade: its name.
    pub no_grade: fn(&str) -> String,
    /// The error when none, or not knowing, was ticked beside a category.
    pub contradiction: &'static str,
}

/// What was not filled in.
#[derive(Debug)]
pub struct AskErrors {
    /// The heading of the summary.
    pub heading: &'static str,
    /// Before the error beside a field, for screen readers.
    pub prefix: &'static str,
    /// Nothing was chosen.
    pub nothing: &'static str,
}

/// The topics, as the policy names them.
#[derive(Debug)]
pub struct Topics {
    /// Age, certificate, registration.
    pub basics: &'static str,
    /// Categories and grades.
    pub certificate: &'static str,
    /// The family's means.
    pub household: &'static str,
    /// Insurance and health.
    pub insurance: &'static str,
    /// Children and school.
    pub childhood: &'static str,
    /// Work and taxes.
    pub work: &'static str,
    /// What is received already.
    pub allowances: &'static str,
    /// What is needed now.
    pub needs: &'static str,
}

impl Topics {
    /// The topic with this id.
    pub fn get(&self, id: &str) -> Option<&'static str> {
        Some(match id {
            "basics" => self.basics,
            "certificate" => self.certificate,
            "household" => self.household,
            "insurance" => self.insurance,
            "childhood" => self.childhood,
            "work" => self.work,
            "allowances" => self.allowances,
            "needs" => self.needs,
            _ => return None,
        })
    }
}
