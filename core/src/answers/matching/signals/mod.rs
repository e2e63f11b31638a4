//! The signals, one a file: what earns points and decides nothing. `docs/matching.md` says what each counts.

mod continuity;
mod freshness;
mod group_and_pace;
mod nearness;
mod theme_fit;
mod welcome;

use super::index::{Check, OfClient, Reads};

/// A rule that earns points: its name, how it is asked, and what it reads of an activity and of a client.
pub(crate) struct Signal {
    pub(crate) rule: &'static str,
    pub(crate) score: Check,
    pub(crate) reads: Reads,
    pub(crate) client: OfClient,
}

const fn signal(rule: &'static str, score: Check, reads: Reads, client: OfClient) -> Signal {
    Signal { rule, score, reads, client }
}

/// Every signal, in the order reasons are told. Adding one is a file and a line here, and a weight in the policy.
#[rustfmt::skip]
pub(crate) const SIGNALS: &[Signal] = {
    use Check::{Each, Once};
    use OfClient::{Nothing, This};
    use Reads::{Aspect, Item, Metres};
    &[
        signal("theme_fit", Each(theme_fit::asks, theme_fit::score), Item(theme_fit::reads), This(theme_fit::client)),
        signal("nearness", Once(nearness::score), Metres(nearness::points), Nothing),
        signal("group_and_pace", Once(group_and_pace::score), Aspect(group_and_pace::reads), This(group_and_pace::client)),
        signal("continuity", Once(continuity::score), Aspect(continuity::reads), Nothing),
        signal("freshness", Once(freshness::score), Aspect(freshness::reads), Nothing),
        signal("welcome", Once(welcome::score), Aspect(welcome::reads), This(welcome::client)),
    ]
};
