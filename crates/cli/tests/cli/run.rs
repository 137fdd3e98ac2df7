//! Runs the command line.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use serde_json::Value;

/// What one run left behind.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// The result of a run that went well.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{self:?}");
        assert!(self.out.ends_with("}\n") || self.out.ends_with("]\n"), "{self:?}");
        serde_json::from_str(&self.out).unwrap()
    }

    /// One sentence on standard error, nothing on standard output, exit code 2.
    #[track_caller]
    pub(crate) fn refused(&self) -> &str {
        assert_eq!((self.code, self.out.as_str()), (2, ""), "{self:?}");
        let sentence = self.err.strip_prefix("error: ").and_then(|rest| rest.strip_suffix('\n')).unwrap();
        assert!(!sentence.is_empty() && !sentence.contains('\n'), "{self:?}");
        sentence
    }
}

pub(crate) fn run(arguments: &[&str], input: &[u8]) -> Ran {
    run_in(arguments, input, &[])
}

pub(crate) fn run_in(arguments: &[&str], input: &[u8], variables: &[(&str, &str)]) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_zhucan-cli"))
        .args(arguments)
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A run that stops before it has read everything closes the pipe: no fault of the test.
    let _ = child.stdin.take().unwrap().write_all(input);
    let done = child.wait_with_output().unwrap();
    Ran {
        code: done.status.code().unwrap(),
        out: String::from_utf8(done.stdout).unwrap(),
        err: String::from_utf8(done.stderr).unwrap(),
    }
}

/// `assess` with the household on standard input.
pub(crate) fn assess(household: &str) -> Ran {
    run(&["assess", "--on", "2026-11-23"], household.as_bytes())
}

/// `assess` with the small policy, which stays as it is.
pub(crate) fn assess_small(household: &str) -> Ran {
    run(&["assess", "--on", "2026-11-23", "--policy", &small()], household.as_bytes())
}

/// The small policy's folder.
pub(crate) fn small() -> String {
    beside("tests/small").display().to_string()
}

pub(crate) fn beside(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// An empty folder of this test run, by a name that no other test uses.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A file of this test run.
pub(crate) fn file(name: &str, content: &[u8]) -> String {
    let path = folder(name).join("household.json");
    fs::write(&path, content).unwrap();
    path.display().to_string()
}

/// The entry of a programme.
#[track_caller]
pub(crate) fn programme(told: &Value, id: &str) -> Value {
    let list = told["programmes"].as_array().unwrap();
    list.iter().find(|one| one["id"] == id).unwrap_or_else(|| panic!("{id} is assessed: {told}")).clone()
}
