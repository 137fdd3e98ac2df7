//! From a programme's file to the papers it asks for, and the windows where it is applied for.

use super::conditions::Conditions;
use super::fault::Faults;
use super::format::{FormShape, PaperNeedShape, ProgrammeFile};
use super::programme::{Build, comes, place_of};
use crate::entry::{PaperForm, PaperNeed, WindowNeed};

/// What `when` says where everyone brings the paper.
const ALWAYS: &str = "always";

impl Build<'_> {
    pub(super) fn papers(&self, file: &str, shape: &ProgrammeFile, faults: &mut Faults) -> Vec<PaperNeed> {
        let numbered = (1..).zip(&shape.paper);
        numbered.filter_map(|(number, need)| self.paper(file, &format!("paper {number}"), need, faults)).collect()
    }

    fn paper(&self, file: &str, place: &str, need: &PaperNeedShape, faults: &mut Faults) -> Option<PaperNeed> {
        let source = self.shared.source((file, place), need.evidence, need.cite.as_ref(), faults);
        let known = || self.shared.papers.iter().map(|one| one.id.as_str());
        let paper = place_of(file, place, "paper", &need.paper, known, faults)?;
        if need.count == 0 {
            faults.add(file, place, "`count` is 0");
        }
        let when = faults.text(file, place, "`when`", need.when.as_ref());
        let fits = self.read.table((file, place), &need.fits, faults);
        if when == ALWAYS && !need.fits.is_empty() {
            let help = Some("say in `when` who brings it, or leave `fits` out".to_owned());
            faults.add_with_help(file, place, "`fits` says who brings it, and `when` says everyone", help);
        }
        if need.more && need.fits.is_empty() {
            faults.add(file, place, "`more` says that `when` says more than `fits`, and there is no `fits`");
        }
        Some(PaperNeed {
            paper,
            form: match need.form {
                FormShape::Original => PaperForm::Original,
                FormShape::Copy => PaperForm::Copy,
                FormShape::FilledIn => PaperForm::FilledIn,
                FormShape::Photo => PaperForm::Photo,
            },
            count: need.count,
            when: (when != ALWAYS).then_some(when),
            more: need.more,
            fits,
            note: need.note.clone(),
            office_looks_up: need.office_looks_up,
            acting: comes(&need.acting),
            source,
        })
    }

    pub(super) fn windows(
        &self,
        file: &str,
        shape: &ProgrammeFile,
        conditions: &mut Conditions<'_>,
        faults: &mut Faults,
    ) -> Vec<WindowNeed> {
        let mut list = Vec::new();
        for (number, need) in (1..).zip(&shape.window) {
            let place = format!("window {number}");
            let source = self.shared.source((file, &place), need.evidence, need.cite.as_ref(), faults);
            let known = || self.shared.windows.iter().map(|one| one.id.as_str());
            if let Some(window) = place_of(file, &place, "window", &need.window, known, faults) {
                let when = need.when.as_ref().map(|when| conditions.tree(&place, when, faults));
                list.push(WindowNeed { window, when, source });
            }
        }
        if !list.is_empty() && list.iter().all(|need| need.when.is_some()) {
            let help = Some("leave `when` out of the last one".to_owned());
            faults.add_with_help(file, "window", "no window serves everyone", help);
        }
        list
    }
}
