//! Where a statement stands, and how well it is supported.

use crate::language::Language;

/// How well a statement is supported, and so what it may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EvidenceMark {
    /// The official text was read; the article is cited.
    Official,
    /// A secondary or partial source: it decides, and is to be confirmed before going.
    Reported,
    /// Only the city's work plan of 2017 says it: the programme exists, no more.
    Founding,
    /// Set by the office; no text was found. Never decides.
    Office,
}

/// A law, rule, notice or report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    /// The id that citations use.
    pub id: String,
    /// Its title.
    pub name: String,
    /// Its document number, where known.
    pub number: Option<String>,
    /// When it was issued or last amended, in words.
    pub issued: Option<String>,
    /// Why nothing in it can be named by number, where that is so.
    pub no_articles: Option<String>,
}

/// Where a statement stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    /// The instrument's place in the catalogue.
    pub instrument: u16,
    /// The article, section or item, or several with `、` between; nothing where the instrument says why.
    pub article: Option<String>,
}

/// A citation with its evidence mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// How well the statement is supported.
    pub evidence: EvidenceMark,
    /// Where it stands.
    pub citation: Citation,
}

impl Instrument {
    /// Its title and its number. A translated title names the Chinese one itself.
    #[must_use]
    pub fn titled(&self, language: Language) -> String {
        let (before, after, open, close) = match language {
            Language::Chinese | Language::EasyChinese => ("《", "》", "（", "）"),
            Language::English => ("", "", " (", ")"),
        };
        let number = self.number.as_ref().map(|number| [open, number, close].concat()).unwrap_or_default();
        [before, &self.name, after, &number].concat()
    }

    /// A citation of it in words: its title, its number, the article or why there is none.
    #[must_use]
    pub fn cited(&self, article: Option<&str>, language: Language) -> String {
        let mut cited = self.titled(language);
        let [before_place, before_reason] = language.after_title();
        if let Some(article) = article {
            cited.push_str(before_place);
            cited.push_str(&spelt(article, language));
        } else if let Some(why) = &self.no_articles {
            cited.push_str(before_reason);
            cited.push_str(why);
        }
        cited
    }
}

/// `48` as 第48条, `48(4)` as 第48条第4款. Of a notice: `二` as 第二点, `二(三)` as 第二点第（三）项. Of a plan: `2.3.1` as
/// 第2.3.1项. In English art. 48, para. 4, section 二 (三), item 2.3.1.
fn spelt(places: &str, language: Language) -> String {
    let mut spelt = String::new();
    for place in places.split('、') {
        let (place, within) = place.split_once('(').unwrap_or((place, ""));
        let article = place.starts_with(|first: char| first.is_ascii_digit());
        let [first, unit, before, after] = match article {
            true if place.contains('.') => language.item(),
            true => language.article(),
            false => language.section(),
        };
        let separator = if spelt.is_empty() { "" } else { language.between_places() };
        let parts = [separator, first, place, unit, before, within.trim_end_matches(')'), after];
        let parts = parts.iter().take(if within.is_empty() { 4 } else { 7 });
        spelt.extend(parts.copied());
    }
    spelt
}
