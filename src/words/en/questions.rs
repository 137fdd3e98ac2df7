//! The questions.

mod basics;
mod grades;
mod household;
mod insurance;
mod life;
mod needs;
mod work;

use super::{grouped, yuan};
use crate::words::question::Questions;
use crate::words::yuan::YuanWords;

pub(super) const QUESTIONS: Questions = Questions {
    certificate: basics::CERTIFICATE,
    age: basics::AGE,
    registration: basics::REGISTRATION,
    residence_permit: basics::RESIDENCE_PERMIT,
    grades: grades::GRADES,
    diagnosis: grades::DIAGNOSIS,
    cerebral_palsy: grades::CEREBRAL_PALSY,
    assistance: household::ASSISTANCE,
    family_income: household::FAMILY_INCOME,
    own_income: household::OWN_INCOME,
    rural: household::RURAL,
    house_dangerous: household::HOUSE_DANGEROUS,
    medical_insurance: insurance::MEDICAL_INSURANCE,
    pension_insurance: insurance::PENSION_INSURANCE,
    severe_mental_disorder: insurance::SEVERE_MENTAL_DISORDER,
    study: life::STUDY,
    cannot_attend: life::CANNOT_ATTEND,
    parent_certificate: life::PARENT_CERTIFICATE,
    child_support: life::CHILD_SUPPORT,
    work: work::WORK,
    taxable_income: work::TAXABLE_INCOME,
    work_injury_care: life::WORK_INJURY_CARE,
    elder_nursing: life::ELDER_NURSING,
    needs: needs::NEEDS,
};

pub(super) const YUAN: YuanWords = YuanWords {
    le100: |amount| format!("About {} or less per person a month", yuan(amount)),
    le150: |from, to| format!("About {} to {} per person a month", grouped(from), yuan(to)),
    le200: |from, to| format!("About {} to {} per person a month", grouped(from), yuan(to)),
    above: |amount| format!("More than about {} per person a month", yuan(amount)),
    own_le150: |amount| format!("About {} or less a month", yuan(amount)),
    own_above: |amount| format!("More than about {} a month", yuan(amount)),
    dated: |amount, day| {
        format!(
            "Worked out with the Hangzhou minimum living allowance standard (低保标准): {} from {day}. \
             Please go by the standard published last.",
            yuan(amount)
        )
    },
};
