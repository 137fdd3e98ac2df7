//! What is needed now: one screen, several to tick.

use crate::words::question::{Common, Group, Opt};
use crate::words::voice::Voiced;

pub(super) const NEEDS: Group<14, 2> = Group {
    common: Common {
        name: "Needs now",
        title: Voiced::new(
            "Which of these kinds of help do you need now?",
            "Which of these kinds of help does this person need now?",
        ),
        hint: "Tick all that fit.",
        why: "For what is ticked, this page finds where to go and where to ask. \
              If something else is needed later, come back.",
        find: "Think of going out, living at home, seeing doctors and working. Where is it hardest?",
        example: "To do rehabilitation and also look for work, tick both.",
        picture: None,
    },
    facts: [
        Opt::new("Accessible home adaptation", "Such as handrails, a new toilet, or no more thresholds"),
        Opt::new("Rehabilitation training", "Such as learning to walk, to speak or to find the way"),
        Opt::new("Assistive devices", "Such as a wheelchair, a hearing aid, a white cane or a prosthesis"),
        Opt::new("Psychiatric medicine", "For those who take it for a long time"),
        Opt::new("Somebody to give care", "Day care, care at home, or living in an institution"),
        Opt::new("Finding work", "Also for those who finish school soon"),
        Opt::new("Learning a trade", "Vocational training"),
        Opt::new("Starting a business", "A shop, an online shop or a small trade"),
        Opt::new("Massage work by blind people", "For people with visual disability who work in massage"),
        Opt::new("Medical costs are too high", "A lot is left to pay after insurance"),
        Opt::new(
            "Accommodation in exams",
            "For entrance exams (中考、高考) and others, such as large print or more time",
        ),
        Opt::new("Going to court, legal help", "Such as for work, support from the family, or abuse"),
        Opt::new("Motor wheelchair (残疾人机动轮椅车)", "There is one already, or it should get a number plate"),
        Opt::plain("Driving a car"),
    ],
    values: ["Needed", "Not needed"],
};
