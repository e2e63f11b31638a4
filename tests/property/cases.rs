//! Random cases: an area, a policy, and several clients at several moments.

use std::sync::LazyLock;

use fingerpost::{BankHolidays, Catalogue, Client, Directory, Matcher, Policy, Timestamp, strategies};
use proptest::collection::vec;
use proptest::prelude::*;

/// Somebody at some moment.
pub(crate) type Asked = (Client, Timestamp);

/// How many clients are tried on each area: an area takes longer to make than a client to answer.
pub(crate) const CLIENTS: u32 = 8;

/// An area, a policy, and clients.
pub(crate) fn settings() -> impl Strategy<Value = (Directory, Policy, Vec<Asked>)> {
    (strategies::area(), strategies::policy(), vec(asked(), CLIENTS as usize))
}

/// A client at a moment.
pub(crate) fn asked() -> impl Strategy<Value = Asked> {
    (strategies::client(), strategies::moment())
}

/// As many areas as make that many cases of an area, a policy and a client. The variable `PROPTEST_CASES` sets another
/// number of areas.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, max_shrink_iters: 100, ..ProptestConfig::with_cases(cases.div_ceil(CLIENTS)) }
}

/// The area as a catalogue.
pub(crate) fn catalogue(directory: &Directory) -> Catalogue {
    Catalogue::new(directory.clone()).unwrap()
}

/// The bank holidays of the library, read once.
pub(crate) static HOLIDAYS: LazyLock<BankHolidays> = LazyLock::new(|| BankHolidays::bundled().unwrap());

/// A matcher on a catalogue.
pub(crate) fn matcher(catalogue: Catalogue, policy: &Policy) -> Matcher {
    Matcher::with_bank_holidays(catalogue, policy.clone(), HOLIDAYS.clone()).unwrap()
}

/// A record in words. A client's `Debug` says nothing about them, on purpose.
pub(crate) fn in_words(record: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(record).unwrap()
}
