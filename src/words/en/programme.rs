//! A programme's page, and the evidence marks.

use super::yuan;
use crate::words::evidence::{EvidenceWords, Mark};
use crate::words::programme::{ClerkWords, GivesWords, ProgrammeWords, ReasonWords, RuleDays};

pub(super) const EVIDENCE: EvidenceWords = EvidenceWords {
    together: "Where does this come from?",
    official: Mark { chip: "Official text", explain: "The official text was read, and the article is named." },
    reported: Mark {
        chip: "Reported: confirm before going",
        explain: "Seen in a report, or quoted elsewhere. Call to confirm before going.",
    },
    founding: Mark {
        chip: "Only in the work plan of 2017",
        explain: "Only the work plan of the city Disabled Persons' Federation for 2017 mentions it. \
                  Ask the Disabled Persons' Federation how it is now.",
    },
    office: Mark {
        chip: "The office decides",
        explain: "No legal text was found. The office decides this. Ask there in person or by telephone.",
    },
};

pub(super) const PROGRAMME: ProgrammeWords = ProgrammeWords {
    back: "Back to the results",
    why: "Why this result",
    settling: "Find these out to get a result",
    settling_text: |facts| match facts {
        1 => "At least 1 thing must be found out. Whatever the answer is, it gives a result.".to_owned(),
        _ => format!("At least {facts} things must be found out. Whatever the answers are, they give a result."),
    },
    clerk: ClerkWords {
        summary: "For the staff at the counter (给窗口工作人员看的写法)",
        heads: ["Wanted (要求)", "Answer (回答)", "Does it fit? (对得上吗)", "Source (依据)"],
        holds: "Fits (满足)",
        fails: "Does not fit (不满足)",
        unsettled: "Not settled (未定)",
        not: "Not so (不是这样): ",
        follows: "Not answered; it follows from other answers (没有答，由别的回答得出)",
        office: "The office decides (由窗口认定)",
        or: "; or ",
        or_value: " or ",
        years: |first, last, most| {
            if last >= most {
                format!("{first} or older")
            } else if first == 0 {
                format!("{last} or younger")
            } else {
                format!("{first} to {last} years old")
            }
        },
    },
    looked_at: "What this programme looks at",
    reason: ReasonWords {
        supports: "Fits: ",
        against: "Does not fit: ",
        unknown: "Not known yet: ",
        office: "Ask the office: ",
    },
    requires_first: "What to have first",
    requires_first_text: |names| format!("First have: {names}. Then apply for this one."),
    gives: GivesWords {
        heading: "What it gives",
        per_month: |amount| format!("{} a month", yuan(amount)),
        standard: |name, amount, day, source| format!("{name}: {} from {day}. Source: {source}. ", yuan(amount)),
        depends: "It may be one of these:",
        stale: "The policy was checked some time ago. The amount may have changed. Please ask the office.",
        depends_short: "There are several cases. Open it to see them.",
        since: |day| format!("As far as could be found, from {day}."),
    },
    papers: "What to bring",
    windows: "Where to go",
    windows_any: "Any of these places can be asked. Ask first, then go.",
    steps: "How to do it",
    limits: "Time limits and rights",
    deadline: "Do not miss this:",
    overlaps: "Can it be had together with others?",
    sources: "Sources and dates",
    rule: RuleDays {
        commencement: |day| format!("In force from {day}."),
        earliest_evidence: |day| format!("The earliest source found is from {day}. No starting day was found."),
        none: "No rule for today was found. Please call 12385 and ask.",
    },
    checked_on: |day| format!("Checked on {day}."),
    // The items come joined as a Chinese list.
    founding: |items| {
        let (several, items) = (items.contains('、'), items.replace('、', ", "));
        let items = format!("{} {items}", if several { "items" } else { "item" });
        format!("The work plan of the city Disabled Persons' Federation for 2017 mentions it ({items}).")
    },
    to_checklist: "See the checklist",
};
