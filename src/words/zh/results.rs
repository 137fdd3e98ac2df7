//! The verdicts and the results.

use crate::words::beside::{ChoiceWords, FindingWords, FirstWords};
use crate::words::changes::{Changes, Moves};
use crate::words::results::{Card, Counts, Results};
use crate::words::verdict::{ByVerdict, Heading, VerdictWords};
use crate::words::voice::Voiced;

pub(super) const VERDICTS: ByVerdict<VerdictWords> = ByVerdict {
    likely: VerdictWords {
        mark: "可",
        name: "很可能可以申请",
        group: "从回答看，要求的都对得上。",
        banner: "从回答看，要求的都对得上。最后由窗口决定。",
    },
    ask: VerdictWords {
        mark: "问",
        name: "要问一下窗口",
        group: "从回答看，可以去问。还有事情要由窗口定。",
        banner: "从回答看，可以去问。还有事情要由窗口定。下面写着怎么问。",
    },
    open: VerdictWords {
        mark: "差",
        name: "还差一点信息",
        group: "还有事情没弄清楚。弄清楚了，就能知道。",
        banner: "还有事情没弄清楚。下面写着差什么、去哪里看。",
    },
    not_now: VerdictWords {
        mark: "暂",
        name: "现在不行",
        group: "现在有对不上的地方。点开能看到是哪里。",
        banner: "现在有对不上的地方，下面写着。窗口说的不一样，就听窗口的。",
    },
};

pub(super) const RESULTS: Results = Results {
    title: Voiced::new("您能申请什么", "这位家人能申请什么"),
    to_handover: "把结果带走",
    summary: sum_up,
    count: |programmes| format!("{programmes} 项"),
    caution: "这里只是帮您看一看。最后由窗口决定。",
    as_of: |day| format!("按 {day}的年龄和政策算。"),
    card: Card {
        details: "看详细",
        details_context: |name| format!("：{name}"),
        confirm: "去之前先打 12385 确认。",
        because: "为什么：",
        ask_office: "到窗口这样问：",
        fails: "对不上的一条：",
        missing: |name| format!("还差：{name}"),
        find: "在哪里看：",
        answer: |name| format!("现在回答：{name}"),
    },
    changes: Changes {
        heading: "什么时候会变",
        time: "等时间到：",
        action: "可以做的事：",
        none: "暂时没有能做的事。情况变了，再来看看。",
        age: |years| format!("到 {years} 周岁时"),
        line: |phrases| format!("{}，再来看看。", phrases.join("，")),
        moves: MOVES,
    },
    first: FirstWords {
        heading: "先做这一步",
        go: "去哪里：",
        stop: "。",
        apply: "办什么：",
        ask_only: "问什么：",
        ask: "顺便问：",
        bring: "先带上：",
        rest: "看全部要去的地方和要带的东西",
    },
    choices: ChoiceWords {
        heading: "只能选一边的",
        certain: "算下来，选这一边更多：",
        tie: "两边一样多，选哪边都行：",
        compare: "两边只能要一边。金额没有查全，到窗口比一比再定：",
        held: "（正在领的）",
        given_up: |names| format!("选它，就不能要：{names}。"),
        notes: "另外要留意",
    },
    finding: FindingWords {
        heading: "弄清楚这些，结果更清楚",
        text: "先弄清楚排在前面的。",
        needed_for: |programmes| format!("：{programmes} 项要用到。"),
        settles: |programmes| format!("知道了，马上能定下 {programmes} 项。"),
    },
    offered: Heading { title: "这些也可以用", text: "不用审批，或者当场就能用。" },
    none_likely: Heading {
        title: "还没有看到很可能可以申请的",
        text: "这不等于都不行。先看下面的，也可以打 12385 问。",
    },
    no_answers: Heading { title: "还没有回答问题", text: "先回答几个问题，再来看结果。" },
    still_to_ask: |questions| format!("再答大约 {questions} 个问题，结果会更清楚。"),
    go_on: "接着回答",
    to_checklist: "看办事清单",
    to_review: "核对和修改回答",
    dropped: |names| format!("改了以后，这些回答对不上了，要重新回答：{names}。"),
};

const MOVES: Moves = Moves {
    first_certificate: "先办残疾人证",
    new_certificate: "先换新的残疾人证",
    residence_permit: "先办杭州的居住证",
    minimum: "先问窗口能不能申请低保，认定以后",
    marginal: "先问窗口能不能申请低保边缘，认定以后",
    resident_medical: "先参加城乡居民医保",
    resident_pension: "先参加城乡居民养老保险",
    preschool: "上幼儿园以后",
    compulsory: "上小学以后",
    looking: "开始找工作以后",
    need: |label| format!("以后需要“{label}”时"),
    other: |name| format!("“{name}”变了以后"),
};

fn sum_up(counts: &Counts) -> String {
    let parts: Vec<String> = [
        (counts.likely, "很可能可以申请"),
        (counts.ask, "要问一下窗口"),
        (counts.open, "还差一点信息"),
        (counts.not_now, "现在不行"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, verdict)| format!("{count} 项{verdict}"))
    .collect();
    if parts.is_empty() { "还没有结果。".to_owned() } else { format!("{}。", parts.join("，")) }
}
