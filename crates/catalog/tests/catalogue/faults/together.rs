//! Several faults at once: all are told, in order, and none hides another.

use zhucan_catalog::authoring::{Fault, check, compile};

use crate::draft::{Draft, TRIAL, TRIAL_CASES};

/// A second and a third programme like the trial one.
fn several() -> Draft {
    ["trial-a", "trial-b", "trial-c", "trial-d", "trial-e", "trial-f", "trial-g"].into_iter().fold(
        Draft::trial(),
        |draft, id| {
            let spelt = |text: &str| text.replace("\"trial\"", &format!("\"{id}\""));
            let (programme, cases) = (spelt(draft.text(TRIAL)), spelt(draft.text(TRIAL_CASES)));
            draft.write(&format!("programmes/{id}.toml"), &programme).write(&format!("cases/{id}.toml"), &cases)
        },
    )
}

/// One fault of each kind that a policy officer is most likely to make, each in a file of its own.
fn spoilt() -> Draft {
    let visual = "[condition.visual_one_or_two]";
    several()
        .change_in("programmes/trial-a.toml", visual, "[\"grade_visual\"]", "[\"grade_visal\"]")
        .change_in("programmes/trial-b.toml", "[condition.under_seven]", "at_most = 6", "at_most = 600")
        .change_in("programmes/trial-c.toml", visual, "cite =", "# cite =")
        .change_in("programmes/trial-d.toml", visual, "fails =", "# fails =")
        .change_in(
            "programmes/trial-e.toml",
            "[[rule]]",
            "  \"valid_certificate\",",
            "  \"valid_certificate\", { not = \"valid_certificate\" },",
        )
        .change_in("programmes/trial-f.toml", "[[rule]]", "until = 2026-06-30", "until = 2026-07-01")
        .change_in("programmes/trial-g.toml", "[[gives]]", "from = 2018-03-01\n", "")
        .append(
            "facts.toml",
            "\n[[fact]]\nid = \"left_handed\"\ntopic = \"basics\"\nvalues = [\"yes\", \"no\"]\nprior = [100, 900]\n\
             change = \"fixed\"\n",
        )
        .append(
            TRIAL_CASES,
            "\n[[case]]\nhousehold = \"从来没有办过证的人。\"\nfacts = { certificate = \"none\" }\nverdict = \"likely\"\n",
        )
        .append("papers.toml", "= \n")
}

#[test]
fn the_programmes_before_they_are_spoilt_have_no_fault() {
    several().has(&[]);
}

#[test]
fn faults_in_several_files_are_all_told_at_once_and_in_order() {
    let line = Draft::trial().text("papers.toml").matches('\n').count() + 1;
    let found = spoilt().faults();
    let place = |one: &Fault| (one.file.clone(), one.place.clone());
    assert_eq!(
        found.iter().map(place).collect::<Vec<_>>(),
        [
            ("cases/trial.toml", "case 4 (从来没有办过证的人。)".to_owned()),
            ("facts.toml", "left_handed".to_owned()),
            ("papers.toml", format!("line {line}")),
            ("programmes/trial-a.toml", "condition.visual_one_or_two".to_owned()),
            ("programmes/trial-b.toml", "condition.under_seven".to_owned()),
            ("programmes/trial-c.toml", "condition.visual_one_or_two".to_owned()),
            ("programmes/trial-d.toml", "condition.visual_one_or_two".to_owned()),
            ("programmes/trial-e.toml", "rule 1".to_owned()),
            ("programmes/trial-f.toml", "rule 2".to_owned()),
            ("programmes/trial-g.toml", "gives 1".to_owned()),
        ]
        .map(|(file, place)| (file.to_owned(), place)),
        "{found:#?}"
    );
    assert!(found.is_sorted());
}

#[test]
fn a_policy_with_faults_is_not_compiled() {
    let faults = compile(&spoilt().sources()).map(|_| "a catalogue").unwrap_err();
    let not_cases = |fault: &&Fault| !fault.file.starts_with("cases/");
    assert_eq!(faults, check(&spoilt().sources(), None).iter().filter(not_cases).cloned().collect::<Vec<_>>());
}

#[test]
fn a_fault_says_file_place_message_and_suggestion_apart() {
    let found = Draft::trial().change(TRIAL, "window = \"township\"", "window = \"townhip\"").faults();
    assert_eq!(
        found,
        [Fault {
            file: "programmes/trial.toml".to_owned(),
            place: "window 1".to_owned(),
            message: "there is no window `townhip`".to_owned(),
            help: Some("did you mean `township`?".to_owned()),
        }]
    );
}

#[test]
fn the_households_of_a_broken_rule_are_left_out_and_those_of_a_missing_sentence_are_not() {
    let wrong = "\n[[case]]\nhousehold = \"没有证的人。\"\nfacts = { certificate = \"none\" }\nverdict = \"likely\"\n";
    let draft = Draft::trial().append(TRIAL_CASES, wrong);
    let head = "[condition.visual_one_or_two]";
    let unsaid = draft.clone().change_in(TRIAL, head, "holds =", "# holds =");
    assert_eq!(unsaid.faults().len(), 2, "{:?}", unsaid.faults());
    let broken = draft.change_in(TRIAL, head, "\"grade_visual\"", "\"grade_visal\"");
    assert_eq!(broken.faults().len(), 1, "{:?}", broken.faults());
}
