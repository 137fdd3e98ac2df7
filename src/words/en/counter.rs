//! The clerk's counter.

mod beside;

use crate::words::counter::{
    BasisWords, CounterWords, EntryWords, FactWords, FaultWords, OpenWords, PeopleWords, RefusalWords, SlipWords,
};

/// English, for the counter.
pub static EN_COUNTER: CounterWords = CounterWords {
    page: "Counter",
    title: "Counter",
    roster: "A whole roster",
    people: PeopleWords {
        heading: "Queue",
        now: "At the desk: ",
        call: |ticket| format!("Call {ticket}"),
        discard: |ticket| format!("{ticket} has gone"),
        add: "One more person",
        finish: "Done, next person",
        finish_note: "Once done, everything about this person and any answers kept on this computer are wiped for good.",
    },
    entry: EntryWords {
        label: "Certificate number or handover code",
        hint: "Scan, paste or type, then press Enter. The number is not kept.",
        go: "Read",
        read: |age, category, grade| format!("{age}, {category}, {grade}"),
        several: "more than one disability",
        ask_grades: "The number does not say which categories and grades. Fill them in from the certificate.",
        compare: "Compare it with the certificate. If it is right, press Enter.",
        source: "The layout of the number is reported by a page of Tieling's federation (第二代残疾人证说明). The article of the present rules was not read.",
        fill: "Fill in",
        leave: "Leave it",
        filled: "Filled in, and the number is gone. Look whether the certificate is still valid.",
        taken: |again| match again {
            0 => "Going on with the code. All of it is only stated; no papers were seen.".to_owned(),
            1 => {
                "Going on with the code. All of it is only stated; no papers were seen. 1 answer has to be asked again."
                    .to_owned()
            }
            _ => format!(
                "Going on with the code. All of it is only stated; no papers were seen. {again} answers have to be asked again."
            ),
        },
        wiped: "Nobody was here for a while. Everything was wiped.",
        faults: FaultWords {
            empty: "Scan or type a certificate number or a handover code.",
            length: |count| format!("A certificate number has 20 characters. This one has {count}."),
            character: |place| {
                format!("Character {place} is wrong. Only digits can stand there; character 18 may be X.")
            },
            no_such_day: "Characters 7 to 14 are the birthday. There is no such day.",
            not_born: "Characters 7 to 14 are the birthday. That day is still to come.",
            too_old: "Characters 7 to 14 are the birthday. That is more than 120 years ago.",
            check: "The first 18 characters do not fit together: one of them is wrong. Compare with the certificate.",
            category: "Character 19 is the category, 1 to 7.",
            grade: "Character 20 is the grade, 1 to 4.",
        },
        code: [
            "The handover code is incomplete or has a wrong character.",
            "A newer version made this code. Reload the page.",
        ],
    },
    basis: BasisWords {
        heading: "Answers from now on rest on",
        kinds: [
            "what is stated",
            "the certificate, seen",
            "the household register, seen",
            "a notice, seen",
            "another paper, seen",
        ],
        of: |name| format!("{name}: rests on"),
    },
    facts: FactWords {
        heading: "Facts",
        hint: "Press the digit before an option: it is chosen, and the next fact follows.",
        grade_of: |category| format!("Grade, {category}"),
        rest: ["none of the others", "not sure of the others"],
        unanswered: "not filled in",
        none: "none",
        half: |category| format!("{category}: now the grade, 1 to 4, or 0 for none."),
        aside: "does not matter now",
        done: "Nothing is left to ask.",
    },
    results: "Results",
    rests: ["papers seen", "partly stated only", "stated only"],
    when_wiped: "After 4 minutes without a touch you are warned. 1 minute later everything is wiped.",
    idle: ["Nobody seems to be here. In 1 minute everything will be wiped.", "Still here, keep it"],
    beside: beside::BESIDE,
    slip: SlipWords {
        print: "Print the slip",
        print_large: "Print in large type",
        paper: "Paper",
        papers: ["A4 sheet", "80 mm roll"],
        title: "Subsidies and services: slip",
        made: |edition, day| format!("Edition of the policy: {edition}. Day: {day}."),
        verdicts: ["Very likely", "Ask the office"],
        nothing: "Nothing is very likely now, and there is nothing to ask about.",
        open: OpenWords {
            nothing_yet: "What can be had is not settled yet. Find out what stands below, then check again.",
            heading: "Still open, and what is to be found out",
        },
        go: ["Go to: ", "Bring: "],
        aside: |parts| format!(" ({})", parts.join(", ")),
        bring_if: |who| format!("needed in this case: {who}"),
        refused: RefusalWords {
            heading: "Not now",
            for_file: "For the file: not now, and the clause",
            formal: |wanted, given| format!("Wanted “{wanted}”; filled in “{}”. Not met.", given.join("; ")),
            formal_not: |wanted, given| format!("Must not be “{wanted}”; filled in “{}”. Not met.", given.join("; ")),
            none_of: "None of these is met: ",
            clause: "Clause: ",
        },
        facts: ["Papers seen for", "Stated only"],
        sign: ["Stamp", "Clerk", "Person, guardian or agent"],
        caution: "This slip is not a decision. The office decides.",
    },
    keys_heading: "Keys",
    keys: [
        ["digits", "choose that option and go on"],
        ["-", "not sure, and go on"],
        ["Enter", "go on to the best next fact; boxes without a tick count as no"],
        ["↑ ↓", "the fact before or after"],
        ["← →", "move among the options"],
        ["Delete", "clear this fact"],
        ["F1", "show or hide the code for the phone"],
        ["F2", "to the field for numbers and codes"],
        ["Shift F2", "use the camera for a code; turn it off"],
        ["F3", "change who comes"],
        ["F4", "change what answers rest on"],
        ["F6", "to the results and back; ↑ ↓ move there, Enter opens"],
        ["F7", "one more person; this one waits"],
        ["Shift F7", "call the first who waits"],
        ["F8", "done, next person"],
        ["F9", "print the slip"],
        ["Shift F9", "print the slip in large type"],
        ["F10", "change the paper"],
    ],
};
