//! Embeds the policy files, so that the command line answers from any folder.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, error, fs};

fn main() -> Result<(), Box<dyn error::Error>> {
    let policy = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../policy").canonicalize()?;
    println!("cargo::rerun-if-changed={}", policy.display());
    let mut list = String::from("const POLICY: &[(&str, &str)] = &[\n");
    for part in ["", "programmes/", "cases/", "handover/", "languages/en/", "languages/zh-easy/"] {
        for entry in fs::read_dir(policy.join(part))? {
            let file = entry?.path();
            let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if file.extension().is_some_and(|extension| extension == "toml") {
                writeln!(list, "    ({:?}, include_str!({:?})),", format!("{part}{name}"), file.display().to_string())?;
            }
        }
    }
    list.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("policy.rs"), list)?;
    Ok(())
}
