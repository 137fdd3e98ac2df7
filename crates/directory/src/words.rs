//! Every sentence of the pages that the policy does not write itself. One type, one static a language: a missing sentence
//! does not compile. What the app says too is said in the app's words (`src/words`; `tests/tidy` holds the two together).

mod easy;
mod en;
#[cfg(test)]
mod tests;
mod zh;

use zhucan_catalog::{Basis, EvidenceMark, Family, Language, PaperForm};
use zhucan_rules::Date;

/// The hotline's number.
pub(crate) const HOTLINE: &str = "12385";

/// The words of one language.
#[derive(Debug)]
pub(crate) struct Words {
    /// The language, for `<html lang>`.
    pub(crate) lang: &'static str,
    /// Names or numbers in one sentence.
    pub(crate) listed: fn(&[String]) -> String,
    /// What stands between links, one after the other.
    pub(crate) between: &'static str,
    /// What stands between two sentences.
    pub(crate) gap: &'static str,
    /// A phrase of the policy as a sentence.
    pub(crate) sentence: fn(&str) -> String,
    /// What is said by the way.
    pub(crate) aside: fn(&str) -> String,
    /// What stands around every page.
    pub(crate) shell: Shell,
    /// The list.
    pub(crate) list: List,
    /// A programme.
    pub(crate) programme: Programme,
    /// A part of life.
    pub(crate) family: fn(Family) -> &'static str,
    /// How well a statement is supported.
    pub(crate) evidence: fn(EvidenceMark) -> &'static str,
    /// A paper's form and number.
    pub(crate) form: fn(PaperForm, u8) -> String,
}

/// What stands around every page.
#[derive(Debug)]
pub(crate) struct Shell {
    /// The name of the site.
    pub(crate) site: &'static str,
    /// The line beside the name.
    pub(crate) strapline: &'static str,
    /// A heading with the site's name, for the window's title.
    pub(crate) title: fn(&str) -> String,
    /// The first link of every page, for keyboards and readers.
    pub(crate) skip: &'static str,
    /// The name of the navigation, for screen readers.
    pub(crate) nav: &'static str,
    /// The name of the links to the other languages.
    pub(crate) languages: &'static str,
    /// The name of the steps over the page.
    pub(crate) trail: &'static str,
    /// The first of those steps: the app.
    pub(crate) home: &'static str,
    /// To the list.
    pub(crate) all: &'static str,
    /// To the questions.
    pub(crate) start: &'static str,
    /// Before the hotline's number.
    pub(crate) hotline: &'static str,
    /// That the page looks at nobody's situation.
    pub(crate) not_you: &'static str,
    /// That nothing here is a decision.
    pub(crate) disclaimer: &'static str,
    /// The edition's id, and the day on which it was checked.
    pub(crate) edition: fn(&str, Date) -> String,
    /// After how many months amounts are to be confirmed: before the hotline's number, and after it.
    pub(crate) stale: fn(u8) -> [String; 2],
    /// How the questions are had in this language; empty where they begin in it.
    pub(crate) same_language: &'static str,
}

/// The list.
#[derive(Debug)]
pub(crate) struct List {
    /// The heading.
    pub(crate) title: &'static str,
    /// For search engines.
    pub(crate) description: &'static str,
    /// Under the heading.
    pub(crate) lead: &'static str,
    /// Before the link to the questions, the link, after it.
    pub(crate) start: [&'static str; 3],
    /// Over the field.
    pub(crate) search: &'static str,
    /// What can be typed.
    pub(crate) search_hint: &'static str,
    /// How the field is cleared.
    pub(crate) search_clear: &'static str,
    /// What was found; `{count}` is the number.
    pub(crate) found: &'static str,
    /// When nothing was found.
    pub(crate) nothing: &'static str,
    /// What to do then: before the hotline's number, and after it.
    pub(crate) nothing_help: [&'static str; 2],
    /// Over the parts of life.
    pub(crate) families: &'static str,
    /// Over the letters.
    pub(crate) letters: &'static str,
    /// In the place of a letter, for what begins with a digit.
    pub(crate) digits: &'static str,
    /// Heard before a letter of the index, so that it does not stand alone.
    pub(crate) letter: &'static str,
}

/// A programme.
#[derive(Debug)]
pub(crate) struct Programme {
    /// For search engines: its name and what it is.
    pub(crate) description: fn(&str, &str) -> String,
    /// The other words that people search for.
    pub(crate) also: fn(&[String]) -> String,
    /// To the questions.
    pub(crate) start: &'static str,
    /// To the programme in the app, where answers are known.
    pub(crate) mine: &'static str,
    /// Over that button.
    pub(crate) mine_lead: &'static str,
    /// The same in a sentence: before the link and after it.
    pub(crate) to_mine: [&'static str; 2],
    /// In its place, where there is no rule.
    pub(crate) no_test: &'static str,
    /// In its place, where the programme is for employers.
    pub(crate) employers: &'static str,
    /// The heading of what to do next.
    pub(crate) next: &'static str,
    /// Whom to ask: before the hotline's number, and after it.
    pub(crate) ask: [&'static str; 2],
    /// To the list.
    pub(crate) all: &'static str,
    /// The line that unfolds the sources of a part.
    pub(crate) together: &'static str,
    /// Beside a limit that costs something when missed.
    pub(crate) deadline: &'static str,
    /// Beside a step that costs nothing.
    pub(crate) free_mark: &'static str,
    /// The headings of the parts.
    pub(crate) parts: Parts,
    /// What it gives.
    pub(crate) gives: Gives,
    /// For whom it is.
    pub(crate) who: Who,
    /// Who brings a paper.
    pub(crate) brought_by: fn(&str) -> String,
    /// Which steps have a source.
    pub(crate) steps_of: fn(&[String]) -> String,
    /// Which lines have a source.
    pub(crate) lines_of: fn(&[String]) -> String,
    /// Where statements stand, and who read it.
    pub(crate) sources: Sources,
}

/// The headings of the parts of a programme's page, and what stands under them.
#[derive(Debug)]
pub(crate) struct Parts {
    /// What to have first.
    pub(crate) first: &'static str,
    /// Under it.
    pub(crate) first_lead: &'static str,
    /// Papers.
    pub(crate) papers: &'static str,
    /// Papers that the office looks up.
    pub(crate) looked_up: &'static str,
    /// Under it.
    pub(crate) looked_up_lead: &'static str,
    /// Places.
    pub(crate) windows: &'static str,
    /// Under it, when there are several.
    pub(crate) windows_any: &'static str,
    /// Steps.
    pub(crate) steps: &'static str,
    /// Time limits and rights.
    pub(crate) limits: &'static str,
    /// What costs nothing.
    pub(crate) free: &'static str,
    /// What it cannot be had with.
    pub(crate) conflicts: &'static str,
    /// How it goes with others.
    pub(crate) overlaps: &'static str,
}

/// What a programme gives.
#[derive(Debug)]
pub(crate) struct Gives {
    /// The heading.
    pub(crate) heading: &'static str,
    /// Before several tiers.
    pub(crate) depends: &'static str,
    /// Before the people of a tier.
    pub(crate) whom: &'static str,
    /// Before the tier of everybody else.
    pub(crate) otherwise: &'static str,
    /// What it gave before, folded.
    pub(crate) was: &'static str,
    /// What it will give, folded.
    pub(crate) will_be: &'static str,
    /// Yuan a month, and whether some places pay more.
    pub(crate) per_month: fn(u32, bool) -> String,
    /// The dated standard: its name, yuan, first day, source.
    pub(crate) standard: fn(&str, u32, Date, &str) -> String,
    /// The day from which it is known.
    pub(crate) since: fn(Date) -> String,
    /// The days between which it is known.
    pub(crate) between: fn(Date, Date) -> String,
}

/// For whom a programme is.
#[derive(Debug)]
pub(crate) struct Who {
    /// The heading.
    pub(crate) heading: &'static str,
    /// The rules before, folded.
    pub(crate) was: &'static str,
    /// The rules to come, folded.
    pub(crate) will_be: &'static str,
    /// When no rule holds on the day.
    pub(crate) no_rule: &'static str,
    /// Before parts that must all be so.
    pub(crate) every: &'static str,
    /// Before parts of which one is enough.
    pub(crate) one_of: &'static str,
    /// Before one part that must not be so.
    pub(crate) not: &'static str,
    /// Before parts of which none may be so.
    pub(crate) none_of: &'static str,
    /// Before parts that may not be so at once.
    pub(crate) not_together: &'static str,
    /// Before a question for the office.
    pub(crate) ask_office: &'static str,
    /// From when a rule holds, and until when.
    pub(crate) basis: fn(Basis, Date, Option<Date>) -> String,
}

/// Where statements stand, and who read it.
#[derive(Debug)]
pub(crate) struct Sources {
    /// The heading of the work plan of 2017.
    pub(crate) founding: &'static str,
    /// The numbers of its items.
    pub(crate) founding_items: fn(&[String]) -> String,
    /// What such a plan proves.
    pub(crate) founding_caution: &'static str,
    /// Before its targets.
    pub(crate) founding_targets: &'static str,
    /// The heading of all sources.
    pub(crate) heading: &'static str,
    /// The articles that were read.
    pub(crate) articles: fn(&[String]) -> String,
    /// The heading of who read it.
    pub(crate) checked: &'static str,
    /// When it was read.
    pub(crate) checked_on: fn(Date) -> String,
    /// Before what a second reader compared.
    pub(crate) second_reader: &'static str,
}

impl Words {
    /// The words of a language.
    pub(crate) const fn of(language: Language) -> &'static Self {
        match language {
            Language::Chinese => &zh::ZH,
            Language::EasyChinese => &easy::EASY,
            Language::English => &en::EN,
        }
    }
}

/// A language in itself, as the app's choice of languages names it.
pub(crate) const fn own_name(language: Language) -> &'static str {
    match language {
        Language::Chinese => "中文",
        Language::EasyChinese => "中文易读",
        Language::English => "English",
    }
}
