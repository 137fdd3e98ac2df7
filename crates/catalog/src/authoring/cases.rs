//! Households in sentences, and the verdicts they must get.

use std::collections::BTreeSet;

use zhucan_rules::{Date, Outcome, Verdict};

use super::fault::{Fault, Faults};
use super::format::{CaseShape, CasesFile};
use super::sources::Sources;
use crate::content::Catalogue;
use crate::household::Household;

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
        cases.push(one_case(&file, &place, case, faults));
    }
    CaseFile { file, programme: shape.programme, cases }
}

fn one_case(file: &str, place: &str, shape: CaseShape, faults: &mut Faults) -> Case {
    if !["likely", "ask", "not-now", "open"].contains(&shape.verdict.as_str()) {
        faults.unknown(file, place, "verdict", &shape.verdict, ["likely", "ask", "not-now", "open"]);
    }
    if (shape.verdict == "open") != shape.missing.as_ref().is_some_and(|missing| !missing.is_empty()) {
        faults.add(file, place, "an open verdict, and only an open one, names the facts that are `missing`");
    }
    Case {
        household: shape.household,
        on: shape.on.as_ref().and_then(|on| faults.date(file, place, Some(on))),
        facts: shape.facts.into_iter().map(|(fact, value)| (fact, value.spelt())).collect(),
        not_sure: shape.not_sure,
        verdict: shape.verdict,
        missing: shape.missing.unwrap_or_default(),
    }
}

/// Every household that does not get the verdict it must get.
pub(crate) fn run(catalogue: &Catalogue, files: &[CaseFile]) -> Vec<Fault> {
    let mut faults = Faults::default();
    for file in files {
        for (number, case) in (1..).zip(&file.cases) {
            let place = format!("case {number} ({})", case.household);
            if let Err((message, help)) = holds(catalogue, &file.programme, case) {
                faults.add_with_help(&file.file, place, message, help);
            }
        }
    }
    faults.into_sorted()
}

fn holds(catalogue: &Catalogue, programme: &str, case: &Case) -> Result<(), (String, Option<String>)> {
    let plain = |message: String| (message, None);
    let known = || catalogue.facts.iter().map(|(_, fact)| fact.id.as_str());
    let id = catalogue.find(programme).ok_or_else(|| {
        let help = super::fault::nearest(programme, catalogue.programmes.iter().map(|one| one.id.as_str()));
        (format!("there is no programme `{programme}`"), help)
    })?;
    let mut household = Household::new();
    for (fact, value) in &case.facts {
        household
            .say(catalogue, fact, value)
            .map_err(|error| (error.to_string(), super::fault::nearest(fact, known())))?;
    }
    for fact in &case.not_sure {
        let unknown = || (format!("there is no fact `{fact}`"), super::fault::nearest(fact, known()));
        household.doubt(catalogue.facts.find(fact).ok_or_else(unknown)?);
    }
    household.check(catalogue).map_err(|error| plain(error.to_string()))?;
    let assessment = catalogue.assess(&household, case.on.unwrap_or(catalogue.edition.checked_on));
    let assessed = assessment
        .programmes
        .iter()
        .find(|one| one.programme == id)
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
