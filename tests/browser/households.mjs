// Whole households: who they are, what they answer, which verdicts they must get, and where the checklist sends them.
// Every fact that may be asked is answered, so a question that comes earlier or later breaks nothing. A programme that
// is named under no verdict must come out as “not now”. The papers are those that must not be missing at a stop.

const NOT_SURE = "not-sure";

/** The programmes of the edition. */
export const PROGRAMMES = [
  "certificate",
  "child-rehab",
  "free-transit",
  "home-adaptation",
  "living-allowance",
  "medical-premium",
  "nursing-subsidy",
  "pension-premium",
  "preschool-aid",
  "school-aid",
];

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
  assistance: "none",
  family_income: "above",
  own_income: "above",
  medical_insurance: "employee",
  pension_insurance: "employee",
  severe_mental_disorder: "no",
  study: "none",
  parent_certificate: "no",
  child_support: "none",
  work_injury_care: "no",
  need_home_adaptation: "no",
};

const CERTIFICATE = "残疾人证";

const FEDERATION = {
  window: "区、县（市）残联",
  programmes: ["残疾人证"],
  papers: ["本人身份证", "户口本", "两寸近期免冠白底彩照"],
};
const COMMUNITY = "社区、乡镇（街道）残联";
const TRANSIT = "免费乘坐市内公交、地铁、水上巴士";
const MEDICAL = { window: "医保经办窗口", programmes: ["城乡居民医保个人缴费补贴"] };
const PENSION = "城乡居民养老保险费代缴";
const TOWNSHIP = "户籍地乡镇（街道）便民服务窗口";
const SUBSIDY_PAPERS = ["本人身份证", "《浙江省残疾人两项补贴申请表》", "委托书"];

export const HOUSEHOLDS = {
  lowOwnIncome: {
    sentence: "45 岁的杭州人，肢体二级，家里收入不低，自己挣得很少，卫生间要装扶手",
    voice: "own",
    answers: { ...ORDINARY, age: 45, grade_limb: "2", own_income: "le150", need_home_adaptation: "yes" },
    verdicts: { likely: ["free-transit", "living-allowance", "nursing-subsidy"], ask: ["home-adaptation"] },
    stops: [
      { window: TOWNSHIP, programmes: ["困难残疾人生活补贴", "重度残疾人护理补贴"], papers: SUBSIDY_PAPERS },
      { window: COMMUNITY, programmes: ["残疾人家庭无障碍改造", TRANSIT], papers: [CERTIFICATE] },
    ],
  },
  autisticBoy: {
    sentence: "妈妈带着 3 岁的孤独症男孩，医院确诊了，没有残疾人证",
    voice: "carer",
    answers: {
      ...ORDINARY,
      age: 3,
      certificate: "none",
      diagnosis: "yes",
      medical_insurance: "resident",
      pension_insurance: "none",
      study: "preschool",
    },
    verdicts: { likely: ["certificate", "child-rehab"], ask: ["preschool-aid"] },
    stops: [
      FEDERATION,
      {
        window: "户籍地或居住证发放地的区、县（市）残联",
        programmes: ["残疾儿童康复补贴"],
        papers: ["医院的诊断证明"],
      },
      { window: "就读的幼儿园", programmes: ["残疾儿童免费学前教育"], papers: ["医院的诊断证明"] },
    ],
  },
  pensioner: {
    sentence: "70 岁的退休工人，听力四级，家里收入不低",
    voice: "own",
    answers: { ...ORDINARY, age: 70, grade_hearing: "4" },
    verdicts: { likely: ["free-transit"] },
    stops: [{ window: COMMUNITY, programmes: [TRANSIT], papers: [CERTIFICATE] }],
  },
  blindFromAnhui: {
    sentence: "安徽户口的 36 岁盲人，视力一级，有杭州居住证，参加居民医保和居民养老保险",
    voice: "own",
    answers: {
      ...ORDINARY,
      age: 36,
      registration: "elsewhere",
      residence_permit: "yes",
      grade_visual: "1",
      family_income: "le200",
      own_income: "le150",
      medical_insurance: "resident",
      pension_insurance: "resident",
      need_home_adaptation: "yes",
    },
    verdicts: { likely: ["free-transit", "medical-premium", "pension-premium"], ask: ["home-adaptation"] },
    stops: [
      { ...MEDICAL, papers: [CERTIFICATE] },
      { window: TOWNSHIP, programmes: [PENSION], papers: [CERTIFICATE] },
      { window: COMMUNITY, programmes: ["残疾人家庭无障碍改造", TRANSIT], papers: [CERTIFICATE] },
    ],
  },
  pupil: {
    sentence: "10 岁的小学生自己没有残疾，爸爸有残疾人证",
    voice: "carer",
    answers: {
      ...ORDINARY,
      age: 10,
      certificate: "none",
      family_income: "le200",
      own_income: "le150",
      medical_insurance: "resident",
      pension_insurance: "none",
      study: "compulsory",
      parent_certificate: "yes",
    },
    verdicts: { likely: ["certificate"], ask: ["school-aid"] },
    stops: [
      FEDERATION,
      {
        window: "就读的学校",
        programmes: ["义务教育阶段助学"],
        papers: ["学生资助申请表", "父亲或母亲的残疾人证"],
      },
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
      likely: ["certificate", "free-transit", "living-allowance", "medical-premium", "pension-premium"],
    },
    // One visit to the township, whatever it is for.
    stops: [
      FEDERATION,
      { ...MEDICAL, papers: ["特困、低保、低边等救助证件"] },
      {
        window: TOWNSHIP,
        programmes: ["困难残疾人生活补贴", PENSION],
        papers: [...SUBSIDY_PAPERS, CERTIFICATE],
      },
      { window: COMMUNITY, programmes: [TRANSIT], papers: [CERTIFICATE] },
    ],
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
