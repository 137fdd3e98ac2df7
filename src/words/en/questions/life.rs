//! School, and what is received already.

use crate::words::question::{Choice, Common, Opt};
use crate::words::voice::Voiced;

const BANK_OR_CIVIL_AFFAIRS: &str = "Look at the bank records. \
                                     Or ask the person for civil affairs (民政) at the township or subdistrict office.";

pub(super) const STUDY: Choice<6> = Choice {
    common: Common {
        name: "School",
        title: Voiced::new("Do you go to school now?", "Does this person go to school now?"),
        hint: "Special schools count too.",
        why: "School aid differs from stage to stage.",
        find: "Look at the admission letter (录取通知书) or the student card (学生证). When in doubt, ask the school.",
        example: "In the third year of a special school, choose “Primary or lower secondary school”.",
        picture: None,
    },
    options: [
        Opt::plain("Not at school"),
        Opt::plain("Kindergarten"),
        Opt::plain("Primary or lower secondary school"),
        Opt::plain("Upper secondary, vocational or technical school"),
        Opt::new("University or college", "Full time at the university or college"),
        Opt::new("Finished self-study exams or adult college", "The diploma (毕业证) is there already"),
    ],
};

pub(super) const PARENT_CERTIFICATE: Choice<2> = Choice {
    common: Common {
        name: "Disability certificate of a parent",
        title: Voiced::new(
            "Does your father or mother have a disability certificate (残疾人证)?",
            "Does this person's father or mother have a disability certificate (残疾人证)?",
        ),
        hint: "If one of them has it, choose “Yes”.",
        why: "Students whose parents have a disability certificate can also ask about school aid.",
        find: "Look at the disability certificate (残疾人证) of the father or the mother.",
        example: "The father has none, but the mother has one. Choose “Yes”.",
        picture: None,
    },
    options: [Opt::plain("Yes"), Opt::plain("No")],
};

pub(super) const CHILD_SUPPORT: Choice<3> = Choice {
    common: Common {
        name: "Allowances for orphans and the like",
        title: Voiced::new(
            "Do you get one of these allowances for children?",
            "Does this person get one of these allowances for children?",
        ),
        hint: "Money that the civil affairs office (民政) pays every month.",
        why: "Whoever gets one of these cannot also get the living allowance for disabled people in hardship. \
              Knowing this first saves a trip.",
        find: BANK_OR_CIVIL_AFFAIRS,
        example: "For a child that gets disability subsidies only, choose “Neither of these”.",
        picture: None,
    },
    options: [
        Opt::plain("Neither of these"),
        Opt::new("Basic living allowance for orphans (孤儿基本生活保障)", "For children without parents"),
        Opt::new(
            "Full subsidy for a child without anyone to support it in fact (事实无人抚养儿童补贴)",
            "For children whose parents cannot raise them, paid in full (全额)",
        ),
    ],
};

pub(super) const WORK_INJURY_CARE: Choice<2> = Choice {
    common: Common {
        name: "Living care payment for a work injury (生活护理费)",
        title: Voiced::new(
            "Do you get the living care payment (生活护理费) of work injury insurance (工伤保险)?",
            "Does this person get the living care payment (生活护理费) of work injury insurance (工伤保险)?",
        ),
        hint: "Money every month for people who need care after an injury at work.",
        why: "Whoever gets it cannot get the living allowance or the nursing subsidy for disabled people. \
              Knowing this first saves a trip.",
        find: "Look at the bank records. When in doubt, ask the former employer, or the social security counter (社保窗口).",
        example: "The money is the nursing subsidy for disabled people, not for a work injury. Choose “No”.",
        picture: None,
    },
    options: [Opt::plain("Yes"), Opt::plain("No")],
};

pub(super) const CANNOT_ATTEND: Choice<2> = Choice {
    common: Common {
        name: "Cannot go to school",
        title: Voiced::new(
            "Does your health make it impossible to go to school?",
            "Does this person's health make it impossible to go to school?",
        ),
        hint: "For those who always need care and cannot attend classes.",
        why: "A teacher can come to the home of a child that cannot go to school. The child still has student status (学籍).",
        find: "Think of whether going to school is normally possible. \
               When in doubt, ask the school, or the education bureau (教育局) of the district or county.",
        example: "With a breathing machine every day, and no way to leave home, choose “Yes, cannot go”.",
        picture: None,
    },
    options: [Opt::plain("Yes, cannot go"), Opt::plain("No, can go")],
};

pub(super) const ELDER_NURSING: Choice<2> = Choice {
    common: Common {
        name: "Nursing subsidy for older people",
        title: Voiced::new(
            "Do you get the nursing subsidy for older people (老年人的护理补贴)?",
            "Does this person get the nursing subsidy for older people (老年人的护理补贴)?",
        ),
        hint: "From civil affairs (民政), for older people without self-care ability. Not the old-age allowance (高龄津贴).",
        why: "Only the higher one can be had: this one, or the nursing subsidy for disabled people. \
              Finding out first helps to compare.",
        find: BANK_OR_CIVIL_AFFAIRS,
        example: "The old-age allowance (高龄津贴) that comes every month from the age of 80 does not count.",
        picture: None,
    },
    options: [Opt::plain("Yes"), Opt::plain("No")],
};
