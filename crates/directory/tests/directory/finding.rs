//! The orders of the list, and the letters by which people search.

use zhucan_catalog::{Language, ProgrammeId};
use zhucan_directory::{IN_ORDER, families, first_letter, initials, letters};

use crate::html::values;
use crate::real::{authored, handbook_in, languages, page, page_in, programmes};

#[test]
fn initials_are_one_group_a_character() {
    assert_eq!(initials("残疾人证"), "c j r z");
    assert_eq!(initials("医保"), "y b");
    assert_eq!(initials(""), "");
}

#[test]
fn a_character_with_several_readings_has_the_initial_of_each() {
    for (phrase, wanted) in [("重度", ['z', 'c']), ("调解", ['t', 'd']), ("长期", ['c', 'z']), ("行业", ['x', 'h'])]
    {
        let initials = initials(phrase);
        let first = initials.split(' ').next().unwrap();
        assert!(wanted.iter().all(|letter| first.contains(*letter)), "{phrase}: {initials}");
    }
}

#[test]
fn letters_and_digits_stand_for_themselves_and_signs_are_left_out() {
    assert_eq!(initials("C5 驾照"), "c 5 j z");
    assert_eq!(initials("Ｃ５驾照"), "c 5 j z");
    assert_eq!(initials("12385 热线"), "1 2 3 8 5 r x");
    assert_eq!(initials("（医保）、“低保”"), "y b d b");
}

#[test]
fn names_stand_under_the_letter_that_people_say() {
    for (name, letter) in [
        ("残疾人证", 'C'),
        ("重度残疾人护理补贴", 'Z'),
        ("困难残疾人生活补贴", 'K'),
        ("12385 残疾人服务热线", '#'),
        ("Ａ类", 'A'),
        ("“浙里办”", 'Z'),
    ] {
        assert_eq!(first_letter(name), letter, "{name}");
    }
}

#[test]
fn every_programme_is_in_one_family_in_the_order_of_the_catalogue() {
    let found: Vec<ProgrammeId> = families(&authored().handbook).into_iter().flat_map(|(_, ids)| ids).collect();
    let all: Vec<ProgrammeId> = authored().handbook.programmes().collect();
    assert_eq!(found, all, "the catalogue is sorted by family");
}

#[test]
fn families_come_in_the_order_of_life_and_none_is_empty() {
    let families = families(&authored().handbook);
    let places: Vec<usize> =
        families.iter().map(|(family, _)| IN_ORDER.iter().position(|one| one == family).unwrap()).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(families.iter().all(|(_, programmes)| !programmes.is_empty()));
    let mut declared = IN_ORDER.to_vec();
    declared.sort();
    assert_eq!(declared, IN_ORDER, "the order in which they are declared");
}

#[test]
fn the_index_has_every_programme_under_its_letter_once() {
    for handbook in languages().map(handbook_in) {
        let letters = letters(handbook);
        let mut found: Vec<ProgrammeId> = letters.iter().flat_map(|one| one.programmes.clone()).collect();
        found.sort();
        assert_eq!(found, handbook.programmes().collect::<Vec<_>>());
        let heads: Vec<char> = letters.iter().map(|one| one.letter).filter(|letter| *letter != '#').collect();
        assert!(heads.is_sorted() && letters.iter().all(|one| !one.programmes.is_empty()), "{heads:?}");
        assert!(letters.iter().rev().skip(1).all(|one| one.letter != '#'), "digits come last");
        for lettered in &letters {
            for id in &lettered.programmes {
                assert_eq!(first_letter(&handbook.entry(*id).unwrap().name), lettered.letter);
            }
        }
    }
}

#[test]
fn english_names_stand_under_their_own_first_letter_in_the_order_of_the_alphabet() {
    let handbook = handbook_in(Language::English);
    for lettered in letters(handbook) {
        let names: Vec<&str> =
            lettered.programmes.iter().map(|id| handbook.entry(*id).unwrap().name.as_str()).collect();
        assert!(names.iter().all(|name| name.starts_with(lettered.letter)), "{names:?}");
        assert!(names.iter().map(|name| name.to_lowercase()).is_sorted(), "{names:?}");
    }
}

#[test]
fn what_is_typed_as_initials_is_looked_for_in_chinese_only() {
    assert!(values(page_in(Language::English, "index"), "data-initials").is_empty());
    let easy = values(page_in(Language::EasyChinese, "index"), "data-initials");
    assert_eq!(easy, values(page("index"), "data-initials"), "the names are the same");
}

#[test]
fn the_list_carries_the_initials_of_names_and_of_other_words() {
    let carried = values(page("index"), "data-initials");
    assert_eq!(carried.len(), programmes().count());
    for (carried, (id, entry, _)) in carried.iter().zip(programmes()) {
        let wanted: Vec<String> = std::iter::once(&entry.name).chain(&entry.also).map(|name| initials(name)).collect();
        assert_eq!(carried.split('|').collect::<Vec<_>>(), wanted, "{id}");
    }
}
