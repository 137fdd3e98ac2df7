//! The screen for a whole roster.

mod along;
mod faults;

use crate::words::roster::{
    BadRowWords, ColumnWords, RosterFileWords, RosterWords, SomeWords, StandingWords, WorkWords, grouped,
};

/// Chinese, for a whole roster.
pub static ZH_ROSTER: RosterWords = RosterWords {
    title: "核对整份名册",
    back: "回到柜台录入",
    lead: [
        "名册只在这台设备上读，不会发送出去。",
        "离开这一页，名册和结果就全部清掉。",
        "15 分钟没有操作，会先提醒，再过 2 分钟也清掉。",
    ],
    idle: ["15 分钟没有操作。2 分钟后，名册和结果会全部清掉。", "还在看，不要清"],
    number: grouped,
    file: RosterFileWords {
        heading: "选名册",
        label: "名册文件",
        hint: [
            "可以是 CSV 或 XLSX 文件。",
            "一行一个人，最上面是每一列的名字，再上面可以有标题。",
            "也可以把文件拖到这一页上。",
        ],
        chosen: |name| format!("名册：{name}"),
        unwritten: [
            |files| {
                format!("换了名册，这些文件没有写成：{files}。还要的话，请再选一次原来的名册，重新核对，再存一次。")
            },
            |files| format!("中途断了，这些文件没有写成：{files}。还要的话，请再选一次名册，重新核对，再存一次。"),
        ],
        works: ["正在读文件", "正在打开，表格大的要等一会儿", "正在核对", "正在和另一版比较", "正在写文件"],
        quarters: ["刚开始", "过了四分之一", "过了一半", "过了四分之三"],
        cancel: "停下",
        cancelled: "已经停下。",
        refused: "这个文件没有收进来",
        kept: "原来的还在，没有变。",
        stopped: ["这里看不了名册", "可能是浏览器太旧，或者名册太大。请换新的浏览器，或者把名册分成几份。"],
        left: ["名册已经清掉", "很久没有操作。要接着看，请再选一次文件。"],
        no_handbook: "项目资料没有取到。请连上网络，再选一次文件。",
    },
    columns: ColumnWords {
        heading: "每一列是什么",
        text: |encoding, separator| format!("文字编码是 {encoding}，用{separator}隔开。"),
        separators: ["逗号", "分号", "制表符"],
        workbook: |sheet| format!("是工作簿，读的是“{sheet}”这张表。"),
        other_sheets: |count| format!("还有 {count} 张表没有读。"),
        named_in: |line, above| format!("列名在第 {line} 行。上面的 {above} 行是标题，没有当作人。"),
        hint: "认得不对的，在最后一栏里改。",
        heads: ["列", "名字，里面写着", "是什么"],
        groups: ["情况", "在领的项目"],
        others: ["编号", "残疾类别", "残疾等级", "不用这一列"],
        column: |number, name| format!("第 {number} 列“{name}”"),
        of: |column| format!("{column}是什么"),
        twice: |first, second| format!("{first}和{second}是一个意思，后一列先不用。"),
        lone_grade: |column| format!("{column}要和残疾类别那一列一起用。"),
        graded: [
            "残疾类别和等级合起来看。",
            "写了一类的，填这一类的等级，其他类算没有。",
            "只写多重残疾的，看不出是哪几类，算不清楚。",
        ],
        taken: |column| format!("{column}已经是这个意思。请先改那一列。"),
        unusable: "没有认识的列名。请在最后一栏里，选每一列是什么。列名上面如果有标题，请删掉标题，再选一次文件。",
        go: "开始核对",
    },
    standing: StandingWords {
        heading: "结果",
        counted: |people, day| format!("核对了 {people} 人，按 {day}的规则。"),
        hint: [
            "点数字，看是哪些人，为什么。",
            "在领的比例：很可能、名册又写明的人里，在领的有多少。目标是全部。",
            "名册没有写领没领的，不算在里面。",
        ],
        order: ["排列", "没有领的多的在前", "按项目目录"],
        heads: [
            "项目",
            "很可能",
            "要问",
            "还缺",
            "现在不行",
            "在领",
            "很可能，没有领",
            "很可能，名册没有写",
            "在领，现在不行",
            "在领的比例",
        ],
        cell: |count, head, programme| format!("{count} 人，{head}，{programme}"),
        share: |receiving, said| format!("写明的 {said} 人里 {receiving} 人"),
        unsaid: "名册没有写",
    },
    some: SomeWords {
        heading: |what, count| format!("{what}：{count} 人"),
        of: |programme, head| format!("{programme}，{head}"),
        awaits: |fact| format!("还缺“{fact}”"),
        line: |line| format!("第 {line} 行"),
        missing: "还缺：",
        range: |first, last, all| format!("第 {first} 到 {last} 个，共 {all} 个"),
        turn: ["前 50 个", "后 50 个", "收起"],
    },
    work: WorkWords {
        heading: "先弄清哪几项",
        text: "排在前面的，弄清以后定下来的结果最多。",
        none: "没有还缺的情况。",
        heads: ["情况", "弄清就能定的结果", "有关的结果", "有关的人"],
    },
    bad: BadRowWords {
        heading: |count| format!("没有收进来的行：{count} 行"),
        show: "看是哪些行，哪里不对",
        text: "在名册里改好，再选一次文件。",
        fault: |line, columns, problem| format!("第 {line} 行，{columns}：{problem}"),
        whole: |line, problem| format!("第 {line} 行：{problem}"),
    },
    along: along::ALONG,
    editions: along::EDITIONS,
    refusals: faults::REFUSALS,
    problems: faults::PROBLEMS,
};
