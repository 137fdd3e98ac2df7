// Whole households: who they are, what they answer, which verdicts they must get, and where the checklist sends them.
// Every fact that may be asked is answered, so a question that comes earlier or later breaks nothing. A programme that
// is named under no verdict must come out as “not now”. The papers are those that must not be missing at a stop.
// The verdicts were worked out by hand from the rules' texts, not copied from the page.

const NOT_SURE = "not-sure";

/** The programmes of the edition that have a rule. */
export const PROGRAMMES = [
  "adult-degree-award",
  "basic-rehab",
  "blind-massage",
  "carer-allowance",
  "certificate",
  "child-medical-rehab",
  "child-rehab",
  "college-aid",
  "day-care",
  "device",
  "exam-accommodation",
  "family-doctor",
  "flexible-pension",
  "free-medication",
  "free-transit",
  "home-adaptation",
  "home-teaching",
  "house-repair",
  "income-tax-relief",
  "job-service",
  "living-allowance",
  "medical-premium",
  "medical-relief",
  "minimum-living-alone",
  "motor-wheelchair",
  "nursing-subsidy",
  "parking",
  "pension-premium",
  "preschool-aid",
  "rural-support",
  "school-aid",
  "self-employed-relief",
  "senior-school-aid",
  "sheltered-work",
  "start-up",
  "training",
];

/** The programmes of the edition that are told and not decided. */
export const DIRECTORY = [
  "access-complaint",
  "community-events",
  "concentrated-employment",
  "employment-quota",
  "free-culture",
  "home-visit",
  "hotline-12385",
  "legal-aid",
  "levy-relief",
  "newborn-screening",
  "quota-award",
  "staffed-counters",
  "volunteer-help",
];

const NO_NEEDS = {
  need_home_adaptation: "no",
  need_rehab: "no",
  need_device: "no",
  need_medication: "no",
  need_care: "no",
  need_job: "no",
  need_training: "no",
  need_startup: "no",
  need_massage: "no",
  need_medical_bills: "no",
  need_exam: "no",
  need_legal_aid: "no",
  motor_wheelchair: "no",
  drives: "no",
};

const ORDINARY = {
  certificate: "valid",
  registration: "hangzhou",
  residence_permit: "no",
  grade_visual: "none",
  grade_hearing: "none",
  grade_speech: "none",
  grade_limb: "none",
  grade_intellectual: "none",
  grade_mental: "none",
  diagnosis: "no",
  cerebral_palsy: "no",
  assistance: "none",
  family_income: "above",
  own_income: "above",
  rural: "no",
  house_dangerous: "no",
  medical_insurance: "employee",
  pension_insurance: "employee",
  severe_mental_disorder: "no",
  study: "none",
  cannot_attend: "no",
  parent_certificate: "no",
  child_support: "none",
  work: "none",
  taxable_income: "no",
  work_injury_care: "no",
  elder_nursing: "no",
  ...NO_NEEDS,
};

/** A child in its first years: no pension, no work. */
const CHILD = { ...ORDINARY, medical_insurance: "resident", pension_insurance: "none", own_income: "le150" };

const CERTIFICATE = "残疾人证";
const IDENTITY_CARD = "残疾人本人的身份证";
const DIAGNOSIS = "医院的诊断证明";
const ASSISTANCE = "特困、低保、低边等救助证件（有哪本带哪本）";

const FEDERATION = "区、县（市）残联";
const COMMUNITY = "社区、乡镇（街道）残联";
const TOWNSHIP = "户籍地乡镇（街道）便民服务窗口";
const EMPLOYMENT = "残联的残疾人就业服务机构";
const TAX_OFFICE = "税务局办税服务厅";

const LIVING = "困难残疾人生活补贴";
const NURSING = "重度残疾人护理补贴";
const ALONE = "最低生活保障单独申请（单人户）";
const PENSION = "城乡居民养老保险费代缴";
const TRANSIT = "免费乘坐市内公交、地铁、水上巴士";
const HOME = "残疾人家庭无障碍改造";
const DEVICE = "残疾人辅助器具适配补贴";
const CARE = "残疾人托养照料、居家安养";
const SHELTERED = "残疾人辅助性就业（庇护照料）";
const START_UP = "残疾人自主创业、电商扶持";
const SELF_EMPLOYED = "残疾人个体经营税费减免";

const SUBSIDY_PAPERS = [IDENTITY_CARD, "《浙江省残疾人两项补贴申请表》", "委托书"];

const FIRST_CERTIFICATE = {
  window: FEDERATION,
  programmes: ["残疾人证"],
  papers: [IDENTITY_CARD, "户口本", "两寸近期免冠白底彩照"],
};
const MEDICAL_PREMIUM = {
  window: "医保经办窗口",
  programmes: ["城乡居民医保个人缴费补贴"],
  papers: [CERTIFICATE],
};
const HOSPITAL = { window: "定点医院的结算窗口", programmes: ["医疗救助"], papers: [IDENTITY_CARD, "社会保障卡（医保卡）"] };
const DOCTOR = {
  window: "社区卫生服务中心或乡镇卫生院",
  programmes: ["家庭医生签约服务（重点人群）"],
  papers: [IDENTITY_CARD, CERTIFICATE],
};
const CAR_PARK = { window: "要去的那个停车场", programmes: ["无障碍停车位和停车优惠"], papers: [CERTIFICATE] };

/** Those who walk the whole way, by keyboard and by finger. */
export const HOUSEHOLDS = {
  lowOwnIncome: {
    sentence: "45 岁的杭州人，肢体二级，家里收入不低，自己挣得很少，卫生间要装扶手",
    voice: "own",
    answers: {
      ...ORDINARY,
      age: 45,
      grade_limb: "2",
      own_income: "le150",
      work: "employee",
      need_home_adaptation: "yes",
    },
    verdicts: {
      likely: ["free-transit", "living-allowance", "medical-relief", "nursing-subsidy"],
      ask: ["family-doctor", "home-adaptation", "parking"],
    },
    stops: [
      { window: TOWNSHIP, programmes: [LIVING, NURSING], papers: SUBSIDY_PAPERS },
      { window: COMMUNITY, programmes: [HOME, TRANSIT], papers: [IDENTITY_CARD, CERTIFICATE] },
      DOCTOR,
      HOSPITAL,
      CAR_PARK,
    ],
  },
  autisticBoy: {
    sentence: "妈妈带着 3 岁的孤独症男孩，医院确诊了，没有残疾人证，上幼儿园，想做康复",
    voice: "carer",
    answers: { ...CHILD, age: 3, certificate: "none", diagnosis: "yes", study: "preschool", need_rehab: "yes" },
    verdicts: { likely: ["certificate", "child-rehab"], ask: ["child-medical-rehab", "preschool-aid"] },
    stops: [
      FIRST_CERTIFICATE,
      {
        window: "户籍地或居住证发放地的区、县（市）残联",
        programmes: ["残疾儿童康复补贴"],
        papers: [DIAGNOSIS],
      },
      { window: "医保经办窗口", programmes: ["脑瘫、智障儿童医疗康复纳入医保"], papers: [DIAGNOSIS] },
      { window: "就读的幼儿园", programmes: ["残疾儿童免费学前教育"], papers: [DIAGNOSIS] },
    ],
  },
  blindMasseur: {
    sentence: "58 岁的盲人，视力一级，自己开按摩店，要交个人所得税，想换盲杖",
    voice: "own",
    answers: {
      ...ORDINARY,
      age: 58,
      grade_visual: "1",
      work: "self_employed",
      taxable_income: "yes",
      need_device: "yes",
      need_massage: "yes",
    },
    verdicts: {
      likely: [
        "device",
        "free-transit",
        "income-tax-relief",
        "medical-relief",
        "nursing-subsidy",
        "self-employed-relief",
      ],
      ask: ["blind-massage", "family-doctor", "flexible-pension", "start-up"],
    },
    stops: [
      { window: TOWNSHIP, programmes: [NURSING], papers: SUBSIDY_PAPERS },
      { window: COMMUNITY, programmes: [DEVICE, TRANSIT], papers: [IDENTITY_CARD, CERTIFICATE] },
      { window: TAX_OFFICE, programmes: ["残疾人个人所得税减征", SELF_EMPLOYED], papers: [CERTIFICATE, "营业执照"] },
      { window: EMPLOYMENT, programmes: ["盲人按摩扶持", START_UP], papers: [IDENTITY_CARD, CERTIFICATE, "营业执照"] },
      {
        window: FEDERATION,
        programmes: ["个体、灵活就业残疾人养老保险补贴"],
        papers: [IDENTITY_CARD, CERTIFICATE, "养老保险缴费凭证"],
      },
      DOCTOR,
      HOSPITAL,
    ],
  },
  farmer: {
    sentence: "52 岁的农民，肢体三级，家里是低边，房子鉴定过是危房，打零工，想做康复",
    voice: "own",
    answers: {
      ...ORDINARY,
      age: 52,
      grade_limb: "3",
      assistance: "marginal",
      family_income: "le200",
      own_income: "le150",
      rural: "yes",
      house_dangerous: "yes",
      medical_insurance: "resident",
      pension_insurance: "resident",
      work: "flexible",
      need_rehab: "yes",
    },
    verdicts: {
      likely: [
        "basic-rehab",
        "free-transit",
        "house-repair",
        "living-allowance",
        "medical-premium",
        "medical-relief",
        "pension-premium",
      ],
      ask: ["family-doctor", "minimum-living-alone", "parking", "rural-support", "self-employed-relief", "start-up"],
    },
    // One visit to the township, whatever it is for.
    stops: [
      {
        window: TOWNSHIP,
        programmes: [LIVING, ALONE, "低收入农户帮扶", PENSION, "农村危房改造"],
        papers: [...SUBSIDY_PAPERS, CERTIFICATE, "房屋危险等级的鉴定材料"],
      },
      MEDICAL_PREMIUM,
      {
        window: COMMUNITY,
        programmes: ["残疾人基本康复服务", TRANSIT],
        papers: [IDENTITY_CARD, CERTIFICATE, ASSISTANCE],
      },
      DOCTOR,
      { window: TAX_OFFICE, programmes: [SELF_EMPLOYED], papers: [IDENTITY_CARD, CERTIFICATE] },
      { window: EMPLOYMENT, programmes: [START_UP], papers: [IDENTITY_CARD, CERTIFICATE] },
      HOSPITAL,
      CAR_PARK,
    ],
  },
  graduate: {
    sentence: "22 岁的脑瘫毕业生，肢体二级，正在找工作，想学手艺，参加居民医保，还没有养老保险",
    voice: "own",
    answers: {
      ...ORDINARY,
      age: 22,
      grade_limb: "2",
      cerebral_palsy: "yes",
      own_income: "le150",
      medical_insurance: "resident",
      pension_insurance: "none",
      work: "looking",
      need_job: "yes",
      need_training: "yes",
    },
    verdicts: {
      likely: [
        "free-transit",
        "job-service",
        "living-allowance",
        "medical-premium",
        "medical-relief",
        "nursing-subsidy",
        "training",
      ],
      ask: ["family-doctor", "minimum-living-alone", "parking", "sheltered-work"],
    },
    stops: [
      { window: TOWNSHIP, programmes: [LIVING, NURSING, ALONE], papers: [...SUBSIDY_PAPERS, CERTIFICATE] },
      MEDICAL_PREMIUM,
      { window: COMMUNITY, programmes: [TRANSIT, SHELTERED], papers: [IDENTITY_CARD, CERTIFICATE] },
      {
        window: EMPLOYMENT,
        programmes: ["残疾人就业服务、就业援助", "残疾人职业技能培训"],
        papers: [IDENTITY_CARD, CERTIFICATE],
      },
      DOCTOR,
      HOSPITAL,
      CAR_PARK,
    ],
  },
  pensioner: {
    sentence: "70 岁的退休工人，听力四级，家里收入不低",
    voice: "own",
    answers: { ...ORDINARY, age: 70, grade_hearing: "4", work: "retired" },
    verdicts: { likely: ["free-transit"], ask: ["family-doctor"] },
    stops: [{ window: COMMUNITY, programmes: [TRANSIT], papers: [CERTIFICATE] }, DOCTOR],
  },
  nursedPensioner: {
    sentence: "72 岁的退休老人半身不遂，肢体二级，在领老年人的护理补贴，要人照料，要轮椅和扶手",
    voice: "carer",
    answers: {
      ...ORDINARY,
      age: 72,
      grade_limb: "2",
      work: "retired",
      elder_nursing: "yes",
      need_home_adaptation: "yes",
      need_device: "yes",
      need_care: "yes",
    },
    verdicts: {
      likely: ["device", "free-transit", "medical-relief", "nursing-subsidy"],
      ask: ["day-care", "family-doctor", "home-adaptation", "parking"],
    },
    stops: [
      { window: TOWNSHIP, programmes: [NURSING], papers: SUBSIDY_PAPERS },
      { window: COMMUNITY, programmes: [CARE, DEVICE, HOME, TRANSIT], papers: [IDENTITY_CARD, CERTIFICATE] },
      DOCTOR,
      HOSPITAL,
      CAR_PARK,
    ],
  },
  pupil: {
    sentence: "聋人夫妻的孩子 10 岁，上小学，自己没有残疾，父母都有残疾人证",
    voice: "carer",
    answers: {
      ...CHILD,
      age: 10,
      certificate: "none",
      family_income: "le200",
      study: "compulsory",
      parent_certificate: "yes",
      work: "student",
    },
    verdicts: { likely: ["certificate"], ask: ["medical-premium", "school-aid"] },
    stops: [
      FIRST_CERTIFICATE,
      { ...MEDICAL_PREMIUM, papers: [] },
      {
        window: "就读的学校",
        programmes: ["义务教育阶段助学"],
        papers: ["学生资助申请表", "父亲或母亲的残疾人证"],
      },
    ],
  },
  workInjury: {
    sentence: "47 岁的工伤职工，肢体一级，在领工伤生活护理费，要人照料，家里要改造",
    voice: "own",
    answers: {
      ...ORDINARY,
      age: 47,
      grade_limb: "1",
      work_injury_care: "yes",
      need_home_adaptation: "yes",
      need_device: "yes",
      need_care: "yes",
    },
    verdicts: {
      likely: ["device", "free-transit", "medical-relief"],
      ask: ["day-care", "family-doctor", "home-adaptation", "minimum-living-alone", "parking", "sheltered-work"],
    },
    stops: [
      { window: COMMUNITY, programmes: [CARE, DEVICE, HOME, TRANSIT, SHELTERED], papers: [IDENTITY_CARD, CERTIFICATE] },
      { window: TOWNSHIP, programmes: [ALONE], papers: [IDENTITY_CARD, CERTIFICATE] },
      DOCTOR,
      HOSPITAL,
      CAR_PARK,
    ],
  },
  fromAnhui: {
    sentence: "安徽户口的 36 岁聋人，听力二级，有杭州居住证，打零工，想创业，参加居民医保和居民养老保险",
    voice: "own",
    answers: {
      ...ORDINARY,
      age: 36,
      registration: "elsewhere",
      residence_permit: "yes",
      grade_hearing: "2",
      family_income: "le200",
      own_income: "le150",
      medical_insurance: "resident",
      pension_insurance: "resident",
      work: "flexible",
      need_startup: "yes",
      need_home_adaptation: "yes",
    },
    verdicts: {
      likely: ["free-transit", "medical-premium", "medical-relief", "pension-premium"],
      ask: [
        "family-doctor",
        "home-adaptation",
        "minimum-living-alone",
        "self-employed-relief",
        "sheltered-work",
        "start-up",
      ],
    },
    stops: [
      { window: TOWNSHIP, programmes: [ALONE, PENSION], papers: [IDENTITY_CARD, CERTIFICATE] },
      MEDICAL_PREMIUM,
      { window: COMMUNITY, programmes: [HOME, TRANSIT, SHELTERED], papers: [IDENTITY_CARD, CERTIFICATE] },
      DOCTOR,
      { window: TAX_OFFICE, programmes: [SELF_EMPLOYED], papers: [IDENTITY_CARD, CERTIFICATE] },
      { window: EMPLOYMENT, programmes: [START_UP], papers: [IDENTITY_CARD, CERTIFICATE] },
      HOSPITAL,
    ],
  },
  allUnsure: {
    sentence: "每个问题都答“不清楚”的人",
    voice: "own",
    answers: { ...Object.fromEntries(Object.keys(ORDINARY).map((fact) => [fact, NOT_SURE])), age: NOT_SURE },
    verdicts: { open: PROGRAMMES },
    stops: [],
  },
  expiringOnAllowance: {
    sentence: "50 岁的低保户，听力三级、肢体三级，残疾人证还有几个月到期",
    voice: "own",
    answers: {
      ...ORDINARY,
      age: 50,
      certificate: "expiring",
      grade_hearing: "3",
      grade_limb: "3",
      assistance: "minimum",
      family_income: "le100",
      own_income: "le150",
      medical_insurance: "resident",
      pension_insurance: "resident",
    },
    verdicts: {
      likely: [
        "certificate",
        "free-transit",
        "living-allowance",
        "medical-premium",
        "medical-relief",
        "pension-premium",
      ],
      ask: ["family-doctor", "parking"],
    },
    stops: [
      FIRST_CERTIFICATE,
      MEDICAL_PREMIUM,
      { window: TOWNSHIP, programmes: [LIVING, PENSION], papers: [...SUBSIDY_PAPERS, CERTIFICATE] },
      { window: COMMUNITY, programmes: [TRANSIT], papers: [CERTIFICATE] },
      DOCTOR,
      HOSPITAL,
      CAR_PARK,
    ],
  },
};

/** Those who are here for their verdicts, so that every programme is somebody's. */
export const OTHERS = {
  destitute: {
    sentence: "58 岁的特困供养人员，智力二级，住在村里，要人照料",
    voice: "carer",
    answers: {
      ...ORDINARY,
      age: 58,
      grade_intellectual: "2",
      assistance: "destitute",
      family_income: "le100",
      own_income: "le150",
      rural: "yes",
      medical_insurance: "resident",
      pension_insurance: "resident",
      need_care: "yes",
    },
    verdicts: {
      likely: ["free-transit", "medical-premium", "medical-relief"],
      ask: ["day-care", "family-doctor", "minimum-living-alone", "pension-premium", "rural-support", "sheltered-work"],
    },
  },
  patient: {
    sentence: "39 岁的精神分裂症患者，精神二级，低保，由老母亲看护，要吃药，要人照料",
    voice: "carer",
    answers: {
      ...ORDINARY,
      age: 39,
      grade_mental: "2",
      assistance: "minimum",
      family_income: "le100",
      own_income: "le150",
      medical_insurance: "resident",
      pension_insurance: "resident",
      severe_mental_disorder: "yes",
      need_medication: "yes",
      need_care: "yes",
    },
    verdicts: {
      likely: [
        "free-medication",
        "free-transit",
        "living-allowance",
        "medical-premium",
        "medical-relief",
        "nursing-subsidy",
        "pension-premium",
      ],
      ask: ["carer-allowance", "day-care", "family-doctor", "minimum-living-alone", "sheltered-work"],
    },
  },
  homeTaught: {
    sentence: "12 岁的脑瘫女孩，肢体一级，小学里有学籍，去不了学校，要康复和轮椅",
    voice: "carer",
    answers: {
      ...CHILD,
      age: 12,
      grade_limb: "1",
      cerebral_palsy: "yes",
      family_income: "le200",
      study: "compulsory",
      cannot_attend: "yes",
      work: "student",
      need_rehab: "yes",
      need_device: "yes",
    },
    verdicts: {
      likely: [
        "basic-rehab",
        "device",
        "free-transit",
        "home-teaching",
        "medical-premium",
        "medical-relief",
        "nursing-subsidy",
        "school-aid",
      ],
      ask: ["child-medical-rehab", "child-rehab", "family-doctor", "minimum-living-alone", "parking"],
    },
  },
  examinee: {
    sentence: "17 岁的盲人高中生，视力一级，要参加高考",
    voice: "own",
    answers: { ...CHILD, age: 17, grade_visual: "1", study: "senior", work: "student", need_exam: "yes" },
    verdicts: {
      likely: [
        "exam-accommodation",
        "free-transit",
        "living-allowance",
        "medical-premium",
        "medical-relief",
        "nursing-subsidy",
        "senior-school-aid",
      ],
      ask: ["child-rehab", "family-doctor", "sheltered-work"],
    },
  },
  student: {
    sentence: "20 岁的大学生，自己没有残疾，母亲有残疾人证，家里是低保",
    voice: "own",
    answers: {
      ...CHILD,
      age: 20,
      certificate: "none",
      assistance: "minimum",
      family_income: "le100",
      study: "college",
      parent_certificate: "yes",
      work: "student",
    },
    verdicts: { likely: ["certificate", "college-aid", "medical-premium", "medical-relief"] },
  },
  selfTaught: {
    sentence: "33 岁的职工，肢体三级，自考拿了毕业证，要交个人所得税，有残疾人机动轮椅车",
    voice: "own",
    answers: {
      ...ORDINARY,
      age: 33,
      grade_limb: "3",
      study: "adult_degree",
      work: "employee",
      taxable_income: "yes",
      motor_wheelchair: "yes",
    },
    verdicts: {
      likely: ["adult-degree-award", "free-transit", "income-tax-relief", "motor-wheelchair"],
      ask: ["family-doctor", "parking"],
    },
  },
};

/** The programmes of each verdict that a household must get. */
export function expected({ verdicts }) {
  const { likely = [], ask = [], open = [] } = verdicts;
  const named = [...likely, ...ask, ...open];
  const sorted = (programmes) => [...programmes].sort();
  return {
    likely: sorted(likely),
    ask: sorted(ask),
    open: sorted(open),
    "not-now": sorted(PROGRAMMES.filter((id) => !named.includes(id))),
  };
}
