//! Clients.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::amounts::CONCESSIONS;
use super::eligibilities::{CIRCUMSTANCES, area_name};
use super::languages::tag;
use super::requirements::requirements;
use super::{
    Bias, Extent, activity_id, age_band, budget, client_point, free_times, language, partner_id, personal_text, site_id,
    theme_ids,
};
use crate::ground::id::ClientId;
use crate::ground::text::{LanguageTag, PersonalText};
use crate::model::activity::{Pace, ReferralRoute};
use crate::model::client::{
    Client, Goal, Interest, KeepApart, NeedLevel, ProtectedCharacteristic, Stratum, TravelLimit, TravelMode,
};

/// A client under any bias.
pub fn client() -> impl Strategy<Value = Client> {
    Bias::any().prop_flat_map(client_biased)
}

/// A client: the kinder the bias, the more is known of them and the less stands in the way.
pub fn client_biased(bias: Bias) -> BoxedStrategy<Client> {
    let id = (0..100_u32).prop_filter_map("an id", |number| ClientId::new(format!("client-{number}")).ok());
    let need = bias.between(select(&[NeedLevel::Low, NeedLevel::Moderate][..]), select(NeedLevel::ALL));
    let identity = (id, need, bias.between(Just(ReferralRoute::LinkWorker), select(ReferralRoute::ALL)));
    let about = (bias.stated(age_band()), vec(area_name(), 0..=2), subsequence(CIRCUMSTANCES, 0..=2));
    let reach = (bias.stated(client_point()), travel(bias), free_times(bias));
    let means = (budget(bias), subsequence(CONCESSIONS, 0..=2), languages(bias));
    let needs = (
        prop_oneof![1 => requirements(1), 2 => requirements(4)],
        group_limit(),
        option::of(select(Pace::ALL)),
        vec(goal(), 0..=2),
    );
    let wishes = (vec(interest(), 0..=3), prop_oneof![4 => theme_ids(0..=0), 1 => theme_ids(1..=2)], keep_apart(bias), strata());
    (identity, about, reach, means, needs, wishes)
        .prop_map(|(identity, about, reach, means, needs, wishes)| {
            let (id, need, route) = identity;
            let (age, areas, circumstances) = about;
            let (home, travel, free_times) = reach;
            let (budget, concessions, languages) = means;
            let (requirements, group_limit, pace, goals) = needs;
            let (interests, avoid, keep_apart, strata) = wishes;
            Client {
                age,
                areas,
                circumstances,
                home,
                travel,
                free_times,
                budget,
                concessions,
                languages,
                requirements,
                group_limit,
                pace,
                goals,
                interests: once_each(interests),
                avoid,
                keep_apart,
                strata,
                ..Client::new(id, need, route)
            }
        })
        .boxed()
}

fn travel(bias: Bias) -> impl Strategy<Value = Vec<TravelLimit>> {
    let far = (select(&[TravelMode::Bus, TravelMode::Car][..]), 6_000..=45_000_u32);
    let near = (select(TravelMode::ALL), 0..=6_000_u32);
    let limit = |(mode, metres)| TravelLimit::new(mode, metres);
    (bias.stated(bias.between(far, near.clone()).prop_map(limit)), vec(near.prop_map(limit), 0..=1))
        .prop_map(|(one, more)| more.into_iter().chain(one).collect())
}

fn languages(bias: Bias) -> impl Strategy<Value = Vec<LanguageTag>> {
    bias.between(tag(&["en", "en-US"]).prop_map(|tag| vec![tag]), vec(language(), 0..=2))
}

fn goal() -> impl Strategy<Value = Goal> {
    (personal_text(), option::weighted(0.5, 1..=10_u32)).prop_map(|(words, importance)| Goal { importance, ..Goal::new(words) })
}

fn group_limit() -> impl Strategy<Value = Option<u32>> {
    option::weighted(0.5, prop_oneof![3 => 12..=24_u32, 1 => 1..=12_u32])
}

fn interest() -> impl Strategy<Value = Interest> {
    (super::theme_id(), 1..=5_u32).prop_map(|(theme, weight)| Interest::new(theme, weight))
}

fn once_each(interests: Vec<Interest>) -> Vec<Interest> {
    let mut kept: Vec<Interest> = Vec::new();
    for interest in interests {
        if kept.iter().all(|kept| kept.theme != interest.theme) {
            kept.push(interest);
        }
    }
    kept
}

fn keep_apart(bias: Bias) -> impl Strategy<Value = Vec<KeepApart>> {
    let pools = Extent::LARGEST;
    let one = prop_oneof![
        partner_id(pools).prop_map(|id| KeepApart::Partner { id }),
        site_id(pools).prop_map(|id| KeepApart::Site { id }),
        activity_id(pools).prop_map(|id| KeepApart::Activity { id }),
    ];
    bias.between(Just(Vec::new()), vec(one, 0..=2))
}

fn strata() -> impl Strategy<Value = Vec<Stratum>> {
    let value = select(&["yes", "no"][..]).prop_map(PersonalText::from);
    let one =
        (select(ProtectedCharacteristic::ALL), value).prop_map(|(characteristic, value)| Stratum::new(characteristic, value));
    vec(one, 0..=2)
}
