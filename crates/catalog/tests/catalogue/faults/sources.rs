//! Faults in a source: the mark, the instrument and the article.

use crate::draft::{Draft, TRIAL};

const VISUAL: &str = "[condition.visual_one_or_two]";
const CITE: &str = "cite = { instrument = \"protection-law\", article = \"50(2)\" }";
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
    visual("protection-law", "protecton-law", "there is no instrument `protecton-law`; did you mean `protection-law`?");
}

#[test]
fn a_text_that_was_read_is_cited_by_its_article() {
    visual(
        CITE,
        "cite = { instrument = \"protection-law\" }",
        "an L source has no article; name the article that was read, or mark the statement R",
    );
}

#[test]
fn an_article_beyond_the_last_one_is_told() {
    visual("50(2)", "69", "there is no article 69; its last article is 68");
    visual("50(2)", "69(2)", "there is no article 69(2); its last article is 68");
    visual("50(2)", "0", "there is no article 0; its last article is 68");
}

#[test]
fn the_last_article_is_one() {
    Draft::trial().change_in(TRIAL, VISUAL, "50(2)", "68").has(&[]);
}

#[test]
fn an_article_is_written_in_one_way() {
    for wrong in ["五十", "50.2", "50(", "50(2", "50()", "50(二)", "第50条", ""] {
        visual("50(2)", wrong, &format!("`{wrong}` is not an article; write `48` or `48(4)`"));
    }
}

#[test]
fn an_article_of_a_text_that_nobody_read_is_no_l_source() {
    visual(
        CITE,
        "cite = { instrument = \"certificate-rules\", article = \"3\" }",
        "the cited text is marked L but its articles are not counted; \
         give `articles`, the number of the last article, in instruments.toml",
    );
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
