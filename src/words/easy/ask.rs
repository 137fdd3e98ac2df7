//! What stands around every question, and the review.

use crate::words::ask::{Ask, AskErrors, GroupWords, Topics};
use crate::words::review::{Review, Said};
use crate::words::voice::Voiced;

pub(super) const ASK: Ask = Ask {
    back: "回到上一页",
    next: "下一步",
    touch: "点一下选项，就到下一题。没有动，就点“下一步”。",
    not_sure: "不清楚",
    not_sure_hint: "没关系，可以接着答",
    left: |questions| match questions {
        0 => "这可能是最后一个问题。".to_owned(),
        _ => format!("后面大约还有 {questions} 个问题。"),
    },
    results_now: "先看现在的结果",
    why: "为什么问这个？",
    find: "答案在哪里找？",
    example: "比如：",
    group: GroupWords {
        several: "有几个，就勾几个。",
        none: "都没有",
        unsure: "不清楚是哪一类",
        which: |category| format!("{category}是几级？"),
        taken_back: "别的勾取消了。",
        nothing: "请勾一勾。都没有，就勾“都没有”。",
        no_grade: |category| format!("请选{category}是几级。不知道，就选“不清楚”。"),
        contradiction: "您勾了“都没有”或“不清楚”。那就不要再勾别的。",
    },
    errors: AskErrors {
        heading: "这里还没有答好",
        prefix: "还没答好：",
        nothing: "请选一个答案。不知道，就选“不清楚”。",
    },
    dropped: |names| format!("这个回答，和前面的对不上。这些要重新回答：{names}。"),
    done: "问题都答完了",
    done_text: "可以看结果了。想改回答，先点“看看回答”。",
    to_review: "看看回答",
    to_results: "看结果",
};

pub(super) const TOPICS: Topics = Topics {
    basics: "基本情况",
    certificate: "残疾类别和等级",
    household: "家里的收入",
    insurance: "医保和养老保险",
    childhood: "孩子和上学",
    work: "工作和交税",
    allowances: "已经在领的钱",
    needs: "现在需要的帮助",
};

pub(super) const SAID: Said = Said {
    not_sure: "不清楚",
    years: |years| format!("{years} 周岁"),
    grade: |category, grade| format!("{category}{grade}"),
};

pub(super) const REVIEW: Review = Review {
    title: Voiced::new("看看您的回答对不对", "看看这位家人的情况对不对"),
    intro: "有不对的，就点“修改”。",
    change: "修改",
    change_context: |name| format!("：{name}"),
    empty: "您还没有回答问题。",
    to_results: "都对，看结果",
    go_on: "接着回答",
};
