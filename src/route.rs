//! The screens of the page and their addresses. The page spells an address nowhere else; those to and from the directory
//! are spelt in `crates/directory` too, and `tests/tidy` compares them.
//!
//! An address never says what a person answered. Which question is shown is not in it either: it is a number in the
//! browser's history entry, so that the back button goes from question to question.

use zhucan_catalog::Language;

/// The directory of all programmes in a language: pages of their own, that need neither this program nor a script.
#[must_use]
pub const fn directory(language: Language) -> &'static str {
    match language {
        Language::Chinese => "./programmes/index.html",
        Language::EasyChinese => "./programmes/zh-easy/index.html",
        Language::English => "./programmes/en/index.html",
    }
}

/// Which question the question screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The question at this step of the interview; the next one after the last step.
    Step(usize),
    /// The question with this number, to change its answer and go back to the results.
    Edit(u8),
}

/// A screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// What this is, and for whom.
    Start,
    /// One question.
    Ask(Place),
    /// All answers.
    Review,
    /// All programmes, by verdict.
    Results,
    /// One programme.
    Programme(String),
    /// The route sheet.
    Checklist,
    /// Taking the results along.
    Handover,
    /// Keeping the answers.
    Keep,
    /// Acting for somebody else, with the letter of authority.
    Authority,
    /// About the page.
    About,
    /// The clerk's counter.
    Counter,
    /// A whole roster.
    Roster,
    /// An address that leads nowhere.
    NotFound,
}

impl Route {
    /// The screen that an address and its history entry stand for.
    #[must_use]
    pub fn parse(hash: &str, entry: Option<&str>) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let mut parts = path.split('/');
        match (parts.next(), parts.next(), parts.next()) {
            (Some("" | "start"), None, _) => Self::Start,
            (Some("ask"), None, _) => Self::Ask(Place::parse(entry)),
            (Some("review"), None, _) => Self::Review,
            (Some("results"), None, _) => Self::Results,
            (Some("programmes"), Some(id), None) => Self::Programme(id.to_owned()),
            (Some("checklist"), None, _) => Self::Checklist,
            (Some("handover"), None, _) => Self::Handover,
            (Some("keep"), None, _) => Self::Keep,
            (Some("authority"), None, _) => Self::Authority,
            (Some("about"), None, _) => Self::About,
            (Some("counter"), None, _) => Self::Counter,
            (Some("counter"), Some("roster"), None) => Self::Roster,
            _ => Self::NotFound,
        }
    }

    /// Whether it is one of the clerk's screens, which are wide.
    #[must_use]
    pub const fn is_at_the_desk(&self) -> bool {
        matches!(self, Self::Counter | Self::Roster)
    }

    /// The address.
    #[must_use]
    pub fn address(&self) -> String {
        match self {
            Self::Start | Self::NotFound => "#/start".to_owned(),
            Self::Ask(_) => "#/ask".to_owned(),
            Self::Review => "#/review".to_owned(),
            Self::Results => "#/results".to_owned(),
            Self::Programme(id) => format!("#/programmes/{id}"),
            Self::Checklist => "#/checklist".to_owned(),
            Self::Handover => "#/handover".to_owned(),
            Self::Keep => "#/keep".to_owned(),
            Self::Authority => "#/authority".to_owned(),
            Self::About => "#/about".to_owned(),
            Self::Counter => "#/counter".to_owned(),
            Self::Roster => "#/counter/roster".to_owned(),
        }
    }

    /// What the history entry keeps beside the address.
    #[must_use]
    pub fn entry(&self) -> Option<String> {
        match self {
            Self::Ask(Place::Step(step)) => Some(step.to_string()),
            Self::Ask(Place::Edit(screen)) => Some(format!("edit {screen}")),
            _ => None,
        }
    }
}

impl Place {
    /// Without an entry (a typed address) the question screen shows the next open question.
    fn parse(entry: Option<&str>) -> Self {
        let edited = entry.and_then(|entry| entry.strip_prefix("edit ")).and_then(|screen| screen.parse().ok());
        let step = || entry.and_then(|entry| entry.parse().ok()).unwrap_or(usize::MAX);
        edited.map_or_else(|| Self::Step(step()), Self::Edit)
    }
}
