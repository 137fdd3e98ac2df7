//! What the pages say.

use std::collections::BTreeSet;

use zhucan_catalog::{EvidenceMark, Language, Party, ProgrammeId};

use crate::html::{section, text, unescaped, values};
use crate::real::{all, authored, page, programmes};

fn day() -> zhucan_rules::Date {
    authored().catalogue.edition.checked_on
}

fn spelt(day: zhucan_rules::Date) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

#[test]
fn every_page_has_the_name_the_edition_the_day_the_hotline_and_when_to_confirm() {
    let edition = &authored().catalogue.edition;
    for page in all() {
        let header = page.html.split_once("<header").unwrap().1.split("</header>").next().unwrap();
        let header = text(header);
        for wanted in ["助残导航", &edition.id, &spelt(edition.checked_on), "12385"] {
            assert!(header.contains(wanted), "{}: {wanted} in {header}", page.path);
        }
        assert!(header.contains(&format!("过了 {} 个月", edition.stale_after_months)), "{}", page.path);
    }
}

#[test]
fn every_page_has_one_title_of_its_own_one_heading_and_its_landmarks() {
    let mut titles = BTreeSet::new();
    let mut descriptions = BTreeSet::new();
    for page in all() {
        for (tag, count) in [("<h1>", 1), ("<main ", 1), ("<header ", 1), ("<footer ", 1), ("<title>", 1)] {
            assert_eq!(page.html.matches(tag).count(), count, "{}: {tag}", page.path);
        }
        assert!(page.html.starts_with("<!DOCTYPE html><html lang=\"zh-Hans\">"), "{}", page.path);
        assert!(page.html.contains("class=\"skip\" href=\"#main\""), "{}", page.path);
        titles.insert(page.html.split("<title>").nth(1).unwrap().split('<').next().unwrap());
        let named = page.html.split_once("name=\"description\" content=\"").unwrap().1;
        descriptions.insert(named.split('"').next().unwrap());
    }
    assert_eq!((titles.len(), descriptions.len()), (all().len(), all().len()));
}

#[test]
fn no_heading_stands_over_nothing() {
    for page in all() {
        for empty in
            ["</h2></section>", "</h3></section>", "<ul></ul>", "<ol></ol>", "<li></li>", "</summary></details>"]
        {
            assert!(!page.html.contains(empty), "{}: {empty}", page.path);
        }
        let empty: Vec<&str> = page.html.split("<p").filter(|rest| empty_at_once(rest)).collect();
        let filled_by_the_script = usize::from(page.path == "programmes/index.html");
        assert_eq!(empty.len(), filled_by_the_script, "{}: {empty:?}", page.path);
    }
}

/// Whether a tag, from its name on, is closed with nothing in it.
fn empty_at_once(rest: &str) -> bool {
    rest.split_once('>').is_some_and(|(_, inside)| inside.starts_with("</p>"))
}

#[test]
fn parts_follow_one_another_as_people_need_them() {
    let order = [
        "gives",
        "who",
        "first",
        "papers",
        "looked-up",
        "windows",
        "steps",
        "limits",
        "free",
        "conflicts",
        "overlaps",
        "founding",
        "sources",
        "checked",
    ];
    for (id, _, html) in programmes() {
        let parts = html.split("<section class=\"part\" aria-labelledby=\"").skip(1);
        let found: Vec<&str> = parts.map(|rest| rest.split('"').next().unwrap()).collect();
        let places: Vec<usize> = found
            .iter()
            .map(|part| order.iter().position(|one| one == part).unwrap_or_else(|| panic!("{part}")))
            .collect();
        assert!(places.is_sorted(), "{id}: {found:?}");
        for always in ["windows", "sources", "checked"] {
            assert!(found.contains(&always), "{id} has {always}");
        }
    }
}

#[test]
fn every_citation_names_an_instrument() {
    let names: Vec<String> = authored().handbook.instruments.iter().map(|one| format!("《{}》", one.name)).collect();
    for (id, entry, html) in programmes() {
        let cited: Vec<String> =
            html.split("<p class=\"cite\">").skip(1).map(|rest| text(rest.split("</p>").next().unwrap())).collect();
        assert!(!cited.is_empty(), "{id}");
        for line in cited {
            assert!(names.iter().any(|name| line.contains(name)), "{id}: {line}");
            assert!(
                ["官方条文", "转述", "只有2017年", "由窗口决定"].iter().any(|mark| line.starts_with(mark)),
                "{id}: {line}"
            );
        }
        let listed = text(section(html, "sources").unwrap());
        for source in entry.sources() {
            let instrument = &authored().handbook.instruments[usize::from(source.citation.instrument)];
            assert!(listed.contains(&instrument.name), "{id}: {}", instrument.name);
            let whole = authored().handbook.cite(&source.citation);
            let places = whole.strip_prefix(&instrument.titled(Language::Chinese)).unwrap().trim_start_matches('，');
            for place in places.split('、') {
                assert!(listed.contains(place), "{id}: {whole}");
            }
        }
    }
}

#[test]
fn every_condition_of_the_rule_in_force_stands_with_its_citation() {
    for (programme, (id, entry, html)) in authored().catalogue.programmes.iter().zip(programmes()) {
        let Some(at) = programme.rule_at(day()) else { continue };
        let who = section(html, "who").unwrap();
        let now = who.split("<details").next().unwrap();
        for (at, condition) in (0..).zip(&entry.conditions) {
            let used = {
                let rule = &entry.rules.get(programme.rule_at(day()).unwrap()).unwrap().condition;
                rule.test(zhucan_rules::ConditionId(at)).is_some()
            };
            if let (true, zhucan_catalog::Sentences::Test { holds, .. }) = (used, &condition.sentences) {
                assert!(text(now).contains(holds.as_str()), "{id}: {holds}");
                assert!(text(now).contains(&authored().handbook.cite(&condition.source.citation)), "{id}: {holds}");
            }
        }
        let others = entry.rules.len() - 1;
        assert_eq!(who.contains("<details"), others > 0, "{id}: rule {at} of {}", entry.rules.len());
    }
}

#[test]
fn a_programme_without_a_rule_names_no_condition() {
    for (programme, (id, _, html)) in authored().catalogue.programmes.iter().zip(programmes()) {
        assert_eq!(section(html, "who").is_none(), programme.rules.is_empty(), "{id}");
    }
}

#[test]
fn what_only_the_office_settles_bears_its_mark_beside_the_sentence() {
    for (id, entry, html) in programmes() {
        for told in entry.steps.iter().chain(&entry.limits).filter(|told| told.source.evidence == EvidenceMark::Office)
        {
            let after = html.split_once(&html_of(&told.text)).unwrap_or_else(|| panic!("{id}: {}", told.text)).1;
            let line = after.split("</p>").next().unwrap();
            assert!(line.contains("由窗口决定"), "{id}: {} {line}", told.text);
        }
    }
}

fn html_of(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[test]
fn papers_that_the_office_looks_up_stand_apart() {
    let name = |at: u16| authored().handbook.papers[usize::from(at)].name.as_str();
    for (id, entry, html) in programmes() {
        for need in &entry.papers {
            let (in_it, not_in_it) =
                if need.office_looks_up { ("looked-up", "papers") } else { ("papers", "looked-up") };
            let line = format!("<b>{}</b>", html_of(name(need.paper)));
            assert!(section(html, in_it).is_some_and(|part| part.contains(&line)), "{id}: {line}");
            let twice = entry.papers.iter().filter(|other| other.paper == need.paper).count() > 1;
            assert!(twice || !section(html, not_in_it).is_some_and(|part| part.contains(&line)), "{id}: {line}");
        }
    }
}

#[test]
fn both_sides_of_a_conflict_tell_it() {
    let of = |party: &Party| -> Option<ProgrammeId> {
        match party {
            Party::Programme(id) => Some(*id),
            Party::Benefit(at) => authored().handbook.benefits[usize::from(*at)].programme,
        }
    };
    for conflict in &authored().handbook.conflicts {
        let sides: Vec<ProgrammeId> = std::iter::once(&conflict.one).chain(&conflict.against).filter_map(of).collect();
        assert!(!sides.is_empty(), "{}", conflict.text);
        for id in sides {
            let programme = authored().catalogue.programme(id).unwrap();
            let part = section(page(&programme.id), "conflicts").unwrap();
            assert!(text(part).contains(&conflict.text), "{}: {}", programme.id, conflict.text);
        }
    }
}

#[test]
fn amounts_stand_with_the_day_from_which_they_hold_and_the_source_of_the_standard() {
    for (id, entry, html) in programmes() {
        for gives in entry.gives.iter().filter(|gives| gives.from <= day()) {
            let part = text(section(html, "gives").unwrap());
            assert!(part.contains(&format!("从{}", spelt(gives.from))), "{id}: {}", gives.text);
            let standard = gives.standard.map(|at| &authored().catalogue.standards[usize::from(at)]);
            if let (Some(standard), None) = (standard, gives.until) {
                let value = standard.on(day()).unwrap();
                assert!(part.contains(&format!("{} 元", value.yuan)) && part.contains(&value.source), "{id}");
            }
        }
    }
}

#[test]
fn every_page_says_when_it_was_checked_and_what_was_checked() {
    for (id, entry, html) in programmes() {
        let part = text(section(html, "checked").unwrap());
        assert!(part.contains(&spelt(entry.checked_on)) && part.contains(&entry.checked), "{id}: {part}");
        assert!(part.contains(&authored().catalogue.edition.id), "{id}");
    }
}

#[test]
fn the_plan_of_2017_is_told_as_a_plan() {
    for (id, entry, html) in programmes() {
        let part = section(html, "founding").map(text);
        assert_eq!(part.is_some(), !entry.founding_document.is_empty(), "{id}");
        let Some(part) = part else { continue };
        assert!(part.contains("不能证明现在还有"), "{id}");
        for number in &entry.founding_document {
            assert!(part.contains(number.as_str()), "{id}: {number}");
            let item = authored().handbook.founding.iter().find(|item| item.number == *number);
            for target in item.iter().flat_map(|item| &item.targets) {
                assert!(part.contains(target.as_str()), "{id}: {target}");
            }
        }
    }
}

#[test]
fn nothing_is_promised() {
    for page in all() {
        let text = text(&page.html);
        for word in ["符合条件", "您可以领取", "eligible"] {
            assert!(!text.contains(word), "{}: {word}", page.path);
        }
        assert!(text.contains("这一页不看您的情况。") && text.contains("最后由窗口决定。"), "{}", page.path);
    }
}

#[test]
fn one_letter_of_evidence_goes_with_one_wording() {
    for page in all() {
        for (letter, words) in [("L", "官方条文"), ("R", "转述"), ("S", "只有2017年"), ("O", "由窗口决定")]
        {
            let start = format!("data-evidence=\"{letter}\">");
            for chip in page.html.split(&start).skip(1) {
                assert!(unescaped(chip).starts_with(words), "{}", page.path);
            }
        }
        assert!(values(&page.html, "data-evidence").iter().all(|letter| ["L", "R", "S", "O"].contains(letter)));
    }
}
