//! What is said when a file or a row is not taken.

use crate::words::roster::{ProblemWords, UnreadableWords};

pub(super) const REFUSALS: UnreadableWords = UnreadableWords {
    empty: "文件里什么也没有。请再看看。",
    no_table: [
        "文件里不是表格。请存成 CSV。",
        "这是压缩包，里面没有表格。",
        "这是旧的 XLS，或者有密码。请存成 XLSX。",
        "这是 PDF，不是表格。请存成 CSV。",
        "这是图片，不是表格。请选名单。",
        "这是文章，不是表格。请存成 CSV。",
    ],
    damaged: |line| format!("第 {line} 行坏了，看不出字。请再导出一次。"),
    workbook: "表格坏了，打不开。请存成 CSV。",
    password: "表格有密码。请去掉密码，再选一次。",
    unpacks: |most| format!("表格打开以后超过 {most} 兆。请分成几份。"),
    header_quoting: |line| format!("第 {line} 行是列的名字，引号不对。"),
    rows: |most| format!("名单超过 {most} 行。请分成几份。"),
    columns: |most| format!("名单超过 {most} 列。请去掉几列。"),
    large: |most| format!("文件超过 {most} 兆。请分成几份。"),
    vanished: "读到一半，文件不见了。请再选一次。",
    edition: ["这不是规则文件。请再选。", "这份规则存的样子不同，读不了。", "这份规则坏了。请再存一份。"],
};

pub(super) const PROBLEMS: ProblemWords = ProblemWords {
    value: |given| format!("不认识“{given}”。"),
    date: |given| format!("“{given}”是日期。请写岁数。"),
    receives: |given| format!("“{given}”看不出领没领。请写是或否。"),
    category: |given| format!("“{given}”不是残疾的类别。"),
    grade: |given| format!("“{given}”不是等级，或者个数不对。"),
    impossible: |facts| format!("这几个不会都是真的：{facts}。"),
    cells: |found, columns| format!("有 {found} 格，应该有 {columns} 格。"),
    quoting: "引号不对。",
    formula: "格子里是公式。请换成数。",
    merged: "格子是合并的。请拆开。",
    failed: |given| format!("格子里是错误 {given}。"),
};
