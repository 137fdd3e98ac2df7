//! What the pages say.

use std::collections::BTreeSet;

use zhucan_catalog::{EvidenceMark, Language, Party, ProgrammeId};

use crate::html::{section, text, unescaped, values};
use crate::real::{all, all_in, authored, handbook_in, languages, page_in, programmes, programmes_in};

fn day() -> zhucan_rules::Date {
    authored().catalogue.edition.checked_on
}

fn spelt(language: Language, day: zhucan_rules::Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    match language {
        Language::Chinese => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        Language::EasyChinese => format!("{} 年 {} 月 {} 日", day.year(), day.month(), day.day()),
        Language::English => format!("{} {} {}", day.day(), MONTHS[usize::from(day.month()) - 1], day.year()),
    }
}

/// The words of the evidence marks, each with its letter.
pub(crate) fn marks(language: Language) -> [(&'static str, &'static str); 4] {
    let words = match language {
        Language::Chinese => ["官方条文", "转述，去之前先确认", "只有2017年工作要点提到", "由窗口决定"],
        Language::EasyChinese => ["官方文件", "别处转述，去之前先问", "只有2017年工作要点提到", "由窗口决定"],
        Language::English => {
            ["Official text", "Reported: confirm before going", "Only in the work plan of 2017", "The office decides"]
        }
    };
    let [official, reported, founding, office] = words;
    [("L", official), ("R", reported), ("S", founding), ("O", office)]
}

#[test]
fn every_page_has_the_name_the_edition_the_day_the_hotline_and_when_to_confirm() {
    let edition = &authored().catalogue.edition;
    for language in languages() {
        let (site, after) = match language {
            Language::Chinese | Language::EasyChinese => ("助残导航", "过了 6 个月"),
            Language::English => ("Zhucan Navigator", "After 6 months"),
        };
        assert_eq!(edition.stale_after_months, 6);
        for page in all_in(language) {
            let header = page.html.split_once("<header").unwrap().1.split("</header>").next().unwrap();
            let header = text(header);
            for wanted in [site, &edition.id, &spelt(language, edition.checked_on), "12385", after] {
                assert!(header.contains(wanted), "{}: {wanted} in {header}", page.path);
            }
        }
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
        let lang = if page.path.starts_with("programmes/en/") { "en" } else { "zh-Hans" };
        assert!(page.html.starts_with(&format!("<!DOCTYPE html><html lang=\"{lang}\">")), "{}", page.path);
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
        let filled_by_the_script = usize::from(page.path.ends_with("/index.html"));
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
    for (id, _, html) in languages().flat_map(programmes_in) {
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
    for language in languages() {
        let handbook = handbook_in(language);
        let names: Vec<String> = handbook.instruments.iter().map(|one| one.titled(language)).collect();
        for (id, entry, html) in programmes_in(language) {
            let cited: Vec<String> =
                html.split("<p class=\"cite\">").skip(1).map(|rest| text(rest.split("</p>").next().unwrap())).collect();
            assert!(!cited.is_empty(), "{id}");
            for line in cited {
                assert!(names.iter().any(|name| line.contains(name)), "{id}: {line}");
                assert!(marks(language).iter().any(|(_, words)| line.starts_with(words)), "{id}: {line}");
            }
            let listed = text(section(html, "sources").unwrap());
            for source in entry.sources() {
                let instrument = &handbook.instruments[usize::from(source.citation.instrument)];
                assert!(listed.contains(&instrument.name), "{id}: {}", instrument.name);
                let places = source.citation.article.iter().flat_map(|places| places.split('、').map(Some));
                let places: Vec<Option<&str>> = places.collect();
                for place in if places.is_empty() { vec![None] } else { places } {
                    let whole = instrument.cited(place, language);
                    let place = whole.strip_prefix(&instrument.titled(language)).unwrap();
                    let place = place.trim_start_matches(['，', ',', ' ']).to_lowercase();
                    // Why no place can be named begins a sentence of ours.
                    assert!(listed.to_lowercase().contains(&place), "{id}: {whole}");
                }
            }
        }
    }
}

#[test]
fn every_condition_of_the_rule_in_force_stands_with_its_citation() {
    for language in languages() {
        for (programme, (id, entry, html)) in authored().catalogue.programmes.iter().zip(programmes_in(language)) {
            let Some(at) = programme.rule_at(day()) else { continue };
            let who = section(html, "who").unwrap();
            let now = text(who.split("<details").next().unwrap());
            let rule = &entry.rules[at].condition;
            for (at, condition) in (0..).zip(&entry.conditions) {
                let used = rule.test(zhucan_rules::ConditionId(at)).is_some();
                if let (true, zhucan_catalog::Sentences::Test { holds, .. }) = (used, &condition.sentences) {
                    assert!(now.contains(holds.as_str()), "{id}: {holds}");
                    assert!(now.contains(&handbook_in(language).cite(&condition.source.citation)), "{id}: {holds}");
                }
            }
            let others = entry.rules.len() - 1;
            assert_eq!(who.contains("<details"), others > 0, "{id}: rule {at} of {}", entry.rules.len());
        }
    }
}

#[test]
fn a_programme_without_a_rule_names_no_condition() {
    for language in languages() {
        for (programme, (id, _, html)) in authored().catalogue.programmes.iter().zip(programmes_in(language)) {
            assert_eq!(section(html, "who").is_none(), programme.rules.is_empty(), "{id}");
        }
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
    for (id, entry, html) in programmes() {
        let name = |at: u16| authored().handbook.papers[usize::from(at)].name.as_str();
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
    let conflicts = languages().flat_map(|one| handbook_in(one).conflicts.iter().map(move |conflict| (one, conflict)));
    for (language, conflict) in conflicts {
        let sides: Vec<ProgrammeId> = std::iter::once(&conflict.one).chain(&conflict.against).filter_map(of).collect();
        assert!(!sides.is_empty(), "{}", conflict.text);
        for id in sides {
            let programme = authored().catalogue.programme(id).unwrap();
            let part = section(page_in(language, &programme.id), "conflicts").unwrap();
            assert!(text(part).contains(&conflict.text), "{}: {}", programme.id, conflict.text);
        }
    }
}

#[test]
fn amounts_stand_with_the_day_from_which_they_hold_and_the_source_of_the_standard() {
    for language in languages() {
        let in_yuan = |yuan: u32| match language {
            Language::Chinese | Language::EasyChinese => format!("{yuan} 元"),
            Language::English => format!("{},{:03} yuan", yuan / 1000, yuan % 1000),
        };
        for (id, entry, html) in programmes_in(language) {
            for gives in entry.gives.iter().filter(|gives| gives.from <= day()) {
                let part = text(section(html, "gives").unwrap());
                assert!(part.contains(&spelt(language, gives.from)), "{id}: {}", gives.text);
                let standard = gives.standard.map(usize::from);
                if let (Some(at), None) = (standard, gives.until) {
                    let value = authored().catalogue.standards[at].on(day()).unwrap();
                    let told = &handbook_in(language).standards[at];
                    assert!(part.contains(&in_yuan(value.yuan)) && part.contains(&told.name), "{id}: {part}");
                    assert!(told.sources.iter().any(|source| part.contains(source)), "{id}: {part}");
                }
            }
        }
    }
}

#[test]
fn every_page_says_when_it_was_checked_and_what_was_checked() {
    for language in languages() {
        for (id, entry, html) in programmes_in(language) {
            let part = text(section(html, "checked").unwrap());
            assert!(part.contains(&spelt(language, entry.checked_on)) && part.contains(&entry.checked), "{id}: {part}");
            assert!(part.contains(&authored().catalogue.edition.id), "{id}");
        }
    }
}

#[test]
fn the_plan_of_2017_is_told_as_a_plan() {
    for language in languages() {
        let caution = match language {
            Language::Chinese | Language::EasyChinese => "不能证明现在还有",
            Language::English => "It does not prove that a programme still exists.",
        };
        for (id, entry, html) in programmes_in(language) {
            let part = section(html, "founding").map(text);
            assert_eq!(part.is_some(), !entry.founding_document.is_empty(), "{id}");
            let Some(part) = part else { continue };
            assert!(part.contains(caution), "{id}");
            for number in &entry.founding_document {
                assert!(part.contains(number.as_str()), "{id}: {number}");
                let item = handbook_in(language).founding.iter().find(|item| item.number == *number);
                for target in item.iter().flat_map(|item| &item.targets) {
                    assert!(part.contains(target.as_str()), "{id}: {target}");
                }
            }
        }
    }
}

#[test]
fn nothing_is_promised() {
    for language in languages() {
        let [not_you, decides] = match language {
            Language::Chinese => ["这一页不看您的情况。", "最后由窗口决定。"],
            Language::EasyChinese => ["这一页不看您的情况。", "最后由办事窗口决定。"],
            Language::English => ["This page does not look at your situation.", "The office decides in the end."],
        };
        for page in all_in(language) {
            let text = text(&page.html);
            for word in ["符合条件", "您可以领取", "eligible"] {
                assert!(!text.contains(word), "{}: {word}", page.path);
            }
            assert!(text.contains(not_you) && text.contains(decides), "{}", page.path);
        }
    }
}

#[test]
fn no_page_gives_a_verdict() {
    for page in all() {
        for sign in ["class=\"verdict", "data-verdict", "很可能可以申请的", "现在不行", "Not now", "Very likely"]
        {
            assert!(!page.html.contains(sign), "{}: {sign}", page.path);
        }
    }
}

#[test]
fn one_letter_of_evidence_goes_with_one_wording() {
    for language in languages() {
        for page in all_in(language) {
            for (letter, words) in marks(language) {
                let start = format!("data-evidence=\"{letter}\">");
                for chip in page.html.split(&start).skip(1) {
                    assert!(unescaped(chip).starts_with(words), "{}", page.path);
                }
            }
            assert!(values(&page.html, "data-evidence").iter().all(|letter| ["L", "R", "S", "O"].contains(letter)));
        }
    }
}

#[test]
fn no_sentence_ends_twice() {
    for page in all() {
        let text = text(&page.html);
        for twice in ["。。", "..", "。.", "!.", "？。"] {
            let around = text.split_once(twice).map(|(before, _)| before.chars().rev().take(30).collect::<Vec<_>>());
            let around = around.map(|letters| letters.into_iter().rev().collect::<String>());
            assert_eq!(around, None, "{}: {twice}", page.path);
        }
    }
}
