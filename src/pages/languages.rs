//! The words of the other languages. Each is a part of the program of its own, which comes when somebody chooses it.
#![expect(clippy::unnecessary_wraps, reason = "a part that may not come says so in its result")]

use leptos::wasm_split::{SplitLoaderError, wasm_split};
use zhucan_catalog::Language;

use super::told;
use crate::platform::fetch;
use crate::state::languages::{self, Spoken};
use crate::state::{Coming, Handed, Session};
use crate::words::{EASY, EASY_COUNTER, EASY_TOLD, EASY_TOOLS, EN, EN_COUNTER, EN_TOLD, EN_TOOLS};

/// Shows the page in a language, once its words are here; then calls `spoken`. What is chosen last counts, whatever
/// comes last.
pub fn choose(session: Session, language: Language, spoken: fn()) {
    let coming = move |coming| session.refold(|fold| fold.coming = coming);
    if languages::is_here(language) {
        coming(Coming::Nothing);
        speak(session, language);
        return spoken();
    }
    coming(Coming::OnItsWay(language));
    fetch::later(async move {
        let words = match language {
            Language::EasyChinese => easy_chinese().await,
            _ => english().await,
        };
        let here = words.map(|words| languages::keep(language, words)).is_ok();
        if session.fold_now().coming != Coming::OnItsWay(language) {
            return;
        }
        coming(if here { Coming::Nothing } else { Coming::Failed });
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
    Ok(Spoken { words: &EASY, told: &EASY_TOLD, tools: &EASY_TOOLS, counter: &EASY_COUNTER })
}

/// The words of English.
#[wasm_split(en, wasm_split_path = leptos::wasm_split, fallible)]
fn english() -> Result<Spoken, NotHere> {
    Ok(Spoken { words: &EN, told: &EN_TOLD, tools: &EN_TOOLS, counter: &EN_COUNTER })
}
