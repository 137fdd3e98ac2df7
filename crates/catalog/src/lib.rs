//! The policy as the programs use it: a [`Catalogue`] that decides, and a [`Handbook`] that tells.
//!
//! People write TOML files; [`authoring`] reads them, finds every fault, and compiles them. The app ships only the
//! results, encoded on the host and decoded on the phone: the catalogue with the program, the handbook when somebody
//! begins. Both the page and the command line ask here, so they cannot disagree.

#[cfg(feature = "authoring")]
pub mod authoring;

mod acting;
mod aged;
mod assess;
mod bundle;
mod catalogue;
mod certificate;
mod choose;
mod due;
mod edition_file;
mod entry;
mod explain;
mod handbook;
mod handover;
mod household;
mod language;
mod refusal;
mod route;
mod settle;
mod source;
mod stored;
mod texts;

pub use acting::{ActingTold, Comes};
pub use assess::{Assessed, Assessment};
pub use bundle::{BundleError, decode_catalogue, decode_handbook, encode_catalogue, encode_handbook};
pub use catalogue::{Catalogue, DatedRule, DatedYuan, Edition, Programme, ProgrammeId, Standard};
pub use certificate::{Category, Certificate, NumberFault};
pub use choose::{Best, Choices, Chosen, Set};
pub use due::Due;
pub use edition_file::{EditionError, decode_edition, encode_edition};
pub use entry::{
    Basis, ConditionText, Entry, Family, Gives, Overlap, PaperForm, PaperNeed, RuleTold, Sentences, Told, WindowNeed,
};
pub use explain::{Amount, ReasonTold};
pub use handbook::{Benefit, Conflict, FoundingItem, Handbook, Paper, Party, Proxy, Ruled, StandardTold, Window};
pub use handover::{
    Carried, CodeError, Decoded, Field, Layout, decode_code, decode_layouts, encode_code, encode_layouts, grouped,
};
pub use household::{Household, Refused};
pub use language::Language;
pub use refusal::Against;
pub use route::{PaperItem, Route, Stop};
pub use settle::{Settlement, WorthFinding};
pub use source::{Citation, EvidenceMark, Instrument, Source};
