//! What a certificate's number says, beside what was said before.

use zhucan_catalog::{Catalogue, Certificate};
use zhucan_rules::{FactId, Value};

use super::{Basis, Desk};
use crate::state::interview::Given;

/// An answer that the certificate's number contradicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// What it is about.
    pub fact: FactId,
    /// What was said.
    pub said: Value,
    /// What the certificate says; nothing where it does not say, and what it says leaves no room for what was said.
    pub certified: Option<Value>,
}

impl Desk {
    /// Takes what a certificate's number says. It was read from the certificate. Answers to any question that contradict it
    /// are forgotten together.
    pub fn take_certificate(&mut self, catalogue: &Catalogue, certificate: Certificate) {
        let facts = certificate.facts(catalogue);
        let given: Given = facts.into_iter().map(|(fact, value)| (fact, Some(value))).collect();
        self.now.answer(catalogue, None, &given, Basis::Certificate);
    }

    /// The answers that the certificate's number would change or take away, in declared order.
    #[must_use]
    pub fn differences(&self, catalogue: &Catalogue, certificate: Certificate) -> Vec<Difference> {
        let mut with = self.clone();
        with.take_certificate(catalogue, certificate);
        let certified = with.now.interview().household().answers();
        let said = self.now.interview().household().answers().iter();
        let difference = |(fact, said)| Difference { fact, said, certified: certified.get(fact) };
        said.map(difference).filter(|one| one.certified != Some(one.said)).collect()
    }
}
