//! The languages in which the policy is told.

/// A language. The policy is written in Chinese, and translated into the others; easy-read Chinese keeps what is easy
/// to read already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Chinese (`zh-Hans`), as people wrote it.
    #[default]
    Chinese,
    /// Easy-read Chinese (`zh-Hans`): short sentences, words of every day.
    EasyChinese,
    /// English (`en`).
    English,
}

impl Language {
    /// The languages into which the policy is translated.
    pub const TRANSLATED: [Self; 2] = [Self::EasyChinese, Self::English];

    /// Its code, as files and addresses spell it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Chinese => "zh",
            Self::EasyChinese => "zh-easy",
            Self::English => "en",
        }
    }

    /// The language of this code.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Chinese, Self::EasyChinese, Self::English].into_iter().find(|language| language.code() == code)
    }

    /// Whether it is Chinese.
    #[must_use]
    pub const fn is_chinese(self) -> bool {
        matches!(self, Self::Chinese | Self::EasyChinese)
    }

    /// The unit of an amount of money, as it stands after the number.
    pub(crate) const fn yuan(self) -> &'static str {
        match self {
            Self::Chinese | Self::EasyChinese => "元",
            Self::English => "yuan",
        }
    }

    /// What stands where an amount stood.
    pub(crate) const fn ask_how_much(self) -> &'static str {
        match self {
            Self::Chinese | Self::EasyChinese => "（多少元，请问窗口）",
            Self::English => "(amount: ask the office)",
        }
    }

    /// The words with which an article of a statute is named: before it, after it, before its paragraph, after that.
    pub(crate) const fn article(self) -> [&'static str; 4] {
        match self {
            Self::Chinese | Self::EasyChinese => ["第", "条", "第", "款"],
            Self::English => ["art. ", "", ", para. ", ""],
        }
    }

    /// The same for a section of a notice.
    pub(crate) const fn section(self) -> [&'static str; 4] {
        match self {
            Self::Chinese | Self::EasyChinese => ["第", "点", "第（", "）项"],
            Self::English => ["section ", "", " (", ")"],
        }
    }

    /// The same for an item of a plan.
    pub(crate) const fn item(self) -> [&'static str; 4] {
        match self {
            Self::Chinese | Self::EasyChinese => ["第", "项", "", ""],
            Self::English => ["item ", "", "", ""],
        }
    }

    /// What stands between several places.
    pub(crate) const fn between_places(self) -> &'static str {
        match self {
            Self::Chinese | Self::EasyChinese => "、",
            Self::English => ", ",
        }
    }

    /// What stands between a title and its place, and between a title and why no place in it can be named.
    pub(crate) const fn after_title(self) -> [&'static str; 2] {
        match self {
            Self::Chinese | Self::EasyChinese => ["", "，"],
            Self::English => [", ", ", "],
        }
    }

    /// What stands between two phrases that say who brings a paper.
    pub(crate) const fn or_else(self) -> &'static str {
        match self {
            Self::Chinese | Self::EasyChinese => "；",
            Self::English => "; ",
        }
    }
}
