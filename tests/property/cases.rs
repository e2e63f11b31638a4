//! Random cases: an area, a client, a policy, a moment.

use fingerpost::{Catalogue, Client, Directory, Policy, Timestamp, strategies};
use proptest::prelude::*;

pub(crate) type Setting = (Directory, Client, Policy, Timestamp);

/// Anything.
pub(crate) fn settings() -> impl Strategy<Value = Setting> {
    (strategies::area(), strategies::client(), strategies::policy(), strategies::moment())
}

/// How many settings a property is tried on.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, max_shrink_iters: 4_000, ..ProptestConfig::with_cases(cases) }
}

/// The area as a catalogue.
pub(crate) fn catalogue(directory: &Directory) -> Catalogue {
    Catalogue::new(directory.clone()).unwrap()
}

/// A client in words: their `Debug` says nothing about them, on purpose.
pub(crate) fn in_words(client: &Client) -> String {
    serde_json::to_string_pretty(client).unwrap()
}
