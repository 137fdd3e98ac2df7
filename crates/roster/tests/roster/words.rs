//! The Chinese words of a roster.

use std::collections::BTreeSet;

use zhucan_roster::{Meaning, Problem};
use zhucan_rules::Kind;

use crate::draw::policy;
use crate::reading::{bad, people, told, vocabulary};

#[test]
fn every_id_of_a_fact_means_the_fact_and_every_value_means_itself() {
    let vocabulary = vocabulary();
    for (id, fact) in policy().catalogue.facts.iter() {
        assert_eq!(vocabulary.column(&fact.id), Meaning::Fact(id));
        let values: Vec<String> = match &fact.kind {
            Kind::Choice(values) => values.clone(),
            Kind::Whole { from, to, .. } => (*from..=*to).map(|number| number.to_string()).collect(),
        };
        for value in values {
            assert_eq!(vocabulary.value(id, &value), Ok(Some(fact.parse(&value).unwrap())), "{} {value}", fact.id);
        }
    }
}

#[test]
fn no_id_of_a_programme_means_a_fact_by_another_name() {
    let vocabulary = vocabulary();
    for (id, programme) in policy().catalogue.programmes() {
        let meaning = vocabulary.column(&programme.id);
        let is_fact = policy().catalogue.facts.find(&programme.id).map(Meaning::Fact);
        assert_eq!(meaning, is_fact.unwrap_or(Meaning::Receives(id)), "{}", programme.id);
        assert_eq!(vocabulary.column(&format!("receives:{}", programme.id)), Meaning::Receives(id));
    }
}

#[test]
fn every_official_name_means_that_it_is_received_unless_a_fact_is_called_the_same() {
    let vocabulary = vocabulary();
    let mut facts = BTreeSet::new();
    for ((id, _), entry) in policy().catalogue.programmes().zip(&policy().handbook.entries) {
        match vocabulary.column(&entry.name) {
            Meaning::Fact(_) => drop(facts.insert(entry.name.as_str())),
            meaning => assert_eq!(meaning, Meaning::Receives(id), "{}", entry.name),
        }
        assert_eq!(vocabulary.column(&format!("在领：{}", entry.name)), Meaning::Receives(id));
    }
    assert_eq!(facts.into_iter().collect::<Vec<_>>(), ["残疾人证"]);
}

#[test]
fn a_name_that_means_nothing_means_nothing() {
    for name in ["", "姓名", "备注", "agee", "有", "receives:", "receives:agee"] {
        assert_eq!(vocabulary().column(name), Meaning::Nothing, "{name}");
    }
}

#[test]
fn a_label_that_could_mean_two_values_is_refused() {
    for (column, cell) in [("残疾人证", "有"), ("家庭人均收入", "低"), ("年龄", "成年"), ("肢体残疾", "重度")]
    {
        let refused = bad(format!("{column}\n{cell}\n").as_bytes());
        assert!(matches!(refused[0].faults[0].problem, Problem::Value(_)), "{column} {cell}: {refused:?}");
    }
}

#[test]
fn an_age_that_is_a_date_is_told_to_be_one_and_no_other_number_is() {
    for date in ["1960-05-01", "1960/5/1", "1960.5.1", "1960年5月1日", "19600501", "1960-05", "1/5/1960", "1960年"]
    {
        let refused = bad(format!("年龄\n{date}\n").as_bytes());
        assert!(matches!(refused[0].faults[0].problem, Problem::Date { .. }), "{date}: {refused:?}");
    }
    for other in ["121", "-1", "6.5", "1e1", "30000", "三十", "12345678"] {
        let refused = bad(format!("年龄\n{other}\n").as_bytes());
        assert!(matches!(refused[0].faults[0].problem, Problem::Value(_)), "{other}: {refused:?}");
    }
}

#[test]
fn the_words_of_the_page_are_answers() {
    let roster = "低保等救助情况,家庭人均收入,上学,康复训练,医保\n\
                  低保边缘（低边）,\"超过低保标准，不超过 1.5 倍\",小学、初中,需要,城乡居民医保\n";
    let people = people(roster.as_bytes());
    let expected =
        " assistance=marginal family_income=le150 medical_insurance=resident study=compulsory need_rehab=yes";
    assert_eq!(told(&people, 0), expected);
}
