//! Every kind of fault that the check knows, made by a small edit of the policy of a made-up city.

mod amounts;
mod cases;
mod conditions;
mod conflicts;
mod days;
mod directory;
mod facts;
mod files;
mod founding;
mod programmes;
mod rules;
mod shared;
mod sources;
mod together;
