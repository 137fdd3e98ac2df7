//! Which files are told of, and until when.

use zhucan_roster_messages::{Form, Work};

use super::*;

fn writing(files: &[&str]) -> Works {
    let mut works = Works::default();
    for file in files {
        works.begin(Work::Writing, (*file).to_owned());
    }
    works
}

fn known() -> Recognised {
    Recognised {
        named_in: (1, 0),
        form: Form::Workbook,
        sheets: Vec::new(),
        columns: Vec::new(),
        twice: Vec::new(),
        lone_grade: None,
        usable: true,
    }
}

/// The roster of this file comes while these files are still to be written.
fn comes(now: &mut Now, file: &str, unwritten: &[&str]) {
    now.replaced(&writing(unwritten), file.to_owned(), known());
}

fn told(now: &Now) -> Option<(&[String], Ended)> {
    now.unwritten.as_ref().map(|unwritten| (unwritten.files.as_slice(), unwritten.ended))
}

fn files(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn what_was_not_written_is_told_of_until_it_is_saved_from_its_own_roster() {
    let mut now = Now { file: "A".to_owned(), ..Now::default() };
    comes(&mut now, "B", &["x", "y"]);
    assert_eq!(told(&now), Some((&files(&["x", "y"])[..], Ended::Replaced)));
    now.handed_over("x".to_owned(), true);
    assert_eq!(told(&now), Some((&files(&["x", "y"])[..], Ended::Replaced)), "it is of another roster");
    comes(&mut now, "A", &[]);
    assert_eq!(told(&now), Some((&files(&["x", "y"])[..], Ended::Replaced)), "it is there to be saved again");
    now.handed_over("x".to_owned(), false);
    assert_eq!(told(&now), Some((&files(&["x", "y"])[..], Ended::Replaced)), "it could not be saved");
    now.handed_over("x".to_owned(), true);
    assert_eq!(
        (told(&now), now.saved.clone()),
        (Some((&files(&["y"])[..], Ended::Replaced)), Some(("x".into(), true)))
    );
    now = now.only_its_file();
    now.handed_over("y".to_owned(), true);
    assert_eq!(told(&now), None);
}

#[test]
fn what_was_not_written_last_takes_the_place_of_what_was_not_before() {
    let mut now = Now { file: "A".to_owned(), ..Now::default() };
    comes(&mut now, "B", &["x"]);
    comes(&mut now, "C", &["y"]);
    assert_eq!(told(&now), Some((&files(&["y"])[..], Ended::Replaced)));
    comes(&mut now, "B", &[]);
    now.handed_over("y".to_owned(), true);
    assert_eq!(told(&now), None, "it was of this one");
}

#[test]
fn what_a_worker_that_stops_was_still_to_write_is_told_of_and_can_be_saved_again() {
    let mut now = Now { file: "A".to_owned(), known: Some(known()), ..Now::default() };
    now.stopped(&writing(&["x", "y"]));
    assert_eq!(told(&now), Some((&files(&["x", "y"])[..], Ended::Stopped)));
    assert_eq!((now.trouble.clone(), now.known.clone(), now.file.as_str()), (Some(Trouble::Stopped), None, ""));
    now.stopped(&writing(&[]));
    comes(&mut now, "A", &[]);
    assert_eq!(told(&now), Some((&files(&["x", "y"])[..], Ended::Stopped)));
    now.handed_over("y".to_owned(), true);
    now.handed_over("x".to_owned(), true);
    assert_eq!(told(&now), None);
}

#[test]
fn nothing_is_told_where_nothing_was_to_be_written() {
    let mut now = Now { file: "A".to_owned(), ..Now::default() };
    comes(&mut now, "B", &[]);
    now.stopped(&writing(&[]));
    assert_eq!(told(&now), None);
}
