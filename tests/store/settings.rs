//! How much of everything, and with which random numbers.

use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

/// Whether the long version runs: `FINGERPOST_SOAK=1`.
pub fn soak() -> bool {
    std::env::var_os("FINGERPOST_SOAK").is_some_and(|value| value == "1")
}

/// The number an environment variable holds, if it is set.
pub fn number(name: &str) -> Option<usize> {
    let text = std::env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name} is no number")))
}

/// The seed of everything random: `FINGERPOST_SEED`, or another one each time.
pub fn seed() -> u64 {
    static SEED: OnceLock<u64> = OnceLock::new();
    *SEED.get_or_init(|| match number("FINGERPOST_SEED") {
        Some(seed) => u64::try_from(seed).expect("a seed"),
        None => SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |since| since.as_secs()),
    })
}
