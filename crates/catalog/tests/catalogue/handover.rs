//! Handover codes: what is put in comes out, nothing else is read, and every code ever shown is read for ever.

use zhucan_catalog::{Carried, CodeError, Decoded, decode_code, encode_code, grouped};
use zhucan_rules::{Date, FactId, Kind, Value};

use crate::draft::Draft;
use crate::real::authored;

/// Numbers that are as good as random, the same in every run.
struct Random(u64);

impl Random {
    const fn new(seed: u64) -> Self {
        Self(seed * 2 + 1)
    }

    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

fn on() -> Date {
    Date::new(2026, 11, 29).unwrap()
}

fn code(carried: &Carried) -> String {
    encode_code(carried, &authored().layouts, &authored().catalogue.edition).unwrap()
}

fn read(code: &str) -> Result<Decoded, CodeError> {
    decode_code(code, &authored().layouts, &authored().catalogue)
}

/// Answers to some facts at random, the last or first value of each among them.
fn random(random: &mut Random, most: bool) -> Carried {
    let mut given = Vec::new();
    for (id, fact) in authored().catalogue.facts.iter() {
        let (from, to) = match &fact.kind {
            Kind::Choice(values) => (0, u16::try_from(values.len() - 1).unwrap()),
            Kind::Whole { from, to, .. } => (*from, *to),
        };
        let value = Value(from + u16::try_from(random.below(usize::from(to - from) + 1)).unwrap());
        match random.below(if most { 12 } else { 3 }) {
            0 => {}
            1 => given.push((id, None)),
            _ => given.push((id, Some(value))),
        }
    }
    Carried { on: on(), voice: u8::try_from(random.below(6)).unwrap(), given }
}

#[test]
fn what_is_put_in_comes_out() {
    let mut numbers = Random::new(7);
    for round in 0..2000 {
        let carried = random(&mut numbers, round % 2 == 0);
        let decoded = read(&code(&carried)).unwrap();
        assert_eq!(decoded, Decoded { carried, lost: 0, same_edition: true });
    }
    let nothing = Carried { on: on(), voice: 0, given: Vec::new() };
    assert_eq!(read(&code(&nothing)).unwrap().carried, nothing);
}

#[test]
fn a_code_is_read_however_it_is_written() {
    let carried = random(&mut Random::new(1), true);
    let code = code(&carried);
    let wide: String = code.chars().map(|letter| char::from_u32(u32::from(letter) + 0xfee0).unwrap()).collect();
    let written = [code.to_lowercase(), grouped(&code), code.replace("C1", "C1-"), format!("\u{3000}{code}\r\n"), wide];
    for written in written {
        assert_eq!(read(&written).map(|decoded| decoded.carried), Ok(carried.clone()), "{written}");
    }
}

#[test]
fn one_wrong_missing_or_doubled_character_is_always_refused() {
    const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    let mut numbers = Random::new(3);
    for _ in 0..20 {
        let code = code(&random(&mut numbers, false));
        let letters: Vec<char> = code.chars().collect();
        for at in 0..letters.len() {
            let with = |new: &str| -> String {
                let (before, after) =
                    (letters[..at].iter().collect::<String>(), letters[at + 1..].iter().collect::<String>());
                [&before, new, &after].concat()
            };
            for other in LETTERS.chars().filter(|other| *other != letters[at]) {
                assert!(read(&with(&other.to_string())).is_err(), "{other} at {at} of {code}");
            }
            assert!(read(&with("")).is_err(), "without {at} of {code}");
            assert!(read(&with(&letters[at].to_string().repeat(2))).is_err(), "{at} doubled in {code}");
        }
    }
}

#[test]
fn what_is_no_code_says_why() {
    assert_eq!(read(""), Err(CodeError::NotACode));
    assert_eq!(read("https://example.org/"), Err(CodeError::NotACode));
    assert_eq!(read("你好"), Err(CodeError::NotACode));
    assert_eq!(read("ZC1"), Err(CodeError::Damaged));
    assert_eq!(read("ZC1QQQQQQQQ"), Err(CodeError::Damaged));
    let other = bech32::encode_upper::<bech32::Bech32m>(bech32::Hrp::parse("zcx").unwrap(), &[1, 2, 3]).unwrap();
    assert_eq!(read(&other), Err(CodeError::NotACode));
    let raw = |bytes: &[u8]| bech32::encode_upper::<bech32::Bech32m>(bech32::Hrp::parse("zc").unwrap(), bytes).unwrap();
    assert_eq!(read(&raw(&[200, 1, 2, 3])), Err(CodeError::Newer));
    assert_eq!(read(&raw(&[0, 1, 2, 3])), Err(CodeError::Damaged));
    assert_eq!(read(&raw(&[1])), Err(CodeError::Damaged), "there is no day 0");
    assert_eq!(read(&raw(&[1, 0x0d, 0x7d, 0, 0, 0xff, 0xff, 0xff])), Err(CodeError::Damaged), "no such value");
    let long = [&[1, 0x0d, 0x7d][..], &[0; 60], &[1]].concat();
    assert_eq!(read(&raw(&long)), Err(CodeError::Damaged), "more than the layout has");
    let empty_end = [&[1, 0x0d, 0x7d, 0, 1][..], &[0]].concat();
    assert_eq!(read(&raw(&empty_end)), Err(CodeError::Damaged), "written in two ways");
}

#[test]
fn a_full_code_fits_a_small_picture() {
    let longest = (0..300).map(|seed| code(&random(&mut Random::new(seed), true)).len()).max().unwrap();
    // A code of version 12 with middling correction holds 419 such letters.
    assert!(longest <= 61, "{longest}: it no longer fits version 3");
}

/// Codes of each layout that were shown, and what each says: these lines are only ever added to.
const SHOWN: &[(&str, &str)] = &[(
    "ZC1QYXHN7XKP9AQZFGJP4SX7SQTCTLLLNLSG2T0YG",
    "2026-11-25 voice 0 certificate=valid age=45 registration=hangzhou grade_visual=none \
         grade_hearing=none grade_speech=none grade_limb=2 grade_intellectual=none grade_mental=none \
         assistance=none family_income=above own_income=le150 medical_insurance=employee \
         pension_insurance=employee severe_mental_disorder=no study=none work=employee taxable_income=no \
         work_injury_care=no need_home_adaptation=yes need_rehab=no need_device=no need_medication=no \
         need_care=no need_job=no need_training=no need_startup=no need_massage=no need_medical_bills=no \
         need_exam=no need_legal_aid=no motor_wheelchair=no drives=no",
)];

#[test]
fn every_code_ever_shown_is_read_for_ever() {
    for (code, said) in SHOWN {
        let decoded = read(code).unwrap();
        assert_eq!(spelt(&decoded), *said, "{code}");
    }
}

/// A code's contents as one line.
fn spelt(decoded: &Decoded) -> String {
    let facts = &authored().catalogue.facts;
    let one = |(id, value): &(FactId, Option<Value>)| {
        let fact = facts.get(*id).unwrap();
        format!("{}={}", fact.id, value.map_or("not-sure".to_owned(), |value| fact.spell(value)))
    };
    let given: Vec<String> = decoded.carried.given.iter().map(one).collect();
    format!("{} voice {} {}", decoded.carried.on, decoded.carried.voice, given.join(" "))
}

#[test]
fn a_fact_that_the_policy_has_given_up_is_counted_and_asked_again() {
    let carried = random(&mut Random::new(5), true);
    let code = code(&carried);
    let mut layouts = authored().layouts.clone();
    let (first, value) = carried.given.iter().find_map(|(fact, value)| Some((*fact, (*value)?))).unwrap();
    for field in &mut layouts[0].fields {
        if field.fact == Some(first) {
            field.values.iter_mut().filter(|one| **one == Some(value)).for_each(|one| *one = None);
        }
    }
    let decoded = decode_code(&code, &layouts, &authored().catalogue).unwrap();
    assert_eq!(decoded.lost, 1);
    assert!(!decoded.carried.given.iter().any(|(fact, _)| *fact == first));
    let mut catalogue = authored().catalogue.clone();
    catalogue.edition.id.push('x');
    assert!(!decode_code(&code, &layouts, &catalogue).unwrap().same_edition);
}

const LAYOUT: &str = "handover/1.toml";
const RURAL: &str = "[[field]]\nfact = \"rural\"\nvalues = [\"yes\", \"no\"]\n";

#[test]
fn a_layout_that_lacks_something_or_says_it_twice_is_refused() {
    let real = Draft::real;
    let says = |draft: Draft, parts: &[&str]| {
        let faults: Vec<String> = draft.faults().iter().map(ToString::to_string).collect();
        let faults = faults.join("\n");
        assert!(parts.iter().all(|part| faults.contains(part)), "{faults}");
    };
    says(real().change(LAYOUT, RURAL, ""), &["rural", "the newest layout has no place for this fact", "2.toml"]);
    let fewer = RURAL.replace(", \"no\"", "");
    says(real().change(LAYOUT, RURAL, &fewer), &["the newest layout has no place for the value `no`"]);
    says(real().append(LAYOUT, RURAL), &["the fact has two places"]);
    says(real().append(LAYOUT, "[[field]]\nfact = \"gone\"\n"), &["a field has either `values` or `range`"]);
    says(real().append(LAYOUT, "[[field]]\nfakt = \"gone\"\n"), &["unknown field `fakt`"]);
    let text = real().text(LAYOUT).to_owned();
    says(real().write("handover/3.toml", &text), &["handover/2.toml", "the file is missing"]);
}

#[test]
fn what_the_policy_has_given_up_may_stay_in_a_layout() {
    let more = "[[field]]\nfact = \"gone\"\nvalues = [\"yes\"]\n";
    assert_eq!(Draft::real().append(LAYOUT, more).faults(), []);
}
