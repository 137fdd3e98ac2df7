//! Who comes for a person: it is the voice of the interview, so that a code carries it to and from the phone.

use zhucan_catalog::Comes;

use super::person::Person;
use crate::words::Voice;

impl Person {
    /// Who comes. A parent comes for a child, whose guardian a parent is (民法典第27条); a relative who only answers is
    /// nobody's agent before somebody says so.
    #[must_use]
    pub const fn comes(&self) -> Comes {
        match self.interview().voice() {
            Voice::Own | Voice::Child | Voice::Carer => Comes::Person,
            Voice::Parent | Voice::Guardian => Comes::Guardian,
            Voice::Agent => Comes::Agent,
        }
    }

    pub(super) fn come(&mut self, comes: Comes) {
        if comes != self.comes() {
            self.speaks(match comes {
                Comes::Person => Voice::Own,
                Comes::Guardian => Voice::Guardian,
                Comes::Agent => Voice::Agent,
            });
        }
    }
}
