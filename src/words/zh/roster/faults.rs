//! What is said when a file or a row is not taken.

use crate::words::roster::{ProblemWords, UnreadableWords};

pub(super) const REFUSALS: UnreadableWords = UnreadableWords {
    empty: "文件里什么也没有。请看看选对了没有。",
    no_table: [
        "文件里不是文字表格，只是名字像。请另存为 CSV。",
        "这是压缩包，里面没有工作簿。请先解压。",
        "这是旧的 XLS，或者有密码。请另存为 XLSX。",
        "这是 PDF，只是名字像表格。请另存为 CSV。",
        "这是图片，只是名字像表格。请选名册文件。",
        "这是文字文档，不是表格。请另存为 CSV。",
    ],
    damaged: |line| format!("第 {line} 行坏了，读不出字。请重新导出这份名册。"),
    workbook: "工作簿坏了，打不开。请重新导出，或者另存为 CSV。",
    password: "工作簿有密码。请去掉密码，再选一次。",
    unpacks: |most| format!("工作簿展开以后超过 {most} 兆。请分成几份。"),
    header_quoting: |line| format!("第 {line} 行是列名，引号没有成对。请改好再选。"),
    rows: |most| format!("名册超过 {most} 行。请分成几份。"),
    columns: |most| format!("名册超过 {most} 列。请去掉不用的列。"),
    large: |most| format!("文件超过 {most} 兆。请分成几份。"),
    vanished: "读到一半，文件不见了，或者变了。请再选一次。",
    edition: [
        "这不是规则文件。请选从页面存下的规则。",
        "这份规则的存法和这一版不同，读不了。",
        "这份规则坏了，不完整。请重新存一份。",
    ],
};

pub(super) const PROBLEMS: ProblemWords = ProblemWords {
    value: |given| format!("不认识“{given}”这个写法。"),
    date: |given| format!("“{given}”是日期。请写周岁。"),
    receives: |given| format!("“{given}”看不出领没领。请写是或否。"),
    category: |given| format!("“{given}”不是残疾类别。"),
    grade: |given| format!("“{given}”不是等级，或者和类别数目不同。"),
    impossible: |facts| format!("这几项不会同时是真的：{facts}。"),
    cells: |found, columns| format!("有 {found} 格，应该有 {columns} 格。"),
    quoting: "引号没有成对，或者写在格子中间。",
    formula: "格子里是公式。请换成算好的数。",
    merged: "格子是合并的，看不出是谁的。请拆开。",
    failed: |given| format!("格子里是错误 {given}。"),
};
