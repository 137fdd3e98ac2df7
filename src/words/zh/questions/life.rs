//! School, and what is received already.

use crate::words::question::{Choice, Common, Opt};
use crate::words::voice::Voiced;

pub(super) const STUDY: Choice<6> = Choice {
    common: Common {
        name: "上学",
        title: Voiced::new("您现在在上学吗？", "这位家人现在在上学吗？"),
        hint: "特殊教育学校也算。",
        why: "上学的阶段不一样，能申请的助学不一样。",
        find: "看录取通知书或学生证。拿不准，问学校。",
        example: "在特殊教育学校读三年级，就选“小学、初中”。",
        picture: None,
    },
    options: [
        Opt::plain("没有上学"),
        Opt::plain("幼儿园"),
        Opt::plain("小学、初中"),
        Opt::plain("高中、中专、职高、技校"),
        Opt::new("大学、大专", "在学校里全日制上学"),
        Opt::new("读完了自考或成人大学", "已经拿到毕业证"),
    ],
};

pub(super) const PARENT_CERTIFICATE: Choice<2> = Choice {
    common: Common {
        name: "父母的残疾人证",
        title: Voiced::new("您的父亲或母亲有残疾人证吗？", "这位家人的父亲或母亲，有残疾人证吗？"),
        hint: "有一个人有，就选“有”。",
        why: "父母有残疾人证的学生，也可以问助学。",
        find: "看父亲或母亲自己的残疾人证。",
        example: "父亲没有，母亲有，就选“有”。",
        picture: None,
    },
    options: [Opt::plain("有"), Opt::plain("没有")],
};

pub(super) const CHILD_SUPPORT: Choice<3> = Choice {
    common: Common {
        name: "孤儿等儿童补贴",
        title: Voiced::new("您在领下面的儿童补贴吗？", "这位家人在领下面的儿童补贴吗？"),
        hint: "民政部门每月发的钱。",
        why: "在领这些的，不能再领困难残疾人生活补贴。先问清楚，免得白跑一趟。",
        find: "看银行卡的到账记录，或者问街道（乡镇）管民政的人。",
        example: "只领残疾补贴的孩子，选“都没有领”。",
        picture: None,
    },
    options: [
        Opt::plain("都没有领"),
        Opt::new("孤儿基本生活保障", "给没有父母的孩子"),
        Opt::new("事实无人抚养儿童补贴（全额）", "给父母没法抚养的孩子，领的是满额"),
    ],
};

pub(super) const WORK_INJURY_CARE: Choice<2> = Choice {
    common: Common {
        name: "工伤生活护理费",
        title: Voiced::new("您在领工伤保险的生活护理费吗？", "这位家人在领工伤保险的生活护理费吗？"),
        hint: "受了工伤、要人照顾的，每月领的那笔钱。",
        why: "在领这笔钱的，残疾人生活补贴和护理补贴都不能再领。先问清楚，免得白跑一趟。",
        find: "看银行卡的到账记录。拿不准，问原来的单位或社保窗口。",
        example: "领的是残疾人护理补贴，不是工伤的，就选“没有领”。",
        picture: None,
    },
    options: [Opt::plain("在领"), Opt::plain("没有领")],
};

pub(super) const CANNOT_ATTEND: Choice<2> = Choice {
    common: Common {
        name: "去不了学校",
        title: Voiced::new("您是不是身体去不了学校？", "这位家人是不是身体去不了学校？"),
        hint: "要有人一直照顾、没法到校上课的。",
        why: "去不了学校的孩子，可以由老师上门教，也算有学籍。",
        find: "想一想平时能不能到校。拿不准，问学校或区、县（市）教育局。",
        example: "天天要用呼吸机，出不了门，就选“是，去不了”。",
        picture: None,
    },
    options: [Opt::plain("是，去不了"), Opt::plain("不是，能去")],
};

pub(super) const ELDER_NURSING: Choice<2> = Choice {
    common: Common {
        name: "老年人的护理补贴",
        title: Voiced::new("您在领老年人的护理补贴吗？", "这位家人在领老年人的护理补贴吗？"),
        hint: "民政部门给失能老人的。不是高龄津贴。",
        why: "它和残疾人的护理补贴，只能领高的一种。先弄清楚，好比一比。",
        find: "看银行卡的到账记录，或者问街道（乡镇）管民政的人。",
        example: "80 岁以后每月领的高龄津贴，不算这个。",
        picture: None,
    },
    options: [Opt::plain("在领"), Opt::plain("没有领")],
};
