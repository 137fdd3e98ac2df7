//! `edition`: a policy as one file.

use std::fs;

use zhucan_catalog::{EditionError, decode_edition};

use crate::run::{folder, run, small};

/// The length and the sum of the made-up city's file. Where they change and the city did not, the form in which editions are
/// stored has changed: it needs the next number (`FORM` in `crates/catalog/src/edition_file.rs`).
const SMALL: (usize, u64) = (4790, 516_391);

/// The file that is written, in a folder of this name.
fn edition(name: &str, arguments: &[&str]) -> Vec<u8> {
    let file = folder(name).join("edition");
    let ran = run(&[&["edition", "-o", file.to_str().unwrap()], arguments].concat(), b"");
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""), "{ran:?}");
    fs::read(&file).unwrap()
}

#[test]
fn a_policy_is_written_as_one_file_and_read_again() {
    let (catalogue, handbook) = decode_edition(&edition("edition-built-in", &[])).unwrap();
    assert_eq!(catalogue.edition.id, handbook.edition);
    assert!(catalogue.programmes().count() > 30);
}

#[test]
fn the_form_in_which_an_edition_is_stored_is_the_one_that_its_file_names() {
    let bytes = edition("edition-form", &["--policy", &small()]);
    let sum = bytes.iter().map(|byte| u64::from(*byte)).sum();
    assert_eq!((bytes.len(), sum), SMALL);
}

#[test]
fn what_is_no_edition_is_damaged_or_of_another_form_is_refused() {
    let whole = edition("edition-refused", &["--policy", &small()]);
    let refused = |bytes: &[u8]| decode_edition(bytes).unwrap_err();
    assert_eq!(refused(b""), EditionError::NoEdition);
    assert_eq!(refused(b"zhucan"), EditionError::NoEdition);
    let mut other = whole.clone();
    other[15] = 200;
    assert_eq!(refused(&other), EditionError::OtherBuild);
    for length in [15, 16, 19, 20, whole.len() / 2, whole.len() - 1] {
        assert_eq!(refused(&whole[..length]), EditionError::Damaged, "{length}");
    }
    let mut changed = whole.clone();
    let last = changed.len() - 9;
    changed[last] ^= 1;
    assert_eq!(refused(&changed), EditionError::Damaged);
}

#[test]
fn a_place_that_cannot_be_written_to_is_told() {
    let ran = run(&["edition", "-o", "no/such/folder/file"], b"");
    assert!(ran.refused().starts_with("cannot write `no/such/folder/file`"));
}
