//! `zhucan-cli`: checks the policy and assesses households from the command line.

mod assess;
mod check;
mod facts;
mod policy;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Checks the policy and assesses households. Exit codes: 0 success, 1 findings, 2 errors.
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
}

/// Why a command gave no result.
#[derive(Debug)]
enum Stop {
    /// Something was found; each line is a finding.
    Findings(Vec<String>),
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
    };
    match result {
        Ok(text) => print(&text),
        Err(Stop::Findings(lines)) => {
            for line in &lines {
                eprintln!("{line}");
            }
            eprintln!("{} {} found", lines.len(), if lines.len() == 1 { "fault" } else { "faults" });
            ExitCode::from(1)
        }
        Err(Stop::Error(message)) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

/// Writes to standard output. A reader that has gone away is no error of ours.
fn print(text: &str) -> ExitCode {
    use std::io::Write as _;
    match writeln!(std::io::stdout(), "{text}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            eprintln!("error: cannot write: {error}");
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}
