//! The program's memory: what must not stay in it once it is given back.

/// Overwrites a text before its memory is given back, so that nothing of it stays there.
pub fn overwrite(text: String) {
    let mut bytes = text.into_bytes();
    bytes.fill(0);
    std::hint::black_box(&bytes);
}
