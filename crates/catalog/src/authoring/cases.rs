//! Households in sentences, and the verdicts they must get.

use std::collections::BTreeSet;

use zhucan_rules::{Date, Fact, Kind, Outcome, Verdict};

use super::fault::{Faults, nearest};
use super::format::{CaseShape, CasesFile};
use super::sources::Sources;
use crate::catalogue::{Catalogue, ProgrammeId};
use crate::handbook::Handbook;
use crate::household::{Household, Refused};

/// The households of one programme.
#[derive(Debug, Clone)]
pub struct CaseFile {
    /// The file.
    pub file: String,
    /// The programme's id.
    pub programme: String,
    /// The households.
    pub cases: Vec<Case>,
}

/// One household and what it must be told.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its place among the cases of the file, from 1.
    pub number: usize,
    /// The household, in a sentence.
    pub household: String,
    /// The day of assessment; the edition's own when absent.
    pub on: Option<Date>,
    /// Facts and values as the contract spells them.
    pub facts: Vec<(String, String)>,
    /// Facts the household is not sure of.
    pub not_sure: Vec<String>,
    /// The expected verdict: `likely`, `ask`, `not-now` or `open`.
    pub verdict: String,
    /// The facts that are missing, where the verdict is open.
    pub missing: Vec<String>,
}

pub(crate) fn read(sources: &Sources, faults: &mut Faults) -> Vec<CaseFile> {
    let files: Vec<(String, CasesFile)> = sources.parse_all("cases/", faults);
    files.into_iter().map(|(file, shape)| case_file(file, shape, faults)).collect()
}

fn case_file(file: String, shape: CasesFile, faults: &mut Faults) -> CaseFile {
    if file != format!("cases/{}.toml", shape.programme) {
        faults.add(&file, "programme", format!("`{}` and the file name differ", shape.programme));
    }
    let mut seen = BTreeSet::new();
    let mut cases = Vec::new();
    for (number, case) in (1..).zip(shape.case) {
        let place = format!("case {number}");
        if !seen.insert(case.household.clone()) {
            faults.add(&file, &place, "another case has the same sentence");
        }
        cases.extend(one_case(&file, number, case, faults));
    }
    CaseFile { file, programme: shape.programme, cases }
}

/// The case, or its faults. One that says what cannot be is not run.
fn one_case(file: &str, number: usize, shape: CaseShape, faults: &mut Faults) -> Option<Case> {
    let place = &format!("case {number}");
    let mut sound = true;
    if !["likely", "ask", "not-now", "open"].contains(&shape.verdict.as_str()) {
        faults.unknown(file, place, "verdict", &shape.verdict, ["likely", "ask", "not-now", "open"]);
        sound = false;
    } else if (shape.verdict == "open") != shape.missing.as_ref().is_some_and(|missing| !missing.is_empty()) {
        faults.add(file, place, "an open verdict, and only an open one, names the facts that are `missing`");
        sound = false;
    }
    for fact in shape.not_sure.iter().filter(|fact| shape.facts.contains_key(*fact)) {
        faults.add(file, place, format!("`{fact}` is both answered and not sure"));
        sound = false;
    }
    let on = shape.on.as_ref().map(|on| faults.date(file, place, Some(on)));
    (sound && on != Some(None)).then(|| Case {
        number,
        household: shape.household,
        on: on.flatten(),
        facts: shape.facts.into_iter().map(|(fact, value)| (fact, value.spelt())).collect(),
        not_sure: shape.not_sure,
        verdict: shape.verdict,
        missing: shape.missing.unwrap_or_default(),
    })
}

/// Reports every household that does not get the verdict it must get.
///
/// A programme whose rule has faults is left out: its verdicts would say nothing about the households.
pub(crate) fn run(catalogue: &Catalogue, handbook: &Handbook, files: &[CaseFile], faults: &mut Faults) {
    if !faults.trusts("facts.toml") || !faults.trusts("edition.toml") {
        return;
    }
    for file in files.iter().filter(|file| file.file == format!("cases/{}.toml", file.programme)) {
        if !faults.trusts(&format!("programmes/{}.toml", file.programme)) {
            continue;
        }
        let Some(id) = catalogue.find(&file.programme) else {
            let known = catalogue.programmes.iter().map(|one| one.id.as_str());
            let otherwise = format!("write programmes/{}.toml, or take this file out", file.programme);
            faults.unknown_or(&file.file, "programme", "programme", &file.programme, known, Some(&otherwise));
            continue;
        };
        for case in &file.cases {
            let place = format!("case {} ({})", case.number, case.household);
            if let Err((message, help)) = holds(catalogue, handbook, id, case) {
                faults.add_with_help(&file.file, place, message, help);
            }
        }
    }
}

fn holds(
    catalogue: &Catalogue,
    handbook: &Handbook,
    id: ProgrammeId,
    case: &Case,
) -> Result<(), (String, Option<String>)> {
    let plain = |message: String| (message, None);
    let known = || catalogue.facts.iter().map(|(_, fact)| fact.id.as_str());
    let mut household = Household::new();
    for (fact, value) in &case.facts {
        let meant = |error: &Refused| match catalogue.facts.find(fact).and_then(|id| catalogue.facts.get(id)) {
            Some(Fact { kind: Kind::Choice(values), .. }) => {
                (error.to_string(), nearest(value, values.iter().map(String::as_str)))
            }
            Some(_) => plain(error.to_string()),
            None => (error.to_string(), nearest(fact, known())),
        };
        household.say(catalogue, fact, value).map_err(|error| meant(&error))?;
    }
    for fact in &case.not_sure {
        let unknown = || (format!("there is no fact `{fact}`"), nearest(fact, known()));
        household.doubt(catalogue.facts.find(fact).ok_or_else(unknown)?);
    }
    household.check(catalogue, handbook).map_err(|error| plain(error.to_string()))?;
    let assessed = catalogue
        .assess_one(id, &household, case.on.unwrap_or(catalogue.edition.checked_on))
        .ok_or_else(|| plain("the programme has no rule on that day".to_owned()))?;
    let verdict = match assessed.outcome {
        Outcome::Decided(Verdict::Likely) => "likely",
        Outcome::Decided(Verdict::Ask) => "ask",
        Outcome::Decided(Verdict::NotNow) => "not-now",
        Outcome::Open(_) => "open",
    };
    let missing: Vec<&str> =
        assessed.missing.iter().filter_map(|fact| catalogue.facts.get(fact)).map(|fact| fact.id.as_str()).collect();
    if verdict != case.verdict {
        let said = if missing.is_empty() { String::new() } else { format!(", missing {}", missing.join(", ")) };
        return Err(plain(format!("the rule says {verdict}{said}; the case says {}", case.verdict)));
    }
    let (found, expected): (BTreeSet<&str>, BTreeSet<&str>) =
        (missing.iter().copied().collect(), case.missing.iter().map(String::as_str).collect());
    if found != expected {
        return Err(plain(format!("missing are {}; the case says {}", missing.join(", "), case.missing.join(", "))));
    }
    Ok(())
}
