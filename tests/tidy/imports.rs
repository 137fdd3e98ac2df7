//! Who may import whom, inside `src/`.

use crate::source::{assert_none, code, files};

/// The parts of `src/`, and the parts that each may import. `main` and `app` are the files of that name.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("main", &["app", "platform"]),
    ("lib", &["app", "components", "pages", "platform", "route", "state", "words"]),
    ("app", &["components", "pages", "platform", "route", "state", "words"]),
    ("pages", &["components", "pages", "platform", "route", "state", "words"]),
    ("components", &["components", "words"]),
    ("state", &["platform", "route", "state", "words"]),
    ("words", &["words"]),
    ("platform", &["platform"]),
    ("route", &[]),
];

/// Crates that only some parts of `src/` may name.
const MAY_USE: &[(&str, &[&str])] = &[
    ("web_sys", &["platform", "components/element"]),
    ("wasm_bindgen", &["platform", "components/element"]),
    ("js_sys", &["platform", "components/element"]),
    ("wasm_bindgen_futures", &["platform"]),
    ("gloo_events", &["platform"]),
    (
        "leptos",
        &[
            "main.rs",
            "app.rs",
            "pages",
            "components",
            "platform",
            "state/counter.rs",
            "state/counter",
            "state/session.rs",
            "state/session/display.rs",
            "state/session/handbook.rs",
            "state/session/following.rs",
            "state/session/tools.rs",
            "state/keeper.rs",
            "state/keeper",
            "state/navigator.rs",
            "state/roster.rs",
            "state/roster",
        ],
    ),
    ("zhucan_rules", &["app.rs", "pages", "components", "state"]),
    ("zhucan_roster_messages", &["pages/roster", "state/roster.rs", "state/roster"]),
    ("zhucan_catalog", &["pages", "components", "state", "route.rs", "words/tests"]),
];

/// The names that follow `path` in a line: `pages` after `crate::pages::x`, several after `crate::{pages, state}`.
pub(crate) fn names_after(line: &str, path: &str) -> Vec<String> {
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut names = Vec::new();
    for (at, _) in line.match_indices(path) {
        let (before, rest) = line.split_at(at);
        if before.ends_with(is_name) {
            continue;
        }
        let rest = &rest.chars().skip(path.len()).collect::<String>();
        match rest.strip_prefix('{') {
            None => names.push(rest.chars().take_while(|letter| is_name(*letter)).collect()),
            Some(group) => {
                let mut depth = 0;
                let mut name = String::new();
                for letter in group.chars().chain("}".chars()) {
                    match letter {
                        '{' => depth += 1,
                        '}' if depth > 0 => depth -= 1,
                        ',' | '}' if depth == 0 => names.push(std::mem::take(&mut name)),
                        _ if depth == 0 => name.push(letter),
                        _ => {}
                    }
                    if letter == '}' && depth == 0 && name.is_empty() {
                        break;
                    }
                }
            }
        }
    }
    names.into_iter().map(|name| name.trim().chars().take_while(|one| is_name(*one)).collect()).collect()
}

/// `pages` of `src/pages/ask.rs`, `app` of `src/app.rs`.
fn part(path: &str) -> &str {
    let inside = path.strip_prefix("src/").unwrap();
    inside.split('/').next().unwrap().trim_end_matches(".rs")
}

/// What a file imports of the crate: the names after `crate::`, and what `super` reaches when it leaves its own part.
fn imports(path: &str) -> Vec<(usize, String)> {
    let own: Vec<&str> = path.strip_prefix("src/").unwrap().trim_end_matches(".rs").split('/').collect();
    let mut found = Vec::new();
    for (number, line) in code(path) {
        let start = if path == "src/main.rs" { "zhucan::" } else { "crate::" };
        found.extend(names_after(&line, start).into_iter().map(|name| (number, name)));
        let climbs = "super::".repeat(own.len());
        found.extend(names_after(&line, &climbs).into_iter().map(|name| (number, name)));
    }
    found
}

#[test]
fn every_part_imports_only_what_it_may() {
    let mut broken = Vec::new();
    for path in files("src", ".rs") {
        let part = part(&path);
        let Some((_, may)) = MAY_IMPORT.iter().find(|(one, _)| *one == part) else {
            broken.push(format!("{path}: `{part}` is no part that the import rule knows"));
            continue;
        };
        for (line, name) in imports(&path).into_iter().filter(|(_, name)| !may.contains(&name.as_str())) {
            broken.push(format!("{path}:{line}: {part} may not import {name}"));
        }
    }
    assert_none(&broken, "the import rule");
}

#[test]
fn the_import_rule_is_read_from_every_form_of_a_path() {
    for (line, expected) in [
        ("use crate::pages;", vec!["pages"]),
        ("use crate::pages::shell::{Footer, Header};", vec!["pages"]),
        ("use crate::{pages::shell::{Footer, Header}, state};", vec!["pages", "state"]),
        ("    let next = f(crate::state::Interview::next, crate::words::ZH);", vec!["state", "words"]),
        ("pub(crate) fn f() {}", vec![]),
        ("use mycrate::pages;", vec![]),
    ] {
        assert_eq!(names_after(line, "crate::"), expected, "{line}");
    }
}

#[test]
fn the_parts_are_not_reached_from_outside_except_by_the_one_that_joins_them() {
    let mut broken = Vec::new();
    for path in files("src", ".rs").iter().filter(|path| !["app", "lib", "pages"].contains(&part(path))) {
        broken
            .extend(imports(path).iter().filter(|(_, name)| name == "pages").map(|(line, _)| format!("{path}:{line}")));
    }
    assert_none(&broken, "only app imports pages");
}

#[test]
fn crates_are_named_only_where_they_belong() {
    let mut broken = Vec::new();
    for path in files("src", ".rs") {
        let inside = path.strip_prefix("src/").unwrap();
        for (name, may) in MAY_USE {
            if may.iter().any(|place| inside == *place || inside.starts_with(&format!("{place}/"))) {
                continue;
            }
            for (line, text) in code(&path) {
                if !names_after(&text, &format!("{name}::")).is_empty() {
                    broken.push(format!("{path}:{line}: {name} has no place here"));
                }
            }
        }
    }
    assert_none(&broken, "where crates are named");
}
