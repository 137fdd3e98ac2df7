//! The program: what it writes, and what it refuses.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{fs, str};

use zhucan_catalog::{decode_handbook, encode_handbook};

use crate::real::{all, authored, policy};

fn run(out: &Path, policy: &Path) -> Output {
    let program = env!("CARGO_BIN_EXE_zhucan-directory");
    Command::new(program).arg(out).arg("--policy").arg(policy).output().unwrap()
}

/// An empty folder of its own.
fn fresh(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    folder
}

#[test]
fn it_writes_the_handbook_and_every_page() {
    let out = fresh("whole");
    let ran = run(&out, &policy());
    assert!(ran.status.success(), "{}", str::from_utf8(&ran.stderr).unwrap());
    let page = authored().clone().for_the_page();
    assert_eq!(page.translated.len(), 2);
    for told in std::iter::once(page.handbook).chain(page.translated) {
        let handbook = fs::read(out.join(format!("handbook.{}.bin", told.language.code()))).unwrap();
        assert_eq!(handbook, encode_handbook(&told));
        assert_eq!(told.entries.iter().map(|entry| entry.also.len()).sum::<usize>(), 0, "only the list is searched");
        assert_eq!(decode_handbook(&handbook, &authored().catalogue.edition), Ok(told));
    }
    for page in all() {
        assert_eq!(fs::read_to_string(out.join(&page.path)).unwrap(), page.html, "{}", page.path);
    }
    let folders = ["programmes", "programmes/zh-easy", "programmes/en"];
    let files = folders.map(|folder| fs::read_dir(out.join(folder)).unwrap().count()).iter().sum::<usize>();
    assert_eq!(files, all().len() + 2, "the pages, and the two folders within the first");
}

#[test]
fn a_policy_with_faults_is_refused_with_its_faults_and_nothing_is_written() {
    let policy = fresh("faulty");
    for part in ["programmes", "cases"] {
        fs::create_dir_all(policy.join(part)).unwrap();
    }
    fs::write(policy.join("edition.toml"), "id = 7").unwrap();
    let out = fresh("refused");
    let ran = run(&out, &policy);
    assert_eq!(ran.status.code(), Some(2));
    let told = str::from_utf8(&ran.stderr).unwrap();
    assert!(told.contains("nothing is written") && told.contains("edition.toml"), "{told}");
    assert!(!out.exists());
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let ran = run(&fresh("nowhere"), Path::new("no-such-policy"));
    assert_eq!(ran.status.code(), Some(2));
    assert!(str::from_utf8(&ran.stderr).unwrap().contains("`no-such-policy"));
}
