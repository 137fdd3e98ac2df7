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
        group: "从回答看，要求都对得上。",
        banner: "从回答看，要求都对得上。最后由窗口决定。",
    },
    ask: VerdictWords {
        mark: "问",
        name: "要问一下窗口",
        group: "从回答看，可以去问。还有的事，要由窗口定。",
        banner: "从回答看，可以去问。还有的事，要由窗口定。下面写着怎么问。",
    },
    open: VerdictWords {
        mark: "差",
        name: "还差一点没弄清",
        group: "还有事情没弄清楚。弄清楚了，就能知道。",
        banner: "还有事情没弄清楚。下面写着差什么，去哪里看。",
    },
    not_now: VerdictWords {
        mark: "暂",
        name: "现在不行",
        group: "现在有地方对不上。点开能看到是哪里。",
        banner: "现在有地方对不上。下面写着是哪里。窗口说的不一样，就听窗口的。",
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
        details: "点开看",
        details_context: |name| format!("：{name}"),
        confirm: "去之前，先打 12385 问对不对。",
        because: "为什么：",
        ask_office: "到窗口这样问：",
        fails: "哪里对不上：",
        missing: |name| format!("还差：{name}"),
        find: "在哪里看：",
        answer: |name| format!("现在回答：{name}"),
    },
    changes: Changes {
        heading: "什么时候会变",
        time: "要等时间：",
        action: "可以做的事：",
        none: "现在没有能做的事。情况变了，再来看看。",
        age: |years| format!("等到 {years} 周岁"),
        line: |phrases| format!("{}。然后再来看看。", phrases.join("。")),
        moves: MOVES,
    },
    first: FirstWords {
        heading: "先做这一步",
        go: "去哪里：",
        stop: "。",
        apply: "办什么：",
        ask_only: "问什么：",
        ask: "顺便问：",
        bring: "先带好：",
        rest: "看全部：去哪里，带什么",
    },
    choices: ChoiceWords {
        heading: "只能选一边的",
        certain: "算一算，选这一边更多：",
        tie: "两边一样多，选哪边都行：",
        compare: "两边只能要一边。钱数没有查全。到窗口比一比，再定：",
        held: "（正在领的）",
        given_up: |names| format!("选它，就不能要：{names}。"),
        notes: "还要留意",
    },
    finding: FindingWords {
        heading: "弄清楚这些，结果更清楚",
        text: "先弄清楚排在前面的。",
        needed_for: |programmes| format!("：{programmes} 项要用到。"),
        settles: |programmes| format!("知道了，{programmes} 项马上能有结果。"),
    },
    offered: Heading { title: "这些也可以用", text: "不用等人批，或者当场就能用。" },
    none_likely: Heading {
        title: "还没有看到很可能可以申请的",
        text: "这不等于都不行。先看下面的。也可以打 12385 问。",
    },
    no_answers: Heading { title: "您还没有回答问题", text: "先回答几个问题，再来看结果。" },
    still_to_ask: |questions| format!("再答大约 {questions} 个问题，结果会更清楚。"),
    go_on: "接着回答",
    to_checklist: "看办事清单",
    to_review: "看看回答，改回答",
    dropped: |names| format!("您改了回答。有的回答对不上了。这些要重新回答：{names}。"),
};

const MOVES: Moves = Moves {
    first_certificate: "先办残疾人证",
    new_certificate: "先换新的残疾人证",
    residence_permit: "先办杭州的居住证",
    minimum: "先问窗口，能不能申请低保。等到定为低保",
    marginal: "先问窗口，能不能申请低保边缘。等到定为低保边缘",
    resident_medical: "先参加城乡居民医保",
    resident_pension: "先参加城乡居民养老保险",
    preschool: "等到上了幼儿园",
    compulsory: "等到上了小学",
    looking: "开始找工作",
    need: |label| format!("等到以后需要“{label}”"),
    other: |name| format!("等到“{name}”变了"),
};

fn sum_up(counts: &Counts) -> String {
    let parts: Vec<String> = [
        (counts.likely, "很可能可以申请"),
        (counts.ask, "要问一下窗口"),
        (counts.open, "还差一点没弄清"),
        (counts.not_now, "现在不行"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, verdict)| format!("{count} 项{verdict}"))
    .collect();
    if parts.is_empty() { "还没有结果。".to_owned() } else { format!("{}。", parts.join("。")) }
}
