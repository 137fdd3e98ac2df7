//! Tables as CSV or as workbooks.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use zhucan_catalog::authoring::Authored;
use zhucan_catalog::{Catalogue, ProgrammeId};
use zhucan_roster::{Cell, Row, Summary, TableWriter};

use crate::Stop;

/// Where a table goes.
type To = Box<dyn Write>;

/// How a table is begun with the names of its columns.
type Begin = fn(To, &[&str]) -> io::Result<TableWriter<To>>;

/// How the table is begun whose file has this name, by the ending.
fn form_of(file: &Path) -> Result<Begin, Stop> {
    match file.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase).as_deref() {
        Some("csv") => Ok(TableWriter::plain),
        Some("xlsx") => Ok(TableWriter::workbook),
        _ => Err(Stop::Error(format!(
            "`{}` ends neither in .csv nor in .xlsx, which says in what form the table is written",
            file.display()
        ))),
    }
}

/// Refuses names that do not say in what form a table is written, and one that is given for two tables.
pub(super) fn know_the_files(files: &[&Option<PathBuf>]) -> Result<(), Stop> {
    let mut places: Vec<PathBuf> = Vec::new();
    for file in files.iter().filter_map(|file| file.as_deref()) {
        form_of(file)?;
        let place = place_of(file);
        if places.contains(&place) {
            let file = file.display();
            return Err(Stop::Error(format!("`{file}` is given for two tables; name another file for one of them")));
        }
        places.push(place);
    }
    Ok(())
}

/// Where a file is or will be, however its folder is spelt.
fn place_of(file: &Path) -> PathBuf {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match (folder.canonicalize(), file.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        // There is no such folder, which is told when the table is begun.
        _ => file.to_path_buf(),
    }
}

/// A table that is being written. A file stands under its name only when it is whole.
pub(super) struct Table {
    rows: TableWriter<To>,
    place: Option<PathBuf>,
}

impl Table {
    /// Begins a table with the names of its columns, in a file whose ending says the form, or as CSV on standard output.
    pub(super) fn create(file: Option<&Path>, columns: &[&str]) -> Result<Self, Stop> {
        let Some(file) = file else {
            let rows = TableWriter::plain(Box::new(BufWriter::new(io::stdout())) as To, columns);
            return Ok(Self { rows: rows.map_err(|error| unwritable(&error))?, place: None });
        };
        let begin = form_of(file)?;
        let to = File::create(part_of(file)).map_err(|error| failed(file, &error))?;
        let rows = begin(Box::new(BufWriter::new(to)), columns).map_err(|error| failed(file, &error))?;
        Ok(Self { rows, place: Some(file.to_path_buf()) })
    }

    pub(super) fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), Stop> {
        self.rows.row(cells).or_else(|error| unwritten(self.place.as_deref(), &error))
    }

    pub(super) fn finish(self) -> Result<(), Stop> {
        if let Err(error) = self.rows.finish() {
            return unwritten(self.place.as_deref(), &error);
        }
        let Some(file) = &self.place else { return Ok(()) };
        fs::rename(part_of(file), file).map_err(|error| failed(file, &error))
    }
}

/// A reader of standard output that has gone away is no error of ours.
fn unwritten(place: Option<&Path>, error: &io::Error) -> Result<(), Stop> {
    match place {
        None if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        None => Err(unwritable(error)),
        Some(file) => Err(failed(file, error)),
    }
}

/// Where a file is written until it is whole.
fn part_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

fn unwritable(error: &io::Error) -> Stop {
    Stop::Error(format!("cannot write: {error}"))
}

fn failed(file: &Path, error: &io::Error) -> Stop {
    Stop::Error(format!("cannot write `{}`: {error}", file.display()))
}

/// Refuses to write over the roster.
pub(super) fn keep_the_roster(roster: &Path, files: &[&Option<PathBuf>]) -> Result<(), Stop> {
    let Ok(roster) = roster.canonicalize() else { return Ok(()) };
    let over =
        files.iter().filter_map(|file| file.as_ref()).find(|file| file.canonicalize().is_ok_and(|file| file == roster));
    over.map_or(Ok(()), |file| {
        Err(Stop::Error(format!("`{}` is the roster itself; name another file", file.display())))
    })
}

/// What tells somebody apart: the roster's own name for them, or the line.
pub(super) fn who(row: &Row, has_id: bool) -> Cell<'_> {
    if has_id { Cell::Text(&row.id) } else { Cell::Number(row.line) }
}

/// A programme's id and its name.
pub(super) fn named(authored: &Authored, id: ProgrammeId) -> (&str, &str) {
    let programme = authored.catalogue.programme(id).map(|programme| programme.id.as_str());
    let name = authored.handbook.entry(id).map(|entry| entry.name.as_str());
    (programme.unwrap_or_default(), name.unwrap_or_default())
}

/// How each programme stands over the roster.
pub(super) fn summary(authored: &Authored, summary: &Summary, file: &Path) -> Result<(), Stop> {
    let columns = [
        "programme",
        "name",
        "people",
        "likely",
        "ask",
        "open",
        "not_now",
        "receiving",
        "likely_receiving",
        "likely_not_receiving",
        "likely_unsaid",
        "not_now_receiving",
        "coverage_in_a_thousand",
    ];
    let mut table = Table::create(Some(file), &columns)?;
    for one in &summary.programmes {
        let (id, name) = named(authored, one.programme);
        let counts = [
            summary.people,
            one.likely,
            one.ask,
            one.open,
            one.not_now,
            one.receiving,
            one.likely_receiving,
            one.likely_not_receiving,
            one.likely_unsaid(),
            one.not_now_receiving,
        ];
        let coverage = one.coverage_in_a_thousand().map_or(Cell::Empty, Cell::Number);
        let texts = [id, name].map(Cell::Text);
        let cells: Vec<Cell<'_>> = texts.into_iter().chain(counts.map(Cell::Number)).chain([coverage]).collect();
        table.row(&cells)?;
    }
    table.finish()
}

/// What to find out, those facts first that settle most.
pub(super) fn work_list(catalogue: &Catalogue, summary: &Summary, file: &Path) -> Result<(), Stop> {
    let mut table = Table::create(Some(file), &["fact", "settles", "matters_to", "people"])?;
    for one in summary.to_find() {
        let fact = catalogue.facts.get(one.fact).map(|fact| fact.id.as_str()).unwrap_or_default();
        let [settles, matters, people] = [one.settles, one.matters_to, one.people].map(Cell::Number);
        table.row(&[Cell::Text(fact), settles, matters, people])?;
    }
    table.finish()
}
