//! Categories and grades; a diagnosis.

use crate::words::picture::{CERTIFICATE_FILE, Picture};
use crate::words::question::{Choice, Common, Group, Opt};
use crate::words::voice::Voiced;

pub(super) static CERTIFICATE_PICTURE: Picture = Picture {
    file: CERTIFICATE_FILE,
    alt: "Drawing of an inside page of the disability certificate. On the left is the photograph. \
          On the right are the category (残疾类别), the grade (残疾等级) and the date of expiry (有效期至).",
    caption: "This is only a drawing. Real certificates may look different from place to place.",
};

pub(super) const GRADES: Group<6, 5> = Group {
    common: Common {
        name: "Category and grade of the disability",
        title: Voiced::new(
            "Which category and grade does your disability certificate show?",
            "Which category and grade does this person's disability certificate show?",
        ),
        hint: "Look at the lines “残疾类别” (category) and “残疾等级” (grade) on the certificate.",
        why: "Whether there is a subsidy, and how much, often depends on the category and the grade.",
        find: "Look at the lines “残疾类别” (category) and “残疾等级” (grade) on the certificate. \
               Grade 1 is the most severe, grade 4 the least. \
               If it says “多重残疾” (multiple disabilities), tick every category. \
               If the grade of each is not shown, ask the Disabled Persons' Federation (残联) that issued it.",
        example: "The certificate says “肢体残疾” and “二级”. \
                  First tick “Limb disability (肢体残疾)”, then choose “Grade 2 (二级)”.",
        picture: Some(&CERTIFICATE_PICTURE),
    },
    facts: [
        Opt::new("Visual disability (视力残疾)", "Cannot see, or cannot see clearly"),
        Opt::new("Hearing disability (听力残疾)", "Cannot hear, or cannot hear clearly"),
        Opt::new("Speech disability (言语残疾)", "Cannot speak, or speaks with difficulty"),
        Opt::new("Limb disability (肢体残疾)", "Difficulty in moving the hands, the feet or the body"),
        Opt::new("Intellectual disability (智力残疾)", "Difficulty in learning and understanding"),
        Opt::new("Mental disability (精神残疾)", "Autism is written in this category too"),
    ],
    values: ["None", "Grade 1 (一级)", "Grade 2 (二级)", "Grade 3 (三级)", "Grade 4 (四级)"],
};

pub(super) const DIAGNOSIS: Choice<2> = Choice {
    common: Common {
        name: "Diagnosis by a hospital",
        title: Voiced::new(
            "Has a hospital diagnosed you with a disability or autism?",
            "Has a hospital diagnosed this person with a disability or autism?",
        ),
        hint: "It counts if a doctor's diagnosis (诊断证明) or the medical records (病历) say so.",
        why: "Without a certificate, one can still ask about rehabilitation and school aid with a diagnosis.",
        find: "Look at the doctor's diagnosis (诊断证明) or the medical records (病历). \
               If they cannot be found, ask the doctor.",
        example: "The records say “孤独症谱系障碍” (autism spectrum disorder). Choose “Yes, diagnosed”.",
        picture: None,
    },
    options: [Opt::plain("Yes, diagnosed"), Opt::plain("No, not diagnosed")],
};

pub(super) const CEREBRAL_PALSY: Choice<2> = Choice {
    common: Common {
        name: "Cerebral palsy",
        title: Voiced::new(
            "Has a hospital diagnosed you with cerebral palsy (脑瘫)?",
            "Has a hospital diagnosed this person with cerebral palsy (脑瘫)?",
        ),
        hint: "Its full Chinese name is “脑性瘫痪”.",
        why: "For children with cerebral palsy, medical insurance can pay for some rehabilitation treatment.",
        find: "Look at the doctor's diagnosis (诊断证明) or the medical records (病历). \
               If they cannot be found, ask the doctor.",
        example: "The records say “脑性瘫痪（痉挛型）” (cerebral palsy, spastic type). Choose “Yes”.",
        picture: None,
    },
    options: [Opt::plain("Yes"), Opt::plain("No")],
};
