//! The screen for a whole roster.

mod along;
mod faults;

use crate::words::roster::{
    BadRowWords, ColumnWords, RosterFileWords, RosterWords, SomeWords, StandingWords, WorkWords, grouped,
};

/// Easy-read Chinese, for a whole roster.
pub static EASY_ROSTER: RosterWords = RosterWords {
    title: "看一整份名单",
    back: "回到窗口用的页面",
    lead: ["名单只在这台机器上看，不发出去。", "离开这一页，内容就全部清掉。"],
    number: grouped,
    file: RosterFileWords {
        heading: "选名单",
        label: "名单文件",
        hint: ["可以选 CSV 或 XLSX 文件。", "一行写一个人。第一行写每一列的名字。", "也可以把文件拖到这里。"],
        chosen: |name| format!("名单：{name}"),
        works: ["正在读", "正在看"],
        quarters: ["刚开始", "过了四分之一", "过了一半", "过了四分之三"],
        cancel: "停下",
        cancelled: "停下了。",
        refused: "这个文件用不了",
        kept: "原来的还在。",
        stopped: ["这里看不了名单", "可能名单太大。请分成几份，或者换一台机器。"],
    },
    columns: ColumnWords {
        heading: "每一列写的是什么",
        text: |encoding, separator| format!("文字是 {encoding}，用{separator}隔开。"),
        separators: ["逗号", "分号", "制表符"],
        workbook: |sheet| format!("看的是“{sheet}”这张表。"),
        other_sheets: |count| format!("还有 {count} 张表没有看。"),
        hint: "不对的，在最后一栏里改。",
        heads: ["列", "名字，里面写着", "是什么"],
        groups: ["情况", "正在领的"],
        others: ["编号", "残疾的类别", "残疾的等级", "不用这一列"],
        column: |number, name| format!("第 {number} 列“{name}”"),
        of: |column| format!("{column}是什么"),
        twice: |first, second| format!("{first}和{second}是一个意思。后一列先不用。"),
        lone_grade: |column| format!("{column}要和类别一起用。"),
        graded: ["类别和等级放在一起看。", "写了一类，其他类就算没有。", "写多重残疾的，哪几类算不清楚。"],
        taken: |column| format!("{column}已经是这个意思。先改那一列。"),
        unusable: "每一列都不认识。请在最后一栏里选。",
        go: "开始看",
    },
    standing: StandingWords {
        heading: "结果",
        counted: |people, day| format!("看了 {people} 人。按 {day}的规则。"),
        hint: ["点数字，就看到是哪些人。", "最后一栏：很可能的人里，多少在领。最好是全部。"],
        order: ["怎么排", "没领的多的在前", "按目录"],
        heads: ["项目", "很可能", "要问", "还缺", "现在不行", "在领", "很可能，没领", "在领，现在不行", "多少在领"],
        cell: |count, head, programme| format!("{count} 人，{head}，{programme}"),
        unsaid: "名单没写",
    },
    some: SomeWords {
        heading: |what, count| format!("{what}：{count} 人"),
        of: |programme, head| format!("{programme}，{head}"),
        awaits: |fact| format!("还缺“{fact}”"),
        line: |line| format!("第 {line} 行"),
        missing: "还缺：",
        range: |first, last, all| format!("第 {first} 到 {last} 个，一共 {all} 个"),
        turn: ["前 50 个", "后 50 个", "收起"],
    },
    work: WorkWords {
        heading: "先问清哪几个",
        text: "先问排在前面的，能定的最多。",
        none: "没有要问的。",
        heads: ["情况", "问清就能定的", "有关的结果", "有关的人"],
    },
    bad: BadRowWords {
        heading: |count| format!("没有用上的行：{count} 行"),
        text: "请在名单里改好，再选一次。",
        fault: |line, columns, problem| format!("第 {line} 行，{columns}：{problem}"),
        whole: |line, problem| format!("第 {line} 行：{problem}"),
    },
    along: along::ALONG,
    editions: along::EDITIONS,
    refusals: faults::REFUSALS,
    problems: faults::PROBLEMS,
};
