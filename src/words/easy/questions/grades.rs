//! Categories and grades; a diagnosis.

use crate::words::picture::{CERTIFICATE_FILE, Picture};
use crate::words::question::{Choice, Common, Group, Opt};
use crate::words::voice::Voiced;

pub(super) static CERTIFICATE_PICTURE: Picture = Picture {
    file: CERTIFICATE_FILE,
    alt: "画的是残疾人证里面的一页。左边是照片。右边有残疾类别、残疾等级。还有证能用到哪一天。",
    caption: "这只是画的样子。各地的证，样子可能不一样。",
};

pub(super) const GRADES: Group<6, 5> = Group {
    common: Common {
        name: "残疾类别和等级",
        title: Voiced::new("您的残疾人证写着哪一类、几级？", "这位家人的残疾人证写着哪一类、几级？"),
        hint: "看证上的“残疾类别”和“残疾等级”。",
        why: "有没有补贴，补贴有多少？常常要看类别和等级。",
        find: "看残疾人证，找两行字。一行是“残疾类别”，一行是“残疾等级”。一级最重，四级最轻。\
               写着“多重残疾”的，有几类就勾几类。看不出哪一类是几级，就问发证的残联。",
        example: "证上写“肢体残疾”“二级”。先勾“肢体残疾”，再选“二级”。",
        picture: Some(&CERTIFICATE_PICTURE),
    },
    facts: [
        Opt::new("视力残疾", "看不见，或者看不清"),
        Opt::new("听力残疾", "听不见，或者听不清"),
        Opt::new("言语残疾", "不能说话，或者说话困难"),
        Opt::new("肢体残疾", "手、脚或身体活动困难"),
        Opt::new("智力残疾", "学东西、懂事情比较困难"),
        Opt::new("精神残疾", "孤独症（自闭症）也写在这一类"),
    ],
    values: ["没有", "一级", "二级", "三级", "四级"],
};

pub(super) const DIAGNOSIS: Choice<2> = Choice {
    common: Common {
        name: "医院的诊断",
        title: Voiced::new("医院给您诊断过残疾或孤独症吗？", "医院给这位家人诊断过残疾或孤独症吗？"),
        hint: "诊断证明或病历上写着，就算。孤独症也叫自闭症。",
        why: "没有残疾人证，有诊断，也可以问。可以问康复和助学。",
        find: "看医院开的诊断证明或病历。找不到，就问看病的医生。",
        example: "病历上写“孤独症谱系障碍”。就选“诊断过”。",
        picture: None,
    },
    options: [Opt::plain("诊断过"), Opt::plain("没有诊断过")],
};

pub(super) const CEREBRAL_PALSY: Choice<2> = Choice {
    common: Common {
        name: "脑瘫",
        title: Voiced::new("医院诊断过您是脑瘫吗？", "医院诊断过这位家人是脑瘫吗？"),
        hint: "脑瘫也叫脑性瘫痪。",
        why: "脑瘫孩子要做康复治疗。有的治疗可以用医保。",
        find: "看医院的诊断证明或病历。找不到，就问看病的医生。",
        example: "病历上写“脑性瘫痪（痉挛型）”。就选“是”。",
        picture: None,
    },
    options: [Opt::plain("是"), Opt::plain("不是")],
};
