//! What the person has said, and everything that follows from it. The only writers of signals are here.

pub mod counter;
pub mod desk;
pub mod informed;
pub mod interview;
pub mod keeper;
pub mod kept;
pub mod languages;
pub mod navigator;
pub mod policy;
pub mod roster;
pub mod session;

pub use counter::Counter;
pub use desk::{Basis, Desk, Rests};
pub use informed::Informed;
pub use interview::Interview;
pub use keeper::Keeper;
pub use navigator::Navigator;
pub use roster::Roster;
pub use session::{Coming, Display, Fold, Handed, SIZES, Session, Tools};
