//! Plain Chinese (`zh-Hans`): short, one idea a sentence, official names as they are, never a promise.

use zhucan_catalog::{Basis, EvidenceMark, Family, PaperForm};
use zhucan_rules::Date;

use super::{Gives, List, Parts, Programme, Shell, Sources, Who, Words};

pub(super) static ZH: Words = Words {
    lang: "zh-Hans",
    listed,
    between: "、",
    gap: "",
    sentence: |phrase| format!("{phrase}。"),
    aside: |text| format!("（{text}）"),
    shell: SHELL,
    list: LIST,
    programme: PROGRAMME,
    family,
    evidence: |mark| match mark {
        EvidenceMark::Official => "官方条文",
        EvidenceMark::Reported => "转述，去之前先确认",
        EvidenceMark::Founding => "只有2017年工作要点提到",
        EvidenceMark::Office => "由窗口决定",
    },
    form,
};

const SHELL: Shell = Shell {
    site: "助残导航",
    strapline: "杭州残疾人补贴和服务",
    title: |heading| format!("{heading} - 助残导航"),
    skip: "跳到正文",
    nav: "主要页面",
    languages: "语言",
    trail: "现在的位置",
    home: "首页",
    all: "所有项目",
    start: "回答问题",
    hotline: "残疾人服务热线",
    not_you: "这一页不看您的情况。",
    disclaimer: "这里只是帮您看一看。最后由窗口决定。",
    edition: |id, checked_on| format!("政策版本 {id}。这里的内容核对于 {}。", day(checked_on)),
    stale: |months| [format!("过了 {months} 个月，金额请先打残疾人服务热线 "), " 确认。".to_owned()],
    same_language: "",
};

const LIST: List = List {
    title: "所有补贴和服务",
    description: "杭州残疾人补贴和服务，一项一项写明：给什么，给谁，带什么，去哪里办，依据是什么。不用回答问题。",
    lead: "点名字，看给什么、要带什么、去哪里办。",
    start: ["想知道哪些很可能可以申请，", "先回答几个问题", "。"],
    search: "找一项",
    search_hint: "打名字，或者拼音的头一个字母。比如“残疾人证”打 cjrz。",
    search_clear: "按 Esc 键清空。",
    found: "找到 {count} 项。",
    nothing: "没有找到。",
    nothing_help: ["换个说法再试试。也可以打残疾人服务热线 ", " 问。"],
    families: "按类别找",
    letters: "按拼音字母找",
    digits: "数字",
    letter: "字母",
};

const PROGRAMME: Programme = Programme {
    description: |name, gloss| format!("{name}：{gloss}给什么，要什么条件，带什么，去哪里办，依据是什么。"),
    also: |words| format!("也有人这样找：{}。", listed(words)),
    start: "先回答几个问题",
    mine: "对照我的情况看",
    mine_lead: "想知道您家能不能去申请，回答几个问题就行。",
    to_mine: ["想对照，请点“", "”。"],
    no_test: "这一项没有条件要对照。想用，直接去问。",
    employers: "这一项是给用人单位看的。",
    next: "接下来",
    ask: ["不清楚的，可以打残疾人服务热线 ", "。"],
    all: "看所有项目",
    together: "这些从哪里来？",
    deadline: "别错过：",
    free_mark: "不花钱",
    parts: Parts {
        first: "先要有",
        first_lead: "办这一项，要先有：",
        papers: "要带什么",
        looked_up: "窗口自己能查到",
        looked_up_lead: "下面这些，窗口应当自己查。手边有，也可以带上。",
        windows: "去哪里办",
        windows_any: "下面几处都可以问。先打电话问好，再去。",
        steps: "怎么办",
        limits: "时间和权利",
        free: "哪些不花钱",
        conflicts: "哪些不能一起要",
        overlaps: "和别的项目",
    },
    gives: Gives {
        heading: "能得到什么",
        depends: "看情况，是下面几种里的一种：",
        whom: "给谁：",
        otherwise: "上面都对不上的：",
        was: "以前给的",
        will_be: "以后给的",
        per_month: |yuan, at_least| format!("每月{} {yuan} 元", if at_least { "至少" } else { "" }),
        standard: |name, yuan, from, source| format!("{name}：{yuan} 元，从{}起。来源：{source}。", day(from)),
        since: |from| format!("能查到的，从{}起。", day(from)),
        between: |from, until| format!("能查到的，从{}到{}。", day(from), day(until)),
    },
    who: Who {
        heading: "要什么条件",
        was: "以前的条件",
        will_be: "以后的条件",
        no_rule: "没有查到现在怎么规定。请打 12385 问。",
        every: "下面的要全部满足：",
        one_of: "下面满足其中一项就行：",
        not: "不能有下面的情况：",
        none_of: "不能有下面任何一种情况：",
        not_together: "下面的不能同时有：",
        ask_office: "到窗口这样问：",
        basis,
    },
    brought_by: |who| format!("什么情况带：{who}。"),
    steps_of: |numbers| format!("第 {} 步", listed(numbers)),
    lines_of: |numbers| format!("第 {} 条", listed(numbers)),
    sources: Sources {
        founding: "2017 年工作要点写到过",
        founding_items: |numbers| format!("市残联 2017 年的工作要点第 {} 项。", listed(numbers)),
        founding_caution: "那是 2017 年的计划，不能证明现在还有。",
        founding_targets: "当年的目标：",
        heading: "依据",
        articles: |articles| format!("看过：{}。", listed(articles)),
        checked: "核对",
        checked_on: |checked_on| format!("这一项{}核对过。", day(checked_on)),
        second_reader: "第二个人核对了：",
    },
};

fn day(date: Date) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

fn listed(names: &[String]) -> String {
    names.join("、")
}

fn basis(basis: Basis, from: Date, until: Option<Date>) -> String {
    let end = until.map(|until| format!("到{}为止。", day(until))).unwrap_or_default();
    match basis {
        Basis::Commencement => format!("从{}起施行。{end}", day(from)),
        Basis::EarliestEvidence => format!("能查到的最早依据是{}。哪天开始施行，没有查到。{end}", day(from)),
    }
}

fn form(form: PaperForm, count: u8) -> String {
    match form {
        PaperForm::Original if count > 1 => format!("原件 {count} 份"),
        PaperForm::Original => "原件".to_owned(),
        PaperForm::Copy => format!("复印件 {count} 份"),
        PaperForm::FilledIn => format!("要填的表 {count} 份"),
        PaperForm::Photo => format!("照片 {count} 张"),
    }
}

fn family(family: Family) -> &'static str {
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
