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
fn a_source_that_says_why_it_has_no_articles_needs_none() {
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
fn an_article_of_a_source_that_has_none_is_told() {
    visual(
        CITE,
        "cite = { instrument = \"report\", article = \"3\" }",
        "`report` is cited with article 3, but has `no_articles`; leave `article` out; \
         or, if the text was read, list in statutes.toml what was read and take `no_articles` away",
    );
}

const INSTRUMENTS: &str = "instruments.toml";

const UNCITED: &str = "instruments.toml: notice: nothing cites this instrument";

/// The trial city with a notice besides: nobody has said whether it was read.
fn with_notice() -> Draft {
    Draft::trial().append(INSTRUMENTS, "\n[[instrument]]\nid = \"notice\"\nname = \"关于补贴的通知\"\n")
}

fn citing(notice: &str) -> String {
    format!("cite = {{ instrument = \"notice\"{notice} }}")
}

#[test]
fn a_source_neither_read_nor_said_to_have_no_articles_is_not_cited() {
    let told = |cite: &str, expected: &str| {
        with_notice()
            .change_in(TRIAL, REPORTED, "cite = { instrument = \"report\" }", cite)
            .has(&[&format!("programmes/trial.toml: condition.registered_in_hangzhou: {expected}")]);
    };
    told(
        &citing(""),
        "the citation of `notice` names no article; find the place in the text, list it under `read` in statutes.toml \
         and cite it; or say in instruments.toml with `no_articles` why there is none",
    );
    told(
        &citing(", article = \"二(三)\""),
        "`notice` is cited with article 二(三), but statutes.toml does not know its text; \
         list there what was read: `paragraphs` or `articles` of a whole text, `read` of a part",
    );
}

/// The same, and these places of the notice were read.
fn read(places: &str) -> Draft {
    with_notice().append(STATUTES, &format!("\n[[statute]]\nid = \"notice\"\nread = [{places}]\n"))
}

#[test]
fn a_notice_is_cited_by_the_places_that_were_read() {
    let read = || read("\"一\", \"二(三)\", \"8\", \"9(2)\", \"2.3.10\"");
    let reported = |cite: &str| read().change_in(TRIAL, REPORTED, "cite = { instrument = \"report\" }", cite);
    for place in ["一", "二(三)", "8", "9(2)", "2.3.10", "一、二(三)、8"] {
        reported(&citing(&format!(", article = \"{place}\""))).has(&[]);
    }
    let read = "一、二(三)、8、9(2)、2.3.10";
    let place = "programmes/trial.toml: condition.registered_in_hangzhou: ";
    for mistyped in ["二", "二(四)", "8(1)", "9", "2.3.1", "10", ""] {
        reported(&citing(&format!(", article = \"{mistyped}\""))).has(&[&format!(
            "{place}nobody read article {mistyped} of `notice`; \
             what was read is {read}; cite the place that says it, or read more"
        )]);
    }
    reported(&citing(", article = \"一、三、8、四\"")).has(&[
        &format!("{place}nobody read article 三 of `notice`; what was read is {read}; cite the place that says it, or read more"),
        &format!("{place}nobody read article 四 of `notice`; what was read is {read}; cite the place that says it, or read more"),
    ]);
    reported(&citing(""))
        .has(&[&format!("{place}the citation of `notice` names no article; open the text and name the place: {read}")]);
}

#[test]
fn several_articles_are_cited_together() {
    Draft::trial().change_in(TRIAL, VISUAL, "29(4)", "28、29(4)").has(&[]);
    visual(
        "29(4)",
        "28、38",
        "`ordinance` has no article 38; its last article is 37; open the text and cite the article that says it",
    );
}

#[test]
fn a_place_that_was_read_is_written_in_one_way() {
    for wrong in ["", "第二", "二(3)", "二(三", "二（三）", "二.三", "0", "9(0)", "2.0.1", "2.3.", "附件"]
    {
        read(&format!("\"{wrong}\"")).has(&[
            UNCITED,
            &format!(
                "statutes.toml: notice: `{wrong}` is not a place in a text; \
             write `48` or `48(4)` for an article, `二` or `二(三)` for a section, `2.3.1` for an item"
            ),
        ]);
    }
}

#[test]
fn what_was_read_has_articles() {
    Draft::trial()
        .change(INSTRUMENTS, "in_force = 2010-01-01\n", "in_force = 2010-01-01\nno_articles = \"press\"\n")
        .has(&["statutes.toml: ordinance: instruments.toml says that it has no articles; \
                take `no_articles` away there, or this statute away here"]);
}

#[test]
fn why_a_source_has_no_articles_is_said_in_words_once() {
    let press = "no_articles = \"press\"";
    Draft::trial()
        .change(INSTRUMENTS, press, "no_articles = \"pres\"")
        .has(&["instruments.toml: report: there is no kind of source without articles `pres`; did you mean `press`?"]);
    Draft::trial()
        .change(INSTRUMENTS, press, "no_articles = \"原文没有读到\"")
        .has(&["instruments.toml: report: there is no kind of source without articles `原文没有读到`; \
         say under `[[no_articles]]` why such a source has no article"]);
    let text = "text = \"新闻报道，没有条号\"";
    Draft::trial().change(INSTRUMENTS, text, "").has(&["instruments.toml: press: `text` is missing"]);
    Draft::trial().change(INSTRUMENTS, text, "text = \" \"").has(&["instruments.toml: press: `text` is missing"]);
    Draft::trial()
        .append(INSTRUMENTS, "\n[[no_articles]]\nid = \"press\"\ntext = \"报道\"\n")
        .has(&["instruments.toml: press: this kind of source without articles is declared twice"]);
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
    let expected = "statutes.toml: notice: its articles are not counted; \
                    give the `paragraphs` of each article, or the number of `articles`; \
                    or, of a text that was read in part or has no articles, the places that were `read`";
    for wrong in [
        "",
        "articles = 0",
        "paragraphs = []",
        "paragraphs = [1, 0]",
        "read = []",
        "articles = 2\nparagraphs = [1, 1]",
        "articles = 2\nread = [\"1\"]",
    ] {
        with_notice().append(STATUTES, &format!("\n[[statute]]\nid = \"notice\"\n{wrong}\n")).has(&[UNCITED, expected]);
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
