//! Work and taxes.

use crate::words::question::{Choice, Common, Opt};
use crate::words::voice::Voiced;

pub(super) const WORK: Choice<7> = Choice {
    common: Common {
        name: "工作情况",
        title: Voiced::new("您现在的工作情况是哪一种？", "这位家人现在的工作情况是哪一种？"),
        hint: "有几种，就选主要的一种。",
        why: "有人找工作，有人做生意。有人自己交养老保险。能用的帮助不一样。",
        find: "看劳动合同或营业执照。拿不准，就选最像的。",
        example: "在家门口摆小摊，没有执照。就选“打零工、灵活就业”。",
        picture: None,
    },
    options: [
        Opt::new("在单位上班", "签了合同，单位发工资"),
        Opt::new("自己开店、做生意", "办了营业执照"),
        Opt::new("打零工、灵活就业", "没有固定单位，也没有执照"),
        Opt::plain("正在找工作"),
        Opt::plain("在上学"),
        Opt::plain("退休了"),
        Opt::new("没有工作", "也没有在找"),
    ],
};

pub(super) const TAXABLE_INCOME: Choice<2> = Choice {
    common: Common {
        name: "交个人所得税",
        title: Voiced::new("您今年有收入要交个人所得税吗？", "这位家人今年有收入要交个人所得税吗？"),
        hint: "工资、稿费、生意上的收入都算。",
        why: "残疾人的个人所得税可以减。",
        find: "打开“个人所得税”手机应用，看一看。也可以问单位的会计。",
        example: "工资条上写着“代扣个税”。就选“有”。",
        picture: None,
    },
    options: [Opt::plain("有"), Opt::plain("没有")],
};
