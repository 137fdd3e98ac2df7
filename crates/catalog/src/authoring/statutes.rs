//! The articles of the texts that were read: a citation of what does not exist is refused, and so is one that names none.

use std::collections::BTreeMap;

use super::fault::Faults;
use super::format::{MarkShape, StatuteShape, StatutesFile};
use super::sources::Sources;
use crate::source::Instrument;

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
    /// The places that were read, where it was not the whole text or the text has no articles.
    Read(Vec<String>),
}

/// An article as it is cited: `48`, or `48(4)` for its fourth paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cited {
    article: u16,
    paragraph: Option<u8>,
}

impl Statutes {
    pub(crate) fn read(sources: &Sources, instruments: &[Instrument], faults: &mut Faults) -> Self {
        let mut statutes = Self::default();
        let Some(file): Option<StatutesFile> = sources.parse(FILE, faults) else { return statutes };
        for one in file.statute {
            let known = instruments.iter().find(|instrument| instrument.id == one.id);
            if known.is_none() && faults.trusts("instruments.toml") {
                faults.unknown(FILE, &one.id, "instrument", &one.id, instruments.iter().map(|one| one.id.as_str()));
            }
            if known.is_some_and(|instrument| instrument.no_articles.is_some()) {
                let help = "take `no_articles` away there, or this statute away here".to_owned();
                faults.add_with_help(FILE, &one.id, "instruments.toml says that it has no articles", Some(help));
            }
            let id = one.id.clone();
            let Some(articles) = articles(one, faults) else { continue };
            if statutes.counted.insert(id.clone(), articles).is_some() {
                let help = Some("keep the count that fits the text".to_owned());
                faults.add_with_help(FILE, &id, "this statute is counted twice", help);
            }
        }
        statutes
    }

    /// Checks that what is cited exists. Only an instrument that says why it has no articles is cited without one.
    pub(crate) fn check(
        &self,
        (file, place): (&str, &str),
        mark: MarkShape,
        instrument: &Instrument,
        article: Option<&str>,
        faults: &mut Faults,
    ) {
        let articles = self.counted.get(&instrument.id);
        let refused = match (article, articles) {
            (None, _) => nothing_named(mark, instrument, articles, faults.trusts(FILE)).into_iter().collect(),
            (Some(article), None) => unknown(instrument, article, faults.trusts(FILE)).into_iter().collect(),
            (Some(article), Some(articles)) => {
                let refused = article.split('、').filter_map(|one| articles.have(&instrument.id, one).err());
                refused.collect::<Vec<_>>()
            }
        };
        for (message, help) in refused {
            faults.add_with_help(file, place, message, Some(help));
        }
    }
}

/// What is wrong, and what to do.
type Refused = (String, String);

/// A citation that names no article: only an instrument that says why it has none is cited like that, and never for `L`.
fn nothing_named(
    mark: MarkShape,
    instrument: &Instrument,
    articles: Option<&Articles>,
    trusted: bool,
) -> Option<Refused> {
    let help = match (articles, &instrument.no_articles) {
        (Some(Articles::Read(places)), _) => format!("open the text and name the place: {}", list(places)),
        (Some(_), _) => "open the text and name the article".to_owned(),
        (None, _) if mark == MarkShape::L => "name the article that was read, or mark the statement R".to_owned(),
        (None, None) if trusted => "find the place in the text, list it under `read` in statutes.toml and cite it; \
                                    or say in instruments.toml with `no_articles` why there is none"
            .to_owned(),
        (None, _) => return None,
    };
    Some((format!("the citation of `{}` names no article", instrument.id), help))
}

/// A citation of an article of a text that nobody read.
fn unknown(instrument: &Instrument, article: &str, trusted: bool) -> Option<Refused> {
    let id = &instrument.id;
    if instrument.no_articles.is_some() {
        let help = "leave `article` out; or, if the text was read, list in statutes.toml what was read \
                    and take `no_articles` away";
        return Some((format!("`{id}` is cited with article {article}, but has `no_articles`"), help.to_owned()));
    }
    let help = "list there what was read: `paragraphs` or `articles` of a whole text, `read` of a part";
    let message = format!("`{id}` is cited with article {article}, but statutes.toml does not know its text");
    trusted.then(|| (message, help.to_owned()))
}

/// The articles of a statute in one of the three ways to count them, or a fault.
fn articles(one: StatuteShape, faults: &mut Faults) -> Option<Articles> {
    match (one.paragraphs, one.articles, one.read) {
        (Some(paragraphs), None, None) if !paragraphs.is_empty() && !paragraphs.contains(&0) => {
            Some(Articles::Paragraphs(paragraphs))
        }
        (None, Some(count), None) if count > 0 => Some(Articles::Count(count)),
        (None, None, Some(places)) if !places.is_empty() => {
            for wrong in places.iter().filter(|place| !is_place(place)) {
                let help = "write `48` or `48(4)` for an article, `二` or `二(三)` for a section, `2.3.1` for an item";
                faults.add_with_help(
                    FILE,
                    &one.id,
                    format!("`{wrong}` is not a place in a text"),
                    Some(help.to_owned()),
                );
            }
            Some(Articles::Read(places))
        }
        _ => {
            let help = "give the `paragraphs` of each article, or the number of `articles`; \
                        or, of a text that was read in part or has no articles, the places that were `read`";
            faults.add_with_help(FILE, &one.id, "its articles are not counted", Some(help.to_owned()));
            None
        }
    }
}

impl Articles {
    /// Whether the text `id` has the place; else what it has.
    fn have(&self, id: &str, place: &str) -> Result<(), Refused> {
        let no_article = || format!("`{id}` has no article {place}");
        let last = match self {
            Self::Read(places) if places.iter().any(|read| read == place) => return Ok(()),
            Self::Read(places) => {
                let help = format!("what was read is {}; cite the place that says it, or read more", list(places));
                return Err((format!("nobody read article {place} of `{id}`"), help));
            }
            Self::Paragraphs(paragraphs) => paragraphs.len(),
            Self::Count(count) => usize::from(*count),
        };
        let Some(cited) = cited(place) else {
            let help = "write `48`, or `48(4)` for its fourth paragraph".to_owned();
            return Err((format!("`{place}` is not an article"), help));
        };
        let at = usize::from(cited.article);
        if at == 0 || at > last {
            let help = format!("its last article is {last}; open the text and cite the article that says it");
            return Err((no_article(), help));
        }
        let Self::Paragraphs(paragraphs) = self else { return Ok(()) };
        let count = paragraphs.get(at - 1).copied().unwrap_or(0);
        match cited.paragraph {
            Some(paragraph) if paragraph == 0 || paragraph > count => {
                let paragraphs = if count == 1 { "one paragraph".to_owned() } else { format!("{count} paragraphs") };
                let help = format!("article {at} has {paragraphs}; cite the one that says it, or the article alone");
                Err((no_article(), help))
            }
            _ => Ok(()),
        }
    }
}

fn list(places: &[String]) -> String {
    places.join("、")
}

fn cited(text: &str) -> Option<Cited> {
    let (article, paragraph) = match text.split_once('(') {
        Some((article, rest)) => (article, Some(rest.strip_suffix(')')?.parse().ok()?)),
        None => (text, None),
    };
    Some(Cited { article: article.parse().ok()?, paragraph })
}

/// An article, a section of a notice (`二`, `二(三)`), or an item of a plan (`2.3.1`).
fn is_place(text: &str) -> bool {
    let numeral = |text: &str| !text.is_empty() && text.chars().all(|one| "一二三四五六七八九十".contains(one));
    let section = match text.split_once('(') {
        Some((section, rest)) => numeral(section) && rest.strip_suffix(')').is_some_and(numeral),
        None => numeral(text),
    };
    let item = text.contains('.') && text.split('.').all(|part| part.parse::<u8>().is_ok_and(|number| number > 0));
    section || item || cited(text).is_some_and(|cited| cited.article > 0 && cited.paragraph != Some(0))
}
