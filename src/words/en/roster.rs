//! The screen for a whole roster.

mod along;
mod faults;

use crate::words::roster::{
    BadRowWords, ColumnWords, RosterFileWords, RosterWords, SomeWords, StandingWords, WorkWords, grouped,
};

/// English, for a whole roster.
pub static EN_ROSTER: RosterWords = RosterWords {
    title: "A whole roster",
    back: "Back to the counter",
    lead: [
        "The roster is read on this device only. It is sent nowhere.",
        "When you leave this page, the roster and the results are wiped.",
        "After 15 minutes without a touch you are warned. 2 minutes later they are wiped too.",
    ],
    idle: ["Nobody has been here for 15 minutes. In 2 minutes everything will be wiped.", "Still here, keep it"],
    number: grouped,
    file: RosterFileWords {
        heading: "Choose the roster",
        label: "The roster's file",
        hint: [
            "A CSV or XLSX file.",
            "One person a row. The columns are named above them; a title may stand over that.",
            "You can also drop the file on this page.",
        ],
        chosen: |name| format!("Roster: {name}"),
        unwritten: [
            |files| {
                format!(
                    "These files were not written, because another roster was opened: {files}. To get them, open the earlier roster again, check everybody, and save again."
                )
            },
            |files| {
                format!(
                    "These files were not written, because the work broke off: {files}. To get them, open the roster again, check everybody, and save again."
                )
            },
        ],
        works: [
            "Reading the file",
            "Opening it: a large table takes a while",
            "Assessing everybody",
            "Comparing with the other edition",
            "Writing the file",
        ],
        quarters: ["Just begun", "A quarter is done", "Half is done", "Three quarters are done"],
        cancel: "Stop",
        cancelled: "Stopped.",
        refused: "This file was not taken",
        kept: "What was here before has not changed.",
        stopped: [
            "A roster cannot be read here",
            "The browser may be too old, or the roster too large. Use a newer browser, or divide the roster.",
        ],
        left: ["The roster was wiped", "Nobody was here for a while. To go on, choose the file again."],
        no_handbook: "The programmes' texts did not come. Go online, and choose the file again.",
    },
    columns: ColumnWords {
        heading: "What each column is",
        text: |encoding, separator| format!("Text in {encoding}, divided by {separator}."),
        separators: ["commas", "semicolons", "tabs"],
        workbook: |sheet| format!("A workbook, of which the sheet “{sheet}” is read."),
        named_in: |line, above| match above {
            1 => format!("Line {line} names the columns. The row above it is a title, and nobody."),
            _ => format!("Line {line} names the columns. The {above} rows above it are titles, and nobody."),
        },
        other_sheets: |count| match count {
            1 => "1 other sheet is not read.".to_owned(),
            _ => format!("{count} other sheets are not read."),
        },
        hint: "Where it is wrong, change it in the last column.",
        heads: ["Column", "Name, and what it says", "It is"],
        groups: ["Facts", "Programmes received"],
        others: ["the person's number", "category of disability", "grade of disability", "not used"],
        column: |number, name| format!("Column {number} “{name}”"),
        of: |column| format!("{column} is"),
        twice: |first, second| format!("{first} and {second} mean the same. The second is not used."),
        lone_grade: |column| format!("{column} needs the column of categories beside it."),
        graded: [
            "Categories and grades are read together.",
            "One category: its grade is filled in, and the others are none.",
            "Multiple disability without the categories: the grades are not known.",
        ],
        taken: |column| format!("{column} means this already. Change that one first."),
        unusable: "No known name of a column was found. Choose in the last column what each one is. If a title stands over the names, delete it and choose the file again.",
        go: "Assess everybody",
    },
    standing: StandingWords {
        heading: "Results",
        counted: |people, day| format!("{people} people were assessed, by the rules of {day}."),
        hint: [
            "Press a number to see who they are, and why.",
            "Share receiving: of those very likely, where the roster says it, how many receive it. The target is all.",
            "Those of whom the roster does not say it are not counted in it.",
        ],
        order: ["Order", "Most not receiving first", "As listed"],
        heads: [
            "Programme",
            "Very likely",
            "Ask",
            "Still open",
            "Not now",
            "Receiving",
            "Very likely, not receiving",
            "Very likely, not said",
            "Receiving, not now",
            "Share receiving",
        ],
        cell: |count, head, programme| format!("{count} people, {head}, {programme}"),
        share: |receiving, said| format!("{receiving} of {said} said"),
        unsaid: "The roster does not say",
    },
    some: SomeWords {
        heading: |what, count| format!("{what}: {count} people"),
        of: |programme, head| format!("{programme}, {head}"),
        awaits: |fact| format!("Still missing “{fact}”"),
        line: |line| format!("Line {line}"),
        missing: "Still missing: ",
        range: |first, last, all| format!("{first} to {last} of {all}"),
        turn: ["50 before", "50 after", "Close"],
    },
    work: WorkWords {
        heading: "What to find out first",
        text: "Those at the top settle most.",
        none: "Nothing is missing.",
        heads: ["Fact", "Results it settles", "Results it could change", "People"],
    },
    bad: BadRowWords {
        heading: |count| format!("Rows not taken: {count}"),
        show: "Show which rows, and what is wrong",
        text: "Correct them in the roster, and choose the file again.",
        fault: |line, columns, problem| format!("Line {line}, {columns}: {problem}"),
        whole: |line, problem| format!("Line {line}: {problem}"),
    },
    along: along::ALONG,
    editions: along::EDITIONS,
    refusals: faults::REFUSALS,
    problems: faults::PROBLEMS,
};
