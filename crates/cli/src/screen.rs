//! `screen`: everybody on a roster.

mod changes;
mod columns;
mod output;

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use zhucan_catalog::Catalogue;
use zhucan_catalog::authoring::Authored;
use zhucan_roster::{
    BadRow, Cell, Column, File, Gaps, Mapping, Marks, Part, Reader, Screen, Summary, Verdicts, Vocabulary,
};
use zhucan_rules::{Date, Outcome};

use crate::{Stop, policy, spell};
use changes::Changes;
use columns::Columns;
use output::Table;

/// What is screened, and where what is found goes: each table to a file, as CSV or as a workbook by how its name ends.
#[derive(Debug, Args)]
pub(crate) struct Given {
    /// The day of assessment, as 2026-11-23.
    #[arg(long)]
    on: String,
    /// A policy folder to read instead of the built-in policy.
    #[arg(long)]
    policy: Option<PathBuf>,
    /// Where the verdicts go; standard output, as CSV, when absent.
    #[arg(short, long, value_name = "OUT.csv|OUT.xlsx")]
    output: Option<PathBuf>,
    /// Where a table of the programmes goes: how many people have which verdict, and receive it.
    #[arg(long, value_name = "SUMMARY.csv|SUMMARY.xlsx")]
    summary: Option<PathBuf>,
    /// Where the facts to find out go, those that settle most verdicts first.
    #[arg(long, value_name = "LIST.csv|LIST.xlsx")]
    work_list: Option<PathBuf>,
    /// Where those go who can very likely have a programme and do not receive it, as the roster says.
    #[arg(long, value_name = "GAP.csv|GAP.xlsx")]
    not_receiving: Option<PathBuf>,
    /// An earlier policy folder, to find out whose verdict is another under it.
    #[arg(long, value_name = "FOLDER", requires = "changes")]
    against: Option<PathBuf>,
    /// Where those people go, with what changes and why.
    #[arg(long, value_name = "CHANGES.csv|CHANGES.xlsx", requires = "against")]
    changes: Option<PathBuf>,
    #[command(flatten)]
    columns: Columns,
    /// The roster; `-` for standard input.
    roster: PathBuf,
}

pub(crate) fn run(given: &Given) -> Result<(), Stop> {
    output::keep_the_roster(&given.roster, &given.files())?;
    output::know_the_files(&given.files())?;
    let on = spell::day("--on", &given.on)?;
    let authored = policy::load(given.policy.as_deref())?;
    let earlier = given.against.as_deref().map(|folder| policy::load(Some(folder))).transpose()?;
    let bytes = read(&given.roster)?;
    let vocabulary = Vocabulary::new(&authored.catalogue, &authored.handbook);
    let named = |error: &dyn std::fmt::Display| Stop::Error(format!("{}: {error}", named(&given.roster)));
    let file = File::open(&bytes, &vocabulary).map_err(|error| named(&error))?;
    let mapping = given.columns.find(&file, &vocabulary, |error| named(error))?;
    tell(&authored.catalogue, &file, &mapping, &given.columns);

    let mut screening = Screening::new(given, &authored, earlier.as_ref(), on, mapping.has_id())?;
    let bar = progress(file.size());
    let mut reader = Reader::new(file, &vocabulary, &authored.handbook, mapping);
    while let Some(part) = reader.next() {
        bar.suspend(|| part.bad.iter().for_each(list));
        screening.part(&part)?;
        bar.set_position(u64::try_from(reader.file().done()).unwrap_or(u64::MAX));
    }
    bar.finish_and_clear();
    screening.finish(given)
}

impl Given {
    /// Every file that is written.
    const fn files(&self) -> [&Option<PathBuf>; 5] {
        [&self.output, &self.summary, &self.work_list, &self.not_receiving, &self.changes]
    }
}

/// A bar on a terminal; nothing elsewhere.
fn progress(size: usize) -> ProgressBar {
    let bar = ProgressBar::new(u64::try_from(size).unwrap_or(u64::MAX));
    match ProgressStyle::with_template("{wide_bar} {percent} %, {eta} left") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// Says what of the file is not used, and what its columns mean where that is wanted.
fn tell(catalogue: &Catalogue, file: &File<'_>, mapping: &Mapping, columns: &Columns) {
    if let [first, _, ..] = file.sheets() {
        eprintln!("only the first sheet is read: `{first}`");
    }
    if let (line, above @ 1..) = file.named_in() {
        let rows = if above == 1 { "the row" } else { "the rows" };
        eprintln!(
            "line {line} names the columns; {rows} above it {} left alone",
            if above == 1 { "is" } else { "are" }
        );
    }
    columns.tell(catalogue, mapping);
    if let Some(column) = mapping.lone_grade() {
        eprintln!("{column} says nothing without a column of categories");
    }
    for column in mapping.unused().filter(|column| !columns.says(column)) {
        // Of Chinese names, any two short ones are a few letters apart.
        let ids = catalogue.facts.iter().map(|(_, fact)| fact.id.as_str()).filter(|_| column.name.is_ascii());
        let near = spell::did_you_mean(&column.name, ids);
        eprintln!("{column} is no fact and no programme, and is left alone{near}");
    }
}

/// Lists a row that is not taken.
fn list(row: &BadRow) {
    for fault in &row.faults {
        eprintln!("line {}: {fault}", row.line);
    }
}

fn named(roster: &Path) -> String {
    if roster.as_os_str() == "-" { "standard input".to_owned() } else { format!("`{}`", roster.display()) }
}

fn read(roster: &Path) -> Result<Vec<u8>, Stop> {
    let mut bytes = Vec::new();
    let read =
        if roster.as_os_str() == "-" { io::stdin().read_to_end(&mut bytes).map(|_| bytes) } else { fs::read(roster) };
    read.map_err(|error| Stop::Error(format!("cannot read {}: {error}", named(roster))))
}

/// One roster, part by part.
struct Screening<'a> {
    authored: &'a Authored,
    screen: Screen,
    gaps: Gaps<'a>,
    summary: Summary,
    verdicts: Table,
    not_receiving: Option<Table>,
    changes: Option<Changes<'a>>,
    has_id: bool,
    bad: usize,
}

impl<'a> Screening<'a> {
    fn new(
        given: &Given,
        authored: &'a Authored,
        earlier: Option<&'a Authored>,
        on: Date,
        has_id: bool,
    ) -> Result<Self, Stop> {
        let catalogue = &authored.catalogue;
        let screen = Screen::new(catalogue, on);
        let programmes = screen.programmes().iter().filter_map(|id| catalogue.programme(*id));
        let ids = programmes.map(|programme| programme.id.as_str());
        let who = if has_id { "id" } else { "line" };
        let columns: Vec<&str> = [who].into_iter().chain(ids).chain(["missing"]).collect();
        let verdicts = Table::create(given.output.as_deref(), &columns)?;
        let gap = given.not_receiving.as_deref();
        let gap = gap.map(|file| Table::create(Some(file), &[who, "programme", "name"])).transpose()?;
        let changes = earlier.zip(given.changes.as_deref());
        let changes = changes.map(|(earlier, file)| Changes::new(earlier, authored, on, file, has_id)).transpose()?;
        let gaps = Gaps::new(catalogue, on);
        let summary = Summary::new(catalogue);
        Ok(Self { authored, screen, gaps, summary, verdicts, not_receiving: gap, changes, has_id, bad: 0 })
    }

    fn part(&mut self, part: &Part) -> Result<(), Stop> {
        let people = &part.people;
        let verdicts = self.screen.verdicts(people);
        self.bad += part.bad.len();
        self.summary.add(people, &verdicts);
        let missing = self.gaps.find(people, &verdicts);
        self.summary.add_missing(&missing);
        let gap: Vec<Marks> = verdicts.programmes.iter().map(|column| column.likely_not_receiving(people)).collect();
        for (place, row) in people.rows().iter().enumerate() {
            let missing = spell::ids(&self.authored.catalogue, missing.facts(place)).join(" ");
            let who = output::who(row, self.has_id);
            let said = spelt(&verdicts, place).chain([missing.as_str()]).map(Cell::Text);
            self.verdicts.row(&[who].into_iter().chain(said).collect::<Vec<_>>())?;
            let Some(table) = &mut self.not_receiving else { continue };
            for (column, _) in verdicts.programmes.iter().zip(&gap).filter(|(_, marks)| marks.has(place)) {
                let (id, name) = output::named(self.authored, column.programme);
                table.row(&[who, Cell::Text(id), Cell::Text(name)])?;
            }
        }
        self.changes.as_mut().map_or(Ok(()), |changes| changes.part(people, &verdicts))
    }

    fn finish(self, given: &Given) -> Result<(), Stop> {
        self.verdicts.finish()?;
        self.not_receiving.map_or(Ok(()), Table::finish)?;
        if let Some(file) = &given.summary {
            output::summary(self.authored, &self.summary, file)?;
        }
        if let Some(file) = &given.work_list {
            output::work_list(&self.authored.catalogue, &self.summary, file)?;
        }
        self.changes.map_or(Ok(()), Changes::finish)?;
        if self.bad == 0 {
            return Ok(());
        }
        let rows = if self.bad == 1 { "row is" } else { "rows are" };
        eprintln!("{} {rows} not taken; {} assessed", self.bad, self.summary.people);
        Err(Stop::Listed)
    }
}

/// The verdicts on one person, in the order of the programmes.
fn spelt(verdicts: &Verdicts, place: usize) -> impl Iterator<Item = &str> {
    verdicts.programmes.iter().map(move |column: &Column| match column.outcome(place) {
        Some(Outcome::Decided(verdict)) => spell::verdict(verdict),
        // The reader gives nobody whose answers are impossible, so what is not decided is open.
        Some(Outcome::Open(_)) | None => "open",
    })
}
