//! The answers of an interview as a handover code, and back.

use zhucan_catalog::{Carried, Catalogue, CodeError, Decoded, Layout, decode_code, encode_code};
use zhucan_rules::{Date, ScreenId};

use crate::state::interview::Interview;
use crate::words::Voice;

/// The code of an interview; nothing while nothing is answered.
#[must_use]
pub fn code_of(interview: &Interview, catalogue: &Catalogue, layouts: &[Layout], on: Date) -> Option<String> {
    let carried = Carried { on, voice: interview.voice() as u8, given: interview.household().given() };
    interview.has_begun().then(|| encode_code(&carried, layouts, &catalogue.edition)).flatten()
}

/// The interview that a code carries, in the order of `trail` and with these lines ticked where this edition wrote it; and,
/// where another edition wrote it or answers contradict each other, how many answers have to be given again.
///
/// # Errors
/// When the code is not one, is damaged, or was made by a newer version of the page.
pub fn interview_of(
    code: &str,
    catalogue: &Catalogue,
    layouts: &[Layout],
    (trail, ticks): (&[ScreenId], &[String]),
) -> Result<(Interview, Option<usize>), CodeError> {
    let Decoded { carried, lost, same_edition } = decode_code(code, layouts, catalogue)?;
    let voice = Voice::ALL.get(usize::from(carried.voice)).copied().ok_or(CodeError::Damaged)?;
    let (trail, ticks) = if same_edition { (trail, ticks) } else { Default::default() };
    let mut interview = Interview::resumed(catalogue, voice, &carried.given, trail);
    for line in ticks {
        interview.tick(line, true);
    }
    let again = lost + interview.dropped().len();
    let told = (again > 0 || !same_edition).then_some(again);
    Ok((interview, told))
}
