//! Who comes for a person: it is the voice of the interview, so that a code carries it to and from the phone.

use zhucan_catalog::Comes;

use super::person::Person;
use crate::state::interview::Interview;
use crate::state::policy::catalogue;
use crate::words::Voice;

/// Until what age somebody is a child (民法典第17条).
const OF_AGE: u16 = 18;

/// Whether whoever the interview is about is a child; nothing while the age is not known.
#[must_use]
pub fn is_child(interview: &Interview) -> Option<bool> {
    let age = catalogue().facts.find("age")?;
    interview.household().answers().get(age).map(|age| age.0 < OF_AGE)
}

impl Person {
    /// Who comes. A parent is the guardian of a child (民法典第27条), and of an adult only where a court has found that
    /// (第24、28条): until somebody says so a parent only answers, and so does any other relative.
    #[must_use]
    pub fn comes(&self) -> Comes {
        self.with(self.interview().voice())
    }

    /// Whoever comes is asked for by hand. The voice in which a code was written stays as long as it says the same.
    pub(super) fn come(&mut self, comes: Comes) {
        if comes != self.comes() {
            self.speaks(match comes {
                _ if self.with(self.brought()) == comes => self.brought(),
                Comes::Person => Voice::Own,
                Comes::Guardian => Voice::Guardian,
                Comes::Agent => Voice::Agent,
            });
        }
    }

    fn with(&self, voice: Voice) -> Comes {
        match voice {
            Voice::Guardian => Comes::Guardian,
            Voice::Parent if is_child(self.interview()) == Some(true) => Comes::Guardian,
            Voice::Own | Voice::Child | Voice::Carer | Voice::Parent => Comes::Person,
            Voice::Agent => Comes::Agent,
        }
    }
}
