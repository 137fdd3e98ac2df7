//! What is said when a file or a row is not taken.

use crate::words::roster::{ProblemWords, UnreadableWords};

pub(super) const REFUSALS: UnreadableWords = UnreadableWords {
    empty: "There is nothing in the file. Look whether it is the right one.",
    no_table: [
        "The file is no table of text, whatever its name says. Save it as CSV.",
        "This is an archive without a workbook in it. Unpack it first.",
        "This is an old XLS, or it has a password. Save it as XLSX.",
        "This is a PDF, whatever its name says. Save it as CSV.",
        "This is a picture, whatever its name says. Choose the roster.",
        "This is a text document, no table. Save it as CSV.",
    ],
    damaged: |line| format!("Line {line} is damaged. Export the roster again."),
    workbook: "The workbook is damaged. Export it again, or save it as CSV.",
    password: "The workbook has a password. Take it away, and choose the file again.",
    unpacks: |most| format!("The workbook unpacks to more than {most} megabytes. Divide it."),
    header_quoting: |line| format!("Line {line} names the columns, and its quotation marks are broken. Correct them."),
    rows: |most| format!("The roster has more than {most} rows. Divide it."),
    columns: |most| format!("The roster has more than {most} columns. Take some out."),
    large: |most| format!("The file has more than {most} megabytes. Divide it."),
    vanished: "The file was moved or changed while it was read. Choose it again.",
    edition: [
        "This is no file of rules. Choose one that was saved on this page.",
        "These rules were stored in another form, and cannot be read.",
        "These rules are damaged. Save them again.",
    ],
};

pub(super) const PROBLEMS: ProblemWords = ProblemWords {
    value: |given| format!("“{given}” is not known here."),
    date: |given| format!("“{given}” is a date. Give the age in years."),
    receives: |given| format!("“{given}” says neither yes nor no."),
    category: |given| format!("“{given}” is no category of disability."),
    grade: |given| format!("“{given}” is no grade, or not one for each category."),
    impossible: |facts| format!("These cannot all be true: {facts}."),
    cells: |found, columns| format!("The row has {found} cells, and should have {columns}."),
    quoting: "The quotation marks are broken, or stand inside a cell.",
    formula: "The cell is a formula. Put its value there.",
    merged: "The cell is merged with others. Divide it.",
    failed: |given| format!("The cell holds the error {given}."),
};
