//! Every item of the founding document has somebody who answers for it, and only one.

use crate::draft::Draft;

const FOUNDING: &str = "founding-document.toml";
const NURSING: &str = "programmes/nursing.toml";
const CERTIFICATE: &str = "programmes/certificate.toml";

#[test]
fn an_item_that_no_programme_covers_is_told() {
    Draft::small().append(FOUNDING, "\n[[item]]\nnumber = \"2.1.3\"\nabout = \"康复\"\n").has(&[
        "founding-document.toml: 2.1.3: no programme covers this item; name it in the `founding_document` of a programme, \
         or say why it concerns nobody who applies with `no_applicant`",
    ]);
}

#[test]
fn an_item_that_a_programme_covers_and_that_concerns_no_applicant_is_told() {
    Draft::small()
        .change(FOUNDING, "about = \"残疾人证\"", "about = \"残疾人证\"\nno_applicant = \"没有人申请。\"")
        .has(&[
            "founding-document.toml: 2.1.2: `certificate` covers this item, and it is said to concern no applicant; \
         take `no_applicant` out, or the number out of programmes/certificate.toml",
        ]);
}

#[test]
fn an_item_may_be_covered_by_several_programmes() {
    Draft::small().change(NURSING, "[\"2.1.1\"]", "[\"2.1.1\", \"2.1.2\"]").has(&[]);
}

#[test]
fn a_number_that_is_no_item_is_told_with_the_one_that_was_meant() {
    Draft::small()
        .change(NURSING, "[\"2.1.1\"]", "[\"2.1.1\", \"2.1.l\"]")
        .has(&["programmes/nursing.toml: founding_document: there is no item of the founding document `2.1.l`; \
         did you mean `2.1.1`?"]);
    Draft::small().change(NURSING, "[\"2.1.1\"]", "[\"2.1.1\", \"chapter nine\"]").has(&[
        "programmes/nursing.toml: founding_document: there is no item of the founding document `chapter nine`; \
         founding-document.toml lists the items",
    ]);
}

#[test]
fn a_programme_that_names_a_wrong_number_leaves_the_right_one_uncovered() {
    let found = Draft::small().change(CERTIFICATE, "[\"2.1.2\"]", "[\"2.1.9\"]").faults();
    let places: Vec<(&str, &str)> = found.iter().map(|one| (one.file.as_str(), one.place.as_str())).collect();
    assert_eq!(places, [(FOUNDING, "2.1.2"), (CERTIFICATE, "founding_document")]);
}

#[test]
fn an_item_that_is_listed_twice_is_told() {
    Draft::small()
        .append(FOUNDING, "\n[[item]]\nnumber = \"2.1.2\"\nabout = \"残疾人证\"\n")
        .has(&["founding-document.toml: 2.1.2: this item is listed twice; keep one of them"]);
}

#[test]
fn an_item_says_what_it_is_about() {
    Draft::small()
        .change(FOUNDING, "about = \"残疾人证\"\n", "")
        .has(&["founding-document.toml: 2.1.2: what the item is about, `about`, is missing"]);
}
