//! What stands in the files, and what does not.

use std::collections::BTreeSet;

use crate::source::{assert_none, code, files, read};

const LONGEST_IN_CRATES: usize = 400;
const LONGEST_IN_SRC: usize = 150;

#[test]
fn the_policy_is_read_through_the_catalogue() {
    let mut broken = Vec::new();
    for path in files("src", ".rs").into_iter().chain(files("public", ".js")) {
        for (line, text) in code(&path) {
            if text.contains("policy/") || text.contains(".toml") || text.contains("include_str!") {
                broken.push(format!("{path}:{line}: {}", text.trim()));
            }
        }
    }
    assert_none(&broken, "the app knows no policy file");
}

#[test]
fn no_file_is_longer_than_one_can_keep_in_mind() {
    let mut broken = Vec::new();
    for (folder, longest) in [("crates", LONGEST_IN_CRATES), ("src", LONGEST_IN_SRC)] {
        for path in files(folder, ".rs") {
            let lines = read(&path).lines().count();
            if lines > longest {
                broken.push(format!("{path}: {lines} lines, at most {longest}"));
            }
        }
    }
    assert_none(&broken, "long files");
}

#[test]
fn every_programme_with_a_rule_has_its_households_and_every_file_of_households_its_programme() {
    let names = |folder: &str| -> BTreeSet<String> {
        let path = |path: &String| path.strip_prefix(folder).unwrap().trim_matches('/').to_owned();
        files(folder, ".toml").iter().map(path).collect()
    };
    let has_rule = |name: &String| read(&format!("policy/programmes/{name}")).contains("[[rule]]");
    let ruled: BTreeSet<String> = names("policy/programmes").into_iter().filter(has_rule).collect();
    assert_eq!(ruled, names("policy/cases"));
    assert!(!ruled.is_empty());
}

#[test]
fn a_roster_calls_every_fact_and_value_what_the_page_calls_it() {
    let page: String = files("src/words/zh/questions", ".rs").iter().map(|path| read(path)).collect();
    let roster = read("crates/roster/src/chinese.rs");
    let mut facts: Vec<String> = Vec::new();
    let mut broken = Vec::new();
    // What the page does not ask has no words there.
    let unasked = ["district", "in_institution", "need_school_aid"];
    let entries = roster.replace("grade(\"", "fact: \"").replace("need(\"", "fact: \"");
    for entry in entries.split("fact: \"").skip(1) {
        let quoted: Vec<&str> = entry.split('"').step_by(2).collect();
        let [fact, name, ..] = quoted.as_slice() else { panic!("{entry}") };
        facts.push((*fact).to_owned());
        if !unasked.contains(fact) && !page.contains(&format!("\"{name}\"")) {
            broken.push(format!("{fact}: {name}"));
        }
        for value in entry.split("&[\"").skip(2).filter(|_| !unasked.contains(fact)) {
            let label = value.split('"').next().unwrap();
            if !page.contains(&format!("\"{label}\"")) {
                broken.push(format!("{fact}: {label}"));
            }
        }
    }
    assert_none(&broken, "words of a roster that the page does not have");
    let declared = read("policy/facts.toml");
    let declared = declared.split("[[fact]]\nid = \"").skip(1).map(|part| part.split('"').next().unwrap().to_owned());
    assert_eq!(facts, declared.collect::<Vec<_>>(), "every fact has words, in declared order");
}

#[test]
fn nothing_unfinished_unsafe_or_printed_is_left_in_the_code() {
    let shipped =
        files("src", ".rs").into_iter().chain(files("crates", ".rs").into_iter().filter(|path| path.contains("/src/")));
    let mut broken = Vec::new();
    for path in shipped.chain(["build.rs".to_owned()]) {
        for (line, text) in code(&path) {
            for word in ["todo!", "unimplemented!", "dbg!", "unsafe ", "#[allow(", "#![allow(", ".unwrap()"] {
                let in_tests = word == ".unwrap()" && (path.ends_with("tests.rs") || path.contains("/tests/"));
                if text.contains(word) && !in_tests {
                    broken.push(format!("{path}:{line}: {word}"));
                }
            }
            if path.starts_with("src/")
                && ["inner_html", "innerHTML", "set_inner", "println!"].iter().any(|word| text.contains(word))
            {
                broken.push(format!("{path}:{line}: {}", text.trim()));
            }
        }
    }
    assert_none(&broken, "what has no place in the code");
}

#[test]
fn every_file_says_first_what_it_is_for() {
    let crates = files("crates", ".rs").into_iter();
    let broken: Vec<String> =
        files("src", ".rs").into_iter().chain(crates).filter(|path| !read(path).starts_with("//! ")).collect();
    assert_none(&broken, "a file begins with `//!` and a sentence");
}

#[test]
fn no_file_names_somebodys_machine() {
    let mut broken = Vec::new();
    let folders = ["src", "crates", "policy", "public"];
    let paths = folders
        .iter()
        .flat_map(|folder| [".rs", ".toml", ".md", ".css", ".js", ".json", ".svg"].map(|one| files(folder, one)));
    for path in paths.flatten() {
        for (line, text) in (1..).zip(read(&path).lines()) {
            for place in ["home", "root", "Users", "work", "tmp"] {
                if text.contains(&format!("\"/{place}/")) || text.contains(&format!(" /{place}/")) {
                    broken.push(format!("{path}:{line}: /{place}/"));
                }
            }
        }
    }
    assert_none(&broken, "paths of one machine");
}
