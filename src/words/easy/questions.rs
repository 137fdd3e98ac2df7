//! The questions.

mod basics;
mod grades;
mod household;
mod insurance;
mod life;
mod needs;
mod work;

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
    le100: |yuan| format!("每人每月大约 {yuan} 元以内"),
    le150: |from, to| format!("每人每月大约 {from} 到 {to} 元"),
    le200: |from, to| format!("每人每月大约 {from} 到 {to} 元"),
    above: |yuan| format!("每人每月大约 {yuan} 元以上"),
    own_le150: |yuan| format!("每月大约 {yuan} 元以内"),
    own_above: |yuan| format!("每月大约 {yuan} 元以上"),
    dated: |yuan, day| format!("这里按杭州的低保标准算。从 {day}起，它是 {yuan} 元。公布了新的，就按新的。"),
};
