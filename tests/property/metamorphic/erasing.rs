//! Unknown is never yes.

use proptest::prelude::*;
use proptest::sample::select;

use super::super::cases::{config, settings};
use super::{both, changes, passes, told};

proptest! {
    #![proptest_config(config(10_000))]

    // Breaks where a rule takes a missing, undated or expired fact for a welcome one.
    #[test]
    fn unknown_never_becomes_a_pass((directory, policy, clients) in settings(), erasures in prop::collection::vec(select(changes::ERASURES), 8)) {
        for (asked, (name, erase)) in clients.iter().zip(erasures) {
            for (before, after) in both(&directory, &policy, asked, erase) {
                prop_assert!(passes(&before) || !passes(&after), "{}: {}\n{:?}\n{:?}", name, after.activity, told(&before), told(&after));
            }
        }
    }
}
