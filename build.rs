//! Compiles the policy into the page.
//!
//! Four files: the catalogue as bytes, the handbook as bytes (for the tests; people fetch it when they begin), the layouts
//! of handover codes as bytes, and the type that demands words for every question. A policy with faults stops the build, with every fault listed, and nothing
//! is built.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{env, error, fs};

use zhucan_catalog::authoring::{Sources, check, compile};
use zhucan_catalog::{Catalogue, encode_catalogue, encode_handbook, encode_layouts};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=policy");
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Box<dyn error::Error>> {
    let sources = Sources::read(Path::new("policy"))?;
    let faults = check(&sources, None);
    let listed = || faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    if !faults.is_empty() {
        return Err(format!("the policy has faults:\n{}", listed()).into());
    }
    let authored = compile(&sources).map_err(|_| "the policy does not compile")?.for_the_page();
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("catalogue.bin"), encode_catalogue(&authored.catalogue))?;
    fs::write(Path::new(&out).join("handbook.bin"), encode_handbook(&authored.handbook))?;
    fs::write(Path::new(&out).join("layouts.bin"), encode_layouts(&authored.layouts))?;
    fs::write(Path::new(&out).join("questions.rs"), questions(&authored.catalogue)?)?;
    Ok(())
}

/// A struct with one field a screen, so that a screen without words does not compile.
///
/// A screen that bears its only fact's name is a choice or a number; any other is a group, whose facts share values.
fn questions(catalogue: &Catalogue) -> Result<String, Box<dyn error::Error>> {
    let mut fields = BTreeMap::new();
    for (screen, facts) in catalogue.facts.screens() {
        let name = catalogue.screens.get(usize::from(screen.0)).ok_or("a screen has no name")?;
        let first = facts.iter().next().and_then(|fact| catalogue.facts.get(fact)).ok_or("a screen has no fact")?;
        let kind = match (&first.kind, facts.len()) {
            (zhucan_rules::Kind::Whole { .. }, 1) => "Number".to_owned(),
            (_, 1) if first.id == *name => format!("Choice<{}>", first.classes()),
            (_, count) => format!("Group<{count}, {}>", first.classes()),
        };
        fields.insert(screen, (name, kind));
    }
    let mut text = String::from(
        "/// The words of every question, one field a screen.\n#[derive(Debug)]\npub struct Questions {\n",
    );
    for (name, kind) in fields.values() {
        writeln!(text, "    /// The screen `{name}`.\n    pub {name}: {kind},")?;
    }
    text.push_str("}\n\nimpl Questions {\n    /// The words of a screen.\n    #[must_use]\n");
    text.push_str("    pub fn get(&self, screen: &str) -> Option<Asked<'_>> {\n        Some(match screen {\n");
    for (name, _) in fields.values() {
        writeln!(text, "            \"{name}\" => self.{name}.asked(),")?;
    }
    text.push_str("            _ => return None,\n        })\n    }\n}\n");
    Ok(text)
}
