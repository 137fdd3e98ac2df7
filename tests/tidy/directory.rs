//! What the page and its directory of all programmes, two programs, both say.

use crate::source::{assert_none, files, read};

/// The text in quotation marks that comes first in a file after `place`, then after `field`.
fn said(path: &str, place: &str, field: &str) -> String {
    let words = read(path);
    let after = words.split_once(place).unwrap_or_else(|| panic!("{path} has no {place}")).1;
    let begins = format!("{field}\"");
    let text = after.split_once(&begins).unwrap_or_else(|| panic!("{path} has no {field} after {place}")).1;
    text.split('"').next().unwrap().to_owned()
}

/// What both say in the same words: the page's file with the place and the field, and the directory's place and field.
const SHARED: [[&str; 5]; 21] = [
    ["shell", "Shell {", " site: ", "Shell {", " site: "],
    ["shell", "Shell {", " strapline: ", "Shell {", " strapline: "],
    ["shell", "Shell {", " skip: ", "Shell {", " skip: "],
    ["shell", "DisplayWords {", " language: ", "Shell {", " languages: "],
    ["shell", "Nav {", " label: ", "Shell {", " nav: "],
    ["shell", "Nav {", " start: ", "Shell {", " home: "],
    ["shell", "Footer {", " hotline: ", "Shell {", " hotline: "],
    ["shell", "Footer {", " disclaimer: ", "Shell {", " disclaimer: "],
    ["programme", " official: Mark {", " chip: ", "EvidenceMark::Official", " => "],
    ["programme", " reported: Mark {", " chip: ", "EvidenceMark::Reported", " => "],
    ["programme", " founding: Mark {", " chip: ", "EvidenceMark::Founding", " => "],
    ["programme", " office: Mark {", " chip: ", "EvidenceMark::Office", " => "],
    ["programme", "EvidenceWords {", " together: ", "Programme {", " together: "],
    ["programme", "ProgrammeWords {", " requires_first: ", "Parts {", " first: "],
    ["programme", "GivesWords {", " heading: ", "Gives {", " heading: "],
    ["programme", "ProgrammeWords {", " papers: ", "Parts {", " papers: "],
    ["programme", "ProgrammeWords {", " windows: ", "Parts {", " windows: "],
    ["programme", "ProgrammeWords {", " steps: ", "Parts {", " steps: "],
    ["programme", "ProgrammeWords {", " limits: ", "Parts {", " limits: "],
    ["programme", "ProgrammeWords {", " deadline: ", "Programme {", " deadline: "],
    ["programme", "RuleDays {", " none: ", "Who {", " no_rule: "],
];

#[test]
fn the_directory_says_in_the_pages_words_what_the_page_says_too() {
    let mut broken = Vec::new();
    for language in ["zh", "easy", "en"] {
        let words = format!("crates/directory/src/words/{language}.rs");
        // What begins a line bears its colon in the directory.
        let bare = |text: String| text.trim_end_matches([' ', ':', '：']).to_owned();
        for [file, place, field, its_place, its_field] in SHARED {
            let path = format!("src/words/{language}/{file}.rs");
            let (page, directory) = (bare(said(&path, place, field)), bare(said(&words, its_place, its_field)));
            if page != directory {
                broken.push(format!("{path}, {field}“{page}”; {words}, {its_field}“{directory}”"));
            }
        }
        let hotline = said(&format!("src/words/{language}/shell.rs"), "Footer {", " hotline_number: ");
        assert_eq!(hotline, said("crates/directory/src/words.rs", "HOTLINE", " = "));
        // How the page is told to speak another language is written as the Chinese page writes it, and so is the language.
        let told = said(&words, "Shell {", " same_language: ");
        let way = said("src/words/zh/shell.rs", "DisplayWords {", " summary: ");
        let own = match language {
            "easy" => "中文易读",
            _ => "English",
        };
        let wanted = language != "zh";
        assert!(told.contains(&format!("“{way}”")) == wanted && told.is_empty() != wanted, "{language}: {told}");
        assert!(!wanted || told.rsplit(&way).next().unwrap().contains(own), "{language}: {told}");
    }
    let page = read("src/pages/display.rs");
    for (language, _) in languages() {
        let row = page.lines().find(|line| line.contains(&format!("(Language::{language}, \"")));
        let named = row.and_then(|row| row.split('"').nth(3)).unwrap_or_else(|| panic!("{language} cannot be chosen"));
        let own = said("crates/directory/src/words.rs", "fn own_name", &format!("Language::{language} => "));
        assert_eq!(own, named, "{language}");
    }
    assert_none(&broken, "words of the page that its directory says otherwise");
}

/// The languages, each with its code.
fn languages() -> Vec<(String, String)> {
    let declared = read("crates/catalog/src/language.rs");
    let codes = declared.split_once("fn code(").unwrap().1.split_once("}\n    }").unwrap().0;
    let arm = |line: &str| {
        let (language, code) = line.trim().strip_prefix("Self::")?.split_once(" => \"")?;
        Some((language.to_owned(), code.trim_end_matches("\",").to_owned()))
    };
    let found: Vec<(String, String)> = codes.lines().filter_map(arm).collect();
    assert!(found.len() >= 3 && found.contains(&("English".to_owned(), "en".to_owned())), "{found:?}");
    found
}

#[test]
fn the_page_and_the_directory_spell_their_addresses_alike() {
    let folder = said("crates/directory/src/lib.rs", "pub const FOLDER", " = ");
    let name = said("crates/directory/src/list.rs", "const NAME", " = ");
    let mut addresses = Vec::new();
    for (language, code) in languages() {
        let within = if language == "Chinese" { folder.clone() } else { format!("{folder}/{code}") };
        let led = said("src/route.rs", "const fn directory", &format!("Language::{language} => "));
        assert_eq!(led, format!("./{within}/{name}.html"), "{language}");
        addresses.push(led);
    }
    // What stands in the page before the program, and when it cannot run.
    let page = read("index.html");
    let led: Vec<&str> =
        page.split(" href=\"./programmes").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(!led.is_empty() && led.iter().all(|one| addresses.contains(&format!("./programmes{one}"))), "{led:?}");
    // From the directory back into the page.
    let route = read("src/route.rs");
    let mut back = 0;
    for path in files("crates/directory/src", ".rs") {
        for screen in read(&path).split("index.html#/").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            let address = format!("\"#/{}\"", screen.replace("{FOLDER}", &folder));
            assert!(route.split_once("fn address").unwrap().1.contains(&address), "{path}: {address}");
            back += 1;
        }
    }
    assert_eq!(back, 2, "the start and a programme");
}
