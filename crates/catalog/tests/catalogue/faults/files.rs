//! Files that cannot be read as what they should be: one fault each, whatever else mentions them.

use crate::draft::Draft;

const FILES: [&str; 11] = [
    "conflicts.toml",
    "edition.toml",
    "facts.toml",
    "founding-document.toml",
    "instruments.toml",
    "papers.toml",
    "standards.toml",
    "statutes.toml",
    "windows.toml",
    "programmes/certificate.toml",
    "cases/certificate.toml",
];

#[test]
fn a_syntax_error_is_one_fault_with_its_line() {
    for file in FILES {
        let line = Draft::small().text(file).matches('\n').count() + 1;
        let found = Draft::small().append(file, "id = = 7\n").faults();
        assert_eq!(found.len(), 1, "{file}: {found:?}");
        assert_eq!((found[0].file.as_str(), &found[0].place), (file, &format!("line {line}")), "{found:?}");
        assert!(!found[0].message.contains('\n'), "{found:?}");
    }
}

#[test]
fn a_line_is_counted_in_a_file_with_chinese_and_windows_line_ends() {
    let text = Draft::small().text("papers.toml").replace('\n', "\r\n");
    let line = text.matches('\n').count() + 1;
    let found = Draft::small().write("papers.toml", &format!("{text}名称\r\n")).faults();
    assert_eq!((found.len(), &found[0].place), (1, &format!("line {line}")), "{found:?}");
}

#[test]
fn windows_line_ends_are_no_fault() {
    Draft::small().write("papers.toml", &Draft::small().text("papers.toml").replace('\n', "\r\n")).has(&[]);
}

#[test]
fn an_unknown_key_is_told_with_its_line_and_the_known_ones() {
    Draft::small()
        .change("edition.toml", "region = ", "area = \"杭州\"\nregion = ")
        .has(&["edition.toml: line 5: unknown field `area`, \
                expected one of `id`, `checked_on`, `stale_after_months`, `region`"]);
    for (file, from) in [
        ("facts.toml", "range = [0, 120]"),
        ("conflicts.toml", "one = \"elder-care\""),
        ("founding-document.toml", "number = \"3.1\""),
        ("statutes.toml", "id = \"ordinance\""),
        ("instruments.toml", "name = \"残疾人保障条例\""),
        ("papers.toml", "name = \"本人身份证\""),
        ("windows.toml", "name = \"街道窗口\""),
        ("standards.toml", "yuan = 1301"),
        ("programmes/certificate.toml", "family = \"certificate\""),
        ("cases/certificate.toml", "programme = \"certificate\""),
    ] {
        let line = Draft::small().line(file, from) + 1;
        let found = Draft::small().change(file, from, &format!("{from}\nspelling = 1")).faults();
        assert_eq!(found.len(), 1, "{file}: {found:?}");
        assert_eq!((found[0].file.as_str(), &found[0].place), (file, &format!("line {line}")), "{found:?}");
        assert!(found[0].message.starts_with("unknown field `spelling`, expected "), "{found:?}");
    }
}

#[test]
fn a_key_given_twice_is_told() {
    let found = Draft::small().change("edition.toml", "region = ", "region = \"杭州\"\nregion = ").faults();
    assert_eq!((found.len(), found[0].place.as_str()), (1, "line 6"), "{found:?}");
    assert!(found[0].message.contains("duplicate key"), "{found:?}");
}

#[test]
fn a_missing_key_is_told() {
    Draft::small()
        .change("papers.toml", "id = \"identity-card\"\n", "")
        .has(&["papers.toml: line 1: missing field `id`"]);
}

#[test]
fn a_missing_file_is_one_fault() {
    for file in &FILES[..9] {
        Draft::small().remove(file).has(&[&format!("{file}: the folder: the file is missing")]);
    }
}

#[test]
fn an_empty_folder_is_told() {
    let programmes = Draft::small().sources().iter().map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
    for folder in ["programmes/", "cases/"] {
        let inside = programmes.iter().filter(|path| path.starts_with(folder));
        let found = inside.fold(Draft::small(), |draft, path| draft.remove(path)).faults();
        let told = found.iter().any(|one| one.to_string() == format!("{folder}: the folder: there is no file in it"));
        assert!(told, "{found:?}");
    }
}

#[test]
fn an_edition_without_day_is_told() {
    Draft::small()
        .change("edition.toml", "checked_on = 2026-11-23\n", "")
        .has(&["edition.toml: checked_on: the date is missing; write it as 2026-11-23, without quotes"]);
    let found = Draft::small().change("edition.toml", "= 2026-11-23", "= 2026-02-30").faults();
    assert_eq!((found.len(), found[0].place.as_str()), (1, "line 3"), "{found:?}");
}

#[test]
fn no_policy_at_all_is_told_without_a_panic() {
    let nothing = zhucan_catalog::authoring::Sources::default();
    assert_eq!(zhucan_catalog::authoring::check(&nothing, None).len(), 9);
}

#[test]
fn a_file_cut_off_anywhere_never_panics() {
    for (path, text) in Draft::small().sources().iter() {
        for at in (0..text.len()).step_by(text.len() / 3) {
            Draft::small().write(path, &String::from_utf8_lossy(&text.as_bytes()[..at])).faults();
        }
    }
}
