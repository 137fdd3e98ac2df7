//! The files that were asked for of a roster and are not written, because its worker is no more.

use zhucan_roster_messages::Recognised;

use super::works::Works;
use super::{Now, Trouble};

/// Why a roster's worker is no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Another roster came in its place.
    Replaced,
    /// It has stopped.
    Stopped,
}

/// Files that are not written. They are told of until they are saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unwritten {
    /// The names of the files.
    pub files: Vec<String>,
    /// Why they are not written.
    pub ended: Ended,
    /// The name of the roster's own file: another roster's tables may be called the same.
    of: String,
}

impl Now {
    /// Another roster comes in the place of this one.
    pub(super) fn replaced(&mut self, works: &Works, file: String, known: Recognised) {
        let unwritten = self.left_behind(works, Ended::Replaced);
        *self = Self { file, unwritten, known: Some(known), ..Self::default() };
    }

    /// The worker of this roster has stopped.
    pub(super) fn stopped(&mut self, works: &Works) {
        let unwritten = self.left_behind(works, Ended::Stopped);
        *self = Self { unwritten, trouble: Some(Trouble::Stopped), reading: self.reading, ..Self::default() };
    }

    /// A file was handed over, or could not be.
    pub(super) fn handed_over(&mut self, file: String, saved: bool) {
        if let Some(unwritten) = self.unwritten.as_mut().filter(|unwritten| saved && unwritten.of == self.file) {
            unwritten.files.retain(|one| *one != file);
        }
        self.unwritten.take_if(|unwritten| unwritten.files.is_empty());
        self.saved = Some((file, saved));
    }

    /// What is not written once these works are given up; where that is nothing, what was not before.
    fn left_behind(&mut self, works: &Works, ended: Ended) -> Option<Unwritten> {
        let mut files = works.unwritten();
        files.sort_unstable();
        files.dedup();
        let of = std::mem::take(&mut self.file);
        if files.is_empty() { self.unwritten.take() } else { Some(Unwritten { files, ended, of }) }
    }
}

#[cfg(test)]
mod tests {
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
}
