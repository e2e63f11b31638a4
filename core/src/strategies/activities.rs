//! Activities.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::facts::facts;
use super::ids::{numbered_activity, numbered_site, words};
use super::particulars::activity_in_full;
use super::{
    Bias, Extent, accommodation_offer, activity_id, capacity, co_delivery, course, eligibility, language_offers, partner_id,
    price, provenance, text, theme_ids, timing,
};
use crate::ground::id::SiteId;
use crate::model::activity::{
    Activity, ActivityKind, ActivityStatus, Delivery, GroupSize, OnwardKind, OnwardStep, Pace, ReferralRoute, SessionPattern,
};
use crate::model::client::NeedLevel;
use crate::model::site::ReferralUse;

/// The area's activity of that number.
pub fn activity(bias: Bias, extent: Extent, number: usize) -> BoxedStrategy<Activity> {
    let name = words(&["mill walk", "object handling", "finds washing", "history club"]);
    let identity = (numbered_activity(number), name, partner_id(extent), kind());
    let running = (delivery(), status(bias), provenance(bias, 365), bias.rarely(select(ReferralUse::ALL)));
    let times = (
        sites(extent),
        proptest::bool::weighted(0.1),
        vec((timing(bias), option::of(0..3_usize), option::weighted(0.2, text())), 1..=3),
        course(bias),
    );
    let times = (times, bias.usually());
    let story = (
        theme_ids(0..=3),
        bias.stated(theme_ids(0..=2)),
        vec(onward(bias, extent), 0..=4),
        option::weighted(0.7, select(Pace::ALL)),
    );
    let terms = (bias.stated(price(bias)), bias.stated(capacity(bias)), bias.stated(eligibility(bias)), routes(bias));
    let ceiling = bias.between(select(&[NeedLevel::Moderate, NeedLevel::High, NeedLevel::Complex][..]), Just(NeedLevel::Low));
    let support = (bias.stated(ceiling), vec(co_delivery(bias, extent), 0..=2), language_offers(bias), bias.stated(group()));
    let access = (facts(bias), vec(accommodation_offer(bias), 0..=6));
    let plain = (identity, running, times, story, terms, support, access).prop_map(
        |(identity, running, (times, timetabled), story, terms, support, access)| {
            let (id, name, partner, kind) = identity;
            let (delivery, status, provenance, referral_use) = running;
            let (sites, any_time, patterns, course) = times;
            let (themes, touches, onward, pace) = story;
            let (price, capacity, eligibility, routes) = terms;
            let (need_ceiling, co_delivery, languages, group) = support;
            let (features, accommodations) = access;
            let stated = patterns.into_iter().filter(|_| timetabled);
            let sessions = stated.map(|(timing, place, note)| SessionPattern {
                note,
                site: place.and_then(|place| sites.get(place)).cloned(),
                ..SessionPattern::new(timing)
            });
            Activity {
                referral_use,
                sessions: sessions.collect(),
                sites,
                any_time,
                course,
                themes,
                touches,
                onward,
                pace,
                price,
                capacity,
                eligibility,
                routes,
                need_ceiling,
                co_delivery,
                languages,
                group,
                features,
                accommodations,
                ..Activity::new(id, name, partner, kind, delivery, status, provenance)
            }
        },
    );
    activity_in_full(plain).boxed()
}

fn kind() -> impl Strategy<Value = ActivityKind> {
    prop_oneof![3 => select(ActivityKind::ALL), 1 => Just(ActivityKind::SelfLed)]
}

fn delivery() -> impl Strategy<Value = Delivery> {
    prop_oneof![5 => Just(Delivery::AtSite), 1 => Just(Delivery::Remote), 1 => Just(Delivery::Doorstep)]
}

fn status(bias: Bias) -> impl Strategy<Value = ActivityStatus> {
    bias.between(prop_oneof![5 => Just(ActivityStatus::Running), 1 => Just(ActivityStatus::Planned)], select(ActivityStatus::ALL))
}

fn sites(extent: Extent) -> impl Strategy<Value = Vec<SiteId>> {
    let all: Vec<_> = (0..extent.sites).collect();
    let fewest = usize::from(extent.sites > 0);
    let some = prop_oneof![
        12 => subsequence(all.clone(), fewest..=extent.sites.min(3)),
        1 => subsequence(all, 0..=extent.sites.min(1)),
    ];
    some.prop_shuffle().prop_flat_map(|numbers| numbers.into_iter().map(numbered_site).collect::<Vec<_>>())
}

fn routes(bias: Bias) -> impl Strategy<Value = Vec<ReferralRoute>> {
    let open = subsequence(ReferralRoute::ALL, 0..=3).prop_map(|mut routes| {
        routes.push(ReferralRoute::SelfReferral);
        routes
    });
    bias.between(open, subsequence(ReferralRoute::ALL, 0..=2))
}

fn group() -> impl Strategy<Value = GroupSize> {
    (1..=14_u32, option::weighted(0.3, 1..=14_u32))
        .prop_map(|(most, usual)| GroupSize { usual: usual.map(|usual| usual.min(most)), ..GroupSize::new(most) })
}

fn onward(bias: Bias, extent: Extent) -> impl Strategy<Value = OnwardStep> {
    let more = (option::weighted(0.3, activity_id(extent)), option::weighted(0.3, text()), option::weighted(0.2, price(bias)));
    (select(OnwardKind::ALL), more).prop_map(|(kind, (activity, description, price))| OnwardStep {
        activity,
        description,
        price,
        ..OnwardStep::new(kind)
    })
}
