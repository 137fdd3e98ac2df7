//! A programme's page, and the evidence marks.

use crate::words::evidence::{EvidenceWords, Mark};
use crate::words::programme::{ClerkWords, GivesWords, ProgrammeWords, ReasonWords, RuleDays};

pub(super) const EVIDENCE: EvidenceWords = EvidenceWords {
    together: "这些话从哪里来？",
    official: Mark { chip: "官方文件", explain: "读过官方的原文。写明了是第几条。" },
    reported: Mark {
        chip: "别处转述，去之前先问", explain: "这是报道写的，或别处转述的。去之前，先打电话问对不对。"
    },
    founding: Mark {
        chip: "只有2017年工作要点提到",
        explain: "只有市残联 2017 年的工作要点提到。现在怎么样，要问残联。",
    },
    office: Mark {
        chip: "由窗口决定", explain: "没有查到官方怎么写。这一条由窗口决定。要当面问，或者打电话问。"
    },
};

pub(super) const PROGRAMME: ProgrammeWords = ProgrammeWords {
    back: "回到结果",
    why: "为什么这样说",
    settling: "弄清楚这些，就有结果",
    settling_text: |facts| format!("最少要弄清楚 {facts} 件事。不管答案是什么，都能有结果。"),
    clerk: ClerkWords {
        summary: "给窗口工作人员看的写法",
        heads: ["要求", "回答", "对得上吗", "出处"],
        holds: "对得上",
        fails: "对不上",
        unsettled: "还没定",
        not: "不是这样：",
        follows: "没有答。看别的回答就知道。",
        office: "由窗口定",
        or: "；或者 ",
        or_value: "或",
        years: |first, last, most| {
            if last >= most {
                format!("满 {first} 周岁")
            } else if first == 0 {
                format!("不超过 {last} 周岁")
            } else {
                format!("{first} 到 {last} 周岁")
            }
        },
    },
    looked_at: "这一项要看什么",
    reason: ReasonWords {
        supports: "对得上：", against: "对不上：", unknown: "还不知道：", office: "要问窗口："
    },
    requires_first: "先要有",
    requires_first_text: |names| format!("办这一项，要先有：{names}。"),
    gives: GivesWords {
        heading: "能得到什么",
        per_month: |yuan| format!("每月 {yuan} 元"),
        standard: |name, yuan, day, source| format!("{name}：{yuan} 元，从 {day}起。写在：{source}。"),
        depends: "可能是下面几种里的一种：",
        stale: "上次查政策，有点久了。钱数可能变了。请问窗口。",
        depends_short: "有几种情况。点开看。",
        since: |day| format!("能查到的，从 {day}开始。"),
    },
    papers: "要带什么",
    windows: "去哪里办",
    windows_any: "下面几处都可以问。先问好，再去。",
    steps: "怎么办",
    limits: "时间和您的权利",
    deadline: "别错过",
    overlaps: "能不能和别的一起领",
    sources: "出处和日期",
    rule: RuleDays {
        commencement: |day| format!("这个规定从 {day}开始用。"),
        earliest_evidence: |day| format!("能查到的，最早是 {day}。规定从哪天开始用，没有查到。"),
        none: "没有查到现在怎么规定。请打 12385 问。",
    },
    checked_on: |day| format!("{day}查过。"),
    founding: |items| format!("市残联 2017 年的工作要点提到过它。在第 {items} 项。"),
    to_checklist: "看办事清单",
};
