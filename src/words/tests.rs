//! What no sentence may say, and how long one may be.

use super::{Counts, Voice, ZH, ZH_TOLD};

/// Everything that is written out, as one text.
fn written() -> String {
    format!("{ZH:?}{ZH_TOLD:?}")
}

#[test]
fn nothing_is_promised() {
    let written = written();
    for banned in ["符合条件", "有资格", "eligible", "TA", "一定可以", "保证能", "%", "％"] {
        assert!(!written.contains(banned), "{banned}");
    }
}

#[test]
fn sentences_are_short() {
    let written = written();
    let long: Vec<&str> = written
        .split(['。', '？', '！', '；', '"', '\n'])
        .filter(|sentence| sentence.chars().filter(|letter| !letter.is_ascii()).count() > 25)
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn every_question_speaks_to_both() {
    for screen in ["certificate", "age", "grades", "family_income", "needs"] {
        let title = ZH.questions.get(screen).map(|asked| asked.common().title);
        assert!(title.is_some_and(|title| title.of(Voice::Own) != title.of(Voice::Carer)), "{screen}");
    }
}

#[test]
fn the_summary_leaves_out_what_is_empty() {
    let counts = Counts { likely: 3, not_now: 1, ..Counts::default() };
    assert_eq!((ZH_TOLD.results.summary)(&counts), "3 项很可能可以申请，1 项现在不行。");
    assert_eq!((ZH_TOLD.results.summary)(&Counts::default()), "还没有结果。");
}
