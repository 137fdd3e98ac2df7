//! The catalogue as bytes: what comes back is what went in, or nothing.

use zhucan_catalog::{decode, encode};

use crate::real::{catalogue, household, today};

fn bytes() -> Vec<u8> {
    encode(catalogue())
}

/// The checksum at the end, made anew.
fn resealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let end = bytes.len() - 4;
    let sum = bytes[..end].iter().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    bytes[end..].copy_from_slice(&sum.to_le_bytes());
    bytes
}

#[test]
fn the_catalogue_comes_back_as_it_went_in() {
    let back = decode(&bytes()).unwrap();
    assert_eq!(&back, catalogue());
    assert_eq!(encode(&back), bytes());
}

#[test]
fn the_catalogue_that_came_back_gives_the_same_answers() {
    let back = decode(&bytes()).unwrap();
    for given in
        [vec![], vec![("certificate", "valid"), ("registration", "hangzhou"), ("grade_limb", "2"), ("age", "30")]]
    {
        let household = household(&given);
        assert_eq!(back.assess(&household, today()), catalogue().assess(&household, today()));
        assert_eq!(back.next(&household, today(), None), catalogue().next(&household, today(), None));
    }
}

#[test]
fn a_bundle_cut_off_anywhere_is_refused() {
    let whole = bytes();
    for length in (0..64).chain((64..whole.len()).step_by(499)).chain(whole.len() - 8..whole.len()) {
        assert!(decode(&whole[..length]).is_err(), "{length} of {} bytes", whole.len());
    }
}

#[test]
fn a_bundle_with_more_at_its_end_is_refused() {
    let mut longer = bytes();
    longer.push(0);
    assert!(decode(&longer).is_err());
}

#[test]
fn a_bundle_with_one_wrong_byte_is_refused() {
    let whole = bytes();
    for at in (0..whole.len()).step_by(211).chain(whole.len() - 4..whole.len()) {
        for flip in [1, 0x80, 0xff] {
            let mut wrong = whole.clone();
            wrong[at] ^= flip;
            assert!(decode(&wrong).is_err(), "byte {at} of {}", whole.len());
        }
    }
}

#[test]
fn a_wrong_byte_under_a_right_checksum_never_panics() {
    let whole = bytes();
    for at in (0..whole.len() - 4).step_by(173) {
        for flip in [1, 0x7f, 0x80, 0xff] {
            let mut wrong = whole.clone();
            wrong[at] ^= flip;
            let _ = decode(&resealed(wrong));
        }
    }
    assert!(decode(&resealed(whole)).is_ok());
}

#[test]
fn what_is_no_bundle_is_refused_with_a_sentence() {
    for wrong in [&b""[..], b"abc", b"<!doctype html>", &[0; 4096], &[0xff; 4096]] {
        let error = decode(wrong).unwrap_err().to_string();
        assert!(error.starts_with("the compiled policy cannot be read: "), "{error}");
    }
}
