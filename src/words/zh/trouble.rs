//! Pages that are not there, and what went wrong.

use crate::words::trouble::{Notice, Trouble};

pub(super) const TROUBLE: Trouble = Trouble {
    not_found: Notice {
        title: "没有这一页", text: &["网址可能打错了，也可能这一页搬走了。"], action: "回到首页"
    },
    no_programme: Notice {
        title: "没有这个项目", text: &["网址可能打错了，也可能项目改名了。"], action: "看结果"
    },
    old_edition: |day| format!("这里的政策是 {day}核对的，时间有点久了。去之前，请先打 12385 问有没有变。"),
};
