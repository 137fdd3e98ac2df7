//! What is kept of an interview, as text: what is put in comes out, and every text ever written is read for ever.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

use zhucan::state::kept::{Kept, Unreadable, code_of, interview_of};
use zhucan::state::policy::{catalogue, layouts};
use zhucan::state::{Display, Interview, SIZES};
use zhucan::words::Voice;
use zhucan_catalog::{CodeError, Language};
use zhucan_rules::{Date, FactId, ScreenId, Value};

fn on() -> Date {
    Date::new(2026, 11, 29).unwrap()
}

/// A farmer of 70 who is not sure of the family's income.
fn interview(voice: Voice) -> Interview {
    let facts = &catalogue().facts;
    let said = [("certificate", "valid"), ("age", "70"), ("registration", "hangzhou"), ("rural", "yes")];
    let mut given: Vec<(FactId, Option<Value>)> = Vec::new();
    for (fact, value) in said {
        let id = facts.find(fact).unwrap();
        given.push((id, Some(facts.get(id).unwrap().parse(value).unwrap())));
    }
    given.push((facts.find("family_income").unwrap(), None));
    Interview::resumed(catalogue(), voice, &given, &[])
}

#[test]
fn what_is_put_in_comes_out_whatever_is_chosen() {
    let code = code_of(&interview(Voice::Child), catalogue(), layouts(), on());
    assert!(code.is_some());
    for language in [Language::Chinese, Language::EasyChinese, Language::English] {
        for (size, high_contrast) in (1..=SIZES).flat_map(|size| [(size, false), (size, true)]) {
            for (code, trail) in [(None, vec![]), (code.clone(), vec![ScreenId(0), ScreenId(11)])] {
                let ticks = if trail.is_empty() { vec![] } else { vec!["3.12.0.1".to_owned(), "4.1.2.0".to_owned()] };
                let display = Display { language, size, high_contrast };
                let (voice, draft) = (Voice::Own, String::new());
                let kept = Kept { saved: on(), display, code, trail, ticks, voice, draft };
                assert_eq!(Kept::parse(&kept.to_text()).as_ref(), Ok(&kept));
                let half = Kept { voice: Voice::Agent, draft: "2026-11-25-439d28d6 7 0 3 3=2".to_owned(), ..kept };
                assert_eq!(Kept::parse(&half.to_text()), Ok(half));
            }
        }
    }
}

#[test]
fn an_interview_goes_on_as_it_was_left_for_whoever_answers() {
    for voice in Voice::ALL {
        let left = interview(voice);
        let code = code_of(&left, catalogue(), layouts(), on()).unwrap();
        let mut order = left.trail().to_vec();
        order.reverse();
        let ticks = ["3.12.0.1".to_owned()];
        let (found, again) = interview_of(&code, catalogue(), layouts(), (&order, &ticks)).unwrap();
        assert_eq!(found.ticks(), ticks);
        assert_eq!((found.household(), found.voice(), again), (left.household(), voice, None));
        assert_eq!(found.trail(), order);
        // A screen that was not answered, or stands there twice, is not in the order; one that is missing comes last.
        let (found, _) =
            interview_of(&code, catalogue(), layouts(), (&[ScreenId(200), order[0], order[0]], &[])).unwrap();
        let mut expected = vec![order[0]];
        expected.extend(left.trail().iter().filter(|screen| **screen != order[0]));
        assert_eq!(found.trail(), expected);
    }
    assert_eq!(code_of(&Interview::begun(Voice::Own), catalogue(), layouts(), on()), None);
}

#[test]
fn answers_that_no_one_person_can_give_are_asked_again() {
    let facts = &catalogue().facts;
    let fact = |id: &str| facts.find(id).unwrap();
    let value = |id: &str, value: &str| Some(facts.get(fact(id)).unwrap().parse(value).unwrap());
    let given = vec![
        (fact("certificate"), value("certificate", "none")),
        (fact("grade_limb"), value("grade_limb", "2")),
        (fact("age"), value("age", "30")),
    ];
    let found = Interview::resumed(catalogue(), Voice::Own, &given, &[]);
    assert_eq!(found.dropped(), [fact("grade_limb")]);
    assert_eq!(found.household().given().len(), 2);
}

/// Texts as earlier versions of the page wrote them: these lines are only ever added to.
const WRITTEN: [&str; 6] = [
    "zhucan 1\nsaved 2026-11-25\nlanguage zh\nsize 1\nanswers ZC1QYXHN7XKP9AQZFGJP4SX7SQTCTLLLNLSG2T0YG\nasked 0 1 2 7 8 9 23 13 12 14 4 15 19 20 21",
    "zhucan 1\nsaved 2026-11-29\nlanguage zh-easy\nsize 4\ncontrast more",
    "zhucan 1\nsaved 2026-11-29\nlanguage en\nsize 2\nanswers ZC1QYXHN7XKP9AQZFGJP4SX7SQTCTLLLNLSG2T0YG",
    "zhucan 2\nsaved 2026-11-29\nlanguage zh\nsize 1\nanswers ZC1QYXHN7XKP9AQZFGJP4SX7SQTCTLLLNLSG2T0YG\nticked 3.12.0.1 4.1.2.0",
    "zhucan 3\nsaved 2026-11-30\nlanguage zh\nsize 1\nvoice 4",
    "zhucan 3\nsaved 2026-11-30\nlanguage en\nsize 1\nanswers ZC1QYXHN7XKP9AQZFGJP4SX7SQTCTLLLNLSG2T0YG\nasked 0 1\ndraft 2026-11-25-439d28d6 7 0 3,12 3=2",
];

#[test]
fn every_text_ever_written_is_read_for_ever() {
    let read = WRITTEN.map(|text| Kept::parse(text).unwrap());
    assert_eq!(read.each_ref().map(Kept::to_text), WRITTEN);
    assert_eq!(read[3].ticks, ["3.12.0.1", "4.1.2.0"]);
    let code = read[0].code.as_deref().unwrap();
    let (interview, again) = interview_of(code, catalogue(), layouts(), (&read[0].trail, &read[0].ticks)).unwrap();
    assert_eq!(again, Some(0), "another edition wrote it, and all of it is read");
    assert!(interview.has_begun());
    assert_eq!(interview.voice(), Voice::Own);
    assert_eq!(interview.household().answered().len(), 33);
}

#[test]
fn anything_else_is_refused_as_a_whole_and_says_why() {
    let whole = WRITTEN[0];
    let damaged = [
        "",
        " ",
        "zhucan",
        "zhucan x",
        "zhucan 0",
        "zhucan -1",
        "zhucan 1",
        "{\"version\":1}",
        "<script>alert(1)</script>",
        "zhucan 1\nsaved",
        "zhucan 1\nsaved 2026-02-30\nlanguage zh\nsize 1",
        "zhucan 1\nsaved 2026-11-29\nlanguage fr\nsize 1",
        "zhucan 1\nsaved 2026-11-29\nlanguage zh\nsize 5",
        "zhucan 1\nsaved 2026-11-29\nlanguage zh\nsize 0",
        "zhucan 1\nsaved 2026-11-29\nlanguage zh\nsize 1\ncontrast less",
        "zhucan 1\nsaved 2026-11-29\nlanguage zh\nsize 1\nasked 1 x",
        "zhucan 1\nsaved 2026-11-29\nlanguage zh\nsize 1\nticked 3.12.0.1",
        "zhucan 2\nsaved 2026-11-29\nlanguage zh\nsize 1\nticked 3.12",
        "zhucan 2\nsaved 2026-11-29\nlanguage zh\nsize 1\nticked 3.12.0.1.",
        "zhucan 2\nsaved 2026-11-29\nlanguage zh\nsize 1\nticked 3.12.张三",
        "zhucan 1\nsaved 2026-11-29\nlanguage zh\nsize 1\nname 张三",
        "zhucan 2\nsaved 2026-11-29\nlanguage zh\nsize 1\nvoice 1",
        "zhucan 3\nsaved 2026-11-29\nlanguage zh\nsize 1\nvoice 6",
        "zhucan 2\nsaved 2026-11-29\nlanguage zh\nsize 1\ndraft 2026 7 0 -",
    ];
    for text in damaged {
        assert_eq!(Kept::parse(text), Err(Unreadable::Damaged), "{text}");
    }
    assert_eq!(Kept::parse(&whole.replacen('1', "4", 1)), Err(Unreadable::Newer));
    assert_eq!(Kept::parse(&whole.replacen('1', "99", 1)), Err(Unreadable::Newer));
    let noise: String = (b'!'..=b'z').cycle().take(100_000).map(char::from).collect();
    assert_eq!(Kept::parse(&noise), Err(Unreadable::Damaged));
    assert_eq!(interview_of("ZC1QQQ", catalogue(), layouts(), Default::default()), Err(CodeError::Damaged));
}
