//! A small world to record referrals in: who is there, what is offered, and everything anybody could do.

mod dice;
mod moves;
mod people;
mod scene;
mod script;
mod stock;
mod told;

pub(crate) use dice::Dice;
pub(crate) use moves::{Known, Move, alphabet};
pub(crate) use people::{client, co_provider, link_worker, provider, system};
pub(crate) use scene::Scene;
pub(crate) use scene::{id, referral_id};
pub(crate) use script::{Stage, events, together};
pub(crate) use stock::{World, day};
pub(crate) use told::round_trip;

use fingerpost_tests::soak::soaking;

/// How many random cases: so many, or a hundred times as many where the long variants run; `PROPTEST_CASES` says otherwise.
pub(crate) fn cases(usual: u32) -> proptest::test_runner::Config {
    let named = std::env::var("PROPTEST_CASES").ok().and_then(|value| value.parse().ok());
    let cases = named.unwrap_or(if soaking() { usual * 100 } else { usual });
    proptest::test_runner::Config { cases, failure_persistence: None, ..proptest::test_runner::Config::default() }
}
