//! What is of another language or of another kind than what it stands beside, and shows it.

use zhucan_catalog::Language;

use crate::html::{text, values};
use crate::real::{all, all_in, languages};
use crate::told::marks;

#[test]
fn no_chinese_stands_on_an_english_page_without_its_mark() {
    let chinese = |letter: char| matches!(letter, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
    for page in all_in(Language::English) {
        let body = page.html.split_once("<body>").unwrap().1;
        for part in body.split('<').filter(|part| !part.contains(" lang=\"zh-Hans\"")) {
            let text = part.split_once('>').map_or(part, |(_, text)| text);
            assert!(!text.contains(chinese), "{}: {text}", page.path);
        }
        for attribute in ["aria-label", "alt", "data-found", "data-nothing", "placeholder"] {
            assert!(values(body, attribute).iter().all(|value| !value.contains(chinese)), "{}", page.path);
        }
    }
}

#[test]
fn a_quotation_mark_is_in_the_language_in_which_its_other_one_is() {
    for page in all_in(Language::English) {
        for chinese in page.html.split("<span lang=\"zh-Hans\">").skip(1).map(|rest| rest.split('<').next().unwrap()) {
            let [opened, closed] = ['“', '”'].map(|mark| chinese.matches(mark).count());
            assert_eq!(opened, closed, "{}: {chinese}", page.path);
        }
    }
}

#[test]
fn on_a_chinese_page_english_is_said_to_be_english() {
    let marked = "<span lang=\"en\">English</span>";
    for page in all().iter().filter(|page| !page.path.starts_with("programmes/en/")) {
        let rest = page.html.replace(marked, "").replace(" lang=\"en\" hreflang=\"en\">English</a>", "");
        assert!(!rest.contains("English") && !rest.contains("<span lang="), "{}", page.path);
        assert_eq!(page.html.contains(marked), page.path.contains("zh-easy"), "{}", page.path);
    }
}

#[test]
fn what_stands_side_by_side_is_apart_in_the_text_and_sentences_are_as_the_language_has_them() {
    for language in languages() {
        for page in all_in(language) {
            for (_, mark) in marks(language) {
                for cite in
                    page.html.split("<p class=\"cite\">").skip(1).map(|rest| text(rest.split("</p>").next().unwrap()))
                {
                    let after = cite.strip_prefix(mark);
                    assert!(after.is_none_or(|after| after.starts_with(' ')), "{}: {cite}", page.path);
                }
            }
            let brand = text(page.html.split_once("class=\"brand\"").unwrap().1.split("</a>").next().unwrap());
            let apart = ["导航 杭州残疾人补贴和服务", "Navigator Disability subsidies"];
            assert!(apart.iter().any(|both| brand.contains(both)), "{}: {brand}", page.path);
            // A mark may stand behind a sentence.
            let runs = page.html.split('<').filter_map(|part| part.split_once('>'));
            let gap = runs.map(|(_, run)| run.trim_end()).find(|run| run.contains("。 "));
            assert!(language == Language::English || gap.is_none(), "{}: {gap:?}", page.path);
        }
    }
}
