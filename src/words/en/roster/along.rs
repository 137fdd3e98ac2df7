//! What is taken along from a roster, and two editions over it.

use crate::words::roster::{AlongWords, EditionWords};

pub(super) const ALONG: AlongWords = AlongWords {
    heading: "Save as files",
    text: ["The files say who can very likely have what.", "Keep them as you keep the roster."],
    tables: [
        "Summary",
        "Very likely and not receiving",
        "Everybody's results",
        "What to find out",
        "Rows not taken",
        "Changed results",
    ],
    save: |table, form| format!("{table} as {form}"),
    file: "Roster",
    saved: |file| format!("Handed to the browser to save: {file}"),
    not_saved: |file| format!("Not saved: {file}. Choose it once more; if that fails, divide the roster."),
    summary: [
        "Programme",
        "Very likely",
        "Ask",
        "Still open",
        "Not now",
        "Receiving",
        "Very likely, receiving",
        "Very likely, not receiving",
        "Very likely, roster does not say",
        "Receiving, not now",
        "Receiving, of each hundred very likely and said",
    ],
    not_receiving: ["Number", "Line", "Programme", "Why"],
    verdicts: ["Number", "Line", "Still missing"],
    bad_rows: ["Line", "Column", "Column's name", "It says", "What is wrong"],
    changes: ["Number", "Line", "Programme", "Other edition", "This edition", "Why before", "Why now"],
    said: ["very likely", "ask", "still open", "not now", "no such programme", "contradictory"],
    problems: [
        "a value that is not known",
        "a date, not an age",
        "neither yes nor no",
        "no category of disability",
        "a wrong grade",
        "contradictory facts",
        "a wrong number of cells",
        "broken quotation marks",
        "a formula",
        "merged cells",
        "an error in the cell",
    ],
};

pub(super) const EDITIONS: EditionWords = EditionWords {
    heading: "Another edition: whose result changes",
    text: ["First save the rules on the other edition's page.", "Then choose that file here."],
    save: "Save this edition's rules",
    label: "The other edition's rules",
    compared: |edition, count| format!("Compared with edition {edition}: {count} results change."),
    heads: ["Programme", "Other edition", "This edition", "People"],
    change: |programme, before, after| format!("{programme}, from “{before}” to “{after}”"),
    why: ["Other edition: ", "This edition: "],
    no_reason: "No reason is given.",
};
