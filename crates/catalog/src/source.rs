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
}

/// Where a statement stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    /// The instrument's place in the catalogue.
    pub instrument: u16,
    /// The article, where the text was read.
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
    /// A citation of it in words: its title, its number, the article.
    #[must_use]
    pub fn cited(&self, article: Option<&str>) -> String {
        let number = self.number.as_ref().map(|number| format!("（{number}）")).unwrap_or_default();
        format!("《{}》{number}{}", self.name, article.map(spelt_article).unwrap_or_default())
    }
}

/// `48` as 第48条, `48(4)` as 第48条第4款.
fn spelt_article(article: &str) -> String {
    match article.split_once('(') {
        Some((number, rest)) => format!("第{number}条第{}款", rest.trim_end_matches(')')),
        None => format!("第{article}条"),
    }
}
