//! `screen`: a whole roster.

use std::fmt::Write as _;
use std::fs;

use encoding_rs::GB18030;
use serde_json::{Map, Value};

use crate::check::{change, copy};
use crate::run::{Ran, beside, file, folder, run, small};

const ROSTER: &str = "\
id,残疾人证,age,registration,姓名,在领：补贴
A-1,valid,30,hangzhou,张三,是
\"B, 2\",一年内到期,30,zhejiang,李四,否
C-3,valid,3,hangzhou,王五,
D-4,valid,,hangzhou,赵六,是
";

const VERDICTS: &str = "\
id,certificate,allowance,nursing,missing
A-1,not-now,likely,likely,
\"B, 2\",not-now,ask,likely,
C-3,not-now,not-now,likely,
D-4,not-now,open,open,age elder_care
";

fn screen(roster: &[u8], more: &[&str]) -> Ran {
    let mut arguments = vec!["screen", "--on", "2026-11-23", "--policy"];
    let small = small();
    arguments.push(&small);
    arguments.extend(more);
    arguments.push("-");
    run(&arguments, roster)
}

const UNUSED: &str = "column 5 (`姓名`) is no fact and no programme, and is left alone\n";

#[test]
fn everybody_gets_a_verdict_a_programme_and_the_facts_that_are_missing() {
    let told = screen(ROSTER.as_bytes(), &[]);
    assert_eq!((told.out.as_str(), told.err.as_str(), told.code), (VERDICTS, UNUSED, 0));
}

#[test]
fn the_roster_may_be_utf_8_with_a_mark_or_gb18030_with_lines_as_on_windows() {
    let windows = ROSTER.replace('\n', "\r\n");
    for bytes in [format!("\u{feff}{windows}").into_bytes(), GB18030.encode(&windows).0.into_owned()] {
        let told = screen(&bytes, &[]);
        assert_eq!((told.out.as_str(), told.err.as_str(), told.code), (VERDICTS, UNUSED, 0));
    }
}

#[test]
fn the_roster_comes_from_a_file_or_standard_input_and_the_verdicts_go_to_a_file_or_standard_output() {
    let roster = file("screen-roster", ROSTER.as_bytes());
    let out = folder("screen-out").join("out.csv");
    let told =
        run(&["screen", "--on", "2026-11-23", &roster, "-o", &out.display().to_string(), "--policy", &small()], b"");
    assert_eq!((told.out.as_str(), told.err.as_str(), told.code), ("", UNUSED, 0));
    assert_eq!(fs::read_to_string(&out).unwrap(), VERDICTS);
    let beside: Vec<_> = fs::read_dir(out.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(beside, ["out.csv"], "nothing half is left");
}

#[test]
fn without_a_column_for_it_the_line_tells_people_apart() {
    let told = screen(b"age\n30\n\n40\n", &[]);
    let first: Vec<&str> = told.out.lines().map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!((first, told.code), (vec!["line", "2", "4"], 0));
}

#[test]
fn bad_rows_are_listed_with_line_and_column_and_do_not_stop_the_others() {
    let roster = "id,age,certificate,grade_visual\nA,1960-05-01,valid,x\nB,30,valid,1\nC,30\nD,30,none,1\n";
    let told = screen(roster.as_bytes(), &[]);
    assert_eq!((told.code, told.out.lines().count()), (1, 2), "{told:?}");
    assert!(told.out.ends_with("B,not-now,open,likely,registration\n"), "{told:?}");
    let lines: Vec<&str> = told.err.lines().collect();
    assert_eq!(
        lines,
        [
            "line 2: column 2 (`age`), `1960-05-01` is a date; give the age in whole years",
            "line 2: column 4 (`grade_visual`), `grade_visual` cannot be `x`; it can be: none, 1, 2, 3, 4",
            "line 4: the row has 2 cells, and there are 4 columns",
            "line 5: column 3 (`certificate`), column 4 (`grade_visual`), these answers cannot all be true: certificate, \
             grade_visual (没有办过残疾人证，就没有视力残疾等级)",
            "3 rows are not taken; 1 assessed",
        ]
    );
}

#[test]
fn a_roster_that_cannot_be_used_is_an_error_and_nothing_is_written() {
    let out = folder("screen-nothing").join("out.csv");
    for (roster, sentence) in [
        (&b""[..], "standard input: the file is empty"),
        (b"PK\x03\x04", "standard input: the workbook cannot be read: "),
        (b"A,30\n", "standard input: line 1: no column names a fact; "),
        (b"age,age\n", "standard input: column 1 (`age`) and column 2 (`age`) say the same; "),
    ] {
        let told = screen(roster, &["-o", &out.display().to_string()]);
        assert!(told.refused().starts_with(sentence), "{told:?}");
        assert!(!out.exists());
    }
    let told = run(&["screen", "--on", "2026-11-23", "no-such-roster.csv"], b"");
    assert!(told.refused().starts_with("cannot read `no-such-roster.csv`: "), "{told:?}");
    assert!(run(&["screen", "--on", "23.11.2026", "-"], b"age\n1\n").refused().starts_with("--on: "));
}

#[test]
fn a_column_that_is_nearly_a_fact_is_told_which_one() {
    let told = screen(b"agee,certificate\n1,valid\n", &[]);
    let near = "column 1 (`agee`) is no fact and no programme, and is left alone; did you mean `age`?\n";
    assert_eq!((told.err.as_str(), told.code), (near, 0));
}

#[test]
fn the_whole_mapping_is_told_when_it_is_asked_for_as_it_can_be_said() {
    let told = screen(ROSTER.as_bytes(), &["--mapping"]);
    let mapping = "column 1 (`id`): id\ncolumn 2 (`残疾人证`): certificate\ncolumn 3 (`age`): age\n\
                   column 4 (`registration`): registration\ncolumn 5 (`姓名`): nothing\n\
                   column 6 (`在领：补贴`): receives:allowance\n";
    assert_eq!((told.out.as_str(), told.err, told.code), (VERDICTS, [mapping, UNUSED].concat(), 0));
    let plain = ROSTER.replacen("id,残疾人证,age,registration,姓名,在领：补贴", "a,b,c,d,e,f", 1);
    let said = ["1=id", "2=certificate", "3=年龄", "4=registration", "5=nothing", "6=receives:allowance"];
    let options: Vec<&str> = said.iter().flat_map(|one| ["--column", one]).collect();
    let told = screen(plain.as_bytes(), &options);
    assert_eq!(
        (told.out.as_str(), told.err.as_str(), told.code),
        (VERDICTS, "", 0),
        "no name is known, and all is said"
    );
}

#[test]
fn what_is_said_of_a_column_goes_before_its_name_also_where_two_names_mean_the_same() {
    let roster = "id,age,岁数,年龄,残疾人证,户籍\nA,3,x,30,valid,杭州\n";
    let refused = "standard input: column 2 (`age`) and column 4 (`年龄`) say the same; take one of them out";
    assert_eq!(screen(roster.as_bytes(), &[]).refused(), refused);
    assert_eq!(
        screen(roster.as_bytes(), &["--column", "1=nothing"]).refused(),
        refused,
        "another column helps nothing"
    );
    for (column, verdicts) in
        [("2=nothing", "A,not-now,likely,likely,\n"), ("4=nothing", "A,not-now,not-now,likely,\n")]
    {
        let told = screen(roster.as_bytes(), &["--column", column]);
        assert!(told.out.ends_with(verdicts), "{told:?}");
        assert_eq!(told.err, "column 3 (`岁数`) is no fact and no programme, and is left alone\n");
    }
    let numbered = screen("序号,工号,age\n1,Q-7,30\n".as_bytes(), &["--column", "2=id"]);
    assert!(numbered.out.contains("\nQ-7,"), "the number that is said serves: {numbered:?}");
}

#[test]
fn what_cannot_be_said_of_a_column_is_told_with_what_can() {
    for (columns, sentence) in [
        (&["7=age"][..], "--column 7=age: there is no column 7; the roster has 6"),
        (&["0=age"], "--column 0=age: there is no column 0; the roster has 6"),
        (&["age"], "--column age: give the number of a column and what it means, as `3=age`"),
        (&["5=agee"], "--column 5=agee: `agee` is no fact and no programme; did you mean `age`?"),
        (&["5=nothin"], "--column 5=nothin: `nothin` is no fact and no programme; did you mean `nothing`?"),
        (
            &["5=receives:nursin"],
            "--column 5=receives:nursin: `receives:nursin` is no fact and no programme; did you mean `receives:nursing`?",
        ),
        (&["5=岁数"], "--column 5=岁数: `岁数` is no fact and no programme"),
        (&["5="], "--column 5=: give the number of a column and what it means, as `3=age`"),
        (
            &["5=age"],
            "--column 5=age: column 3 (`age`) says that already; say what it means too, as `--column 3=nothing`",
        ),
        (
            &["3=nothing", "5=age", "4=age"],
            "--column 4=age: column 5 (`姓名`) says that already; say what it means too, as `--column 5=nothing`",
        ),
        (&["5=nothing", "5=id"], "--column 5=id: column 5 is given twice"),
        (
            &["2=nothing", "3=nothing", "4=nothing"],
            "standard input: line 1: no column names a fact; here, or below a title, must stand the names of the columns: \
             ids of facts, or their Chinese names",
        ),
    ] {
        let options: Vec<&str> = columns.iter().flat_map(|one| ["--column", one]).collect();
        assert_eq!(screen(ROSTER.as_bytes(), &options).refused(), sentence, "{columns:?}");
    }
}

#[test]
fn the_roster_is_never_written_over() {
    let roster = file("screen-over", ROSTER.as_bytes());
    for option in ["--output", "--summary", "--work-list", "--not-receiving"] {
        let told = run(&["screen", "--on", "2026-11-23", &roster, option, &roster], b"");
        assert!(told.refused().ends_with(" is the roster itself; name another file"), "{told:?}");
    }
    assert_eq!(fs::read_to_string(&roster).unwrap(), ROSTER);
}

#[test]
fn the_summary_says_who_can_very_likely_have_what_and_does_not_receive_it() {
    let place = folder("screen-summary");
    let [summary, list] = ["summary.csv", "list.csv"].map(|name| place.join(name).display().to_string());
    assert_eq!(screen(ROSTER.as_bytes(), &["--summary", &summary, "--work-list", &list]).code, 0);
    assert_eq!(
        fs::read_to_string(summary).unwrap(),
        "programme,name,people,likely,ask,open,not_now,receiving,likely_receiving,likely_not_receiving,likely_unsaid,\
         not_now_receiving,coverage_in_a_thousand\n\
         certificate,残疾人证,4,0,0,0,4,0,0,0,0,0,\n\
         allowance,补贴,4,1,1,1,1,2,1,0,0,0,1000\n\
         nursing,护理费,4,3,0,1,0,0,0,0,3,0,\n"
    );
    assert_eq!(fs::read_to_string(list).unwrap(), "fact,settles,matters_to,people\nage,1,2,1\nelder_care,1,2,1\n");
}

#[test]
fn whoever_can_very_likely_have_something_and_does_not_receive_it_is_listed() {
    let gap = folder("screen-gap").join("gap.csv").display().to_string();
    let roster = [ROSTER, "E-5,valid,30,hangzhou,孙七,否\n"].concat();
    assert_eq!(screen(roster.as_bytes(), &["--not-receiving", &gap]).code, 0);
    assert_eq!(fs::read_to_string(gap).unwrap(), "id,programme,name\nE-5,allowance,补贴\n");
}

#[test]
fn titles_above_the_names_of_the_columns_are_told_of_and_are_nobody() {
    let titled = ["名册,,,,,\n填表人,,2026年,,,\n", ROSTER].concat();
    let told = screen(titled.as_bytes(), &[]);
    let above = "line 3 names the columns; the rows above it are left alone\n";
    assert_eq!((told.out.as_str(), told.err), (VERDICTS, [above, UNUSED].concat()));
}

#[test]
fn against_an_earlier_policy_it_says_whose_verdict_changes_and_why() {
    let earlier = copy("screen-earlier");
    change(&earlier, "programmes/allowance.toml", "at_least = 7", "at_least = 35");
    let changes = folder("screen-changes").join("changes.csv").display().to_string();
    let told = screen(ROSTER.as_bytes(), &["--against", &earlier.display().to_string(), "--changes", &changes]);
    let counts = "allowance: not-now -> likely: 1 person\nallowance: not-now -> ask: 1 person\n";
    let (out, err) = (told.out.as_str(), told.err.strip_prefix(UNUSED).unwrap());
    assert_eq!((out, told.code), (VERDICTS, 0));
    let mut lines: Vec<&str> = err.lines().collect();
    let mut expected: Vec<&str> = counts.lines().collect();
    lines.sort_unstable();
    expected.sort_unstable();
    assert_eq!(lines, expected);
    let written = fs::read_to_string(changes).unwrap();
    assert!(written.starts_with("id,programme,before,after,why_before,why_after\n"), "{written}");
    assert!(written.contains("A-1,allowance,not-now,likely,不满 7 周岁。："), "{written}");
    assert!(written.contains("\"B, 2\",allowance,not-now,ask,"), "{written}");
    let alone = screen(ROSTER.as_bytes(), &["--against", &earlier.display().to_string()]);
    assert_eq!(alone.code, 2, "{alone:?}");
}

#[test]
fn where_one_of_two_policies_leaves_a_verdict_open_it_names_the_facts_that_are_missing() {
    let without = copy("screen-without");
    change(&without, "programmes/allowance.toml", "from = 2022-01-01\nbasis", "from = 2026-12-01\nbasis");
    let without = without.display().to_string();
    let changes = folder("screen-open").join("changes.csv").display().to_string();
    for (policy, against, row) in [
        (small(), without.clone(), "D-4,allowance,no-rule,open,,missing: age\n"),
        (without, small(), "D-4,allowance,open,no-rule,missing: age,\n"),
    ] {
        let told = run(
            &["screen", "--on", "2026-11-23", "--policy", &policy, "--against", &against, "--changes", &changes, "-"],
            ROSTER.as_bytes(),
        );
        assert_eq!(told.code, 0, "{told:?}");
        let written = fs::read_to_string(&changes).unwrap();
        assert!(written.contains(row), "{written}");
    }
}

#[test]
fn the_households_of_the_policy_get_the_verdicts_that_assess_gives_them() {
    let authored =
        zhucan_catalog::authoring::compile(&zhucan_catalog::authoring::Sources::read(&beside("../../policy")).unwrap())
            .unwrap();
    let facts: Vec<&str> = authored.catalogue.facts.iter().map(|(_, fact)| fact.id.as_str()).collect();
    let cases: Vec<_> = authored.cases.iter().filter_map(|file| file.cases.first()).collect();
    let mut roster = format!("id,{}\n", facts.join(","));
    for (number, case) in cases.iter().enumerate() {
        write!(roster, "{number}").unwrap();
        for fact in &facts {
            let doubted = if case.not_sure.iter().any(|one| one == fact) { "not-sure" } else { "" };
            let value = case.facts.iter().find(|(id, _)| id == fact).map_or(doubted, |(_, value)| value.as_str());
            write!(roster, ",{value}").unwrap();
        }
        roster.push('\n');
    }
    let screened = run(&["screen", "--on", "2026-11-23", "-"], roster.as_bytes());
    assert_eq!((screened.code, screened.err.as_str()), (0, ""));
    let mut lines = screened.out.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let header = lines.next().unwrap();
    for (case, line) in cases.iter().zip(lines).step_by(9) {
        let given: Map<String, Value> =
            case.facts.iter().map(|(fact, value)| (fact.clone(), Value::from(value.as_str()))).collect();
        let household = serde_json::json!({"facts": given, "not_sure": case.not_sure}).to_string();
        let assessed = run(&["assess", "--on", "2026-11-23"], household.as_bytes()).json();
        let programmes = assessed["programmes"].as_array().unwrap();
        assert_eq!(programmes.len() + 2, header.len());
        let mut missing = Vec::new();
        for (at, one) in programmes.iter().enumerate() {
            assert_eq!((&one["id"], &one["verdict"]), (&Value::from(header[at + 1]), &Value::from(line[at + 1])));
            missing.extend(one["missing"].as_array().unwrap().iter().map(|fact| fact.as_str().unwrap()));
        }
        missing.sort_by_key(|fact| facts.iter().position(|one| one == fact));
        missing.dedup();
        assert_eq!(line.last().unwrap(), &missing.join(" "), "{household}");
    }
}
