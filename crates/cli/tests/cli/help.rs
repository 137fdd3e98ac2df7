//! `--help`, for each command.

use crate::run::run;

#[test]
fn every_command_explains_itself() {
    for arguments in [
        &["--help"][..],
        &["help"],
        &["check", "--help"],
        &["facts", "--help"],
        &["assess", "--help"],
        &["screen", "--help"],
        &["explain", "--help"],
        &["diff", "--help"],
        &["edition", "--help"],
        &["help", "assess"],
    ] {
        let told = run(arguments, b"");
        assert_eq!((told.code, told.err.as_str()), (0, ""), "{arguments:?}");
        assert!(told.out.contains("Usage: zhucan-cli"), "{arguments:?}: {told:?}");
    }
}

#[test]
fn the_help_names_the_commands_and_the_exit_codes() {
    let told = run(&["--help"], b"").out;
    for word in
        ["check", "facts", "assess", "screen", "explain", "diff", "edition", "0 success", "1 findings", "2 errors"]
    {
        assert!(told.contains(word), "{word} in {told}");
    }
}

#[test]
fn the_help_of_diff_says_where_the_comparison_stands_and_with_which_exit_code() {
    let told = run(&["diff", "--help"], b"").out.replace('\n', " ");
    for word in ["standard output", "0 nothing changes", "1 something does", "2 errors"] {
        assert!(told.contains(word), "{word} in {told}");
    }
}

#[test]
fn the_help_of_screen_says_what_is_read_and_with_which_exit_code() {
    let told = run(&["screen", "--help"], b"").out.replace('\n', " ");
    for word in [
        "UTF-8",
        "GB18030",
        "XLSX",
        "`.csv` or `.xlsx`",
        "OUT.csv|OUT.xlsx",
        "standard error",
        "--column",
        "--mapping",
        "0 every row is taken",
        "1 some are not",
        "2 errors",
    ] {
        assert!(told.contains(word), "{word} in {told}");
    }
}

#[test]
fn the_version_is_told() {
    let told = run(&["--version"], b"");
    assert_eq!((told.code, told.out.as_str()), (0, concat!("zhucan-cli ", env!("CARGO_PKG_VERSION"), "\n")));
}
