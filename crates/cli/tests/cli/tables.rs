//! `screen`: in which form its tables are written.

use std::fs;
use std::path::Path;

use zhucan_catalog::authoring::{Sources, compile};
use zhucan_roster::{File, Form, Vocabulary};

use crate::check::{change, copy};
use crate::run::{Ran, beside, folder, run, small};

/// Somebody whose number a spreadsheet program would calculate, and others.
const ROSTER: &str = "\
id,残疾人证,age,registration,在领：补贴
=1+1,valid,30,hangzhou,是
@SUM(A1),valid,30,zhejiang,否
+C,valid,3,hangzhou,
-D,valid,,hangzhou,是
E-5,valid,30,hangzhou,否
";

/// Every table that `screen` writes to a file, by its option.
const TABLES: [&str; 5] = ["--output", "--summary", "--work-list", "--not-receiving", "--changes"];

/// Writes every table into a folder, each to a file called like its option.
fn write(place: &Path, ending: &str, roster: &str) -> Ran {
    let earlier = copy(&format!("{}-earlier", place.file_name().unwrap().display()));
    change(&earlier, "programmes/allowance.toml", "at_least = 7", "at_least = 35");
    let files = TABLES.map(|table| place.join(format!("{table}.{ending}")).display().to_string());
    let (earlier, small) = (earlier.display().to_string(), small());
    let mut arguments = vec!["screen", "--on", "2026-11-23", "--policy", &small, "--against", &earlier];
    arguments.extend(TABLES.iter().zip(&files).flat_map(|(table, file)| [*table, file]));
    arguments.push("-");
    run(&arguments, roster.as_bytes())
}

/// The form of a table, the names of its columns and its rows, as a roster is read.
fn read(place: &Path, table: &str, ending: &str) -> (Form, Vec<String>, Vec<Vec<String>>) {
    let policy = compile(&Sources::read(&beside("tests/small")).unwrap()).unwrap();
    let vocabulary = Vocabulary::new(&policy.catalogue, &policy.handbook);
    let bytes = fs::read(place.join(format!("{table}.{ending}"))).unwrap();
    let mut file = File::open(&bytes, &vocabulary).unwrap();
    (file.form(), file.names().to_vec(), file.first_rows(100))
}

#[test]
fn a_name_that_ends_in_xlsx_gets_a_workbook_with_the_rows_that_one_ending_in_csv_gets() {
    let [csv, xlsx] = ["csv", "xlsx"].map(|ending| {
        let place = folder(&format!("tables-{ending}"));
        let told = write(&place, ending, ROSTER);
        assert_eq!((told.code, told.out.as_str()), (0, ""), "{told:?}");
        assert_eq!(fs::read_dir(&place).unwrap().count(), TABLES.len(), "nothing half is left");
        place
    });
    for table in TABLES {
        let (text, names, mut rows) = read(&csv, table, "csv");
        for cell in rows.iter_mut().flatten() {
            // The mark before what would be a formula, which a workbook needs not.
            *cell = cell.strip_prefix('\'').unwrap_or(cell).to_owned();
        }
        assert!(matches!(text, Form::Text { separator: ',', .. }), "{table}");
        assert!(!rows.is_empty(), "{table}");
        assert_eq!(read(&xlsx, table, "xlsx"), (Form::Workbook, names, rows), "{table}");
    }
}

#[test]
fn what_stood_in_the_roster_is_a_text_for_every_spreadsheet_program() {
    let people = ["=1+1", "@SUM(A1)", "+C", "-D", "E-5"];
    let csv = folder("tables-texts-csv");
    assert_eq!(write(&csv, "csv", ROSTER).code, 0);
    let (_, _, rows) = read(&csv, "--output", "csv");
    let first: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(first, ["'=1+1", "'@SUM(A1)", "'+C", "'-D", "E-5"]);
    let xlsx = folder("tables-texts-xlsx");
    assert_eq!(write(&xlsx, "xlsx", ROSTER).code, 0);
    // A cell that is a formula would be read as an empty one.
    let (_, _, rows) = read(&xlsx, "--output", "xlsx");
    let first: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(first, people);
    let shown = run(&["screen", "--on", "2026-11-23", "--policy", &small(), "-"], ROSTER.as_bytes());
    assert!(shown.out.contains("\n'=1+1,"), "on standard output too: {shown:?}");
}

#[test]
fn the_ending_may_be_in_capitals() {
    let place = folder("tables-capitals");
    let out = place.join("OUT.XLSX").display().to_string();
    let told = run(&["screen", "--on", "2026-11-23", "--policy", &small(), "-o", &out, "-"], ROSTER.as_bytes());
    assert_eq!(told.code, 0, "{told:?}");
    assert!(fs::read(out).unwrap().starts_with(b"PK"));
}

#[test]
fn any_other_ending_is_refused_with_the_two_that_there_are_and_nothing_is_written() {
    for name in ["out", "out.xls", "out.txt", "out.csv.gz", "csv", ".xlsx", "-"] {
        let place = folder("tables-endings");
        let (good, bad) = (place.join("good.csv").display().to_string(), place.join(name).display().to_string());
        for options in [["--output", &bad, "--summary", &good], ["--output", &good, "--summary", &bad]] {
            let mut arguments = vec!["screen", "--on", "2026-11-23"];
            arguments.extend(options);
            arguments.push("no-such-roster.csv");
            let sentence =
                format!("`{bad}` ends neither in .csv nor in .xlsx, which says in what form the table is written");
            assert_eq!(run(&arguments, b"").refused(), sentence);
        }
        assert_eq!(fs::read_dir(&place).unwrap().count(), 0, "{name}");
    }
}

#[test]
fn an_ending_is_refused_before_day_policy_or_roster_are_looked_at() {
    let faulty = copy("tables-faulty");
    change(&faulty, "programmes/allowance.toml", "at_least = 7", "at_least = ");
    let faulty = faulty.display().to_string();
    let screen = |out: &str, more: &[&str]| {
        run(&[&["screen", "--on", "no-day", "-o", out, "no-such-roster.csv"][..], more].concat(), b"")
    };
    for policy in [&["--policy", &faulty][..], &["--against", &faulty, "--changes", "changes.csv"]] {
        let told = screen("out.txt", policy);
        assert!(told.refused().starts_with("`out.txt` ends neither in .csv nor in .xlsx"), "{told:?}");
    }
    let on = run(&["screen", "--on", "2026-11-23", "--policy", &faulty, "no-such-roster.csv"], b"");
    assert!(on.code != 0 && on.err.contains("allowance.toml"), "the policy is faulty: {on:?}");
}

#[test]
fn one_file_for_two_tables_is_refused_however_it_is_spelt_and_nothing_is_written() {
    for name in ["both.csv", "both.xlsx"] {
        let place = folder("tables-both");
        let file = place.join(name).display().to_string();
        let around = place.join("../tables-both/.").join(name).display().to_string();
        let sentence = |file: &str| format!("`{file}` is given for two tables; name another file for one of them");
        for second in [&file, &around] {
            for options in [["--output", "--summary"], ["--work-list", "--not-receiving"]] {
                let [one, other] = options;
                let told = run(
                    &["screen", "--on", "2026-11-23", "--policy", &small(), one, &file, other, second, "-"],
                    ROSTER.as_bytes(),
                );
                assert!([sentence(&file), sentence(second)].contains(&told.refused().to_owned()), "{told:?}");
            }
        }
        assert_eq!(fs::read_dir(&place).unwrap().count(), 0, "{name}");
    }
}

#[test]
fn two_files_of_one_name_in_two_folders_are_two() {
    let (one, other) = (folder("tables-one"), folder("tables-other"));
    let [one, other] = [one, other].map(|place| place.join("out.csv").display().to_string());
    let told = run(
        &["screen", "--on", "2026-11-23", "--policy", &small(), "-o", &one, "--summary", &other, "-"],
        ROSTER.as_bytes(),
    );
    assert_eq!(told.code, 0, "{told:?}");
    assert_ne!(fs::read(one).unwrap(), fs::read(other).unwrap());
}

#[test]
fn a_workbook_that_cannot_be_written_is_an_error_before_anybody_is_assessed() {
    let out = folder("tables-nowhere").join("no-such-folder/out.xlsx").display().to_string();
    let told = run(&["screen", "--on", "2026-11-23", "--policy", &small(), "-o", &out, "-"], ROSTER.as_bytes());
    assert!(told.refused().starts_with(&format!("cannot write `{out}`: ")), "{told:?}");
}
