//! Easy-read Chinese (`zh-Hans`), for people who read little or with difficulty. It keeps to `policy/easy-read.toml`.
//! Official names stay; never a promise.

use zhucan_catalog::{Basis, EvidenceMark, Family, PaperForm};
use zhucan_rules::Date;

use super::{Gives, List, Parts, Programme, Shell, Sources, Who, Words};

pub(super) static EASY: Words = Words {
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
        EvidenceMark::Official => "官方文件",
        EvidenceMark::Reported => "别处转述，去之前先问",
        EvidenceMark::Founding => "只有2017年工作要点提到",
        EvidenceMark::Office => "由窗口决定",
    },
    form,
};

const SHELL: Shell = Shell {
    site: "助残导航",
    strapline: "杭州残疾人补贴和服务",
    title: |heading| format!("{heading} - 助残导航（易读）"),
    skip: "直接看这一页的内容",
    nav: "主要页面",
    languages: "语言",
    trail: "您现在看的是哪一页",
    home: "首页",
    all: "全部项目",
    start: "去回答问题",
    hotline: "残疾人服务热线电话",
    not_you: "这一页不看您的情况。",
    disclaimer: "这里只是帮您看一看。最后由办事窗口决定。",
    edition: |id, checked_on| format!("政策的版本：{id}。查过的日子：{}。", day(checked_on)),
    stale: |months| [format!("过了 {months} 个月，钱数可能会变。先打残疾人服务热线电话 "), " 问。".to_owned()],
    same_language: "打开后，字不是易读的？点“字号、朗读、English”。再选“中文易读”。",
};

const LIST: List = List {
    title: "全部补贴和服务",
    description: "杭州的残疾人补贴和服务，一项一项写。写着给什么，给谁。写着带什么，去哪里办。不用回答问题。字句短，容易读。",
    lead: "点名字，看给什么、要带什么、去哪里办。",
    start: ["想知道哪些很可能可以申请，", "先回答几个问题", "。"],
    search: "找一项",
    search_hint: "写名字。也可以写拼音的第一个字母。比如，找“残疾人证”，就写 cjrz。",
    search_clear: "按 Esc 键，写的字就没了。",
    found: "找到 {count} 项。",
    nothing: "没有找到。",
    nothing_help: ["换个说法，再试试。也可以打残疾人服务热线电话 ", " 问。"],
    families: "分类找",
    letters: "按拼音字母找",
    digits: "数字",
    letter: "字母",
};

const PROGRAMME: Programme = Programme {
    description: |name, gloss| format!("{name}：{gloss}给什么，看什么。带什么，去哪里办。字句短，容易读。"),
    also: |words| format!("也有人这样找：{}。", listed(words)),
    start: "先回答几个问题",
    mine: "对着我的情况看",
    mine_lead: "想知道您能不能去申请？回答几个问题就行。",
    to_mine: ["想看自己的，就点“", "”。"],
    no_test: "这一项不用看条件。想用，直接去问。",
    employers: "这一项是给单位看的。",
    next: "接下来",
    ask: ["不清楚，就打残疾人服务热线电话 ", " 问。"],
    all: "看全部项目",
    together: "这些话从哪里来？",
    deadline: "别错过：",
    free_mark: "不花钱",
    parts: Parts {
        first: "先要有",
        first_lead: "办这一项，要先有：",
        papers: "要带什么",
        looked_up: "窗口自己能查到的",
        looked_up_lead: "下面这些，窗口要自己查。手边有，也可以带上。",
        windows: "去哪里办",
        windows_any: "下面几处都可以问。先问好，再去。",
        steps: "怎么办",
        limits: "时间和您的权利",
        free: "不要钱的",
        conflicts: "哪些不能一起要",
        overlaps: "能不能和别的一起领",
    },
    gives: Gives {
        heading: "能得到什么",
        depends: "可能是下面几种里的一种：",
        whom: "给谁：",
        otherwise: "上面都对不上，就是这样：",
        was: "以前给的",
        will_be: "以后给的",
        per_month: |yuan, at_least| format!("每月{} {yuan} 元", if at_least { "至少" } else { "" }),
        standard: |name, yuan, from, source| format!("{name}：{yuan} 元，从 {}起。写在：{source}。", day(from)),
        since: |from| format!("能查到的，从 {}开始。", day(from)),
        between: |from, until| format!("能查到的，从 {}开始。到 {}为止。", day(from), day(until)),
    },
    who: Who {
        heading: "这一项要看什么",
        was: "以前看什么",
        will_be: "以后看什么",
        no_rule: "没有查到现在怎么规定。请打 12385 问。",
        every: "下面的，每一条都要对得上：",
        one_of: "下面的，有一条对得上就行：",
        not: "不能是下面这样：",
        none_of: "下面的，一条都不能有：",
        not_together: "下面的，不能同时有：",
        ask_office: "到窗口这样问：",
        basis,
    },
    brought_by: |who| format!("什么情况要带：{who}。"),
    steps_of: |numbers| format!("第 {} 步", listed(numbers)),
    lines_of: |numbers| format!("第 {} 条", listed(numbers)),
    sources: Sources {
        founding: "2017 年的工作要点提到过",
        founding_items: |numbers| format!("市残联 2017 年的工作要点提到过它。在第 {} 项。", listed(numbers)),
        founding_caution: "那是 2017 年的计划。它不能证明现在还有。",
        founding_targets: "2017 年当年的目标，不是现在的数：",
        heading: "出处",
        articles: |articles| format!("看过：{}。", listed(articles)),
        checked: "谁查过",
        checked_on: |checked_on| format!("{}查过。", day(checked_on)),
        second_reader: "第二个人又查了一遍（写的话不是易读的）",
    },
};

fn day(date: Date) -> String {
    format!("{} 年 {} 月 {} 日", date.year(), date.month(), date.day())
}

fn listed(names: &[String]) -> String {
    names.join("、")
}

fn basis(basis: Basis, from: Date, until: Option<Date>) -> String {
    let end = until.map(|until| format!("用到 {}为止。", day(until))).unwrap_or_default();
    match basis {
        Basis::Commencement => format!("这个规定从 {}开始用。{end}", day(from)),
        Basis::EarliestEvidence => {
            format!("能查到的，最早是 {}。规定从哪天开始用，没有查到。{end}", day(from))
        }
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
        Family::Travel => "出门坐车、开车",
        Family::Work => "工作和少交税",
        Family::Rights => "权利和公共服务",
        Family::Employers => "给单位看的",
    }
}
