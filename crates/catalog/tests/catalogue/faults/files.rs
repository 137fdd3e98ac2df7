//! Files that cannot be read as what they should be: one fault each, whatever else mentions them.

use crate::draft::Draft;

const FILES: [&str; 8] = [
    "edition.toml",
    "facts.toml",
    "instruments.toml",
    "papers.toml",
    "standards.toml",
    "windows.toml",
    "programmes/certificate.toml",
    "cases/certificate.toml",
];

#[test]
fn a_syntax_error_is_one_fault_with_its_line() {
    for file in FILES {
        let line = Draft::real().text(file).matches('\n').count() + 1;
        let found = Draft::real().append(file, "id = = 7\n").faults();
        assert_eq!(found.len(), 1, "{file}: {found:?}");
        assert_eq!((found[0].file.as_str(), &found[0].place), (file, &format!("line {line}")), "{found:?}");
        assert!(!found[0].message.contains('\n'), "{found:?}");
    }
}

#[test]
fn a_line_is_counted_in_a_file_with_chinese_and_windows_line_ends() {
    let text = Draft::real().text("papers.toml").replace('\n', "\r\n");
    let line = text.matches('\n').count() + 1;
    let found = Draft::real().write("papers.toml", &format!("{text}名称\r\n")).faults();
    assert_eq!((found.len(), &found[0].place), (1, &format!("line {line}")), "{found:?}");
}

#[test]
fn windows_line_ends_are_no_fault() {
    Draft::real().write("papers.toml", &Draft::real().text("papers.toml").replace('\n', "\r\n")).has(&[]);
}

#[test]
fn an_unknown_key_is_told_with_its_line_and_the_known_ones() {
    Draft::real()
        .change("edition.toml", "region = ", "area = \"杭州\"\nregion = ")
        .has(&["edition.toml: line 4: unknown field `area`, expected one of `id`, `checked_on`, `region`"]);
    for (file, from) in [
        ("facts.toml", "range = [0, 120]"),
        ("instruments.toml", "articles = 68"),
        ("papers.toml", "name = \"本人身份证\""),
        ("windows.toml", "name = \"就读的学校\""),
        ("standards.toml", "yuan = 1301"),
        ("programmes/certificate.toml", "family = \"certificate\""),
        ("cases/certificate.toml", "programme = \"certificate\""),
    ] {
        let line = Draft::real().line(file, from) + 1;
        let found = Draft::real().change(file, from, &format!("{from}\nspelling = 1")).faults();
        assert_eq!(found.len(), 1, "{file}: {found:?}");
        assert_eq!((found[0].file.as_str(), &found[0].place), (file, &format!("line {line}")), "{found:?}");
        assert!(found[0].message.starts_with("unknown field `spelling`, expected "), "{found:?}");
    }
}

#[test]
fn a_key_given_twice_is_told() {
    let found = Draft::real().change("edition.toml", "region = ", "region = \"杭州\"\nregion = ").faults();
    assert_eq!((found.len(), found[0].place.as_str()), (1, "line 5"), "{found:?}");
    assert!(found[0].message.contains("duplicate key"), "{found:?}");
}

#[test]
fn a_missing_key_is_told() {
    Draft::real()
        .change("papers.toml", "id = \"identity-card\"\n", "")
        .has(&["papers.toml: line 4: missing field `id`"]);
}

#[test]
fn a_missing_file_is_one_fault() {
    for file in &FILES[..6] {
        Draft::real().remove(file).has(&[&format!("{file}: the folder: the file is missing")]);
    }
}

#[test]
fn an_empty_folder_is_told() {
    let programmes = Draft::real().sources().iter().map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
    for folder in ["programmes/", "cases/"] {
        let inside = programmes.iter().filter(|path| path.starts_with(folder));
        let found = inside.fold(Draft::real(), |draft, path| draft.remove(path)).faults();
        let told = found.iter().any(|one| one.to_string() == format!("{folder}: the folder: there is no file in it"));
        assert!(told, "{found:?}");
    }
}

#[test]
fn an_edition_without_day_is_told() {
    Draft::real()
        .change("edition.toml", "checked_on = 2026-11-23\n", "")
        .has(&["edition.toml: checked_on: the date is missing; write it as 2026-11-23, without quotes"]);
    let found = Draft::real().change("edition.toml", "= 2026-11-23", "= 2026-02-30").faults();
    assert_eq!((found.len(), found[0].place.as_str()), (1, "line 3"), "{found:?}");
}

#[test]
fn no_policy_at_all_is_told_without_a_panic() {
    let nothing = zhucan_catalog::authoring::Sources::default();
    assert_eq!(zhucan_catalog::authoring::check(&nothing).len(), 8);
}

#[test]
fn a_file_cut_off_anywhere_never_panics() {
    for (path, text) in Draft::real().sources().iter() {
        for at in (0..text.len()).step_by(text.len() / 3) {
            Draft::real().write(path, &String::from_utf8_lossy(&text.as_bytes()[..at])).faults();
        }
    }
}
