//! Every sentence of the pages that the policy does not write itself. Plain Chinese: short, one idea a sentence, official
//! names as they are, never a promise.

use zhucan_catalog::{EvidenceMark, Family, PaperForm};
use zhucan_rules::Date;

pub(crate) const LANG: &str = "zh-Hans";
pub(crate) const SITE: &str = "助残导航";
pub(crate) const STRAPLINE: &str = "杭州残疾人补贴和服务";
pub(crate) const HOTLINE: &str = "12385";

/// A day.
pub(crate) fn day(date: Date) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

/// Names one after another.
pub(crate) fn listed(names: &[String]) -> String {
    names.join("、")
}

/// What stands around every page.
pub(crate) mod shell {
    use zhucan_rules::Date;

    pub(crate) const SKIP: &str = "跳到正文";
    pub(crate) const NAV: &str = "主要页面";
    pub(crate) const TRAIL: &str = "现在的位置";
    pub(crate) const HOME: &str = "首页";
    pub(crate) const ALL: &str = "所有项目";
    pub(crate) const START: &str = "回答问题";
    pub(crate) const HOTLINE_NAME: &str = "残疾人服务热线";
    pub(crate) const NOT_YOU: &str = "这一页不看您的情况。";
    pub(crate) const DISCLAIMER: &str = "这里只是帮您看一看。最后由窗口决定。";

    pub(crate) fn title(heading: &str) -> String {
        format!("{heading} - {}", super::SITE)
    }

    pub(crate) fn edition(id: &str) -> String {
        format!("政策版本 {id}。")
    }

    pub(crate) fn checked(checked_on: Date) -> String {
        format!("这里的内容核对于 {}。", super::day(checked_on))
    }

    pub(crate) fn stale(months: u8) -> String {
        format!("过了 {months} 个月，金额请先打")
    }

    pub(crate) const STALE_END: &str = " 确认。";
}

/// The list.
pub(crate) mod list {
    pub(crate) const TITLE: &str = "所有补贴和服务";
    pub(crate) const DESCRIPTION: &str =
        "杭州残疾人补贴和服务，一项一项写明：给什么，给谁，带什么，去哪里办，依据是什么。不用回答问题。";
    pub(crate) const LEAD: &str = "点名字，看给什么、要带什么、去哪里办。";
    pub(crate) const START_BEFORE: &str = "想知道哪些很可能可以申请，";
    pub(crate) const START: &str = "先回答几个问题";
    pub(crate) const STOP: &str = "。";
    pub(crate) const SEARCH: &str = "找一项";
    pub(crate) const SEARCH_HINT: &str = "打名字，或者拼音的头一个字母。比如“残疾人证”打 cjrz。";
    pub(crate) const SEARCH_CLEAR: &str = "按 Esc 键清空。";
    /// `{count}` is the number.
    pub(crate) const FOUND: &str = "找到 {count} 项。";
    pub(crate) const NOTHING: &str = "没有找到。";
    pub(crate) const NOTHING_HELP: &str = "换个说法再试试。也可以打残疾人服务热线 ";
    pub(crate) const NOTHING_END: &str = " 问。";
    pub(crate) const FAMILIES: &str = "按类别找";
    pub(crate) const LETTERS: &str = "按拼音字母找";
    pub(crate) const DIGITS: &str = "数字";

    /// Heard before a letter of the index, so that it does not stand alone.
    pub(crate) const LETTER: &str = "字母";
}

/// A programme.
pub(crate) mod programme {
    use zhucan_catalog::Basis;
    use zhucan_rules::Date;

    use super::day;

    pub(crate) const START: &str = "先回答几个问题";
    pub(crate) const MINE: &str = "对照我的情况看";
    pub(crate) const MINE_LEAD: &str = "想知道您家能不能去申请，回答几个问题就行。";
    pub(crate) const MINE_BEFORE: &str = "想对照，请点";
    pub(crate) const NO_TEST: &str = "这一项没有条件要对照。想用，直接去问。";
    pub(crate) const EMPLOYERS: &str = "这一项是给用人单位看的。";
    pub(crate) const NEXT: &str = "接下来";
    pub(crate) const ASK: &str = "不清楚的，可以打";
    pub(crate) const ALL: &str = "看所有项目";
    pub(crate) const TOGETHER: &str = "这些从哪里来？";
    pub(crate) const DEADLINE: &str = "别错过";
    pub(crate) const FREE_MARK: &str = "不花钱";

    pub(crate) const GIVES: &str = "能得到什么";
    pub(crate) const DEPENDS: &str = "看情况，是下面几种里的一种：";
    pub(crate) const FOR: &str = "给谁：";
    pub(crate) const OTHERWISE: &str = "上面都对不上的：";
    pub(crate) const GAVE: &str = "以前给的";
    pub(crate) const WILL_GIVE: &str = "以后给的";
    pub(crate) const WHO: &str = "要什么条件";
    pub(crate) const WAS: &str = "以前的条件";
    pub(crate) const WILL_BE: &str = "以后的条件";
    pub(crate) const NO_RULE: &str = "没有查到现在怎么规定。请打 12385 问。";
    pub(crate) const EVERY: &str = "下面的要全部满足：";
    pub(crate) const ONE_OF: &str = "下面满足其中一项就行：";
    pub(crate) const NOT: &str = "不能有下面的情况：";
    pub(crate) const NONE_OF: &str = "不能有下面任何一种情况：";
    pub(crate) const NOT_TOGETHER: &str = "下面的不能同时有：";
    pub(crate) const ASK_OFFICE: &str = "到窗口这样问：";
    pub(crate) const FIRST: &str = "先要有";
    pub(crate) const FIRST_LEAD: &str = "办这一项，要先有：";
    pub(crate) const PAPERS: &str = "要带什么";
    pub(crate) const LOOKED_UP: &str = "窗口自己能查到";
    pub(crate) const LOOKED_UP_LEAD: &str = "下面这些，窗口应当自己查。手边有，也可以带上。";
    pub(crate) const WINDOWS: &str = "去哪里办";
    pub(crate) const WINDOWS_ANY: &str = "下面几处都可以问。先打电话问好，再去。";
    pub(crate) const STEPS: &str = "怎么办";
    pub(crate) const LIMITS: &str = "时间和权利";
    pub(crate) const FREE: &str = "哪些不花钱";
    pub(crate) const CONFLICTS: &str = "哪些不能一起要";
    pub(crate) const OVERLAPS: &str = "和别的项目";
    pub(crate) const FOUNDING: &str = "2017 年工作要点写到过";
    pub(crate) const FOUNDING_CAUTION: &str = "那是 2017 年的计划，不能证明现在还有。";
    pub(crate) const FOUNDING_TARGETS: &str = "当年的目标：";
    pub(crate) const SOURCES: &str = "依据";
    pub(crate) const CHECKED: &str = "核对";
    pub(crate) const SECOND_READER: &str = "第二个人核对了：";

    pub(crate) fn description(name: &str, gloss: &str) -> String {
        format!("{name}：{gloss}给什么，要什么条件，带什么，去哪里办，依据是什么。")
    }

    pub(crate) fn also(words: &[String]) -> String {
        format!("也有人这样找：{}。", super::listed(words))
    }

    pub(crate) fn per_month(yuan: u32, at_least: bool) -> String {
        let least = if at_least { "至少" } else { "" };
        format!("每月{least} {yuan} 元")
    }

    pub(crate) fn standard(name: &str, yuan: u32, from: Date, source: &str) -> String {
        format!("{name}：{yuan} 元，从{}起。来源：{source}。", day(from))
    }

    pub(crate) fn since(from: Date) -> String {
        format!("能查到的，从{}起。", day(from))
    }

    pub(crate) fn between(from: Date, until: Date) -> String {
        format!("能查到的，从{}到{}。", day(from), day(until))
    }

    pub(crate) fn basis(basis: Basis, from: Date, until: Option<Date>) -> String {
        let end = until.map(|until| format!("到{}为止。", day(until))).unwrap_or_default();
        match basis {
            Basis::Commencement => format!("从{}起施行。{end}", day(from)),
            Basis::EarliestEvidence => {
                format!("能查到的最早依据是{}。哪天开始施行，没有查到。{end}", day(from))
            }
        }
    }

    pub(crate) fn founding(numbers: &[String]) -> String {
        format!("市残联 2017 年的工作要点第 {} 项。", super::listed(numbers))
    }

    pub(crate) fn articles(articles: &[String]) -> String {
        format!("看过：{}。", super::listed(articles))
    }

    pub(crate) fn no_articles(why: &str) -> String {
        format!("{why}。")
    }

    pub(crate) fn issued(issued: &str) -> String {
        format!("{issued}。")
    }

    pub(crate) fn checked_on(checked_on: Date) -> String {
        format!("这一项{}核对过。", day(checked_on))
    }

    pub(crate) fn steps_of(numbers: &str) -> String {
        format!("第 {numbers} 步")
    }

    pub(crate) fn lines_of(numbers: &str) -> String {
        format!("第 {numbers} 条")
    }
}

/// A part of life.
pub(crate) fn family(family: Family) -> &'static str {
    match family {
        Family::Certificate => "残疾人证",
        Family::Subsidies => "生活和护理补贴",
        Family::Assistance => "低保和救助",
        Family::Insurance => "社会保险",
        Family::Rehabilitation => "康复、辅具和照料",
        Family::Education => "上学",
        Family::Home => "住房",
        Family::Travel => "出行",
        Family::Work => "工作和减税",
        Family::Rights => "权利和公共服务",
        Family::Employers => "给用人单位",
    }
}

/// How well a statement is supported, in the words of the app.
pub(crate) fn evidence(mark: EvidenceMark) -> &'static str {
    match mark {
        EvidenceMark::Official => "官方条文",
        EvidenceMark::Reported => "转述，去之前先确认",
        EvidenceMark::Founding => "只有2017年工作要点提到",
        EvidenceMark::Office => "由窗口决定",
    }
}

/// A paper's form and number.
pub(crate) fn form(form: PaperForm, count: u8) -> String {
    match form {
        PaperForm::Original if count > 1 => format!("原件 {count} 份"),
        PaperForm::Original => "原件".to_owned(),
        PaperForm::Copy => format!("复印件 {count} 份"),
        PaperForm::FilledIn => format!("要填的表 {count} 份"),
        PaperForm::Photo => format!("照片 {count} 张"),
    }
}

/// Who brings a paper.
pub(crate) fn brought_by(who: &str) -> String {
    format!("什么情况带：{who}。")
}
