//! The words of the other languages. Each is a part of the program of its own, which comes when somebody chooses it.

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use zhucan_catalog::Language;

use super::told;
use crate::platform::fetch;
use crate::state::languages::{self, Spoken};
use crate::state::{Handed, Session};
use crate::words::{EASY, EASY_TOLD, EN, EN_TOLD};

/// How far a language has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Coming {
    /// Nothing is on its way.
    #[default]
    Nothing,
    /// This language is on its way.
    OnItsWay(Language),
    /// It did not come.
    Failed,
}

/// Shows the page in a language, once its words are here; then calls `spoken`. What is chosen last counts, whatever
/// comes last.
pub fn choose(session: Session, language: Language, coming: RwSignal<Coming>, spoken: fn()) {
    if languages::is_here(language) {
        coming.set(Coming::Nothing);
        speak(session, language);
        return spoken();
    }
    coming.set(Coming::OnItsWay(language));
    fetch::later(async move {
        let words = match language {
            Language::EasyChinese => easy_chinese().await,
            _ => english().await,
        };
        let here = words.map(|words| languages::keep(language, words)).is_ok();
        if coming.get_untracked() != Coming::OnItsWay(language) {
            return;
        }
        coming.set(if here { Coming::Nothing } else { Coming::Failed });
        if here {
            speak(session, language);
            spoken();
        }
    });
}

fn speak(session: Session, language: Language) {
    let fetched = session.handed_now() != Handed::NotYet;
    session.show_as(|display| display.language = language);
    session.hand(told::handed(session));
    if fetched {
        told::fetch(session);
    }
}

/// The part of the program did not come.
struct NotHere;

impl From<SplitLoaderError> for NotHere {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// The words of easy-read Chinese.
#[wasm_split(easy, wasm_split_path = leptos::wasm_split, fallible)]
fn easy_chinese() -> Result<Spoken, NotHere> {
    Ok(Spoken { words: &EASY, told: &EASY_TOLD })
}

/// The words of English.
#[wasm_split(en, wasm_split_path = leptos::wasm_split, fallible)]
fn english() -> Result<Spoken, NotHere> {
    Ok(Spoken { words: &EN, told: &EN_TOLD })
}
