//! Certificate, age, registration.

use crate::words::question::{Choice, Common, Number, NumberWords, Opt};
use crate::words::voice::Voiced;

pub(super) const CERTIFICATE: Choice<4> = Choice {
    common: Common {
        name: "Disability certificate (残疾人证)",
        title: Voiced::new(
            "Do you have a disability certificate (残疾人证)?",
            "Does this person have a disability certificate (残疾人证)?",
        ),
        hint: "The Disabled Persons' Federation (残联) issues it. It is valid for 10 years.",
        why: "Many subsidies need a disability certificate first. An expired certificate must be renewed first.",
        find: "Look for the date after “有效期至” (valid until) on the certificate. \
               If it is lost, ask the Disabled Persons' Federation (残联). \
               Go to the district or county of the household registration (户口). \
               If there has never been one, choose “There has never been one”.",
        example: "A certificate issued in May 2018 expires in May 2028.",
        picture: Some(&super::grades::CERTIFICATE_PICTURE),
    },
    options: [
        Opt::plain("Yes, and it does not expire within a year"),
        Opt::new("Yes, and it expires within a year", "It is still valid, and can be renewed already"),
        Opt::new("There was one, but it has expired", "It can be renewed free of charge"),
        Opt::plain("There has never been one"),
    ],
};

pub(super) const AGE: Number = Number {
    common: Common {
        name: "Age",
        title: Voiced::new("How old are you?", "How old is this person?"),
        hint: "By the birthday on the identity card. Under 1 year old, fill in 0.",
        why: "Some subsidies are only for children. Some are only for people from 16 to 59.",
        find: "Look at the date of birth on the identity card (身份证) or in the household register (户口本). \
               Take this year, minus the year of birth. \
               If the birthday is still to come this year, take away 1 more.",
        example: "Somebody born in December 1968 is 57 in November 2026.",
        picture: None,
    },
    words: NumberWords {
        unit: "years old",
        empty: "Please fill in the age. If unknown, choose “Not sure”.",
        not_whole: "Please fill in digits only, such as 65.",
        range: |least, most| format!("Please fill in a number from {least} to {most}."),
    },
};

pub(super) const REGISTRATION: Choice<3> = Choice {
    common: Common {
        name: "Place of household registration (户口)",
        title: Voiced::new(
            "Where is your household registration (hukou, 户口)?",
            "Where is this person's household registration (hukou, 户口)?",
        ),
        hint: "The address in the household register (户口本) counts, not the home of today.",
        why: "Some subsidies need household registration in Zhejiang. Some need it in Hangzhou.",
        find: "Look at the address on the first page of the household register (户口本). \
               Without a household register, ask the police station (派出所).",
        example: "The home is in Binjiang, and the household registration is still in Anhui. Choose “Outside Zhejiang”.",
        picture: None,
    },
    options: [
        Opt::new("Hangzhou", "With all its districts, and Jiande, Tonglu and Chun'an"),
        Opt::plain("In Zhejiang, but not in Hangzhou"),
        Opt::plain("Outside Zhejiang"),
    ],
};

pub(super) const RESIDENCE_PERMIT: Choice<2> = Choice {
    common: Common {
        name: "Hangzhou residence permit (居住证)",
        title: Voiced::new(
            "Do you have a Hangzhou residence permit (居住证)?",
            "Does this person have a Hangzhou residence permit (居住证)?",
        ),
        hint: "This is for people whose household registration (户口) is not in Hangzhou.",
        why: "For some programmes one can ask with a residence permit, without Hangzhou household registration.",
        find: "Look for the residence permit (居住证), and see if it has expired. \
               When in doubt, ask the police station (派出所) near the home.",
        example: "The residence was registered, but no permit was collected. Choose “No”.",
        picture: None,
    },
    options: [Opt::plain("Yes"), Opt::plain("No")],
};
