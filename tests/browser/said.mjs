// A household that only hears the page: what it answers, by the question's words, the control's role and its name.

/** One option; a name is the whole name. */
const only = (name) => [["radio", name]];

/**
 * Forty-five, a limb disability of grade two, little income of their own, no further needs. `answers` has more questions
 * than are asked: which ones matter is the policy's.
 */
export const IN_CHINESE = {
  begin: /^为我自己/,
  next: "下一步",
  mistake: /^错误：/,
  results: "您能申请什么",
  toChecklist: "看办事清单",
  checklist: "办事清单",
  answers: {
    "您有残疾人证吗？": only(/^有，一年内不会到期/),
    "您现在几周岁？": [["textbox", "您现在几周岁？", "45"]],
    "您的户口在哪里？": only(/^杭州/),
    "您家现在有下面的救助吗？": only("都没有"),
    "您家平均每人每月收入多少？": only(/^超过 2 倍/),
    "您自己每月收入多少？": only(/^不超过低保标准的 1\.5 倍/),
    "下面的帮助，您现在需要哪些？": [["checkbox", "都没有"]],
    "您参加的是哪种养老保险？": only(/^职工养老保险/),
    "您参加的是哪种医保？": only(/^职工医保/),
    "您正在治疗严重精神障碍吗？": only(/^不是/),
    "您的残疾人证上，写的是哪一类、几级？": [["checkbox", /^肢体残疾/], ["radio", "二级"]],
    "您现在在上学吗？": only("没有上学"),
    "您现在的工作情况是哪一种？": only(/^在单位上班/),
    "您今年有收入要交个人所得税吗？": only(/^没有/),
    "您在领工伤保险的生活护理费吗？": only("没有领"),
  },
  stops: [
    "第 1 站：户籍地乡镇（街道）便民服务窗口",
    "第 2 站：社区、乡镇（街道）残联",
    "第 3 站：社区卫生服务中心或乡镇卫生院",
    "第 4 站：定点医院的结算窗口",
    "第 5 站：要去的那个停车场",
  ],
  papers: [/^残疾人本人的身份证 原件/, /^《浙江省残疾人两项补贴申请表》/, /^残疾人证 原件/, /^社会保障卡（医保卡） 原件/],
};

/** The same household, in English. */
export const IN_ENGLISH = {
  begin: /^For myself/,
  next: "Next",
  mistake: /^Error: /,
  results: "What you can apply for",
  toChecklist: "See the checklist",
  checklist: "Checklist",
  answers: {
    "Do you have a disability certificate (残疾人证)?": only(/^Yes, and it does not expire/),
    "How old are you?": [["textbox", "How old are you?", "45"]],
    "Where is your household registration (hukou, 户口)?": only(/^Hangzhou/),
    "Does your family have one of these kinds of social assistance now?": only("None of these"),
    "How much is your family's monthly income per person?": only(/^Above 2 times/),
    "How much is your own monthly income?": only(/^Up to 1\.5 times/),
    "Which of these kinds of help do you need now?": [["checkbox", "None of these"]],
    "Which pension insurance (养老保险) do you have?": only(/^Employee pension insurance/),
    "Which medical insurance (医保) do you have?": only(/^Employee medical insurance/),
    "Are you in treatment for a severe mental disorder (严重精神障碍)?": only("No"),
    "Which category and grade does your disability certificate show?": [["checkbox", /^Limb disability/], ["radio", /^Grade 2/]],
    "Do you go to school now?": only("Not at school"),
    "What is your work situation now?": only(/^Employed/),
    "Do you have income this year on which income tax (个人所得税) is paid?": only("No"),
    "Do you get the living care payment (生活护理费) of work injury insurance (工伤保险)?": only("No"),
  },
  stops: [
    /^Stop 1: Public service counter of the township/,
    /^Stop 2: Disabled Persons' Federation of the community/,
    /^Stop 3: Community health service centre/,
    /^Stop 4: Payment counter of the designated hospital/,
    /^Stop 5: Car park to be used/,
  ],
  papers: [
    /^Disabled person's own identity card \(残疾人本人的身份证\) original/,
    /^Application form for the two disability subsidies/,
    /^Disability certificate \(残疾人证\) original/,
    /^Social security card/,
  ],
};
