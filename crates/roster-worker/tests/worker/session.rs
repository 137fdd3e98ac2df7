//! What the worker answers, without a browser: the messages that the page sends, and what comes back.

use std::path::Path;
use std::sync::OnceLock;

use zhucan_catalog::authoring::{Authored, Sources, compile};
use zhucan_catalog::{encode_catalogue, encode_edition, encode_handbook};
use zhucan_roster_messages::{
    Ask, Changed, Export, ExportWords, FileForm, Group, Meaning, OtherFact, Problem, Recognised, Refusal, Said,
    Screened, Table, Told, Who, Work,
};
use zhucan_roster_worker::Session;

const ROSTER: &str = "编号,年龄,残疾类别,残疾等级,残疾人证,户籍,救助情况,free-transit\n\
                      A-1,40,肢体,一级,有，一年内不会到期,杭州,低保,否\n\
                      =2+3,1960-05-01,肢体,二级,,杭州,,\n\
                      A-3,12,视力,三级,有，一年内不会到期,杭州,,是\n";

fn policy() -> &'static Authored {
    static POLICY: OnceLock<Authored> = OnceLock::new();
    POLICY.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policy");
        compile(&Sources::read(&folder).unwrap()).unwrap()
    })
}

/// A roster as it is written in a spreadsheet program: commas in cells are quoted.
fn roster() -> Vec<u8> {
    ROSTER.replace("有，一年内不会到期", "\"有，一年内不会到期\"").into_bytes()
}

/// Gives the session a file, as the worker's script does.
fn give(session: &mut Session, ask: Ask, bytes: &[u8]) -> Told {
    #[expect(clippy::cast_precision_loss, reason = "as a browser tells sizes")]
    let size = bytes.len() as f64;
    if let Some(told) = session.room(&ask, size) {
        return told;
    }
    for slice in bytes.chunks(7) {
        assert!(matches!(session.take(slice), Told::Progress(Work::Reading, 0..=1000)));
    }
    session.ask(ask).unwrap()
}

fn open(bytes: &[u8]) -> (Session, Told) {
    let mut session = Session::default();
    assert!(session.rules(&encode_catalogue(&policy().catalogue), &encode_handbook(&policy().handbook)));
    let told = give(&mut session, Ask::Open { on: (2026, 11, 25) }, bytes);
    (session, told)
}

#[track_caller]
fn recognised(told: Told) -> Recognised {
    let Told::Recognised(known) = told else { panic!("{told:?}") };
    known
}

/// Assesses everybody.
#[track_caller]
fn screened(session: &mut Session) -> Screened {
    assert_eq!(session.ask(Ask::Screen), Some(Told::Progress(Work::Screening, 0)));
    let told = come_to_an_end(session, Work::Screening);
    let Told::Screened(screened) = told else { panic!("{told:?}") };
    screened
}

/// Goes on with a work; what is told at its end. On the way it tells how far it has come, and never goes back.
#[track_caller]
fn come_to_an_end(session: &mut Session, work: Work) -> Told {
    to_the_end(session, work).0
}

/// The same, with the parts of the file that comes of it.
#[track_caller]
fn to_the_end(session: &mut Session, work: Work) -> (Told, Vec<Vec<u8>>) {
    let (mut far, mut parts) = (0, Vec::new());
    loop {
        let told = session.step().unwrap();
        parts.push(session.bytes());
        match told {
            Told::Progress(on, done) => {
                assert!(on == work && (far..=1000).contains(&done), "{on:?} {far} {done}");
                far = done;
            }
            told => return (told, parts),
        }
    }
}

/// Compares with an edition.
#[track_caller]
fn compared(session: &mut Session, edition: &[u8]) -> (String, Vec<Changed>) {
    assert_eq!(give(session, Ask::Compare, edition), Told::Progress(Work::Comparing, 0));
    let told = come_to_an_end(session, Work::Comparing);
    let Told::Compared { edition, changes } = told else { panic!("{told:?}") };
    (edition, changes)
}

fn of(programme: &str, who: Who) -> Group {
    Group::Of { programme: policy().catalogue.find(programme).unwrap().0, who }
}

#[test]
fn a_roster_is_recognised_screened_and_told_person_by_person() {
    let (mut session, told) = open(&roster());
    let known = recognised(told);
    assert!(known.usable && known.twice.is_empty());
    let meanings: Vec<Meaning> = known.columns.iter().map(|column| column.meaning).collect();
    assert_eq!(meanings[..4], [Meaning::Id, fact("age"), Meaning::Category, Meaning::Grade]);
    assert_eq!(known.columns[1].example, "40");
    let corrected = session.ask(Ask::Correct { column: 6, meaning: Meaning::Nothing }).unwrap();
    assert_eq!(recognised(corrected).columns[6].meaning, Meaning::Nothing);
    let found = screened(&mut session);
    assert_eq!((found.people, found.bad), (2, 1));
    let one = found
        .programmes
        .iter()
        .find(|one| Group::Of { programme: one.programme, who: Who::Likely } == of("free-transit", Who::Likely));
    let one = one.unwrap();
    assert_eq!((one.likely, one.likely_not_receiving, one.receiving), (2, 1, 1));
    let people = session.ask(Ask::People { group: of("free-transit", Who::LikelyNotReceiving), from: 0 });
    let Some(Told::People(_, people)) = people else { panic!("{people:?}") };
    assert_eq!((people.of, people.some[0].id.as_str(), people.some[0].line), (1, "A-1", 2));
    assert!(!people.some[0].reasons.is_empty());
    let bad = session.ask(Ask::BadRows { from: 0 });
    let Some(Told::BadRows(bad)) = bad else { panic!("{bad:?}") };
    assert_eq!(bad.some[0].line, 3);
    assert_eq!(bad.some[0].faults[0].problem, Problem::Date("1960-05-01".to_owned()));
}

fn fact(id: &str) -> Meaning {
    Meaning::Fact(policy().catalogue.facts.find(id).unwrap().0)
}

#[test]
fn a_meaning_that_another_column_has_is_refused_and_nothing_changes() {
    let (mut session, _) = open(&roster());
    let told = session.ask(Ask::Correct { column: 0, meaning: fact("age") });
    assert!(matches!(told, Some(Told::Taken(column)) if column.number == 2));
    assert_eq!(screened(&mut session).people, 2);
}

#[test]
fn assessing_can_be_stopped_and_begun_again() {
    let (mut session, _) = open(&roster());
    assert!(session.ask(Ask::Screen).is_some());
    assert_eq!(session.ask(Ask::Correct { column: 0, meaning: Meaning::Id }), None, "not while it is being read by");
    assert_eq!(session.ask(Ask::Cancel), Some(Told::Cancelled));
    assert_eq!(session.step(), None);
    assert_eq!(screened(&mut session).people, 2);
    assert_eq!(screened(&mut session).people, 2);
}

/// A roster of so many people like the first.
fn long(people: usize) -> Vec<u8> {
    let whole = String::from_utf8(roster()).unwrap();
    let (names, rows) = whole.split_once('\n').unwrap();
    let first = rows.lines().next().unwrap();
    [names, "\n", &[first, "\n"].concat().repeat(people)].concat().into_bytes()
}

#[test]
fn a_long_table_is_written_some_rows_at_a_time_and_can_be_stopped() {
    let (mut session, _) = open(&long(9000));
    screened(&mut session);
    assert!(session.ask(table(Table::Verdicts, FileForm::Csv)).is_some());
    assert!(matches!(session.step(), Some(Told::Progress(Work::Writing, 1..1000))));
    assert!(session.ask(Ask::People { group: of("free-transit", Who::Likely), from: 0 }).is_some(), "meanwhile");
    assert_eq!(session.ask(Ask::Cancel), Some(Told::Cancelled));
    assert_eq!(session.step(), None);
    assert_eq!(session.ask(Ask::Cancel), Some(Told::Cancelled), "who asks to stop is always answered");
    let whole = String::from_utf8(export(&mut session, Table::Verdicts, FileForm::Csv)).unwrap();
    let lines: Vec<usize> =
        whole.lines().skip(1).map(|line| line.split(',').nth(1).unwrap().parse().unwrap()).collect();
    assert_eq!(lines, (2..=9001).collect::<Vec<_>>(), "everybody once, in order");
}

#[test]
fn a_long_table_comes_in_parts_none_of_which_is_a_quarter_of_it() {
    let (mut session, _) = open(&long(9000));
    screened(&mut session);
    assert!(session.ask(table(Table::Verdicts, FileForm::Csv)).is_some());
    let (told, parts) = to_the_end(&mut session, Work::Writing);
    assert_eq!(told, Told::Written(Table::Verdicts, FileForm::Csv));
    let whole: usize = parts.iter().map(Vec::len).sum();
    let largest = parts.iter().map(Vec::len).max().unwrap();
    assert!(whole > 1_000_000 && largest * 4 < whole, "{largest} of {whole}");
}

#[test]
fn what_is_asked_for_while_another_work_is_done_comes_after_it() {
    let (mut session, _) = open(&long(9000));
    screened(&mut session);
    assert!(session.ask(table(Table::Verdicts, FileForm::Csv)).is_some());
    assert_eq!(session.ask(table(Table::Summary, FileForm::Xlsx)), None, "it waits");
    assert_eq!(come_to_an_end(&mut session, Work::Writing), Told::Written(Table::Verdicts, FileForm::Csv));
    assert_eq!(session.step(), Some(Told::Written(Table::Summary, FileForm::Xlsx)));
    assert!(session.bytes().starts_with(b"PK"));
}

#[test]
fn while_another_roster_is_read_by_a_worker_of_its_own_what_was_asked_for_is_written() {
    let (mut session, _) = open(&long(9000));
    screened(&mut session);
    let alone = export(&mut session, Table::Verdicts, FileForm::Csv);
    assert!(session.ask(table(Table::Verdicts, FileForm::Csv)).is_some());
    assert!(matches!(session.step(), Some(Told::Progress(Work::Writing, _))));
    let first = session.bytes();
    let (_other, told) = open(&roster());
    assert!(recognised(told).usable);
    let (told, parts) = to_the_end(&mut session, Work::Writing);
    assert_eq!(told, Told::Written(Table::Verdicts, FileForm::Csv));
    assert_eq!([first, parts.concat()].concat(), alone);
}

#[test]
fn whoever_can_very_likely_have_something_and_does_not_receive_it_is_listed_with_the_reasons() {
    let (mut session, _) = open(&roster());
    screened(&mut session);
    let text = String::from_utf8(export(&mut session, Table::NotReceiving, FileForm::Csv)).unwrap();
    let mut rows = csv::ReaderBuilder::new().flexible(true).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<Vec<String>> = rows.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    let transit = format!("n{}", policy().catalogue.find("free-transit").unwrap().0);
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!(row[..3], ["A-1".to_owned(), "2".to_owned(), transit]);
    assert!(row[3].contains('《'), "with its clause: {row:?}");
}

#[test]
fn a_table_of_what_is_not_there_is_not_written_and_said_to_be_not() {
    let (mut session, _) = open(&roster());
    for which in [Table::Verdicts, Table::Changes] {
        assert!(session.ask(table(which, FileForm::Csv)).is_some());
        assert_eq!(session.step(), Some(Told::NotWritten(which)));
        assert!(session.bytes().is_empty());
        screened(&mut session);
    }
}

#[test]
fn rows_above_the_names_of_the_columns_are_told_of() {
    assert_eq!(recognised(open(&roster()).1).named_in, (1, 0));
    let titled = ["某街道残疾人名册\n\n".as_bytes(), &roster()].concat();
    let (mut session, told) = open(&titled);
    assert_eq!(recognised(told).named_in, (3, 1));
    assert_eq!(screened(&mut session).people, 2);
}

#[test]
fn a_file_that_is_no_roster_is_refused_with_what_it_is() {
    for (bytes, refusal) in [
        (&b""[..], Refusal::Empty),
        (b"%PDF-1.4", Refusal::NoTable(zhucan_roster_messages::FileKind::Pdf)),
        (b"age\n\"1", Refusal::Empty),
    ] {
        let (_, told) = open(bytes);
        assert!(told == Told::Refused(refusal.clone()) || matches!(told, Told::Recognised(_)), "{told:?} {refusal:?}");
    }
    let mut session = Session::default();
    let large = session.room(&Ask::Open { on: (2026, 11, 25) }, 1e12);
    assert_eq!(large, Some(Told::Refused(Refusal::TooLarge(256))));
    assert_eq!(session.vanished(&Ask::Compare), Told::NotCompared(Refusal::Vanished));
    assert!(!session.rules(b"x", b"y"));
}

fn table(table: Table, form: FileForm) -> Ask {
    let names = |count: usize| (0..count).map(|at| format!("n{at}")).collect::<Vec<_>>();
    let words = ExportWords {
        columns: names(3),
        said: ["likely", "ask", "open", "not-now", "no-rule", "refused"].map(str::to_owned),
        programmes: names(policy().catalogue.programmes().count()),
        facts: names(policy().catalogue.facts.len()),
        problems: names(Problem::KINDS),
        missing: "missing: ".to_owned(),
        between: " ".to_owned(),
    };
    Ask::Export(Box::new(Export { table, form, words }))
}

#[track_caller]
fn export(session: &mut Session, which: Table, form: FileForm) -> Vec<u8> {
    assert_eq!(session.ask(table(which, form)), Some(Told::Progress(Work::Writing, 0)));
    let (told, parts) = to_the_end(session, Work::Writing);
    assert_eq!(told, Told::Written(which, form));
    parts.concat()
}

#[test]
fn what_a_spreadsheet_program_would_take_for_a_formula_is_a_text_in_every_table() {
    let text = String::from_utf8(roster()).unwrap().replace("A-3", "=1+1").replace("A-1", "A_x0041_");
    let (mut session, _) = open(text.as_bytes());
    screened(&mut session);
    let csv = String::from_utf8(export(&mut session, Table::Verdicts, FileForm::Csv)).unwrap();
    assert!(csv.starts_with('\u{feff}') && csv.contains("\r\n"));
    assert!(csv.contains("\n'=1+1,4,"), "{csv}");
    let xlsx = export(&mut session, Table::Verdicts, FileForm::Xlsx);
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(xlsx)).unwrap();
    let mut part = |name: &str| std::io::read_to_string(archive.by_name(name).unwrap()).unwrap();
    let texts = part("xl/sharedStrings.xml");
    assert!(texts.contains("<t xml:space=\"preserve\">=1+1</t>"));
    assert!(texts.contains(">A_x005F_x0041_<"), "not the letter A");
    assert!(!part("xl/worksheets/sheet1.xml").contains("<f>"));
}

#[test]
fn every_table_can_be_read_again_as_a_roster_is_read() {
    let (mut session, _) = open(&roster());
    screened(&mut session);
    for table in [Table::Summary, Table::NotReceiving, Table::Verdicts, Table::WorkList, Table::BadRows] {
        for form in [FileForm::Csv, FileForm::Xlsx] {
            let bytes = export(&mut session, table, form);
            let (_, told) = open(&bytes);
            assert!(recognised(told).columns.len() >= 3, "{table:?} {form:?}");
        }
    }
}

#[test]
fn another_edition_over_the_same_roster_says_whose_verdict_changes_and_why() {
    let (mut session, _) = open(&roster());
    screened(&mut session);
    let other = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cli/tests/small");
    let other = compile(&Sources::read(&other).unwrap()).unwrap();
    let (edition, changes) = compared(&mut session, &encode_edition(&other.catalogue, &other.handbook));
    assert_eq!(edition, other.catalogue.edition.id);
    assert!(changes.iter().any(|change| change.before == Said::NoRule && change.people == 2), "{changes:?}");
    let people = session.ask(Ask::Changes { change: 0, from: 0 });
    assert!(matches!(people, Some(Told::Changes(0, people)) if people.of > 0));
    assert!(!export(&mut session, Table::Changes, FileForm::Csv).is_empty());
    for (bytes, refusal) in [(&b"x"[..], Refusal::NoEdition), (b"zhucan edition\n\x09", Refusal::OtherBuild)] {
        assert_eq!(give(&mut session, Ask::Compare, bytes), Told::NotCompared(refusal));
    }
    assert!(
        matches!(session.ask(Ask::Changes { change: 0, from: 0 }), Some(Told::Changes(..))),
        "what was there stays"
    );
}

#[test]
fn where_an_edition_leaves_a_verdict_open_it_says_what_is_missing() {
    let (mut session, _) = open("编号,残疾人证,户籍\nB-1,valid,杭州\n".as_bytes());
    screened(&mut session);
    let other = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cli/tests/small");
    let other = compile(&Sources::read(&other).unwrap()).unwrap();
    let (_, changes) = compared(&mut session, &encode_edition(&other.catalogue, &other.handbook));
    let mut person = |is_it: &dyn Fn(&Changed) -> bool| {
        let change = u32::try_from(changes.iter().position(is_it).unwrap()).unwrap();
        let told = session.ask(Ask::Changes { change, from: 0 });
        let Some(Told::Changes(_, people)) = told else { panic!("{told:?}") };
        people.some[0].clone()
    };
    let age = policy().catalogue.facts.find("age").unwrap().0;
    let shared = person(&|change| change.name == "补贴");
    assert_eq!((shared.before.len(), shared.before_missing.as_slice()), (0, &[OtherFact::Shared(age)][..]));
    assert_eq!((shared.after, shared.after_missing), (vec![], vec![]), "this edition has no such programme");
    let own = person(&|change| change.name == "护理费");
    assert_eq!(own.before_missing, [OtherFact::Own("elder_care".to_owned())], "this edition has no such fact");
    let living = policy().catalogue.find("living-allowance").unwrap().0;
    let after = person(&|change| change.programme == Some(living));
    assert_eq!((after.before_missing, after.after.len()), (vec![], 0), "the other edition has no such programme");
    assert!(!after.after_missing.is_empty());
    let told = session.ask(Ask::People { group: of("living-allowance", Who::Open), from: 0 });
    let Some(Told::People(_, people)) = told else { panic!("{told:?}") };
    assert_eq!(after.after_missing, people.some[0].missing, "the same as where nothing is compared");
    let table = String::from_utf8(export(&mut session, Table::Changes, FileForm::Csv)).unwrap();
    assert!(table.contains(&format!(",补贴,open,no-rule,missing: n{age},\r\n")), "{table}");
    assert!(table.contains(",护理费,open,no-rule,missing: elder_care,\r\n"), "{table}");
    assert!(table.contains(&format!(",n{living},no-rule,open,,missing: n")), "{table}");
}

#[test]
fn the_editions_own_rules_change_nothing() {
    let (mut session, _) = open(&roster());
    screened(&mut session);
    assert_eq!(session.ask(Ask::Edition), Some(Told::Edition(policy().catalogue.edition.id.clone())));
    let own = session.bytes();
    assert_eq!(compared(&mut session, &own).1, []);
}
