//! Tables as CSV.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use zhucan_catalog::authoring::Authored;
use zhucan_catalog::{Catalogue, ProgrammeId};
use zhucan_roster::Summary;

use crate::Stop;

/// A table that is being written. A file stands under its name only when it is whole.
pub(super) struct Table {
    rows: csv::Writer<Box<dyn Write>>,
    place: Option<PathBuf>,
}

impl Table {
    /// Begins a table in a file, or on standard output.
    pub(super) fn create(file: Option<&Path>) -> Result<Self, Stop> {
        let to: Box<dyn Write> = match file {
            Some(file) => Box::new(BufWriter::new(File::create(part_of(file)).map_err(|error| failed(file, &error))?)),
            None => Box::new(BufWriter::new(io::stdout())),
        };
        Ok(Self { rows: csv::Writer::from_writer(to), place: file.map(Path::to_path_buf) })
    }

    pub(super) fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> Result<(), Stop> {
        self.rows.write_record(cells).or_else(|error| self.unwritten(&io::Error::from(error)))
    }

    pub(super) fn finish(mut self) -> Result<(), Stop> {
        if let Err(error) = self.rows.flush() {
            return self.unwritten(&error);
        }
        let Some(file) = &self.place else { return Ok(()) };
        fs::rename(part_of(file), file).map_err(|error| failed(file, &error))
    }

    /// A reader of standard output that has gone away is no error of ours.
    fn unwritten(&self, error: &io::Error) -> Result<(), Stop> {
        match &self.place {
            None if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            None => Err(Stop::Error(format!("cannot write: {error}"))),
            Some(file) => Err(failed(file, error)),
        }
    }
}

/// Where a file is written until it is whole.
fn part_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
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

/// A programme's id and its name.
pub(super) fn named(authored: &Authored, id: ProgrammeId) -> (&str, &str) {
    let programme = authored.catalogue.programme(id).map(|programme| programme.id.as_str());
    let name = authored.handbook.entry(id).map(|entry| entry.name.as_str());
    (programme.unwrap_or_default(), name.unwrap_or_default())
}

/// Begins the table of who can very likely have what and does not receive it.
pub(super) fn not_receiving(file: &Path, who: &str) -> Result<Table, Stop> {
    let mut table = Table::create(Some(file))?;
    table.row([who, "programme", "name"])?;
    Ok(table)
}

/// How each programme stands over the roster.
pub(super) fn summary(authored: &Authored, summary: &Summary, file: &Path) -> Result<(), Stop> {
    let mut table = Table::create(Some(file))?;
    table.row([
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
    ])?;
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
        let coverage = one.coverage_in_a_thousand().map(|coverage| coverage.to_string()).unwrap_or_default();
        let counts = counts.map(|count| count.to_string());
        table.row([id, name].into_iter().chain(counts.iter().map(String::as_str)).chain([coverage.as_str()]))?;
    }
    table.finish()
}

/// What to find out, those facts first that settle most.
pub(super) fn work_list(catalogue: &Catalogue, summary: &Summary, file: &Path) -> Result<(), Stop> {
    let mut table = Table::create(Some(file))?;
    table.row(["fact", "settles", "matters_to", "people"])?;
    for one in summary.to_find() {
        let fact = catalogue.facts.get(one.fact).map(|fact| fact.id.as_str()).unwrap_or_default();
        let counts = [one.settles, one.matters_to, one.people].map(|count| count.to_string());
        table.row([fact].into_iter().chain(counts.iter().map(String::as_str)))?;
    }
    table.finish()
}
