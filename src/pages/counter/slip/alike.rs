//! On the slip: what the same is told of stands together, so that it is said once and the paper stays short.

use zhucan_catalog::ProgrammeId;

use super::way::names;
use crate::components::element::{El, el};
use crate::state::Informed;

/// Programmes or facts of which the same is told, with what that is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Alike<T> {
    pub(super) told: String,
    /// In the order in which they came.
    pub(super) of: Vec<T>,
}

/// Each by what is told of it, in the order in which it is told first.
pub(super) fn alike<T: Copy>(all: impl IntoIterator<Item = T>, tell: impl Fn(T) -> String) -> Vec<Alike<T>> {
    let mut found: Vec<Alike<T>> = Vec::new();
    for one in all {
        let told = tell(one);
        match found.iter_mut().find(|other| other.told == told) {
            Some(other) => other.of.push(one),
            None => found.push(Alike { told, of: vec![one] }),
        }
    }
    found
}

/// A line for each: the programmes' names, and what is told of them.
pub(super) fn lines(informed: Informed, all: &[Alike<ProgrammeId>]) -> El {
    let line = |Alike { told, of }: &Alike<ProgrammeId>| {
        el("li").child(el("b").text(&names(informed, of))).text(informed.session.words().colon).text(told)
    };
    el("ul").children(all.iter().map(line).collect())
}

#[cfg(test)]
mod tests {
    use super::{Alike, alike};

    #[test]
    fn what_the_same_is_told_of_stands_together_where_the_first_of_it_stood() {
        let found = alike([1, 2, 3, 4], |one| if one % 2 == 0 { "even" } else { "odd" }.to_owned());
        let told = |told: &str, of: [i32; 2]| Alike { told: told.to_owned(), of: of.to_vec() };
        assert_eq!(found, [told("odd", [1, 3]), told("even", [2, 4])]);
    }
}
