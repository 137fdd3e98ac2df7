//! What is taken along from a roster, and two editions over it.

use crate::words::roster::{AlongWords, EditionWords};

pub(super) const ALONG: AlongWords = AlongWords {
    heading: "存成文件",
    text: ["文件里写着谁很可能可以申请什么。", "请像名册一样保管好。"],
    tables: ["汇总", "很可能、没有领的人", "每个人的结果", "先弄清的情况", "没有收进来的行", "结果变了的人"],
    save: |table, form| format!("{table}，存成 {form}"),
    file: "名册",
    saved: |file| format!("已经交给浏览器保存：{file}"),
    not_saved: |file| format!("没有存成：{file}。请再点一次，还是不行就把名册分成几份。"),
    summary: [
        "项目",
        "很可能",
        "要问",
        "还缺",
        "现在不行",
        "在领",
        "很可能，在领",
        "很可能，没有领",
        "很可能，名册没有写",
        "在领，现在不行",
        "写明的每百人里在领的",
    ],
    not_receiving: ["编号", "行", "项目", "理由"],
    verdicts: ["编号", "行", "还缺的情况"],
    bad_rows: ["行", "第几列", "列名", "里面写着", "哪里不对"],
    changes: ["编号", "行", "项目", "另一版", "这一版", "另一版的理由", "这一版的理由"],
    said: ["很可能", "要问", "还缺", "现在不行", "没有这个项目", "情况互相矛盾"],
    problems: [
        "不认识这个写法",
        "是日期，不是周岁",
        "看不出领没领",
        "不是残疾类别",
        "等级不对",
        "情况互相矛盾",
        "格数不对",
        "引号不对",
        "是公式",
        "是合并的格子",
        "格子里是错误",
    ],
};

pub(super) const EDITIONS: EditionWords = EditionWords {
    heading: "换一版规则，谁的结果会变",
    text: ["先在另一版的页面上，存下那一版的规则。", "再到这里选那个文件。"],
    save: "存下这一版的规则",
    label: "另一版的规则文件",
    compared: |edition, count| format!("和 {edition} 这一版比，有 {count} 个结果会变。"),
    heads: ["项目", "另一版", "这一版", "人数"],
    change: |programme, before, after| format!("{programme}，从“{before}”到“{after}”"),
    why: ["另一版：", "这一版："],
    no_reason: "没有写理由。",
};
