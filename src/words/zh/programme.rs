//! A programme's page, and the evidence marks.

use crate::words::evidence::{EvidenceWords, Mark};
use crate::words::programme::{ClerkWords, GivesWords, ProgrammeWords, ReasonWords, RuleDays};

pub(super) const EVIDENCE: EvidenceWords = EvidenceWords {
    together: "这些从哪里来？",
    official: Mark { chip: "官方条文", explain: "读过官方原文，写明了是第几条。" },
    reported: Mark {
        chip: "转述，去之前先确认", explain: "从报道或别处的转述看到的。去之前，先打电话确认。"
    },
    founding: Mark {
        chip: "只有2017年工作要点提到",
        explain: "只有市残联 2017 年的工作要点提到。现在怎么样，要问残联。",
    },
    office: Mark {
        chip: "由窗口决定", explain: "没有查到条文。这一条由窗口定，要当面或打电话问。"
    },
};

pub(super) const PROGRAMME: ProgrammeWords = ProgrammeWords {
    back: "返回结果",
    why: "为什么这样说",
    settling: "弄清楚这些，就能定",
    settling_text: |facts| format!("最少要弄清楚 {facts} 件事。不管答案是什么，结果都能定下来。"),
    clerk: ClerkWords {
        summary: "给窗口工作人员看的写法",
        heads: ["要求", "回答", "对得上吗", "依据"],
        holds: "满足",
        fails: "不满足",
        unsettled: "未定",
        not: "不是这样：",
        follows: "没有答，由别的回答得出",
        office: "由窗口认定",
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
        standard: |name, yuan, day, source| format!("{name}：{yuan} 元，从 {day}起。来源：{source}。"),
        depends: "可能是下面几种里的一种：",
        stale: "政策核对得有点久了，金额可能变了。请问窗口。",
        depends_short: "有几种情况，点开看。",
        since: |day| format!("能查到的，从 {day}起。"),
    },
    papers: "要带什么",
    windows: "去哪里办",
    windows_any: "下面几处都可以问。先问好，再去。",
    steps: "怎么办",
    limits: "时间和权利",
    deadline: "别错过",
    overlaps: "能不能和别的一起领",
    sources: "依据和日期",
    rule: RuleDays {
        commencement: |day| format!("从 {day}起施行。"),
        earliest_evidence: |day| format!("能查到的最早依据是 {day}。哪天开始施行，没有查到。"),
        none: "没有查到现在怎么规定。请打 12385 问。",
    },
    checked_on: |day| format!("{day}核对过。"),
    founding: |items| format!("市残联 2017 年工作要点提到过它（第 {items} 项）。"),
    to_checklist: "看办事清单",
};
