//! Work and taxes.

use crate::words::question::{Choice, Common, Opt};
use crate::words::voice::Voiced;

pub(super) const WORK: Choice<7> = Choice {
    common: Common {
        name: "Work",
        title: Voiced::new("What is your work situation now?", "What is this person's work situation now?"),
        hint: "If several fit, choose the main one.",
        why: "Help differs for those who look for work, run a business, or pay their own pension insurance.",
        find: "Look at the work contract (劳动合同) or the business licence (营业执照). \
               When in doubt, choose what comes closest.",
        example: "A small street stall near home, without a licence. Choose “Casual or flexible work”.",
        picture: None,
    },
    options: [
        Opt::new("Employed", "With a contract, and the employer pays wages"),
        Opt::new("Own shop or business", "With a business licence (营业执照)"),
        Opt::new("Casual or flexible work", "With no fixed employer and no licence"),
        Opt::plain("Looking for work"),
        Opt::plain("At school or university"),
        Opt::plain("Retired"),
        Opt::new("No work", "And not looking for any"),
    ],
};

pub(super) const TAXABLE_INCOME: Choice<2> = Choice {
    common: Common {
        name: "Paying income tax",
        title: Voiced::new(
            "Do you have income this year on which income tax (个人所得税) is paid?",
            "Does this person have income this year on which income tax (个人所得税) is paid?",
        ),
        hint: "Wages, fees for writing and business income all count.",
        why: "Income tax can be reduced for disabled people.",
        find: "Look in the income tax app (个人所得税) on the phone. The accountant at work can be asked too.",
        example: "The wage slip says “代扣个税” (income tax withheld). Choose “Yes”.",
        picture: None,
    },
    options: [Opt::plain("Yes"), Opt::plain("No")],
};
