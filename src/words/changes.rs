//! What would turn a *not now*.

/// What would turn a *not now*.
#[derive(Debug)]
pub struct Changes {
    /// The heading.
    pub heading: &'static str,
    /// Before what time brings.
    pub time: &'static str,
    /// Before what the person can do.
    pub action: &'static str,
    /// When nothing that time or the person can bring would turn it.
    pub none: &'static str,
    /// An age to come: years.
    pub age: fn(u16) -> String,
    /// A sentence out of one or more phrases, for an age or a move.
    pub line: fn(&[&str]) -> String,
    /// The moves that the policy lists.
    pub moves: Moves,
}

/// A phrase for each move of the policy, from value to value.
#[derive(Debug)]
pub struct Moves {
    /// `certificate`: `none` to `valid`.
    pub first_certificate: &'static str,
    /// `certificate`: `expired` to `valid`.
    pub new_certificate: &'static str,
    /// `residence_permit`: `no` to `yes`.
    pub residence_permit: &'static str,
    /// `assistance`: to `minimum`.
    pub minimum: &'static str,
    /// `assistance`: to `marginal`.
    pub marginal: &'static str,
    /// `medical_insurance`: `none` to `resident`.
    pub resident_medical: &'static str,
    /// `pension_insurance`: `none` to `resident`.
    pub resident_pension: &'static str,
    /// `study`: to `preschool`.
    pub preschool: &'static str,
    /// `study`: to `compulsory`.
    pub compulsory: &'static str,
    /// `work`: `none` to `looking`.
    pub looking: &'static str,
    /// A need that would be ticked: its label.
    pub need: fn(&str) -> String,
    /// Any other: the name of the question.
    pub other: fn(&str) -> String,
}

impl Moves {
    /// The phrase for a fact that comes from one value to another.
    pub fn phrase(&self, fact: &str, from: &str, to: &str) -> Option<&'static str> {
        Some(match (fact, from, to) {
            ("certificate", "none", "valid") => self.first_certificate,
            ("certificate", _, "valid") => self.new_certificate,
            ("residence_permit", _, "yes") => self.residence_permit,
            ("assistance", _, "minimum") => self.minimum,
            ("assistance", _, "marginal") => self.marginal,
            ("medical_insurance", _, "resident") => self.resident_medical,
            ("pension_insurance", _, "resident") => self.resident_pension,
            ("study", _, "preschool") => self.preschool,
            ("study", _, "compulsory") => self.compulsory,
            ("work", _, "looking") => self.looking,
            _ => return None,
        })
    }
}
