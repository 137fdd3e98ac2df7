//! From `proxy.toml` to how somebody acts for another person.

use serde::Deserialize;

use super::fault::Faults;
use super::format::ToldShape;
use super::programme::told;
use super::shared::Shared;
use super::sources::Sources;
use crate::handbook::Proxy;

const FILE: &str = "proxy.toml";

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ProxyFile {
    agent: Vec<ToldShape>,
    child: Vec<ToldShape>,
    adult: Vec<ToldShape>,
    absent: Vec<ToldShape>,
    letter: Vec<ToldShape>,
}

/// The sentences for each situation; none where the policy has no such file.
pub(crate) fn read(sources: &Sources, shared: &Shared, faults: &mut Faults) -> Proxy {
    if sources.text(FILE).is_none() {
        return Proxy::default();
    }
    let file: ProxyFile = sources.parse(FILE, faults).unwrap_or_default();
    let mut list = |what: &str, shapes: &[ToldShape]| told(shared, FILE, what, shapes, faults);
    Proxy {
        agent: list("agent", &file.agent),
        child: list("child", &file.child),
        adult: list("adult", &file.adult),
        absent: list("absent", &file.absent),
        letter: list("letter", &file.letter),
    }
}
