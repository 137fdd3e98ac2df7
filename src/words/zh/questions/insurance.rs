//! Insurance, and a treatment that insurance turns on.

use crate::words::question::{Choice, Common, Opt};
use crate::words::voice::Voiced;

pub(super) const MEDICAL_INSURANCE: Choice<3> = Choice {
    common: Common {
        name: "医保",
        title: Voiced::new("您参加的是哪种医保？", "这位家人参加的是哪种医保？"),
        hint: "看病时能报销的那种。",
        why: "城乡居民医保每年要交的钱，有的人由政府出。",
        find: "想一想钱是怎么交的。拿不准，问医保窗口或社区（村）。",
        example: "孩子在学校里每年交一次的，是城乡居民医保。",
        picture: None,
    },
    options: [
        Opt::new("城乡居民医保", "每年交一次，或者政府替交。孩子一般是这种"),
        Opt::new("职工医保", "单位交，或者自己按月交。退休职工也是"),
        Opt::plain("都没有参加"),
    ],
};

pub(super) const PENSION_INSURANCE: Choice<3> = Choice {
    common: Common {
        name: "养老保险",
        title: Voiced::new("您参加的是哪种养老保险？", "这位家人参加的是哪种养老保险？"),
        hint: "老了以后，每月领养老金的那种。",
        why: "城乡居民养老保险最低一档的钱，有的人由政府交。",
        find: "想一想钱是怎么交的。拿不准，问社保窗口或社区（村）。",
        example: "在厂里上班，单位替交的，是职工养老保险。",
        picture: None,
    },
    options: [
        Opt::new("城乡居民养老保险", "自己参加，一般每年交一次"),
        Opt::new("职工养老保险", "单位交，或者自己按月交"),
        Opt::plain("都没有参加"),
    ],
};

pub(super) const SEVERE_MENTAL_DISORDER: Choice<2> = Choice {
    common: Common {
        name: "严重精神障碍的治疗",
        title: Voiced::new("您正在治疗严重精神障碍吗？", "这位家人正在治疗严重精神障碍吗？"),
        hint: "医生确诊过的才算。不想回答，就选“不清楚”。",
        why: "正在治疗的人，居民医保要交的钱可以由政府出。问这个，只是为了不漏掉这一项。",
        find: "问看病的医生，或者看病历上写的诊断。",
        example: "定期去精神科配药，病历上写“精神分裂症”。就选“是，正在治疗”。",
        picture: None,
    },
    options: [Opt::plain("是，正在治疗"), Opt::plain("不是")],
};
