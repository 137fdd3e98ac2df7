//! The letter of authority as paper. It is for a Chinese counter, so it is in Chinese in every language of the page.
//!
//! It has what article 165 of the Civil Code asks for (the name of who is sent, what for, how far, how long, and the
//! person's own signature or seal), and blanks by which an office knows the two people. All blanks are filled in by hand.

/// A line of the paper.
#[derive(Debug, Clone, Copy)]
pub enum PaperLine {
    /// Something to fill in.
    Blank(&'static str),
    /// Something to tick.
    Tick(&'static str),
    /// A sentence.
    Text(&'static str),
}

use PaperLine::{Blank, Text, Tick};

/// The heading of the paper.
pub const PAPER_TITLE: &str = "授权委托书";

/// Its parts: a heading, and the lines under it.
pub const PAPER: [(&str, &[PaperLine]); 6] = [
    ("一、本人（被代理人）", &[Blank("姓名"), Blank("身份证号（用手填）")]),
    ("二、代办人（代理人）", &[Blank("姓名"), Blank("身份证号（用手填）")]),
    (
        "三、代我办什么（代理事项）",
        &[
            Blank("福利或事情的名字"),
            Text("要办的打勾，不办的划掉："),
            Tick("代我提交申请"),
            Tick("代我补交材料"),
            Tick("代我问办到哪一步"),
            Tick("代我领取办理结果"),
        ],
    ),
    ("四、能办到哪一步（权限）", &[Text("只办上面打了勾的事。"), Text("这张纸不用于取钱、卖房、贷款。")]),
    ("五、期限", &[Text("从　　　　年　　月　　日起，"), Text("到　　　　年　　月　　日止。")]),
    ("六、本人签名或盖章", &[Blank("签名或盖章")]),
];
