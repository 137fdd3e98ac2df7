//! What no sentence may say, how long one may be, and that the languages say the same things.

mod easy;
mod english;
mod languages;
mod listed;
mod pieces;
mod said;

use std::collections::BTreeSet;

use super::{Asked, Common, Counts, EASY, EN, EN_TOLD, Opt, Section, Voice, Words, ZH, ZH_TOLD};
use languages::{CHINESE, EASY_CHINESE, ENGLISH, LANGUAGES, Language};
use listed::{MOVES, SCREENS};

fn asked(words: &'static Words, screen: &str) -> Asked<'static> {
    words.questions.get(screen).unwrap()
}

/// The options of a question, or what it lets people tick.
const fn opts(asked: Asked<'static>) -> &'static [Opt] {
    match asked {
        Asked::Choice(_, opts) | Asked::Group(_, opts, _) => opts,
        Asked::Number(..) => &[],
    }
}

#[test]
fn nothing_is_promised() {
    for language in LANGUAGES {
        for sentence in said::said(language) {
            let banned = ["符合条件", "有资格", "TA", "一定可以", "保证能", "%", "％"];
            assert!(banned.iter().all(|banned| !sentence.contains(banned)), "{sentence}");
            let banned = ["eligib", "entitl", "qualif", "guarant", "per cent", "percent", "certainly", "definitely"];
            let sentence = sentence.to_lowercase();
            assert!(banned.iter().all(|banned| !sentence.contains(banned)), "{sentence}");
        }
    }
}

#[test]
fn chinese_sentences_are_short() {
    let said = said::said(CHINESE);
    let sentences = said.iter().flat_map(|said| said.split(['。', '？', '！', '；', '\n']));
    let long: Vec<&str> =
        sentences.filter(|sentence| sentence.chars().filter(|letter| !letter.is_ascii()).count() > 25).collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn every_question_speaks_to_both() {
    for Language { words, .. } in LANGUAGES {
        assert_eq!(format!("{:?}", words.questions).matches("Common {").count(), SCREENS.len());
        for screen in SCREENS {
            let title = asked(words, screen).common().title;
            let said = Voice::ALL.map(|voice| title.of(voice, &words.called));
            let [own, parent, child, carer, guardian, agent] = &said;
            assert!(said.iter().skip(1).all(|one| one != own), "{said:?}");
            assert!(parent != child && child != carer, "{said:?}");
            let called = [guardian, agent].map(|one| one != carer);
            assert_eq!(called, [words.lang != "en"; 2], "English has no short word for them: {said:?}");
        }
    }
}

#[test]
fn the_languages_ask_the_same_with_the_same_options() {
    let told = |one: &Common| [one.hint, one.why, one.find, one.example].map(str::is_empty);
    for (screen, words) in SCREENS.iter().flat_map(|screen| [(*screen, &EASY), (*screen, &EN)]) {
        let (zh, en) = (asked(&ZH, screen), asked(words, screen));
        assert_eq!(told(zh.common()), told(en.common()), "{screen}");
        assert_eq!(zh.common().picture.map(|one| one.file), en.common().picture.map(|one| one.file), "{screen}");
        let hinted = |asked| opts(asked).iter().map(|opt| opt.hint.is_empty()).collect::<Vec<_>>();
        assert_eq!(hinted(zh), hinted(en), "{screen}");
        if let (Asked::Group(_, _, zh), Asked::Group(_, _, en)) = (zh, en) {
            assert_eq!(zh.len(), en.len(), "{screen}");
        }
    }
}

#[test]
fn the_languages_have_the_same_points_and_the_same_numbers_to_call() {
    let of = |language: Language| {
        let Language { words, told, tools, .. } = language;
        let about = &told.about;
        let sections = [
            &about.what,
            &about.not,
            &about.privacy,
            &about.sources,
            &about.founding,
            &about.edition_section,
            &about.contact,
        ];
        let trouble = &words.trouble;
        let notices = [&trouble.not_found, &trouble.no_programme, &trouble.handbook_coming, &trouble.no_handbook];
        let points = [words.start.lead.len(), words.start.expect.len(), words.start.ready.len()];
        let paragraphs = (sections.map(|Section { text, .. }| text.len()), notices.map(|notice| notice.text.len()));
        let calls = said::said(language).iter().filter(|said| said.contains("12385")).count();
        let kept =
            [tools.keep.intro.len(), tools.keep.what.len(), tools.handover.code.len(), tools.handover.in_app.len()];
        (points, paragraphs, kept, told.checklist.rights.len(), words.shell.footer.hotline_number, calls)
    };
    assert_eq!(of(LANGUAGES[0]), of(LANGUAGES[1]));
    assert_eq!(of(LANGUAGES[0]), of(LANGUAGES[2]));
}

#[test]
fn every_verdict_has_a_mark_of_its_own_of_one_letter() {
    for Language { told, .. } in LANGUAGES {
        let verdicts = &told.verdicts;
        let marks = [&verdicts.likely, &verdicts.ask, &verdicts.open, &verdicts.not_now].map(|words| words.mark);
        assert!(marks.iter().all(|mark| mark.chars().count() == 1));
        assert_eq!(BTreeSet::from(marks).len(), marks.len());
    }
}

#[test]
fn every_listed_move_has_a_phrase() {
    for Language { told, .. } in LANGUAGES {
        let moves = &told.results.changes.moves;
        let phrases: BTreeSet<_> = MOVES.iter().map(|(fact, from, to)| moves.phrase(fact, from, to).unwrap()).collect();
        assert_eq!(phrases.len(), MOVES.len());
        assert_eq!(moves.phrase("age", "none", "valid"), None);
    }
}

#[test]
fn the_summary_leaves_out_what_is_empty() {
    let counts = Counts { likely: 3, not_now: 1, ..Counts::default() };
    assert_eq!((ZH_TOLD.results.summary)(&counts), "3 项很可能可以申请，1 项现在不行。");
    assert_eq!((ZH_TOLD.results.summary)(&Counts::default()), "还没有结果。");
    assert_eq!((EN_TOLD.results.summary)(&counts), "3 programmes very likely, 1 not now.");
    assert_eq!((EN_TOLD.results.summary)(&Counts { open: 1, ..Counts::default() }), "1 programme still open.");
    assert_eq!((EN_TOLD.results.summary)(&Counts::default()), "No results yet.");
}
