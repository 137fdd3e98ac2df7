//! Keys that come faster than any hand types them: a scanner that types.
//!
//! A scanner types a whole code within a moment and ends with Enter. A hand leaves more time between two keys, or rolls
//! over two or three at most.

use std::time::Duration;

use super::memory::overwrite;

/// Keys that are at most so many milliseconds apart belong together.
const APART: f64 = 50.0;
/// After so long a run is over: keys of a hand do what they do.
pub const OVER: Duration = Duration::from_millis(60);
/// After so long nothing more comes of a scan that did not end. Keys can come late, and bear the times at which they were sent.
pub const ABANDONED: Duration = Duration::from_secs(1);
/// So many keys that belong together come from a scanner.
const SCANNED: usize = 4;
/// What is kept of one run of keys at most; the longest code that the page makes is shorter.
const MOST: usize = 256;

/// The keys of one run.
#[derive(Debug)]
pub struct Burst {
    keys: String,
    last: f64,
}

impl Default for Burst {
    fn default() -> Self {
        Self { keys: Self::room(), last: f64::NEG_INFINITY }
    }
}

impl Burst {
    /// All the room at once: a text that grows leaves its old place behind as it was.
    fn room() -> String {
        String::with_capacity(MOST)
    }

    /// Whether a key at this moment, in milliseconds, belongs to the run before it.
    #[must_use]
    pub fn goes_on(&self, at: f64) -> bool {
        at - self.last <= APART
    }

    /// A key was typed at this moment. Whether a scanner types by now.
    pub fn key(&mut self, key: char, at: f64) -> bool {
        if !self.goes_on(at) {
            let _ = self.by_hand();
        }
        self.last = at;
        if self.keys.len() + key.len_utf8() <= MOST {
            self.keys.push(key);
        }
        self.is_scanned()
    }

    fn is_scanned(&self) -> bool {
        self.keys.chars().count() >= SCANNED
    }

    /// The run has ended with Enter at this moment: what the scanner typed; nothing when it was no scanner.
    pub fn ended(&mut self, at: f64) -> Option<String> {
        let scanned = self.is_scanned() && self.goes_on(at);
        scanned.then(|| std::mem::replace(&mut self.keys, Self::room()))
    }

    /// The run has ended without Enter: the keys of a hand. What a scanner typed leads nowhere, and is overwritten.
    pub fn by_hand(&mut self) -> Vec<char> {
        let keys = if self.is_scanned() { Vec::new() } else { self.keys.chars().collect() };
        overwrite(std::mem::replace(&mut self.keys, Self::room()));
        keys
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Types a text with this time between two keys, and says from which key on a scanner was seen.
    fn typed(burst: &mut Burst, text: &str, apart: f64) -> (Option<usize>, f64) {
        let mut at = 1000.0;
        let mut seen = None;
        for (number, key) in text.chars().enumerate() {
            at += apart;
            if burst.key(key, at) && seen.is_none() {
                seen = Some(number);
            }
        }
        (seen, at)
    }

    #[test]
    fn a_scanner_is_seen_at_its_fourth_key_and_gives_all_of_them_on_enter() {
        let mut burst = Burst::default();
        let (seen, at) = typed(&mut burst, "11010519491231002X42", 5.0);
        assert_eq!(seen, Some(3));
        assert_eq!(burst.ended(at + 5.0).as_deref(), Some("11010519491231002X42"));
        assert!(burst.by_hand().is_empty());
    }

    #[test]
    fn a_hand_is_no_scanner_however_much_it_types() {
        let mut burst = Burst::default();
        let (seen, at) = typed(&mut burst, "11010519491231002X42", 60.0);
        assert_eq!(seen, None);
        assert_eq!(burst.ended(at + 60.0), None);
        assert_eq!(burst.by_hand(), ['2'], "only the last key is not done yet");
    }

    #[test]
    fn three_keys_that_roll_over_each_other_are_a_hands() {
        let mut burst = Burst::default();
        let (seen, at) = typed(&mut burst, "421", 10.0);
        assert_eq!(seen, None);
        assert_eq!(burst.ended(at), None);
        assert_eq!(burst.by_hand(), ['4', '2', '1']);
    }

    #[test]
    fn a_scan_that_does_not_end_with_enter_leads_nowhere() {
        let mut burst = Burst::default();
        let (_, at) = typed(&mut burst, "12345", 5.0);
        assert_eq!(burst.ended(at + 400.0), None);
        assert!(burst.by_hand().is_empty());
    }

    #[test]
    fn what_is_longer_than_any_code_is_cut() {
        let mut burst = Burst::default();
        let (_, at) = typed(&mut burst, &"7".repeat(2 * MOST), 1.0);
        assert_eq!(burst.ended(at).map(|text| text.len()), Some(MOST));
    }
}
