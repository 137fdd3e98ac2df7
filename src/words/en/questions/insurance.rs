//! Insurance, and a treatment that insurance turns on.

use crate::words::question::{Choice, Common, Opt};
use crate::words::voice::Voiced;

pub(super) const MEDICAL_INSURANCE: Choice<3> = Choice {
    common: Common {
        name: "Medical insurance (医保)",
        title: Voiced::new(
            "Which medical insurance (医保) do you have?",
            "Which medical insurance (医保) does this person have?",
        ),
        hint: "The one that pays back part of the cost of treatment.",
        why: "Resident medical insurance costs money each year. For some people the government pays it.",
        find: "Think of how it is paid. \
               When in doubt, ask at the medical insurance counter (医保窗口). \
               The community office or village committee can be asked too.",
        example: "If a child pays once a year at school, it is resident medical insurance.",
        picture: None,
    },
    options: [
        Opt::new(
            "Resident medical insurance (城乡居民医保)",
            "Paid once a year, or paid by the government. Children usually have this one",
        ),
        Opt::new(
            "Employee medical insurance (职工医保)",
            "Paid by the employer, or by oneself each month. Retired employees have it too",
        ),
        Opt::plain("Neither"),
    ],
};

pub(super) const PENSION_INSURANCE: Choice<3> = Choice {
    common: Common {
        name: "Pension insurance (养老保险)",
        title: Voiced::new(
            "Which pension insurance (养老保险) do you have?",
            "Which pension insurance (养老保险) does this person have?",
        ),
        hint: "The one that pays a pension every month in old age.",
        why: "Resident pension insurance has a lowest level of payment. For some people the government pays it.",
        find: "Think of how it is paid. \
               When in doubt, ask at the social security counter (社保窗口). \
               The community office or village committee can be asked too.",
        example: "If somebody works in a factory and the factory pays, it is employee pension insurance.",
        picture: None,
    },
    options: [
        Opt::new("Resident pension insurance (城乡居民养老保险)", "Joined by oneself, usually paid once a year"),
        Opt::new("Employee pension insurance (职工养老保险)", "Paid by the employer, or by oneself each month"),
        Opt::plain("Neither"),
    ],
};

pub(super) const SEVERE_MENTAL_DISORDER: Choice<2> = Choice {
    common: Common {
        name: "Treatment of a severe mental disorder",
        title: Voiced::new(
            "Are you in treatment for a severe mental disorder (严重精神障碍)?",
            "Is this person in treatment for a severe mental disorder (严重精神障碍)?",
        ),
        hint: "It counts only if a doctor has diagnosed it. To give no answer, choose “Not sure”.",
        why: "For people in treatment, the government can pay the cost of resident medical insurance. \
              This is asked only so that nothing is missed.",
        find: "Ask the doctor, or look at the diagnosis in the medical records (病历).",
        example: "A psychiatric clinic gives medicine regularly, and the records say “精神分裂症” (schizophrenia). \
                  Choose “Yes, in treatment”.",
        picture: None,
    },
    options: [Opt::plain("Yes, in treatment"), Opt::plain("No")],
};
