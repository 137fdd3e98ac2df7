//! `zhucan-cli`: checks the policy, and assesses households and rosters from the command line.

mod assess;
mod check;
mod diff;
mod edition;
mod explain;
mod facts;
mod policy;
mod screen;
mod spell;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Checks the policy, and assesses households and rosters. Exit codes: 0 success, 1 findings, 2 errors (told on standard error, with
/// nothing on standard output).
#[derive(Debug, Parser)]
#[command(name = "zhucan-cli", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Validate the policy files: every fault at once, with file, place and a suggestion.
    Check {
        /// The policy folder; the built-in policy when absent.
        folder: Option<PathBuf>,
    },
    /// List the facts as JSON: id, kind, values.
    Facts {
        /// A policy folder to read instead of the built-in policy.
        #[arg(long)]
        policy: Option<PathBuf>,
    },
    /// Assess one household, read as JSON with `facts` (ids and values) and `not_sure` (ids).
    Assess {
        /// The day of assessment, as 2026-11-23.
        #[arg(long)]
        on: String,
        /// A policy folder to read instead of the built-in policy.
        #[arg(long)]
        policy: Option<PathBuf>,
        /// The household's file; `-` or nothing for standard input.
        file: Option<PathBuf>,
    },
    /// Assess everybody on a roster: CSV (UTF-8 or GB18030; comma, semicolon or tab) or an XLSX workbook, a column a fact.
    ///
    /// Columns are found by their names: ids of facts or their Chinese names; `id`, which is handed on; and ids or official
    /// names of programmes, which say who receives them. The result has a column a programme (likely, ask, not-now, open)
    /// and the facts that are missing. Each table goes to a file whose name ends in `.csv` or `.xlsx`, and is written in that
    /// form; texts in it are texts, also where a spreadsheet program would take them for formulas (in CSV by an apostrophe
    /// before them). Rows that cannot be taken are listed on standard error with line and column, and do not stop the
    /// others. Exit codes: 0 every row is taken, 1 some are not, 2 errors.
    Screen(screen::Given),
    /// Write a policy's rules and texts as one file, with which the page compares its own over a roster.
    Edition {
        /// A policy folder to read instead of the built-in policy.
        #[arg(long)]
        policy: Option<PathBuf>,
        /// Where the file goes.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Show a programme's rule as a tree of sentences, with what each condition tests and where it stands.
    Explain {
        /// The programme's id.
        programme: String,
        /// The day whose rule is shown, as 2026-11-23; the day of the edition when absent.
        #[arg(long)]
        on: Option<String>,
        /// A policy folder to read instead of the built-in policy.
        #[arg(long)]
        policy: Option<PathBuf>,
    },
    /// Compare two policy folders: whose verdicts change, with a household for each pair of verdicts, and what else is
    /// told differently. Exact for everybody whom the new policy takes to be possible.
    ///
    /// The comparison is the result, so it stands on standard output whatever it finds. Exit codes: 0 nothing changes,
    /// 1 something does, 2 errors.
    Diff {
        /// The old policy folder.
        old: PathBuf,
        /// The new policy folder.
        new: PathBuf,
        /// The day of assessment, as 2026-11-23; the day of the new edition when absent.
        #[arg(long)]
        on: Option<String>,
    },
}

/// Why a command gave no result.
#[derive(Debug)]
enum Stop {
    /// Something was found; each line is a finding.
    Findings(Vec<String>),
    /// Something was found, and was listed as it was found.
    Listed,
    /// Something was found, and it is what was asked for.
    Told(String),
    /// The command could not run.
    Error(String),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Check { folder } => check::run(folder.as_deref()),
        Command::Facts { policy } => {
            policy::load(policy.as_deref()).and_then(|authored| facts::run(&authored.catalogue))
        }
        Command::Assess { on, policy, file } => {
            policy::load(policy.as_deref()).and_then(|authored| assess::run(&authored, &on, file.as_deref()))
        }
        Command::Edition { policy, output } => {
            return finish(policy::load(policy.as_deref()).and_then(|authored| edition::run(&authored, &output)));
        }
        Command::Explain { programme, on, policy } => {
            policy::load(policy.as_deref()).and_then(|authored| explain::run(&authored, &programme, on.as_deref()))
        }
        Command::Screen(given) => return finish(screen::run(&given)),
        Command::Diff { old, new, on } => diff::run(&old, &new, on.as_deref()),
    };
    match result {
        Ok(text) => print(&text, ExitCode::SUCCESS),
        Err(stop) => stopped(&stop),
    }
}

/// The exit code of a command that writes its result itself.
fn finish(result: Result<(), Stop>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => stopped(&stop),
    }
}

fn stopped(stop: &Stop) -> ExitCode {
    match stop {
        Stop::Told(text) => print(text, ExitCode::from(1)),
        Stop::Findings(lines) => {
            for line in lines {
                eprintln!("{line}");
            }
            eprintln!("{} {} found", lines.len(), if lines.len() == 1 { "fault" } else { "faults" });
            ExitCode::from(1)
        }
        Stop::Listed => ExitCode::from(1),
        Stop::Error(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

/// Writes to standard output. A reader that has gone away is no error of ours.
fn print(text: &str, code: ExitCode) -> ExitCode {
    use std::io::Write as _;
    match writeln!(std::io::stdout(), "{text}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            eprintln!("error: cannot write: {error}");
            ExitCode::from(2)
        }
        _ => code,
    }
}
