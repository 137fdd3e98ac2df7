//! School, what is received already, what is needed.

use crate::words::question::{Choice, Common, Group, Opt};
use crate::words::voice::Voiced;

pub(super) const STUDY: Choice<6> = Choice {
    common: Common {
        name: "上学",
        title: Voiced::new("您现在在上学吗？", "这位家人现在在上学吗？"),
        hint: "特殊教育学校也算。",
        why: "上学的阶段不一样，能申请的助学不一样。",
        find: "看录取通知书或学生证。拿不准，问学校。",
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
    },
    options: [Opt::plain("在领"), Opt::plain("没有领")],
};

pub(super) const NEEDS: Group<1, 2> = Group {
    common: Common {
        name: "现在的需要",
        title: Voiced::new("下面的帮助，您现在需要吗？", "下面的帮助，这位家人现在需要吗？"),
        hint: "需要的就勾上。",
        why: "勾了的，才帮您找去哪里问。",
        find: "想一想，家里走路、上厕所、洗澡方便吗？",
    },
    facts: [Opt::new("家里做无障碍改造", "比如装扶手、改厕所、去掉门槛")],
    values: ["需要", "不需要"],
};
