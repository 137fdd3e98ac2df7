//! The articles of the texts that were read: a citation of what does not exist is refused.

use std::collections::BTreeMap;

use super::fault::Faults;
use super::format::{CiteShape, MarkShape, StatutesFile};
use super::sources::Sources;

const FILE: &str = "statutes.toml";

/// For each instrument whose text was read, its articles.
#[derive(Debug, Default)]
pub(crate) struct Statutes {
    counted: BTreeMap<String, Articles>,
}

#[derive(Debug)]
enum Articles {
    /// The number of paragraphs of each article.
    Paragraphs(Vec<u8>),
    /// The number of articles.
    Count(u8),
}

/// An article as it is cited: `48`, or `48(4)` for its fourth paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cited {
    article: u16,
    paragraph: Option<u8>,
}

impl Statutes {
    pub(crate) fn read<'a>(
        sources: &Sources,
        instruments: &(impl Iterator<Item = &'a str> + Clone),
        faults: &mut Faults,
    ) -> Self {
        let mut statutes = Self::default();
        let Some(file): Option<StatutesFile> = sources.parse(FILE, faults) else { return statutes };
        for one in file.statute {
            if faults.trusts("instruments.toml") && !instruments.clone().any(|known| known == one.id) {
                faults.unknown(FILE, &one.id, "instrument", &one.id, instruments.clone());
            }
            let articles = match (one.paragraphs, one.articles) {
                (Some(paragraphs), None) if !paragraphs.is_empty() && !paragraphs.contains(&0) => {
                    Articles::Paragraphs(paragraphs)
                }
                (None, Some(count)) if count > 0 => Articles::Count(count),
                _ => {
                    let help = Some("give the `paragraphs` of each article, or the number of `articles`".to_owned());
                    faults.add_with_help(FILE, &one.id, "its articles are not counted", help);
                    continue;
                }
            };
            if statutes.counted.insert(one.id.clone(), articles).is_some() {
                let help = Some("keep the count that fits the text".to_owned());
                faults.add_with_help(FILE, &one.id, "this statute is counted twice", help);
            }
        }
        statutes
    }

    /// Checks that what is cited exists. A text that was read is cited by article, whatever the mark.
    pub(crate) fn check(&self, (file, place): (&str, &str), mark: MarkShape, cite: &CiteShape, faults: &mut Faults) {
        let articles = self.counted.get(&cite.instrument);
        let Some(article) = &cite.article else {
            if articles.is_some() || mark == MarkShape::L {
                let help = if articles.is_some() {
                    "open the text and name the article"
                } else {
                    "name the article that was read, or mark the statement R"
                };
                let message = format!("the citation of `{}` names no article", cite.instrument);
                faults.add_with_help(file, place, message, Some(help.to_owned()));
            }
            return;
        };
        let Some(cited) = cited(article) else {
            let help = Some("write `48`, or `48(4)` for its fourth paragraph".to_owned());
            faults.add_with_help(file, place, format!("`{article}` is not an article"), help);
            return;
        };
        match articles {
            None if mark == MarkShape::L && faults.trusts(FILE) => {
                let help = Some("count the articles of its text in statutes.toml, or mark the statement R".to_owned());
                let message = format!("`{}` is marked L, but its text was not read", cite.instrument);
                faults.add_with_help(file, place, message, help);
            }
            None => {}
            Some(articles) => {
                if let Err(help) = articles.have(cited) {
                    let message = format!("`{}` has no article {article}", cite.instrument);
                    faults.add_with_help(file, place, message, Some(help));
                }
            }
        }
    }
}

impl Articles {
    /// Whether the article and its paragraph exist; else what does.
    fn have(&self, cited: Cited) -> Result<(), String> {
        let last = match self {
            Self::Paragraphs(paragraphs) => paragraphs.len(),
            Self::Count(count) => usize::from(*count),
        };
        let at = usize::from(cited.article);
        if at == 0 || at > last {
            return Err(format!("its last article is {last}; open the text and cite the article that says it"));
        }
        let Self::Paragraphs(paragraphs) = self else { return Ok(()) };
        let count = paragraphs.get(at - 1).copied().unwrap_or(0);
        match cited.paragraph {
            Some(paragraph) if paragraph == 0 || paragraph > count => {
                let paragraphs = if count == 1 { "one paragraph".to_owned() } else { format!("{count} paragraphs") };
                Err(format!("article {at} has {paragraphs}; cite the one that says it, or the article alone"))
            }
            _ => Ok(()),
        }
    }
}

fn cited(text: &str) -> Option<Cited> {
    let (article, paragraph) = match text.split_once('(') {
        Some((article, rest)) => (article, Some(rest.strip_suffix(')')?.parse().ok()?)),
        None => (text, None),
    };
    Some(Cited { article: article.parse().ok()?, paragraph })
}
