//! The catalogue and the handbook as bytes: what comes back is what went in, or nothing.

use zhucan_catalog::{decode_catalogue, decode_handbook, encode_catalogue, encode_handbook};

use crate::real::{catalogue, handbook, household, today};
use crate::small;

/// One of the two bundles, and whether bytes are one.
struct Bundle {
    name: &'static str,
    bytes: Vec<u8>,
    is_one: fn(&[u8]) -> bool,
}

fn bundles() -> [Bundle; 2] {
    [
        Bundle {
            name: "catalogue",
            bytes: encode_catalogue(catalogue()),
            is_one: |bytes| decode_catalogue(bytes).is_ok(),
        },
        Bundle {
            name: "handbook",
            bytes: encode_handbook(handbook()),
            is_one: |bytes| decode_handbook(bytes, &catalogue().edition).is_ok(),
        },
    ]
}

/// The checksum at the end, made anew.
fn resealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let end = bytes.len() - 4;
    let sum = bytes[..end].iter().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    bytes[end..].copy_from_slice(&sum.to_le_bytes());
    bytes
}

#[test]
fn the_catalogue_and_the_handbook_come_back_as_they_went_in() {
    for (catalogue, handbook) in [(catalogue(), handbook()), (small::catalogue(), small::handbook())] {
        let bytes = encode_catalogue(catalogue);
        let back = decode_catalogue(&bytes).unwrap();
        assert_eq!((&back, encode_catalogue(&back)), (catalogue, bytes));
        let bytes = encode_handbook(handbook);
        let back = decode_handbook(&bytes, &catalogue.edition).unwrap();
        assert_eq!((&back, encode_handbook(&back)), (handbook, bytes));
    }
}

#[test]
fn what_came_back_gives_the_same_answers() {
    let [decides, tells] = bundles().map(|one| one.bytes);
    let decides = decode_catalogue(&decides).unwrap();
    let tells = decode_handbook(&tells, &decides.edition).unwrap();
    for given in
        [vec![], vec![("certificate", "valid"), ("registration", "hangzhou"), ("grade_limb", "2"), ("age", "30")]]
    {
        let household = household(&given);
        let assessment = decides.assess(&household, today());
        assert_eq!(assessment, catalogue().assess(&household, today()));
        assert_eq!(decides.next(&household, today(), None), catalogue().next(&household, today(), None));
        assert_eq!(decides.offered(&household), catalogue().offered(&household));
        let wanted = assessment.wanted();
        assert_eq!(
            tells.route(&decides, &household, today(), &wanted),
            handbook().route(catalogue(), &household, today(), &wanted)
        );
        for (id, _) in decides.programmes() {
            let amount = tells.amount(&decides, id, &household, today());
            assert_eq!(amount, handbook().amount(catalogue(), id, &household, today()));
            let reasons = tells.reasons(&decides, id, &household, today());
            assert_eq!(reasons, handbook().reasons(catalogue(), id, &household, today()));
        }
    }
}

#[test]
fn the_handbook_of_another_edition_is_refused() {
    let bytes = encode_handbook(handbook());
    let mut other = catalogue().edition.clone();
    other.id.push('x');
    assert!(decode_handbook(&bytes, &other).is_err());
    assert!(decode_handbook(&bytes, &small::catalogue().edition).is_err());
    assert!(decode_handbook(&bytes, &catalogue().edition).is_ok());
}

#[test]
fn one_of_the_two_is_not_taken_for_the_other() {
    let [decides, tells] = bundles();
    assert!(!(decides.is_one)(&tells.bytes) && !(tells.is_one)(&decides.bytes));
}

#[test]
fn a_bundle_cut_off_anywhere_is_refused() {
    for Bundle { name, bytes, is_one } in bundles() {
        for length in (0..64).chain((64..bytes.len()).step_by(1999)).chain(bytes.len() - 8..bytes.len()) {
            assert!(!is_one(&bytes[..length]), "{length} of {} bytes of the {name}", bytes.len());
        }
    }
}

#[test]
fn a_bundle_with_more_at_its_end_is_refused() {
    for Bundle { name, mut bytes, is_one } in bundles() {
        bytes.push(0);
        assert!(!is_one(&bytes), "{name}");
    }
}

#[test]
fn a_bundle_with_one_wrong_byte_is_refused() {
    for Bundle { name, bytes, is_one } in bundles() {
        let step = bytes.len() / 60;
        for at in (0..bytes.len()).step_by(step).chain(bytes.len() - 4..bytes.len()) {
            for flip in [1, 0x80, 0xff] {
                let mut wrong = bytes.clone();
                wrong[at] ^= flip;
                assert!(!is_one(&wrong), "byte {at} of {} of the {name}", bytes.len());
            }
        }
    }
}

#[test]
fn a_wrong_byte_under_a_right_checksum_never_panics() {
    for Bundle { bytes, is_one, .. } in bundles() {
        let step = bytes.len() / 120;
        for at in (0..bytes.len() - 4).step_by(step) {
            for flip in [1, 0x7f, 0x80, 0xff] {
                let mut wrong = bytes.clone();
                wrong[at] ^= flip;
                let _ = is_one(&resealed(wrong));
            }
        }
        assert!(is_one(&resealed(bytes)));
    }
}

#[test]
fn what_is_no_bundle_is_refused_with_a_sentence() {
    for wrong in [&b""[..], b"abc", b"<!doctype html>", &[0; 4096], &[0xff; 4096]] {
        let told = [
            decode_catalogue(wrong).map(|_| ()).unwrap_err().to_string(),
            decode_handbook(wrong, &catalogue().edition).map(|_| ()).unwrap_err().to_string(),
        ];
        for error in told {
            assert!(error.starts_with("the compiled policy cannot be read: "), "{error}");
        }
    }
}
