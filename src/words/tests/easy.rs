//! Easy-read Chinese keeps to the rules of `policy/easy-read.toml`, and says what plain Chinese says.

use std::path::Path;

use zhucan_catalog::authoring::{EasyRead, Sources, compile};

use super::said::said;
use super::{CHINESE, EASY_CHINESE};

#[test]
fn every_sentence_is_easy_to_read() {
    let policy = Sources::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/policy"))).unwrap();
    let names = compile(&policy).unwrap().names;
    let rules = EasyRead::of(&policy).unwrap().with_names(names);
    let hard: Vec<String> = said(EASY_CHINESE).iter().flat_map(|said| rules.faults(said)).collect();
    assert!(hard.is_empty(), "{hard:#?}");
}

#[test]
fn it_names_the_numbers_that_plain_chinese_names() {
    let numbers = |said: &str| -> Vec<String> {
        said.split(|one: char| !one.is_ascii_digit()).filter(|one| !one.is_empty()).map(str::to_owned).collect()
    };
    for (easy, plain) in said(EASY_CHINESE).iter().zip(&said(CHINESE)) {
        assert_eq!(numbers(easy), numbers(plain), "{easy} / {plain}");
    }
}
