//! What the words of a whole roster can say.

use crate::words::RosterWords;

pub(super) fn of_a_roster(roster: &RosterWords) -> Vec<String> {
    let RosterWords { file, columns, standing, some, bad, along, editions, refusals, problems, .. } = roster;
    vec![
        (roster.number)(100_000),
        (file.chosen)("X"),
        (file.unwritten)("X"),
        (columns.text)("X", "Y"),
        (columns.workbook)("X"),
        (columns.other_sheets)(1),
        (columns.other_sheets)(2),
        (columns.column)(3, "X"),
        (columns.of)("X"),
        (columns.twice)("X", "Y"),
        (columns.lone_grade)("X"),
        (columns.taken)("X"),
        (standing.counted)("1", "X"),
        (standing.cell)("1", "X", "Y"),
        (some.heading)("X", "1"),
        (some.of)("X", "Y"),
        (some.awaits)("X"),
        (some.line)("1"),
        (some.range)("1", "50", "99"),
        (bad.heading)("1"),
        (bad.fault)("1", "X", "Y"),
        (bad.whole)("1", "X"),
        (along.save)("X", "Y"),
        (along.saved)("X"),
        (editions.compared)("X", "1"),
        (editions.change)("X", "Y", "Z"),
        (refusals.damaged)("1"),
        (refusals.unpacks)("512"),
        (refusals.header_quoting)("1"),
        (refusals.rows)("1"),
        (refusals.columns)("1"),
        (refusals.large)("256"),
        (problems.value)("X"),
        (problems.date)("X"),
        (problems.receives)("X"),
        (problems.category)("X"),
        (problems.grade)("X"),
        (problems.impossible)("X"),
        (problems.cells)(1, 2),
        (problems.failed)("X"),
    ]
}
