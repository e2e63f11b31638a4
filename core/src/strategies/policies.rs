//! Policies.

use proptest::prelude::*;
use proptest::sample::select;

use super::facts::FEATURES;
use crate::answers::matching::{Policy, ShelfLife, Weights};
use crate::model::client::NeedLevel;

/// A policy: mostly the default, at times one with figures of its own.
pub fn policy() -> impl Strategy<Value = Policy> {
    prop_oneof![4 => Just(Policy::default()), 1 => own()]
}

fn own() -> impl Strategy<Value = Policy> {
    let shelves = (200..=500_u32, 7..=60_u32, 100..=500_u32, 700..=1_200_u32);
    let limits = (select(NeedLevel::ALL), 1..=16_u32, 1..=100_u32, 100..=200_u32, 0..=40_000_u32);
    let lives = proptest::collection::vec((select(FEATURES), 0..=800_u32), 0..=2);
    (shelves, limits, weights(), lives).prop_map(|(shelves, limits, weights, lives)| {
        let (record_shelf_days, capacity_shelf_days, offer_shelf_days, safeguarding_shelf_days) = shelves;
        let (safeguarding_from, horizon_weeks, course_fit_percent, detour_percent, transport_help_metres) = limits;
        let mut shelf_lives: Vec<ShelfLife> = Vec::new();
        for (feature, days) in lives {
            if shelf_lives.iter().all(|own| own.feature != feature) {
                shelf_lives.push(ShelfLife::new(feature, days));
            }
        }
        Policy {
            record_shelf_days,
            capacity_shelf_days,
            offer_shelf_days,
            safeguarding_shelf_days,
            safeguarding_from,
            horizon_weeks,
            course_fit_percent,
            detour_percent,
            transport_help_metres,
            weights,
            shelf_lives,
            ..Policy::default()
        }
    })
}

fn weights() -> impl Strategy<Value = Weights> {
    (0..=40_i64, 0..=20_i64, 0..=100_i64, 1..=1_000_u32, 0..=4_u32, -30..=0_i64).prop_map(
        |(theme, related_theme, nearness, nearness_step_metres, onward_steps_counted, to_arrange)| Weights {
            theme,
            related_theme,
            nearness,
            nearness_step_metres,
            onward_steps_counted,
            to_arrange,
            ..Weights::default()
        },
    )
}
