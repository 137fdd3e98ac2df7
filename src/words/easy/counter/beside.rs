//! What the counter says beside facts and results.

use crate::words::counter::{BesideWords, CameraWords, ComesWords, DifferWords, PhoneWords, WhyWords};

pub(super) const BESIDE: BesideWords = BesideWords {
    comes: ComesWords {
        heading: "谁来办",
        kinds: ["本人", "监护人", "代办人"],
        general: ["监护人要知道什么", "代办人要知道什么"],
        ask_first: "代办要先问窗口",
        bring: "代办还要带：",
        ask_paper: "要先问窗口",
        ask_what: "带什么，先问窗口。",
        on_slip: |who| format!("{who}来办"),
        on_slip_acting: |who| format!("{who}能不能办，还要带什么"),
        not_found: "下面这些，谁能代办、带什么，没有查到。先打电话问窗口：",
    },
    phone: PhoneWords {
        show: "手机码",
        heading: "在手机上也能看",
        how: [
            "用手机扫这个码。把扫出来的字复制好。",
            "在手机上打开助残导航。点“有交接码？”，放进去。",
            "能看到一样的结果和清单。",
        ],
        holds: "码里只有这里填的。没有姓名，没有证号。",
        letters: "也可以照着打：",
        alt: "手机码的图，就是下面的字",
        empty: "还没有填，没有码。",
        close: "不看手机码了",
    },
    camera: CameraWords {
        on: "用摄像头",
        off: "关摄像头",
        picture: "摄像头看到的",
        coming: "正在开摄像头。问您的话，请点允许。",
        looks: "摄像头开了。请把手机上的码放到前面。",
        other: "这个不是交接码。请换一个码。",
        troubles: [
            "这里用不了摄像头。可以粘贴，也可以打字。",
            "摄像头没有得到允许。请在浏览器里点允许。也可以粘贴，或者打字。",
            "没有找到摄像头。可以粘贴，也可以打字。",
            "别的程序在用摄像头。请先关掉那个程序。也可以粘贴，或者打字。",
        ],
    },
    why: WhyWords { hint: "点开一项，能看到为什么。", missing: "还要知道：" },
    differs: DifferWords {
        heading: "和前面填的不一样：",
        other: |name, said, certified| format!("{name}：填的是“{said}”，证上是“{certified}”。"),
        gone: |name, said| format!("{name}：填的是“{said}”，和证对不上，要再问。"),
    },
};
