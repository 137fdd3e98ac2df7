//! What was asked of the worker that takes a while, and is not done: one work after the other.

use std::collections::VecDeque;

use zhucan_roster_messages::Work;

/// The works, the one that is being done first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Works {
    /// Each with the name of the file that comes of it; empty where none does.
    begun: VecDeque<(Work, String)>,
    /// How many of them, the first, are being stopped.
    stopping: usize,
}

impl Works {
    /// The work that is being done.
    #[must_use]
    pub(super) fn first(&self) -> Option<Work> {
        self.begun.front().map(|(work, _)| *work)
    }

    /// A work is begun behind the others.
    pub(super) fn begin(&mut self, work: Work, file: String) {
        self.begun.push_back((work, file));
    }

    /// Everything that is there now is to be stopped.
    pub(super) fn stop(&mut self) {
        self.stopping = self.begun.len();
    }

    /// What was to be stopped is: the first of it, where there was any. What was begun later goes on.
    pub(super) fn stopped(&mut self) -> Option<Work> {
        let first = (self.stopping > 0).then(|| self.first()).flatten();
        self.begun.drain(..self.stopping.min(self.begun.len()));
        self.stopping = 0;
        first
    }

    /// The files that were asked for and are not written, but for those that were to be stopped.
    pub(super) fn unwritten(&self) -> Vec<String> {
        let wanted = self.begun.iter().skip(self.stopping).filter(|(work, _)| *work == Work::Writing);
        wanted.map(|(_, file)| file.clone()).collect()
    }

    /// A work of this kind is done: the name of its file.
    pub(super) fn done(&mut self, work: Work) -> String {
        let Some(at) = self.begun.iter().position(|(one, _)| *one == work) else { return String::new() };
        if at < self.stopping {
            self.stopping -= 1;
        }
        self.begun.remove(at).map(|(_, file)| file).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn works(begun: &[(Work, &str)]) -> Works {
        let mut works = Works::default();
        for (work, file) in begun {
            works.begin(*work, (*file).to_owned());
        }
        works
    }

    #[test]
    fn each_file_gets_the_name_it_was_asked_for_by() {
        let mut works = works(&[(Work::Writing, "a"), (Work::Comparing, ""), (Work::Writing, "b")]);
        assert_eq!(works.done(Work::Writing), "a");
        assert_eq!((works.first(), works.done(Work::Comparing)), (Some(Work::Comparing), String::new()));
        assert_eq!((works.done(Work::Writing).as_str(), works.first()), ("b", None));
    }

    #[test]
    fn what_is_begun_after_the_stop_goes_on_under_its_own_name() {
        let mut works = works(&[(Work::Writing, "a"), (Work::Writing, "b")]);
        works.stop();
        works.begin(Work::Writing, "c".to_owned());
        assert_eq!(works.done(Work::Writing), "a", "it was done before the stop came");
        assert_eq!(works.stopped(), Some(Work::Writing));
        assert_eq!((works.done(Work::Writing).as_str(), works.first()), ("c", None));
    }

    #[test]
    fn what_is_asked_for_and_not_written_is_known_by_the_names_of_its_files_unless_it_was_stopped() {
        let mut works = works(&[(Work::Writing, "a"), (Work::Comparing, ""), (Work::Writing, "b")]);
        assert_eq!(works.unwritten(), ["a", "b"]);
        works.done(Work::Writing);
        assert_eq!(works.unwritten(), ["b"]);
        works.stop();
        works.begin(Work::Writing, "c".to_owned());
        assert_eq!(works.unwritten(), ["c"], "nobody waits for what was stopped");
        assert_eq!(Works::default().unwritten(), [""; 0]);
    }

    #[test]
    fn a_stop_that_comes_too_late_stops_nothing() {
        let mut works = works(&[(Work::Screening, "")]);
        works.stop();
        assert_eq!(works.done(Work::Screening), "");
        works.begin(Work::Comparing, String::new());
        assert_eq!((works.stopped(), works.first()), (None, Some(Work::Comparing)));
    }
}
