//! A draft as a line of text, so that a page that is loaded again has it.

use zhucan_rules::{FactId, FactSet};

use super::{All, Draft};

/// Between the facts that are ticked.
const BETWEEN: char = ',';

impl Draft {
    /// Whether nothing was picked or typed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.all == All::Neither && self.ticked.is_empty() && self.fields.iter().all(|(_, text)| text.is_empty())
    }

    /// The line: the question, which box speaks of all, what is ticked, and what stands in each field. Facts are numbers of
    /// this edition. What was typed with white space in it, which is no answer, is left out.
    #[must_use]
    pub fn to_line(&self) -> String {
        let all = match self.all {
            All::Neither => "0",
            All::None => "1",
            All::NotSure => "2",
        };
        let ticked: Vec<String> = self.ticked.iter().map(|fact| fact.0.to_string()).collect();
        let ticked = if ticked.is_empty() { "-".to_owned() } else { ticked.join(",") };
        let mut line = [&self.question.to_string(), all, &ticked].join(" ");
        for (fact, text) in
            self.fields.iter().filter(|(_, text)| !text.is_empty() && !text.contains(char::is_whitespace))
        {
            line.extend([" ", &fact.0.to_string(), "=", text]);
        }
        line
    }

    /// The draft of a line; nothing when it is none.
    #[must_use]
    pub fn of_line(line: &str) -> Option<Self> {
        let mut parts = line.split(' ');
        let question = parts.next()?.parse().ok()?;
        let mut draft = Self::default().of_question(question);
        draft.all = match parts.next()? {
            "0" => All::Neither,
            "1" => All::None,
            "2" => All::NotSure,
            _ => return None,
        };
        for fact in parts.next()?.split(BETWEEN).filter(|ticked| *ticked != "-") {
            draft.ticked.insert(known(fact)?);
        }
        for part in parts {
            let (fact, text) = part.split_once('=')?;
            draft.set(known(fact)?, text.to_owned());
        }
        Some(draft)
    }
}

/// A fact by its number.
fn known(number: &str) -> Option<FactId> {
    number.parse().ok().filter(|number| *number < FactSet::MOST).map(FactId)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_comes_out_of_its_line_as_it_was() {
        let mut draft = Draft::default().of_question(7);
        draft.tick(FactId(3), true);
        draft.tick(FactId(12), true);
        draft.set(FactId(3), "2".to_owned());
        draft.set(FactId(4), "not-sure".to_owned());
        assert_eq!(draft.to_line(), "7 0 3,12 3=2 4=not-sure");
        assert_eq!(Draft::of_line(&draft.to_line()), Some(draft));
        let mut none = Draft::default().of_question(2);
        none.tick_all(All::None, true);
        assert_eq!(Draft::of_line(&none.to_line()), Some(none));
    }

    #[test]
    fn anything_else_is_no_draft() {
        for line in ["", "7", "7 0", "7 3 -", "x 0 -", "7 0 128", "7 0 - 3", "7 0 - 300=1", "7 0 ,"] {
            assert_eq!(Draft::of_line(line), None, "{line}");
        }
    }

    #[test]
    fn what_is_typed_with_white_space_is_left_out() {
        let mut draft = Draft::default();
        draft.set(FactId(1), "6 0".to_owned());
        draft.set(FactId(2), "六十".to_owned());
        assert_eq!(draft.to_line(), "0 0 - 2=六十");
    }
}
