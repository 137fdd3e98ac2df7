//! 助残导航: which programmes for people with a disability in Hangzhou can this person very likely have, and what to
//! bring where. Everything is worked out and kept on the device.
//!
//! Read in this order: [`route`] names the screens, [`state`] holds what the person has said, [`words`] holds every
//! sentence, [`platform`] is the browser, [`components`] are the controls, [`pages`] are the screens, [`app`] joins them.

pub mod app;
pub mod components;
pub mod pages;
pub mod platform;
pub mod route;
pub mod state;
pub mod words;
