//! The family's means.

use crate::words::question::{Choice, Common, Opt};
use crate::words::voice::Voiced;

pub(super) const ASSISTANCE: Choice<5> = Choice {
    common: Common {
        name: "低保等救助情况",
        title: Voiced::new("您家现在有下面的救助吗？", "这位家人的家里，现在有下面的救助吗？"),
        hint: "要政府认定过的才算。",
        why: "有的补贴看有没有这样的认定。认定过的，有些问题就不用问了。",
        find: "看家里有没有《低保证》《低边证》这样的证件。没有证件，问户口所在的社区（村）或街道（乡镇）。",
        example: "每月领低保金，就选“低保”。只领残疾补贴，选“都没有”。",
        picture: None,
    },
    options: [
        Opt::new("特困供养", "由政府供养的人"),
        Opt::new("低保", "家里收入很低，每月领低保金"),
        Opt::new("低保边缘（低边）", "家庭收入比低保稍高"),
        Opt::new("刚性支出困难", "看病、康复等花费太大的家庭"),
        Opt::plain("都没有"),
    ],
};

pub(super) const FAMILY_INCOME: Choice<4> = Choice {
    common: Common {
        name: "家庭人均收入",
        title: Voiced::new("您家平均每人每月收入多少？", "这位家人的家里，平均每人每月收入多少？"),
        hint: "全家一个月的收入，除以家里几口人。",
        why: "困难残疾人生活补贴要看家里的收入。不用填数字，选一档就行。",
        find: "把全家的工资、养老金、生意收入加起来，除以人数。\
               残疾人生活补贴和护理补贴不用算进去。算不清就选“不清楚”，由窗口核对。",
        example: "三口人，一个月一共 3,600 元，平均就是 1,200 元。",
        picture: None,
    },
    options: [
        Opt::plain("不超过低保标准"),
        Opt::plain("超过低保标准，不超过 1.5 倍"),
        Opt::plain("超过 1.5 倍，不超过 2 倍"),
        Opt::plain("超过 2 倍"),
    ],
};

pub(super) const OWN_INCOME: Choice<2> = Choice {
    common: Common {
        name: "本人收入",
        title: Voiced::new("您自己每月收入多少？", "这位家人自己每月收入多少？"),
        hint: "只算本人的，不算家里别人的。",
        why: "家里收入不低，本人收入低的，也可能可以领生活补贴。",
        find: "看工资条或银行卡的到账记录。算不清就选“不清楚”，由窗口核对。",
        example: "没有工作，也没有养老金，就选第一个。",
        picture: None,
    },
    options: [Opt::new("不超过低保标准的 1.5 倍", "没有收入，也选这个。"), Opt::plain("超过低保标准的 1.5 倍")],
};

pub(super) const RURAL: Choice<2> = Choice {
    common: Common {
        name: "农村家庭",
        title: Voiced::new("您家是农村家庭吗？", "这位家人的家，是农村家庭吗？"),
        hint: "家在村里，有宅基地或承包地的，一般就是。",
        why: "农村有危房改造和低收入帮扶。",
        find: "看户口本上的住址。拿不准，问村里或社区。",
        example: "户口在桐庐的一个村里，就选“是”。",
        picture: None,
    },
    options: [Opt::plain("是"), Opt::plain("不是")],
};

pub(super) const HOUSE_DANGEROUS: Choice<2> = Choice {
    common: Common {
        name: "房子鉴定为危房",
        title: Voiced::new("您家的房子，鉴定过是危房吗？", "这位家人的房子，鉴定过是危房吗？"),
        hint: "要有部门鉴定过的才算。",
        why: "困难家庭的危房，改造可以优先。",
        find: "看房屋安全鉴定的结论。没有鉴定过，问村里或乡镇（街道）。",
        example: "房子裂了缝，还没有人来鉴定，就选“没有”。",
        picture: None,
    },
    options: [Opt::plain("鉴定过，是危房"), Opt::plain("没有")],
};
