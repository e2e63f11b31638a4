//! Faults on demand: what a fault inside the library looks like from outside. Only in builds for tests.

/// Breaks where a test asks for it.
#[expect(clippy::panic, reason = "breaking is what it is for")]
pub(crate) fn reach(text: &str) {
    if let Some(words) = text.strip_prefix("failpoint:panic ") {
        panic!("broken on demand, with a text that could be personal: {words}");
    }
}
