//! Every kind of fault that the check knows, made by a small edit of the real policy.

mod amounts;
mod cases;
mod conditions;
mod facts;
mod files;
mod programmes;
mod rules;
mod shared;
mod sources;
mod together;
