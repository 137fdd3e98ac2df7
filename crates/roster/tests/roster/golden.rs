//! Bad rosters, each with the exact sentences that it is answered with. `UPDATE=1` writes them anew.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::reading::read;

/// Everything that is said of a roster, as the command line says it.
fn said(bytes: &[u8]) -> String {
    let parts = match read(bytes) {
        Ok(parts) => parts,
        Err(unreadable) => return format!("error: {unreadable}\n"),
    };
    let mut said = String::new();
    for row in parts.iter().flat_map(|part| &part.bad) {
        for fault in &row.faults {
            writeln!(said, "line {}: {fault}", row.line).unwrap();
        }
    }
    let taken: usize = parts.iter().map(|part| part.people.len()).sum();
    writeln!(said, "{taken} taken").unwrap();
    said
}

fn rosters() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut rosters: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    rosters.retain(|path| path.extension().is_some_and(|extension| extension != "txt"));
    rosters.sort();
    rosters
}

#[test]
fn every_bad_roster_is_answered_with_exactly_the_sentences_beside_it() {
    let rosters = rosters();
    assert!(rosters.len() >= 16, "{rosters:?}");
    for roster in rosters {
        let said = said(&fs::read(&roster).unwrap());
        let beside = roster.with_extension("txt");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&beside, &said).unwrap();
        }
        assert_eq!(said, fs::read_to_string(&beside).unwrap(), "{}", roster.display());
    }
}

#[test]
fn every_row_that_was_ever_refused_is_refused_with_a_line() {
    for roster in rosters() {
        let expected = fs::read_to_string(roster.with_extension("txt")).unwrap();
        let told = |line: &str| line.starts_with("line ") || line.starts_with("error: ") || line.ends_with(" taken");
        assert!(expected.lines().all(told), "{expected}");
        assert!(expected.lines().count() > 1 || expected.starts_with("error: "), "{}", roster.display());
    }
}
