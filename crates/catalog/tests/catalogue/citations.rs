//! What the real policy cites: an instrument and a place in it that was read, or why no place can be named.

use std::collections::{BTreeMap, BTreeSet};

use zhucan_catalog::{Citation, EvidenceMark, Instrument, Source};

use crate::draft::{Draft, sources};
use crate::real::{authored, catalogue, described, handbook, household, today};

/// Every source of the policy, with the place where it stands.
fn statements() -> Vec<(String, &'static Source)> {
    let mut all = Vec::new();
    for (programme, one) in described() {
        let mut add = |what: &str, source: &'static Source| all.push((format!("{} {what}", programme.id), source));
        one.conditions.iter().for_each(|part| add(&part.id, &part.source));
        one.gives.iter().for_each(|part| add(&part.text, &part.source));
        one.papers.iter().for_each(|part| add("paper", &part.source));
        one.windows.iter().for_each(|part| add("window", &part.source));
        one.steps.iter().chain(&one.limits).for_each(|part| add(&part.text, &part.source));
        one.overlaps.iter().for_each(|part| add(&part.text, &part.source));
    }
    all.extend(handbook().conflicts.iter().map(|one| (one.text.clone(), &one.source)));
    all
}

fn instrument(citation: &Citation) -> &'static Instrument {
    &handbook().instruments[usize::from(citation.instrument)]
}

/// The places of each text that was read, as `statutes.toml` counts or lists them. Read here once more, in another way.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let sources = sources();
    let text = sources.iter().find(|(path, _)| *path == "statutes.toml").unwrap().1;
    let places = |block: &str| -> BTreeSet<String> {
        let value = |key: &str| block.split_once(&format!("\n{key} = ")).map(|(_, rest)| rest);
        let inside = |list: &str| list.split_once(']').unwrap().0.trim_start_matches('[').to_owned();
        if let Some(list) = value("read") {
            return inside(list).split('"').skip(1).step_by(2).map(str::to_owned).collect();
        }
        if let Some(count) = value("articles") {
            let count: usize = count.lines().next().unwrap().parse().unwrap();
            return (1..=count).map(|article| article.to_string()).collect();
        }
        let paragraphs = inside(value("paragraphs").unwrap());
        let each = (1..).zip(paragraphs.split(", ").map(|count| count.parse::<usize>().unwrap()));
        let spelt = |(article, count): (usize, usize)| {
            let within = (1..=count).map(move |paragraph| format!("{article}({paragraph})"));
            within.chain([article.to_string()])
        };
        each.flat_map(spelt).collect()
    };
    let blocks = text.split("[[statute]]\n").skip(1);
    blocks.map(|block| (block.split('"').nth(1).unwrap().to_owned(), places(block))).collect()
}

#[test]
fn every_citation_names_a_place_that_was_read_or_its_instrument_says_why_it_has_none() {
    let table = table();
    assert!(table.len() > 40, "{}", table.len());
    let (mut named, mut without) = (0, 0);
    for (place, source) in statements() {
        let instrument = instrument(&source.citation);
        let known = table.get(&instrument.id);
        match (&source.citation.article, &instrument.no_articles) {
            (Some(article), None) => {
                for one in article.split('、') {
                    assert!(known.unwrap().contains(one), "{place}: {} has no {one}", instrument.id);
                }
                named += 1;
            }
            (None, Some(why)) => {
                assert!(known.is_none() && why.chars().count() > 4, "{place}: {}", instrument.id);
                assert_ne!(source.evidence, EvidenceMark::Official, "{place}");
                without += 1;
            }
            _ => panic!("{place}: {:?} of {instrument:?}", source.citation.article),
        }
    }
    assert!(named > 900 && without < 250, "{named} {without}");
}

#[test]
fn the_words_of_a_citation_end_with_its_place_or_with_the_reason() {
    for (place, source) in statements() {
        let cited = handbook().cite(&source.citation);
        let instrument = instrument(&source.citation);
        let rest = cited.strip_prefix(&instrument.titled(zhucan_catalog::Language::Chinese)).unwrap();
        assert!(cited.starts_with(&format!("《{}》", instrument.name)), "{place}: {cited}");
        match &instrument.no_articles {
            Some(why) => assert_eq!(rest, format!("，{why}"), "{place}"),
            None => {
                for one in rest.split('、') {
                    assert!(one.starts_with('第') && one.ends_with(['条', '款', '点', '项']), "{place}: {cited}");
                }
            }
        }
    }
}

#[test]
fn every_form_of_a_place_is_spelt_out() {
    let found: Vec<String> = statements().iter().map(|(_, source)| handbook().cite(&source.citation)).collect();
    for end in [
        "》第48条第4款",
        "》第16条",
        "》第一点第（一）项",
        "号）第二点",
        "号）第2.3.1项",
        "号）第一点、第二点",
        "第78条、第85条",
    ] {
        assert!(found.iter().any(|cited| cited.ends_with(end)), "{end}");
    }
}

#[test]
fn every_reason_is_cited_by_its_place_or_says_why_not() {
    let mut seen = 0;
    for file in &authored().cases {
        let id = catalogue().find(&file.programme).unwrap();
        for case in &file.cases {
            let given: Vec<(&str, &str)> =
                case.facts.iter().map(|(one, value)| (one.as_str(), value.as_str())).collect();
            for reason in handbook().reasons(catalogue(), id, &household(&given), case.on.unwrap_or(today())) {
                let cited = &reason.condition.source.citation;
                let instrument = instrument(cited);
                let place = format!("{} {}: {}", file.programme, reason.condition.id, case.household);
                assert!(!instrument.name.is_empty(), "{place}");
                assert_ne!(cited.article.is_some(), instrument.no_articles.is_some(), "{place}: {}", instrument.id);
                assert!(handbook().cite(cited).contains(&instrument.name), "{place}");
                seen += 1;
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn the_work_plan_is_cited_by_the_numbers_of_the_founding_document() {
    let sources = sources();
    let text = sources.iter().find(|(path, _)| *path == "founding-document.toml").unwrap().1;
    let numbers = text.lines().filter_map(|line| line.strip_prefix("number = "));
    let numbers: BTreeSet<String> = numbers.map(|one| one.trim_matches('"').to_owned()).collect();
    assert_eq!(table()["work-plan-2017"], numbers);
}

#[test]
fn a_place_that_is_lost_mistyped_or_made_up_is_refused() {
    let draft = Draft::real()
        .change("programmes/certificate.toml", "\"yuhang-certificate\" }", "\"yuhang-certificate\", article = \"3\" }")
        .change("programmes/start-up.toml", ", article = \"2.2.3\" }", " }")
        .change("programmes/training.toml", "\"2.2.4\" }", "\"2.2.44\" }");
    let found: Vec<String> = draft.faults().iter().map(ToString::to_string).collect();
    for (fault, expected) in found.iter().zip([
        "`yuhang-certificate` is cited with article 3, but has `no_articles`; leave `article` out",
        "the citation of `work-plan-2017` names no article; open the text and name the place: 2.1.1、2.1.2",
        "nobody read article 2.2.44 of `work-plan-2017`; what was read is 2.1.1、2.1.2",
    ]) {
        assert!(fault.contains(expected), "{fault}");
    }
    assert_eq!(found.len(), 3, "{found:?}");
}
