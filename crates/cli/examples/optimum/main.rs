//! How far our order of questions is from the best there can be, where that can be computed.
//!
//! For parts of the real policy (one programme, two, three, more) the least expected number of screens is computed
//! exactly: over every possible answer, weighed by the published priors under the impossible combinations, and over
//! every order that asks a screen only while it can matter. Nothing is drawn. The best order knows the priors; so does
//! ours. A policy folder may be named.

mod game;
mod store;

use std::error::Error;
use std::path::{Path, PathBuf};

use zhucan_catalog::Programme;
use zhucan_catalog::authoring::{Sources, compile};
use zhucan_rules::Diagram;

use game::{Game, Solved};

/// Of three programmes every so manieth part is tried, and so many chains of more.
const THREES: usize = 24;

fn main() -> Result<(), Box<dyn Error>> {
    let built_in = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policy");
    let folder = std::env::args().nth(1).map_or_else(built_in, PathBuf::from);
    let authored = compile(&Sources::read(&folder)?).map_err(|faults| format!("the policy has faults: {faults:?}"))?;
    let catalogue = authored.catalogue;
    let on = catalogue.edition.checked_on;
    let programmes: Vec<&Programme> = catalogue.programmes.iter().filter(|one| one.rule_on(on).is_some()).collect();
    let diagrams = |part: &[usize]| -> Vec<&Diagram> {
        let chosen = || part.iter().filter_map(|at| programmes.get(*at));
        let rivals = chosen().flat_map(|one| &one.rivals).filter(|rule| rule.holds_on(on));
        chosen().filter_map(|one| one.rule_on(on)).chain(rivals).map(|rule| &rule.diagram).collect()
    };
    let mut tables = vec![Table::new("1"), Table::new("2"), Table::new("3"), Table::new("4 and more")];
    let verbose = std::env::var_os("VERBOSE").is_some();
    let mut tried = |size: usize, part: &[usize]| {
        let found = Game::new(&catalogue, &diagrams(part)).solve();
        let names: Vec<&str> = part.iter().filter_map(|at| programmes.get(*at)).map(|one| one.id.as_str()).collect();
        if verbose {
            eprintln!("{} {found:?}", names.join("+"));
        }
        if let Some(table) = tables.get_mut(size.min(4) - 1) {
            table.add(found, names.join(" + "));
        }
        found.is_some()
    };
    let count = programmes.len();
    for one in 0..count {
        tried(1, &[one]);
    }
    for one in 0..count {
        for two in one + 1..count {
            tried(2, &[one, two]);
        }
    }
    let threes = (0..count).flat_map(|one| (one + 1..count).map(move |two| (one, two)));
    let threes = threes.flat_map(|(one, two)| (two + 1..count).map(move |three| [one, two, three]));
    for part in threes.step_by(THREES) {
        tried(3, &part);
    }
    for start in 0..count {
        let mut part = vec![start, (start + 1) % count, (start + 2) % count];
        for more in 3..count {
            part.push((start + more) % count);
            if !tried(part.len(), &part) {
                part.pop();
            }
        }
    }
    Table::print(&tables);
    Ok(())
}

struct Table {
    size: &'static str,
    tried: usize,
    solved: Vec<(Solved, String)>,
}

impl Table {
    fn new(size: &'static str) -> Self {
        Self { size, tried: 0, solved: Vec::new() }
    }

    fn add(&mut self, found: Option<Solved>, names: String) {
        self.tried += 1;
        self.solved.extend(found.map(|solved| (solved, names)));
    }

    fn print(tables: &[Self]) {
        for table in tables {
            let count = table.solved.len();
            let mean = |of: &dyn Fn(&Solved) -> f64| {
                table.solved.iter().map(|(one, _)| of(one)).sum::<f64>() / f64::from(u32::try_from(count).unwrap_or(1))
            };
            let ratio = |one: &Solved| one.ours / one.waiting;
            let within = |by: f64| table.solved.iter().filter(|(one, _)| ratio(one) <= by + 1e-9).count();
            println!(
                "{} programmes: {} tried, {count} solved; screens: least {:.3}, least with waiting {:.3}, ours {:.3}, declared {:.3}",
                table.size,
                table.tried,
                mean(&|one| one.free),
                mean(&|one| one.waiting),
                mean(&|one| one.ours),
                mean(&|one| one.declared)
            );
            println!(
                "   ours to least with waiting: mean {:.4}; equal {}, within 5% {}, within 10% {}; declared to it: mean {:.4}; ours to free {:.4}",
                mean(&ratio),
                within(1.0),
                within(1.05),
                within(1.1),
                mean(&|one| one.declared / one.waiting),
                mean(&|one| one.ours / one.free)
            );
            let mut worst: Vec<_> = table.solved.iter().collect();
            worst.sort_by(|(one, _), (other, _)| ratio(other).total_cmp(&ratio(one)));
            for (one, names) in worst.iter().take(3) {
                println!(
                    "   worst {:.4} ({:.3} to {:.3}, {} states) {names}",
                    ratio(one),
                    one.ours,
                    one.waiting,
                    one.states
                );
            }
        }
    }
}
