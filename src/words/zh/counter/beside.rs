//! What the counter says beside facts and results.

use crate::words::counter::{BesideWords, CameraWords, ComesWords, DifferWords, PhoneWords, WhyWords};

pub(super) const BESIDE: BesideWords = BesideWords {
    comes: ComesWords {
        heading: "谁来办",
        kinds: ["本人", "监护人", "代办人"],
        general: ["监护人来办，要知道什么", "代办人来办，要知道什么"],
        ask_first: "代办先问窗口",
        bring: "代办另带：",
        ask_paper: "先问窗口",
        ask_what: "带什么，先问窗口。",
        on_slip: |who| format!("{who}来办"),
        on_slip_acting: |who| format!("{who}能不能办，另带什么"),
        not_found: "下面几项，谁能代办、带什么，没有查到。先打电话问窗口：",
    },
    phone: PhoneWords {
        show: "手机码",
        heading: "在手机上接着看",
        how: [
            "用手机扫这个码，把码里的字复制下来。",
            "在手机上打开助残导航，点“有交接码？”，粘贴。",
            "能看到一样的结果和清单。",
        ],
        holds: "码里只有这里填的情况。没有姓名，没有证号。",
        letters: "也可以照着打：",
        alt: "手机码的图，里面是下面这些字",
        empty: "还没有填，所以没有码。",
        close: "收起手机码",
    },
    camera: CameraWords {
        on: "用摄像头扫",
        off: "关掉摄像头",
        picture: "摄像头的画面",
        coming: "正在打开摄像头。浏览器问的话，请点允许。",
        looks: "摄像头开着。请把手机上的码放到画面里。",
        other: "这个码不是交接码。请换成手机上的交接码。",
        troubles: [
            "这里用不了摄像头。请粘贴，或者打字。",
            "浏览器没有允许用摄像头。请在浏览器里允许，或者粘贴。",
            "没有找到摄像头。请粘贴，或者打字。",
            "别的程序正在用摄像头。请先关掉那个程序，或者粘贴。",
        ],
    },
    why: WhyWords { hint: "点开一项，能看到理由和条文。", missing: "还要知道：" },
    differs: DifferWords {
        heading: "和前面填的对不上：",
        other: |name, said, certified| format!("{name}：填过“{said}”，证上是“{certified}”。"),
        gone: |name, said| format!("{name}：填过“{said}”，和证对不上，要再问。"),
    },
};
