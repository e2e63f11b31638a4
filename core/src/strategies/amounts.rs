//! Prices and budgets.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{Bias, provenance};
use crate::ground::money::Pence;
use crate::model::activity::{Concession, ConcessionKind, Price};
use crate::model::client::Budget;

/// The concessions that occur: few, so that clients qualify.
pub(super) const CONCESSIONS: &[ConcessionKind] =
    &[ConcessionKind::Unwaged, ConcessionKind::Carer, ConcessionKind::SocialPrescription];

fn each() -> impl Strategy<Value = Pence> {
    prop_oneof![2 => Just(Pence(0)), 5 => (1..=12_i64).prop_map(|half| Pence(half * 50)), 1 => (0..=2_000_i64).prop_map(Pence)]
}

fn whole() -> impl Strategy<Value = Pence> {
    prop_oneof![1 => Just(Pence(0)), 5 => (1..=40_i64).prop_map(|pounds| Pence(pounds * 100)), 1 => (0..=9_999_i64).prop_map(Pence)]
}

/// What an activity costs: for a session, for the course, or nothing said; with concessions and funded places at times,
/// and with a stamp of its own at times.
pub fn price(bias: Bias) -> BoxedStrategy<Price> {
    let free = Just((Some(Pence::ZERO), None));
    let dear = prop_oneof![
        3 => each().prop_map(|each| (Some(each), None)),
        2 => whole().prop_map(|whole| (None, Some(whole))),
        1 => (each(), whole()).prop_map(|(each, whole)| (Some(each), Some(whole))),
        1 => bias.stated(each()).prop_map(|each| (each, None)),
    ];
    let amounts = prop_oneof![1 => free, 2 => dear];
    let concession = (select(CONCESSIONS), option::weighted(0.7, each()), option::weighted(0.4, whole()))
        .prop_map(|(kind, per_session, whole_course)| Concession { per_session, whole_course, ..Concession::new(kind) });
    let funded = option::weighted(0.3, 0..=3_u32);
    let stamp = option::weighted(0.2, provenance(bias, 365));
    (amounts, vec(concession, 0..=2), funded, stamp)
        .prop_map(|((per_session, whole_course), concessions, funded_places, provenance)| Price {
            per_session,
            whole_course,
            concessions,
            funded_places,
            provenance,
        })
        .boxed()
}

/// What a client can pay: mostly for a session, at times for a course, nothing, or not said.
pub fn budget(bias: Bias) -> impl Strategy<Value = Option<Budget>> {
    let limits = prop_oneof![
        5 => prop_oneof![3 => Just(Pence(600)), 1 => each()].prop_map(|each| (Some(each), None)),
        2 => whole().prop_map(|whole| (None, Some(whole))),
        1 => (each(), whole()).prop_map(|(each, whole)| (Some(each), Some(whole))),
        1 => bias.stated(each()).prop_map(|each| (each, None)),
    ];
    bias.stated(limits.prop_map(|(per_session, whole_course)| Budget { per_session, whole_course }))
}
