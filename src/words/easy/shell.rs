//! What stands around every screen.

use crate::words::shell::{DisplayWords, Footer, Nav, Shell, Titles};

pub(super) const SHELL: Shell = Shell {
    site: "助残导航",
    strapline: "杭州残疾人补贴和服务",
    skip: "直接看这一页的内容",
    all_programmes: "看全部项目（会打开新的一页）",
    beside: "（会打开新的一页）",
    for_carer: |called| format!("您现在为{called}查。"),
    update: ["有新的版本。换了以后，回答还在。改过的，会再问您。", "换成新的"],
    display: DisplayWords {
        summary: "字的大小、朗读、English",
        language: "语言",
        size: "字的大小",
        sizes: ["平常", "大", "更大", "最大"],
        colours: "颜色",
        contrasts: ["跟手机一样", "黑白分明"],
        coming: "正在打开，请等一会儿。",
        failed: "没有打开。请看看能不能上网。再选一次。",
    },
    nav: Nav {
        label: "主要页面",
        start: "首页",
        review: "我的回答",
        results: "结果",
        directory: "全部项目",
        about: "这是什么",
    },
    footer: Footer {
        hotline: "残疾人服务热线电话",
        hotline_number: "12385",
        keep: "存下、清掉回答，用交接码",
        privacy: "您的回答不会离开这台手机或电脑。",
        disclaimer: "这里只是帮您看一看。最后由办事窗口决定。",
        edition: |id, checked_on| format!("政策的版本：{id}。查过的日子：{checked_on}。"),
    },
};

pub(super) const TITLES: Titles = Titles {
    page: |heading| format!("{heading} - 助残导航"),
    error: |title| format!("还没答好：{title}"),
    start: "助残导航：杭州残疾人补贴和服务",
    not_found: "没有这一页",
};
