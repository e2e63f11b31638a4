//! With which random numbers.

use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

use fingerpost_tests::soak::number;

/// The seed of everything random: `FINGERPOST_SEED`, or another one each time.
pub fn seed() -> u64 {
    static SEED: OnceLock<u64> = OnceLock::new();
    *SEED.get_or_init(|| match number("FINGERPOST_SEED") {
        Some(seed) => u64::try_from(seed).expect("a seed"),
        None => SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |since| since.as_secs()),
    })
}
