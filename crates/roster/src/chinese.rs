//! What the columns of a roster and the values in them are called in Chinese.
//!
//! The first name of a fact, and the first of each value, is the one that the page's question uses; the others are what
//! lists of offices say. A word stands here only where it can mean nothing else: 有 says that there is a certificate and
//! not when it runs out, so it is no value.

/// One fact in Chinese.
#[derive(Debug)]
pub(crate) struct FactWords {
    /// The fact's id.
    pub(crate) fact: &'static str,
    /// What its column may be called.
    pub(crate) names: &'static [&'static str],
    /// Its values, each with what it may be called.
    pub(crate) values: &'static [(&'static str, &'static [&'static str])],
}

/// What stands where nobody knows.
pub(crate) const UNKNOWN: &[&str] = &["not-sure", "不清楚", "不知道", "未知", "不详"];

/// What stands after a person's years.
pub(crate) const YEARS: &[&str] = &["周岁", "岁"];

/// What a column may be called by which a roster tells people apart. Names and numbers of identity are not among them: they go
/// into no table unless somebody says so.
pub(crate) const IDS: &[&str] = &["编号", "人员编号", "序号", "档案号"];

/// What a column is called that says who receives a programme: one of these before the programme's id or name.
pub(crate) const RECEIVES: &[&str] =
    &["receives:", "在领:", "已享受:", "享受:", "在领", "领取", "是否领取", "是否享受"];

/// That somebody receives a programme.
pub(crate) const YES: &[&str] =
    &["yes", "y", "true", "1", "是", "有", "在领", "已领", "领取", "享受", "已享受", "√", "✓"];

/// That somebody does not.
pub(crate) const NO: &[&str] =
    &["no", "n", "false", "0", "否", "不是", "无", "没有", "未领", "没有领", "未享受", "不享受", "×"];

const GRADES: &[(&str, &[&str])] = &[
    ("none", &["没有", "无"]),
    ("1", &["一级", "1级", "一"]),
    ("2", &["二级", "2级", "二"]),
    ("3", &["三级", "3级", "三"]),
    ("4", &["四级", "4级", "四"]),
];

const NEEDED: &[(&str, &[&str])] = &[("yes", &["需要", "是"]), ("no", &["不需要", "否"])];

const fn grade(fact: &'static str, names: &'static [&'static str]) -> FactWords {
    FactWords { fact, names, values: GRADES }
}

const fn need(fact: &'static str, names: &'static [&'static str]) -> FactWords {
    FactWords { fact, names, values: NEEDED }
}

/// Every fact that has words.
pub(crate) const FACTS: &[FactWords] = &[
    FactWords {
        fact: "certificate",
        names: &["残疾人证", "残疾人证状态"],
        values: &[
            ("valid", &["有，一年内不会到期"]),
            ("expiring", &["有，一年内到期", "一年内到期"]),
            ("expired", &["办过，已经过期", "已经过期", "已过期", "过期"]),
            ("none", &["没有办过", "未办", "未办理", "无证"]),
        ],
    },
    FactWords { fact: "age", names: &["年龄", "周岁", "年龄（周岁）"], values: &[] },
    FactWords {
        fact: "registration",
        names: &["户口所在地", "户籍", "户籍地", "户籍所在地"],
        values: &[
            ("hangzhou", &["杭州", "杭州市"]),
            ("zhejiang", &["浙江省里，不是杭州", "浙江省内"]),
            ("elsewhere", &["浙江省外", "省外"]),
        ],
    },
    FactWords {
        fact: "residence_permit",
        names: &["杭州居住证"],
        values: &[("yes", &["有", "是"]), ("no", &["没有", "无", "否"])],
    },
    FactWords {
        fact: "district",
        names: &["区县", "区、县（市）", "所在区县"],
        values: &[
            ("shangcheng", &["上城区", "上城"]),
            ("gongshu", &["拱墅区", "拱墅"]),
            ("xihu", &["西湖区", "西湖"]),
            ("binjiang", &["滨江区", "滨江"]),
            ("xiaoshan", &["萧山区", "萧山"]),
            ("yuhang", &["余杭区", "余杭"]),
            ("linping", &["临平区", "临平"]),
            ("qiantang", &["钱塘区", "钱塘"]),
            ("fuyang", &["富阳区", "富阳"]),
            ("linan", &["临安区", "临安"]),
            ("tonglu", &["桐庐县", "桐庐"]),
            ("chunan", &["淳安县", "淳安"]),
            ("jiande", &["建德市", "建德"]),
        ],
    },
    grade("grade_visual", &["视力残疾", "视力残疾等级", "视力等级"]),
    grade("grade_hearing", &["听力残疾", "听力残疾等级", "听力等级"]),
    grade("grade_speech", &["言语残疾", "言语残疾等级", "言语等级"]),
    grade("grade_limb", &["肢体残疾", "肢体残疾等级", "肢体等级"]),
    grade("grade_intellectual", &["智力残疾", "智力残疾等级", "智力等级"]),
    grade("grade_mental", &["精神残疾", "精神残疾等级", "精神等级"]),
    FactWords {
        fact: "diagnosis",
        names: &["医院的诊断", "诊断"],
        values: &[("yes", &["诊断过", "有", "是"]), ("no", &["没有诊断过", "没有", "无", "否"])],
    },
    FactWords { fact: "cerebral_palsy", names: &["脑瘫"], values: &[("yes", &["是"]), ("no", &["不是", "否"])] },
    FactWords {
        fact: "assistance",
        names: &["低保等救助情况", "救助情况", "救助类别", "社会救助"],
        values: &[
            ("destitute", &["特困供养", "特困"]),
            ("minimum", &["低保", "最低生活保障", "低保家庭", "低保对象", "最低生活保障家庭", "最低生活保障对象"]),
            ("marginal", &["低保边缘（低边）", "低保边缘", "低边", "低保边缘家庭", "低边家庭", "最低生活保障边缘家庭"]),
            ("rigid", &["刚性支出困难", "刚性支出"]),
            ("none", &["都没有", "没有", "无"]),
        ],
    },
    FactWords {
        fact: "family_income",
        names: &["家庭人均收入"],
        values: &[
            ("le100", &["不超过低保标准"]),
            ("le150", &["超过低保标准，不超过 1.5 倍"]),
            ("le200", &["超过 1.5 倍，不超过 2 倍"]),
            ("above", &["超过 2 倍"]),
        ],
    },
    FactWords {
        fact: "own_income",
        names: &["本人收入"],
        values: &[("le150", &["不超过低保标准的 1.5 倍"]), ("above", &["超过低保标准的 1.5 倍"])],
    },
    FactWords {
        fact: "rural", names: &["农村家庭", "农村"], values: &[("yes", &["是"]), ("no", &["不是", "否"])]
    },
    FactWords {
        fact: "house_dangerous",
        names: &["房子鉴定为危房", "危房"],
        values: &[("yes", &["鉴定过，是危房", "是"]), ("no", &["没有", "无", "否"])],
    },
    FactWords {
        fact: "medical_insurance",
        names: &["医保", "医疗保险"],
        values: &[
            ("resident", &["城乡居民医保", "居民医保"]),
            ("employee", &["职工医保"]),
            ("none", &["都没有参加", "未参加", "没有", "无"]),
        ],
    },
    FactWords {
        fact: "pension_insurance",
        names: &["养老保险"],
        values: &[
            ("resident", &["城乡居民养老保险", "居民养老保险"]),
            ("employee", &["职工养老保险"]),
            ("none", &["都没有参加", "未参加", "没有", "无"]),
        ],
    },
    FactWords {
        fact: "severe_mental_disorder",
        names: &["严重精神障碍的治疗", "严重精神障碍"],
        values: &[("yes", &["是，正在治疗", "是"]), ("no", &["不是", "否"])],
    },
    FactWords {
        fact: "study",
        names: &["上学", "在读阶段"],
        values: &[
            ("none", &["没有上学", "没有", "无"]),
            ("preschool", &["幼儿园", "学前"]),
            ("compulsory", &["小学、初中", "小学", "初中", "义务教育"]),
            ("senior", &["高中、中专、职高、技校", "高中", "中专", "职高", "技校"]),
            ("college", &["大学、大专", "大学", "大专"]),
            ("adult_degree", &["读完了自考或成人大学"]),
        ],
    },
    FactWords {
        fact: "cannot_attend",
        names: &["去不了学校"],
        values: &[("yes", &["是，去不了", "是"]), ("no", &["不是，能去", "不是", "否"])],
    },
    FactWords {
        fact: "parent_certificate",
        names: &["父母的残疾人证"],
        values: &[("yes", &["有", "是"]), ("no", &["没有", "无", "否"])],
    },
    FactWords {
        fact: "child_support",
        names: &["孤儿等儿童补贴"],
        values: &[
            ("none", &["都没有领", "没有", "无"]),
            ("orphan", &["孤儿基本生活保障", "孤儿"]),
            ("unattended_full", &["事实无人抚养儿童补贴（全额）"]),
        ],
    },
    FactWords {
        fact: "work",
        names: &["工作情况", "就业情况"],
        values: &[
            ("employee", &["在单位上班", "单位就业"]),
            ("self_employed", &["自己开店、做生意", "个体"]),
            ("flexible", &["打零工、灵活就业", "灵活就业"]),
            ("looking", &["正在找工作"]),
            ("student", &["在上学", "在校"]),
            ("retired", &["退休了", "退休"]),
            ("none", &["没有工作", "没有", "无"]),
        ],
    },
    FactWords {
        fact: "taxable_income",
        names: &["交个人所得税"],
        values: &[("yes", &["有", "是"]), ("no", &["没有", "无", "否"])],
    },
    FactWords {
        fact: "work_injury_care",
        names: &["工伤生活护理费"],
        values: &[("yes", &["在领", "是"]), ("no", &["没有领", "没有", "无", "否"])],
    },
    FactWords {
        fact: "elder_nursing",
        names: &["老年人的护理补贴"],
        values: &[("yes", &["在领", "是"]), ("no", &["没有领", "没有", "无", "否"])],
    },
    FactWords {
        fact: "in_institution",
        names: &["住在机构", "机构托养"],
        values: &[("yes", &["是"]), ("no", &["不是", "否"])],
    },
    need("need_home_adaptation", &["家里做无障碍改造", "需要无障碍改造"]),
    need("need_rehab", &["康复训练", "需要康复"]),
    need("need_device", &["辅助器具", "需要辅助器具"]),
    need("need_medication", &["精神科的药", "需要服药"]),
    need("need_care", &["有人照料", "需要照料"]),
    need("need_job", &["找工作", "需要就业"]),
    need("need_training", &["学一门手艺", "需要培训"]),
    need("need_startup", &["自己创业", "需要创业"]),
    need("need_massage", &["做盲人按摩"]),
    need("need_medical_bills", &["医药费太高"]),
    need("need_school_aid", &["需要助学"]),
    need("need_exam", &["考试时的照顾"]),
    need("need_legal_aid", &["打官司、要法律帮助", "需要法律援助"]),
    need("motor_wheelchair", &["残疾人机动轮椅车"]),
    need("drives", &["自己开汽车"]),
];
