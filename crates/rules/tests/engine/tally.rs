//! Counted comparisons, so that a test that compares nothing cannot pass.

use std::fmt::Debug;

/// How many answers of the engine were compared with the enumeration.
#[derive(Default)]
pub(crate) struct Tally(u64);

impl Tally {
    /// Compares one answer of the engine.
    #[track_caller]
    pub(crate) fn same<T: PartialEq + Debug>(&mut self, engine: &T, naive: &T, case: &dyn Debug) {
        assert_eq!(engine, naive, "engine on the left, enumeration on the right, in {case:#?}");
        self.0 += 1;
    }

    /// Fails when fewer than `floor` answers were compared.
    #[track_caller]
    pub(crate) fn reached(&self, floor: u64) {
        assert!(self.0 >= floor, "only {} of {floor} comparisons were made", self.0);
    }
}
