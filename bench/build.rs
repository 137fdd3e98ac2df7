//! Writes the rules of the policy down as plain Rust, as somebody would by hand who wanted nothing but their verdicts.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use zhucan_catalog::authoring::{Sources, compile};
use zhucan_rules::{Condition, FactId};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../policy");
    let authored = compile(&Sources::read(Path::new("../policy"))?).map_err(|_| "the policy has faults")?;
    let on = authored.catalogue.edition.checked_on;
    let mut text = String::new();
    let mut names = Vec::new();
    for (id, _) in authored.catalogue.programmes() {
        let Some((_, rule)) = authored.handbook.rule(&authored.catalogue, id, on) else { continue };
        let name = format!("rule_{}", id.0);
        writeln!(text, "fn {name}(p: &Person) -> u8 {{ {} }}", plain(&rule.condition, &mut 0))?;
        names.push(name);
    }
    writeln!(text, "pub const RULES: &[fn(&Person) -> u8] = &[{}];", names.join(", "))?;
    let calls: Vec<String> = (0..).zip(&names).map(|(at, name)| format!("verdicts[{at}] = {name}(p);")).collect();
    writeln!(text, "pub fn all(p: &Person, verdicts: &mut [u8; {}]) {{ {} }}", names.len(), calls.join(" "))?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("rules.rs"), text)?;
    Ok(())
}

/// A condition as an expression that is 0, 1 or 2: *not now*, *ask*, *likely*.
fn plain(condition: &Condition, labels: &mut u32) -> String {
    match condition {
        Condition::All(parts) => several(parts, (2, "min", 0), labels),
        Condition::Any(parts) => several(parts, (0, "max", 2), labels),
        Condition::Not(part) => format!("2 - {}", plain(part, labels)),
        Condition::Test(test) => {
            let any: Vec<String> = test
                .any_of
                .iter()
                .map(|(FactId(fact), classes)| format!("({:#x}_u32 >> p[{fact}]) & 1 == 1", classes.0))
                .collect();
            format!("if {} {{ 2 }} else {{ 0 }}", any.join(" || "))
        }
        Condition::Office(_) => "1".to_owned(),
    }
}

fn several(parts: &[Condition], (start, pick, enough): (u8, &str, u8), labels: &mut u32) -> String {
    *labels += 1;
    let label = *labels;
    let mut text = format!("'a{label}: {{ let mut v{label} = {start}_u8;");
    for part in parts {
        let part = plain(part, labels);
        let _ = write!(
            text,
            " v{label} = v{label}.{pick}({part}); if v{label} == {enough} {{ break 'a{label} {enough}; }}"
        );
    }
    let _ = write!(text, " v{label} }}");
    text
}
