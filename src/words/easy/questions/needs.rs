//! What is needed now: one screen, several to tick.

use crate::words::question::{Common, Group, Opt};
use crate::words::voice::Voiced;

pub(super) const NEEDS: Group<14, 2> = Group {
    common: Common {
        name: "现在需要的帮助",
        title: Voiced::new("下面的帮助，您现在需要哪些？", "下面的帮助，这位家人现在需要哪些？"),
        hint: "有几个，就勾几个。",
        why: "您勾了的，才帮您找。找去哪里办、去哪里问。没勾的，以后需要了再来。",
        find: "想一想出门、在家、看病、工作。哪里最不方便？",
        example: "想做康复，又想找工作，就勾两个。",
        picture: None,
    },
    facts: [
        Opt::new("家里做无障碍改造", "比如装扶手、改厕所、去掉门槛"),
        Opt::new("康复训练", "比如练走路、练说话、练认路"),
        Opt::new("辅助器具", "比如轮椅、助听器、盲杖、假肢"),
        Opt::new("精神科的药", "要长期吃药的"),
        Opt::new("有人照料", "白天有人管、上门照顾，或者住机构"),
        Opt::new("找工作", "快毕业的也算"),
        Opt::new("学一门手艺", "参加职业技能培训"),
        Opt::new("自己创业", "开店、开网店、做小生意"),
        Opt::new("做盲人按摩", "视力残疾人做按摩"),
        Opt::new("医药费太高", "报销以后，自己还要付很多"),
        Opt::new("考试时的照顾", "中考、高考等，比如大字卷、加时间"),
        Opt::new("打官司、要法律帮助", "比如劳动、养老人、受虐待的事"),
        Opt::new("残疾人机动轮椅车", "已经有，或者想要上牌"),
        Opt::plain("自己开汽车"),
    ],
    values: ["需要", "不需要"],
};
