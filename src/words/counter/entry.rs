//! The words of the field at the top of the counter.

/// The field at the top.
#[derive(Debug)]
pub struct EntryWords {
    /// Its label.
    pub label: &'static str,
    /// Under the label.
    pub hint: &'static str,
    /// Its button.
    pub go: &'static str,
    /// What the number says: age, category, grade.
    pub read: fn(&str, &str, &str) -> String,
    /// The category of more than one disability.
    pub several: &'static str,
    /// Of more than one disability: that the grades have to be asked.
    pub ask_grades: &'static str,
    /// To be compared before it is filled in.
    pub compare: &'static str,
    /// By which source it is read so, and that no article was found.
    pub source: &'static str,
    /// The button that fills it in.
    pub fill: &'static str,
    /// The button that does not.
    pub leave: &'static str,
    /// That it is filled in, and the number is gone.
    pub filled: &'static str,
    /// That a resident's code is gone on with; so many answers have to be asked again.
    pub taken: fn(usize) -> String,
    /// That everything was wiped.
    pub wiped: &'static str,
    /// Why a number is not taken.
    pub faults: FaultWords,
    /// Why a code is not taken: damaged, newer.
    pub code: [&'static str; 2],
}

/// Why a number is not taken: where the fault is, and what it is.
#[derive(Debug)]
pub struct FaultWords {
    /// Nothing was typed.
    pub empty: &'static str,
    /// It has so many characters.
    pub length: fn(usize) -> String,
    /// The character at this place cannot stand there.
    pub character: fn(usize) -> String,
    /// The birthday is no day.
    pub no_such_day: &'static str,
    /// The birthday is to come.
    pub not_born: &'static str,
    /// The birthday is too long ago.
    pub too_old: &'static str,
    /// The identity number does not fit its check character.
    pub check: &'static str,
    /// No category.
    pub category: &'static str,
    /// No grade.
    pub grade: &'static str,
}
