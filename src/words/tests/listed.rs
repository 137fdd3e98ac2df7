//! What the policy asks about, and what it says can change.

/// The screens; that none is missing has a test.
pub(super) const SCREENS: [&str; 24] = [
    "certificate",
    "age",
    "registration",
    "residence_permit",
    "grades",
    "diagnosis",
    "cerebral_palsy",
    "assistance",
    "family_income",
    "own_income",
    "rural",
    "house_dangerous",
    "medical_insurance",
    "pension_insurance",
    "severe_mental_disorder",
    "study",
    "cannot_attend",
    "parent_certificate",
    "child_support",
    "work",
    "taxable_income",
    "work_injury_care",
    "elder_nursing",
    "needs",
];

/// The moves that the policy lists, by fact, from value to value.
pub(super) const MOVES: [(&str, &str, &str); 10] = [
    ("certificate", "none", "valid"),
    ("certificate", "expired", "valid"),
    ("residence_permit", "no", "yes"),
    ("assistance", "none", "minimum"),
    ("assistance", "none", "marginal"),
    ("medical_insurance", "none", "resident"),
    ("pension_insurance", "none", "resident"),
    ("study", "none", "preschool"),
    ("study", "preschool", "compulsory"),
    ("work", "none", "looking"),
];
