//! Numbers packed bit by bit, the highest bit first.

/// Bits as they are written.
#[derive(Debug, Default)]
pub(super) struct Bits {
    bytes: Vec<u8>,
    /// How many bits of the last byte are taken.
    taken: u8,
}

impl Bits {
    /// Adds the last `width` bits of a number.
    pub(super) fn push(&mut self, number: u32, width: u8) {
        for at in (0..width).rev() {
            if self.taken.is_multiple_of(8) {
                self.bytes.push(0);
                self.taken = 0;
            }
            let bit = u8::from(number >> at & 1 == 1);
            if let Some(last) = self.bytes.last_mut() {
                *last |= bit << (7 - self.taken);
            }
            self.taken += 1;
        }
    }

    /// The bytes, without the empty ones at the end.
    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        while self.bytes.last() == Some(&0) {
            self.bytes.pop();
        }
        self.bytes
    }
}

/// Bits as they are read. After the last one come zeros.
#[derive(Debug)]
pub(super) struct BitsRead<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> BitsRead<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The next `width` bits as a number.
    pub(super) fn take(&mut self, width: u8) -> u32 {
        let mut number = 0;
        for _ in 0..width {
            let byte = self.bytes.get(self.at / 8).copied().unwrap_or(0);
            number = number << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        number
    }

    /// Whether only zeros are left, as many as fill the last byte, and the last byte is not empty.
    pub(super) fn is_done(&mut self) -> bool {
        let left = (self.bytes.len() * 8).saturating_sub(self.at);
        left < 8 && self.take(u8::try_from(left).unwrap_or(0)) == 0 && self.bytes.last() != Some(&0)
    }
}
