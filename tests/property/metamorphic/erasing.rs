//! Unknown is never yes.

use proptest::prelude::*;
use proptest::sample::select;

use super::super::cases::{config, settings};
use super::{both, changes, passes, told};

proptest! {
    #![proptest_config(config(10_000))]

    // Breaks where a rule takes a missing, undated or expired fact for a welcome one.
    #[test]
    fn unknown_never_becomes_a_pass((directory, policy, clients) in settings(), (name, erase) in select(changes::ERASURES)) {
        for (before, after) in both(&directory, &policy, &clients, erase) {
            prop_assert!(passes(&before) || !passes(&after), "{}: {}\n{:?}\n{:?}", name, after.activity, told(&before), told(&after));
        }
    }
}
