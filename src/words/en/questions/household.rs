//! The family's means.

use crate::words::question::{Choice, Common, Opt};
use crate::words::voice::Voiced;

pub(super) const ASSISTANCE: Choice<5> = Choice {
    common: Common {
        name: "Social assistance",
        title: Voiced::new(
            "Does your family have one of these kinds of social assistance now?",
            "Does this person's family have one of these kinds of social assistance now?",
        ),
        hint: "It counts only if the government has recognised it.",
        why: "Some subsidies depend on this recognition. With it, some questions need not be asked.",
        find: "Look for a paper such as the Minimum Living Allowance Certificate (《低保证》) \
               or the Marginal Family Certificate (《低边证》). \
               Without such a paper, ask the community office or village committee of the household registration (户口). \
               The township or subdistrict office can be asked too.",
        example: "With money from the minimum living allowance every month, choose “Minimum living allowance (低保)”. \
                  With disability subsidies only, choose “None of these”.",
        picture: None,
    },
    options: [
        Opt::new("Destitute support (特困供养)", "For people whom the government supports"),
        Opt::new(
            "Minimum living allowance (低保)",
            "The family income is very low, and the allowance comes every month",
        ),
        Opt::new("Marginal family (低保边缘，低边)", "The family income is just above the minimum living allowance"),
        Opt::new(
            "Unavoidable heavy spending (刚性支出困难)",
            "Families that spend too much on treatment, rehabilitation and the like",
        ),
        Opt::plain("None of these"),
    ],
};

pub(super) const FAMILY_INCOME: Choice<4> = Choice {
    common: Common {
        name: "Family income per person",
        title: Voiced::new(
            "How much is your family's monthly income per person?",
            "How much is the monthly income per person in this person's family?",
        ),
        hint: "The income of the whole family in a month, divided by the number of people in the family.",
        why: "The living allowance for disabled people in hardship depends on the family income. \
              No number is needed. One of the ranges is enough.",
        find: "Add up all wages, pensions and business income of the family. Divide by the number of people. \
               The living allowance and the nursing subsidy for disabled people do not count. \
               If it is hard to work out, choose “Not sure”. The office will check.",
        example: "Three people with 3,600 yuan a month together have 1,200 yuan each.",
        picture: None,
    },
    options: [
        Opt::plain("Up to the minimum living allowance standard"),
        Opt::plain("Above the standard, up to 1.5 times as much"),
        Opt::plain("Above 1.5 times, up to 2 times as much"),
        Opt::plain("Above 2 times as much"),
    ],
};

pub(super) const OWN_INCOME: Choice<2> = Choice {
    common: Common {
        name: "The person's own income",
        title: Voiced::new("How much is your own monthly income?", "How much is this person's own monthly income?"),
        hint: "Only the person's own income counts here, not that of the family.",
        why: "The family income may not be low. If the person's own income is low, the living allowance may be possible.",
        find: "Look at the wage slips or the bank records. \
               If it is hard to work out, choose “Not sure”. The office will check.",
        example: "With no work and no pension, choose the first one.",
        picture: None,
    },
    options: [
        Opt::new("Up to 1.5 times the minimum living allowance standard", "With no income, choose this one too"),
        Opt::plain("Above 1.5 times the minimum living allowance standard"),
    ],
};

pub(super) const RURAL: Choice<2> = Choice {
    common: Common {
        name: "Rural family",
        title: Voiced::new("Is your family a rural family?", "Is this person's family a rural family?"),
        hint: "A village family with a house plot (宅基地) or contracted land (承包地) usually is one.",
        why: "In rural areas there is repair of dangerous houses and support for low incomes.",
        find: "Look at the address in the household register (户口本). \
               When in doubt, ask the village committee or the community office.",
        example: "The household registration is in a village in Tonglu. Choose “Yes”.",
        picture: None,
    },
    options: [Opt::plain("Yes"), Opt::plain("No")],
};

pub(super) const HOUSE_DANGEROUS: Choice<2> = Choice {
    common: Common {
        name: "House rated as dangerous (危房)",
        title: Voiced::new(
            "Has your house been rated as a dangerous house (危房)?",
            "Has this person's house been rated as a dangerous house (危房)?",
        ),
        hint: "It counts only if an authority has rated it.",
        why: "For families in hardship, the repair of a dangerous house can come first.",
        find: "Look at the result of the house safety assessment (房屋安全鉴定). \
               If there was none, ask the village committee, or the township or subdistrict office.",
        example: "The house has cracks, but nobody has come to rate it yet. Choose “No”.",
        picture: None,
    },
    options: [Opt::plain("Yes, it is rated as dangerous"), Opt::plain("No")],
};
