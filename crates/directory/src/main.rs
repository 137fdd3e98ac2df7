//! `zhucan-directory`: writes the handbook and the static pages of every programme.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use clap::Parser;
use zhucan_catalog::authoring::{Sources, compile};
use zhucan_catalog::encode_handbook;
use zhucan_directory::{Assets, pages};

/// Writes the handbook (`handbook.zh.bin`, ...) and a page for every programme, in every language. A policy with faults is refused.
#[derive(Debug, Parser)]
#[command(name = "zhucan-directory", version)]
struct Arguments {
    /// The folder to write into.
    out: PathBuf,
    /// The policy folder.
    #[arg(long, default_value = "policy")]
    policy: PathBuf,
    /// The style sheet of the pages, as named in OUT.
    #[arg(long, default_value = "directory.css")]
    stylesheet: String,
    /// The script of the list, as named in OUT.
    #[arg(long, default_value = "directory.js")]
    script: String,
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(told) => {
            println!("{told}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: Arguments) -> Result<String, String> {
    let sources = Sources::read(&arguments.policy).map_err(|error| error.to_string())?;
    let policy = compile(&sources).map_err(|faults| {
        let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
        format!("the policy has faults, so nothing is written:\n{}", list.join("\n"))
    })?;
    let assets = Assets { stylesheet: arguments.stylesheet, script: arguments.script };
    let pages = pages(&policy, &assets);
    let page = policy.clone().for_the_page();
    let handbooks = std::iter::once(&page.handbook).chain(&page.translated);
    let handbooks: Vec<(String, Vec<u8>)> =
        handbooks.map(|one| (format!("handbook.{}.bin", one.language.code()), encode_handbook(one))).collect();
    let written = fs::create_dir_all(&arguments.out)
        .and_then(|()| handbooks.iter().try_for_each(|(name, bytes)| write(&arguments.out.join(name), bytes)))
        .and_then(|()| pages.iter().try_for_each(|page| write(&arguments.out.join(&page.path), page.html.as_bytes())));
    written.map_err(|error| format!("cannot write into `{}`: {error}", arguments.out.display()))?;
    Ok(format!("edition {}: {} pages, {} handbooks", policy.catalogue.edition.id, pages.len(), handbooks.len()))
}

/// Writes a file, in a folder that may not be there yet.
fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, content)
}
