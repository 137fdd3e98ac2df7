//! The policy as the programs use it: a checked, compiled [`Catalogue`] of programmes.
//!
//! People write TOML files; [`authoring`] reads them, finds every fault, and compiles them. The app ships only the
//! result, [`encode`]d on the host and [`decode`]d on the phone. [`Catalogue::assess`] and its neighbours answer for a
//! household; both the page and the command line ask here, so they cannot disagree.

#[cfg(feature = "authoring")]
pub mod authoring;

mod assess;
mod bundle;
mod content;
mod household;
mod route;
mod stored;

pub use assess::{Amount, Assessed, Assessment, ReasonTold};
pub use bundle::{BundleError, decode, encode};
pub use content::{
    Basis, Catalogue, Citation, ConditionText, DatedRule, DatedYuan, Edition, EvidenceMark, Family, Gives, Instrument,
    Overlap, Paper, PaperForm, PaperNeed, Programme, ProgrammeId, Ruled, Sentences, Source, Standard, Told, Window,
    WindowNeed,
};
pub use household::{Household, Refused};
pub use route::{PaperItem, Route, Stop};
