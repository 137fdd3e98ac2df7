//! What stands around every screen.

use crate::words::shell::{DisplayWords, Footer, Nav, Shell, Titles};

pub(super) const SHELL: Shell = Shell {
    site: "助残导航",
    strapline: "杭州残疾人补贴和服务",
    skip: "跳到正文",
    all_programmes: "看全部项目（另开一页）",
    beside: "（另开一页）",
    for_carer: |called| format!("现在是为{called}查。"),
    update: ["有新的政策版本。换了以后，回答还在。政策改过的，会再问一次。", "换成新版本"],
    display: DisplayWords {
        summary: "字号、朗读、English",
        language: "语言",
        size: "字号",
        sizes: ["标准", "大", "更大", "最大"],
        colours: "颜色",
        contrasts: ["跟手机的设置一样", "黑白分明"],
        coming: "正在取，请等一会儿。",
        failed: "没有取到。请看看网络，再选一次。",
    },
    nav: Nav {
        label: "主要页面",
        start: "首页",
        review: "我的回答",
        results: "结果",
        directory: "全部项目",
        about: "关于",
    },
    footer: Footer {
        hotline: "残疾人服务热线",
        hotline_number: "12385",
        keep: "存下、清掉回答，用交接码",
        privacy: "您的回答不会离开这台设备。",
        disclaimer: "这里只是帮您看一看。最后由窗口决定。",
        edition: |id, checked_on| format!("政策版本 {id}，{checked_on}核对过。"),
    },
};

pub(super) const TITLES: Titles = Titles {
    page: |heading| format!("{heading} - 助残导航"),
    error: |title| format!("错误：{title}"),
    start: "助残导航：杭州残疾人补贴和服务",
    not_found: "没有这一页",
};
