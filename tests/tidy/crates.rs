//! What each crate may depend on.

use crate::imports::names_after;
use crate::source::{assert_none, code, files, read};

/// What the rules may take from the standard library: nothing that reads a clock, a file or the machine.
const RULES_MAY_USE: &[&str] = &["cmp", "collections", "error", "fmt", "hash", "iter", "slice", "str"];

/// The lines of one table of a Cargo.toml.
fn table(manifest: &str, name: &str) -> Vec<String> {
    let text = read(manifest);
    let lines = text.lines().skip_while(|line| *line != format!("[{name}]")).skip(1);
    let inside = lines.take_while(|line| !line.starts_with('['));
    inside.filter(|line| !line.trim().is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

#[test]
fn the_rules_depend_on_nothing() {
    let text = read("crates/rules/Cargo.toml");
    for line in text.lines().filter(|line| line.starts_with('[')) {
        let known = ["[package]", "[lints]", "[dev-dependencies]", "[features]"];
        assert!(known.contains(&line) || line.starts_with("[["), "crates/rules/Cargo.toml has {line}");
    }
    assert_eq!(table("crates/rules/Cargo.toml", "dependencies"), Vec::<String>::new());
}

#[test]
fn the_rules_know_no_clock_no_file_no_machine_and_no_fraction() {
    let mut broken = Vec::new();
    for path in files("crates/rules/src", ".rs") {
        for (line, text) in code(&path) {
            for name in names_after(&text, "std::").iter().filter(|name| !RULES_MAY_USE.contains(&name.as_str())) {
                broken.push(format!("{path}:{line}: std::{name}"));
            }
            let words: Vec<&str> = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
            for word in ["f32", "f64", "serde", "unsafe", "extern", "println", "eprintln"] {
                if words.contains(&word) {
                    broken.push(format!("{path}:{line}: {word}"));
                }
            }
        }
    }
    assert_none(&broken, "the rules are pure");
}

#[test]
fn a_roster_is_bytes_and_values_without_file_clock_thread_or_policy_text() {
    let mut broken = Vec::new();
    for path in files("crates/roster/src", ".rs") {
        for (line, text) in code(&path) {
            for name in ["fs", "env", "time", "thread", "process", "net", "path"] {
                if names_after(&text, "std::").iter().any(|used| used == name) {
                    broken.push(format!("{path}:{line}: std::{name}"));
                }
            }
            if text.contains("authoring") || text.contains("println!") {
                broken.push(format!("{path}:{line}: {}", text.trim()));
            }
        }
    }
    assert_none(&broken, "the roster's crate serves the command line and a worker of the page alike");
    let dependencies = table("crates/roster/Cargo.toml", "dependencies");
    let names: Vec<&str> = dependencies.iter().map(|line| line.split(['.', ' ']).next().unwrap()).collect();
    assert_eq!(names, ["zhucan-rules", "zhucan-catalog", "csv", "encoding_rs", "calamine", "zip"]);
    let workbooks = dependencies.iter().find(|line| line.starts_with("calamine ")).unwrap();
    assert!(workbooks.contains("optional = true"), "whoever wants workbooks says so: {workbooks}");
    assert!(dependencies.iter().all(|line| !line.contains("authoring")));
}

#[test]
fn what_reads_a_cameras_pictures_knows_nothing_of_the_policy_and_is_not_in_the_page() {
    let names = |manifest: &str| -> Vec<String> {
        let lines = table(manifest, "dependencies");
        lines.iter().filter_map(|line| line.split([' ', '.']).next()).map(str::to_owned).collect()
    };
    assert_eq!(names("crates/qr/Cargo.toml"), ["rqrr", "wasm-bindgen"]);
    let app = names("Cargo.toml");
    assert!(["zhucan-qr", "rqrr"].iter().all(|name| !app.contains(&(*name).to_owned())), "{app:?}");
}

#[test]
fn the_page_does_not_carry_the_roster() {
    let app = table("Cargo.toml", "dependencies");
    let carried = app.iter().filter(|line| line.starts_with("zhucan-roster"));
    let carried: Vec<&str> = carried.map(|line| line.split(['.', ' ']).next().unwrap()).collect();
    assert_eq!(
        carried,
        ["zhucan-roster-messages"],
        "the page talks to the worker that screens, and screens nobody itself"
    );
    let messages = table("crates/roster-messages/Cargo.toml", "dependencies");
    assert!(messages.iter().all(|line| line.starts_with("serde")), "messages are data: {messages:?}");
}

#[test]
fn the_app_ships_no_reader_of_policy_files() {
    let manifest = "crates/catalog/Cargo.toml";
    for name in ["toml", "strsim", "crc32fast"] {
        let line = table(manifest, "dependencies").into_iter().find(|line| line.starts_with(&format!("{name} ")));
        assert!(line.as_ref().is_some_and(|line| line.contains("optional = true")), "{name} is optional: {line:?}");
    }
    let features = table(manifest, "features");
    let default = features.iter().find(|line| line.starts_with("default"));
    assert!(default.is_none_or(|line| line.ends_with("[]")), "{default:?}");
    let app = table("Cargo.toml", "dependencies");
    let catalogue = app.iter().find(|line| line.starts_with("zhucan-catalog")).unwrap();
    assert!(!catalogue.contains("authoring"), "{catalogue}");
    let mut broken = Vec::new();
    for path in files("crates/catalog/src", ".rs").iter().filter(|path| !path.contains("authoring")) {
        for (line, text) in code(path) {
            for name in ["toml::", "strsim::", "crc32fast::", "std::fs", "std::env", "std::time", "std::io"] {
                if text.contains(name) {
                    broken.push(format!("{path}:{line}: {name}"));
                }
            }
        }
    }
    assert_none(&broken, "only authoring reads files");
}
