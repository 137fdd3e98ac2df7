//! Faults in a source: the mark, the instrument and the article.

use crate::draft::{Draft, TRIAL};

const VISUAL: &str = "[condition.visual_one_or_two]";
const CITE: &str = "cite = { instrument = \"ordinance\", article = \"29(4)\" }";
const PLACE: &str = "programmes/trial.toml: condition.visual_one_or_two: ";

#[track_caller]
fn visual(from: &str, to: &str, expected: &str) {
    Draft::trial().change_in(TRIAL, VISUAL, from, to).has(&[&format!("{PLACE}{expected}")]);
}

#[test]
fn a_missing_citation_is_told() {
    visual(CITE, "", "`cite` is missing; write it as `cite = { instrument = \"...\", article = \"...\" }`");
}

#[test]
fn a_missing_evidence_mark_is_told() {
    visual(
        "evidence = \"L\"",
        "",
        "`evidence` is missing; mark it L (text read), R (reported), S (work plan of 2017) or O (the office decides)",
    );
}

#[test]
fn an_unknown_evidence_mark_is_told_with_its_line() {
    let real = Draft::trial();
    let below = real.text(TRIAL).split_once(VISUAL).unwrap().1;
    let line = real.line(TRIAL, VISUAL) + below.split_once("evidence").unwrap().0.matches('\n').count();
    real.change_in(TRIAL, VISUAL, "evidence = \"L\"", "evidence = \"X\"").has(&[&format!(
        "programmes/trial.toml: line {line}: unknown variant `X`, expected one of `L`, `R`, `S`, `O`"
    )]);
}

#[test]
fn an_unknown_instrument_is_told_with_the_one_that_was_meant() {
    visual("\"ordinance\"", "\"ordnance\"", "there is no instrument `ordnance`; did you mean `ordinance`?");
}

const REPORTED: &str = "[condition.registered_in_hangzhou]";

#[test]
fn a_text_that_was_read_is_cited_by_its_article_whatever_the_mark() {
    let expected = "the citation of `ordinance` names no article; open the text and name the article";
    visual(CITE, "cite = { instrument = \"ordinance\" }", expected);
    Draft::trial()
        .change_in(TRIAL, REPORTED, "\"report\"", "\"ordinance\"")
        .has(&[&format!("programmes/trial.toml: condition.registered_in_hangzhou: {expected}")]);
}

#[test]
fn an_official_source_is_cited_by_its_article() {
    visual(
        CITE,
        "cite = { instrument = \"report\" }",
        "the citation of `report` names no article; name the article that was read, or mark the statement R",
    );
}

#[test]
fn a_text_known_from_reports_needs_no_article() {
    Draft::trial()
        .change_in(TRIAL, VISUAL, CITE, "cite = { instrument = \"report\" }")
        .change_in(TRIAL, VISUAL, "evidence = \"L\"", "evidence = \"R\"")
        .has(&[]);
}

#[test]
fn an_article_that_does_not_exist_is_told() {
    let help = "its last article is 37; open the text and cite the article that says it";
    for article in ["38", "38(2)", "0", "0(1)"] {
        visual("29(4)", article, &format!("`ordinance` has no article {article}; {help}"));
    }
}

#[test]
fn a_paragraph_that_does_not_exist_is_told() {
    for (article, paragraphs) in [("29(5)", "article 29 has 4 paragraphs"), ("30(0)", "article 30 has 2 paragraphs")] {
        visual(
            "29(4)",
            article,
            &format!(
                "`ordinance` has no article {article}; {paragraphs}; cite the one that says it, or the article alone"
            ),
        );
    }
    visual(
        "29(4)",
        "37(2)",
        "`ordinance` has no article 37(2); article 37 has one paragraph; cite the one that says it, or the article alone",
    );
}

#[test]
fn the_last_article_and_the_last_paragraph_exist() {
    for article in ["37", "37(1)", "29(4)", "29"] {
        Draft::trial().change_in(TRIAL, VISUAL, "29(4)", article).has(&[]);
    }
}

#[test]
fn where_only_the_articles_are_counted_any_paragraph_is_let_pass_and_no_article_beyond_the_last() {
    let counted = Draft::trial().write("statutes.toml", "[[statute]]\nid = \"ordinance\"\narticles = 37\n");
    counted.clone().change_in(TRIAL, VISUAL, "29(4)", "29(9)").has(&[]);
    counted.change_in(TRIAL, VISUAL, "29(4)", "38(1)").has(&[&format!(
        "{PLACE}`ordinance` has no article 38(1); its last article is 37; open the text and cite the article that says it"
    )]);
}

#[test]
fn an_article_is_written_in_one_way() {
    for wrong in ["五十", "50.2", "50(", "50(2", "50()", "50(二)", "第50条", "", "(2)"] {
        visual(
            "29(4)",
            wrong,
            &format!("`{wrong}` is not an article; write `48`, or `48(4)` for its fourth paragraph"),
        );
    }
}

#[test]
fn an_article_of_a_text_that_nobody_read_is_no_l_source() {
    visual(
        CITE,
        "cite = { instrument = \"report\", article = \"3\" }",
        "`report` is marked L, but its text was not read; \
         count the articles of its text in statutes.toml, or mark the statement R",
    );
}

const STATUTES: &str = "statutes.toml";

#[test]
fn a_statute_is_an_instrument() {
    Draft::trial()
        .append(STATUTES, "\n[[statute]]\nid = \"ordnance\"\narticles = 3\n")
        .has(&["statutes.toml: ordnance: there is no instrument `ordnance`; did you mean `ordinance`?"]);
}

#[test]
fn the_articles_of_a_statute_are_counted_in_one_way() {
    let expected = "statutes.toml: report: its articles are not counted; \
                    give the `paragraphs` of each article, or the number of `articles`";
    for wrong in ["", "articles = 0", "paragraphs = []", "paragraphs = [1, 0]", "articles = 2\nparagraphs = [1, 1]"] {
        Draft::trial().append(STATUTES, &format!("\n[[statute]]\nid = \"report\"\n{wrong}\n")).has(&[expected]);
    }
}

#[test]
fn a_statute_is_counted_once() {
    Draft::trial()
        .append(STATUTES, "\n[[statute]]\nid = \"ordinance\"\narticles = 37\n")
        .has(&["statutes.toml: ordinance: this statute is counted twice; keep the count that fits the text"]);
}

#[test]
fn every_other_statement_needs_a_source_too() {
    let file = TRIAL;
    for (head, place) in [
        ("[[gives]]", "gives 1"),
        ("[[paper]]", "paper 1"),
        ("[[window]]", "window 1"),
        ("[[step]]", "step 1"),
        ("[[limit]]", "limit 1"),
        ("[[overlap]]", "overlap 1"),
    ] {
        let draft = Draft::trial().change_in(file, head, "evidence = \"R\"", "");
        draft.has(&[&format!(
            "{file}: {place}: `evidence` is missing; \
             mark it L (text read), R (reported), S (work plan of 2017) or O (the office decides)"
        )]);
        let draft = Draft::trial().change_in(file, head, "cite =", "# cite =");
        draft.has(&[&format!(
            "{file}: {place}: `cite` is missing; write it as `cite = {{ instrument = \"...\", article = \"...\" }}`"
        )]);
    }
}
