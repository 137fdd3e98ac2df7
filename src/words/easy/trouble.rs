//! Pages that are not there, and what went wrong.

use crate::words::trouble::{Notice, Trouble};

pub(super) const TROUBLE: Trouble = Trouble {
    not_found: Notice {
        title: "没有这一页", text: &["网址可能打错了。也可能这一页搬走了。"], action: "回到首页"
    },
    no_programme: Notice {
        title: "没有这个项目", text: &["网址可能打错了。也可能项目改名了。"], action: "看结果"
    },
    handbook_coming: Notice {
        title: "正在打开说明", text: &["上网慢的时候，要等一会儿。"], action: "再试一次"
    },
    no_handbook: Notice {
        title: "说明没有打开",
        text: &["您的回答还在，没有丢。", "请看看能不能上网。再点“再试一次”。", "还是不行，可以打 12385 问。"],
        action: "再试一次",
    },
    old_edition: |day| format!("这里的政策是 {day}查的。时间有点久了。去之前，请先打 12385。问问政策有没有变。"),
};
