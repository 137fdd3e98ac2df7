//! Where a statement stands, and how well it is supported.

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
    /// Its title and its number.
    #[must_use]
    pub fn titled(&self) -> String {
        let number = self.number.as_ref().map(|number| format!("（{number}）")).unwrap_or_default();
        format!("《{}》{number}", self.name)
    }

    /// A citation of it in words: its title, its number, the article or why there is none.
    #[must_use]
    pub fn cited(&self, article: Option<&str>) -> String {
        let mut cited = self.titled();
        if let Some(article) = article {
            cited.push_str(&spelt(article));
        } else if let Some(why) = &self.no_articles {
            cited.push('，');
            cited.push_str(why);
        }
        cited
    }
}

/// `48` as 第48条, `48(4)` as 第48条第4款. Of a notice: `二` as 第二点, `二(三)` as 第二点第（三）项. Of a plan: `2.3.1` as
/// 第2.3.1项.
fn spelt(places: &str) -> String {
    let mut spelt = String::new();
    for place in places.split('、') {
        let (place, within) = place.split_once('(').unwrap_or((place, ""));
        let article = place.starts_with(|first: char| first.is_ascii_digit());
        let (unit, before, after) = match article {
            true if place.contains('.') => ("项", "", ""),
            true => ("条", "第", "款"),
            false => ("点", "第（", "）项"),
        };
        let parts =
            [if spelt.is_empty() { "第" } else { "、第" }, place, unit, before, within.trim_end_matches(')'), after];
        let parts = parts.iter().take(if within.is_empty() { 3 } else { 6 });
        spelt.extend(parts.copied());
    }
    spelt
}
