//! Certificate, age, registration.

use crate::words::question::{Choice, Common, Number, NumberWords, Opt};
use crate::words::voice::Voiced;

pub(super) const CERTIFICATE: Choice<4> = Choice {
    common: Common {
        name: "残疾人证",
        title: Voiced::new("您有残疾人证吗？", "这位家人有残疾人证吗？"),
        hint: "残联（残疾人联合会）发残疾人证。证 10 年有效。",
        why: "很多补贴要先有残疾人证。证到期了，要先换新证。",
        find: "看残疾人证上写的，能用到哪一天。证找不到了，就问残联。问户口所在区、县（市）的残联。从来没办过，就选“没有办过”。",
        example: "证是 2018 年 5 月发的。到 2028 年 5 月，证就到期。",
        picture: Some(&super::grades::CERTIFICATE_PICTURE),
    },
    options: [
        Opt::plain("有，一年内不会到期"),
        Opt::new("有，一年内到期", "现在还能用，也可以换新证了"),
        Opt::new("办过，已经过期", "可以免费换新证"),
        Opt::plain("没有办过"),
    ],
};

pub(super) const AGE: Number = Number {
    common: Common {
        name: "年龄",
        title: Voiced::new("您现在几周岁？", "这位家人现在几周岁？"),
        hint: "按身份证上的生日算。不满 1 周岁，就填 0。",
        why: "有的补贴只给孩子。有的只给 16 到 59 周岁的人。",
        find: "看身份证或户口本上的生日。用今年减去出生那年。今年的生日还没过，再减 1。",
        example: "有人生在 1968 年 12 月。到 2026 年 11 月，这人是 57 周岁。",
        picture: None,
    },
    words: NumberWords {
        unit: "周岁",
        empty: "请填几周岁。不知道，就选“不清楚”。",
        not_whole: "请只填数字，比如 65。",
        range: |least, most| format!("请填 {least} 到 {most} 的数字。"),
    },
};

pub(super) const REGISTRATION: Choice<3> = Choice {
    common: Common {
        name: "户口所在地",
        title: Voiced::new("您的户口在哪里？", "这位家人的户口在哪里？"),
        hint: "看户口本上的地址。不看现在住在哪里。",
        why: "有的补贴要浙江户口。有的要杭州户口。",
        find: "看户口本第一页的地址。没有户口本，就问派出所。",
        example: "人住在滨江，户口在安徽老家。就选“浙江省外”。",
        picture: None,
    },
    options: [
        Opt::new("杭州", "各区都算。建德、桐庐、淳安也算"),
        Opt::plain("浙江省里，不是杭州"),
        Opt::plain("浙江省外"),
    ],
};

pub(super) const RESIDENCE_PERMIT: Choice<2> = Choice {
    common: Common {
        name: "杭州居住证",
        title: Voiced::new("您有杭州的居住证吗？", "这位家人有杭州的居住证吗？"),
        hint: "户口不在杭州的人，办这个证。",
        why: "有的人没有杭州户口，有居住证。有的项目，也可以问。",
        find: "找一找居住证。看看有没有过期。拿不准，就问住处的派出所。",
        example: "只做了居住登记，没有领证。就选“没有”。",
        picture: None,
    },
    options: [Opt::plain("有"), Opt::plain("没有")],
};
