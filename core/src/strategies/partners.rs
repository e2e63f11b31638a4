//! Partners.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::ids::{numbered_partner, words};
use super::particulars::partner_in_full;
use super::requirements::BARRIERS;
use super::{
    Bias, Extent, activity_id, committed_cost, days_before, funding_line, personal_text, provenance, reserve, site_id, text,
};
use crate::model::client::NeedLevel;
use crate::model::partner::{
    DbsLevel, Experience, Hosting, Partner, PartnerKind, SafeguardingRecord, TrainingRecord, TrainingTopic, Visit, Volunteers,
};
use crate::model::site::ExternalId;

/// The area's partner of that number.
pub fn partner(bias: Bias, extent: Extent, number: usize) -> BoxedStrategy<Partner> {
    let name = words(&["Newport Museum", "Friends of the mill", "Usk archaeology", "Gwent archives"]);
    let identity = (numbered_partner(number), name, select(PartnerKind::ALL));
    let people = (vec(training(), 0..=2), vec(safeguarding(bias), 0..=1), vec(experience(), 0..=3));
    let work = (vec(hosting(extent), 0..=extent.sites.min(2)), vec(visit(bias, extent), 0..=2), funding(bias, extent));
    let money = (vec(committed_cost(extent), 0..=3), option::weighted(0.5, reserve()), vec(registered(), 0..=2));
    let rest = (
        option::weighted(0.5, volunteers(bias)),
        option::weighted(0.4, select(NeedLevel::ALL)),
        option::weighted(0.7, provenance(bias, 365)),
    );
    let plain = (identity, people, work, rest, money).prop_map(
        |((id, name, kind), (training, safeguarding, experience), work, rest, (costs, reserve, external_ids))| {
            let (hosting, visits, funding) = work;
            let (volunteers, supports_up_to, provenance) = rest;
            Partner {
                training,
                safeguarding,
                experience,
                hosting,
                visits,
                funding,
                external_ids,
                costs,
                reserve,
                volunteers,
                supports_up_to,
                provenance,
                ..Partner::new(id, name, kind)
            }
        },
    );
    partner_in_full(plain).boxed()
}

fn funding(bias: Bias, extent: Extent) -> impl Strategy<Value = Vec<crate::model::partner::FundingLine>> {
    let lines = (option::weighted(0.5, funding_line(bias, extent, 0)), option::weighted(0.3, funding_line(bias, extent, 1)));
    lines.prop_map(|(one, two)| one.into_iter().chain(two).collect())
}

/// Where it is registered: as a charity, as a company.
fn registered() -> impl Strategy<Value = ExternalId> {
    let scheme = words(&["GB-CHC", "GB-SC", "GB-NIC", "GB-COH"]);
    (scheme, 1_000_000..9_999_999_u32).prop_map(|(scheme, number)| {
        let value = number.to_string().parse().unwrap_or_else(|_| scheme.clone());
        ExternalId::new(scheme, value)
    })
}

fn volunteers(bias: Bias) -> impl Strategy<Value = Volunteers> {
    let counts = (0..=80_u32, option::weighted(0.5, 0..=200_u32), option::weighted(0.5, 0..=5_u32));
    (counts, vec(text(), 0..=2), option::weighted(0.5, provenance(bias, 365))).prop_map(
        |((active, hours_a_week, key_people), open_roles, provenance)| Volunteers {
            hours_a_week,
            key_people,
            open_roles,
            provenance,
            ..Volunteers::new(active)
        },
    )
}

fn training() -> impl Strategy<Value = TrainingRecord> {
    let topic = prop_oneof![2 => Just(TrainingTopic::SocialPrescribing), 1 => select(TrainingTopic::ALL)];
    (topic, words(&["session leader"]), days_before(-5..=700_i32), option::weighted(0.6, 0..=900_i32)).prop_map(
        |(topic, role, completed_on, holds)| TrainingRecord {
            expires_on: holds.and_then(|days| completed_on.plus_days(days).ok()),
            ..TrainingRecord::new(topic, role, completed_on)
        },
    )
}

fn safeguarding(bias: Bias) -> impl Strategy<Value = SafeguardingRecord> {
    let seen_on = days_before(bias.between(4..=800_i32, prop_oneof![1085..=1105_i32, -5..=5_i32]));
    let again = option::weighted(0.4, days_before(bias.between(-400..=-10_i32, -5..=5_i32)));
    let seen_by = option::weighted(0.4, words(&["trustee"]));
    (words(&["session leader"]), select(DbsLevel::ALL), seen_on, again, seen_by).prop_map(
        |(role, level, seen_on, look_again_on, seen_by)| SafeguardingRecord {
            look_again_on,
            seen_by,
            ..SafeguardingRecord::new(role, level, seen_on)
        },
    )
}

fn experience() -> impl Strategy<Value = Experience> {
    let last_on = days_before(prop_oneof![3 => 4..=600_i32, 1 => 725..=735_i32, 1 => -5..=5_i32]);
    (select(BARRIERS), 1..=40_u32, last_on).prop_map(|(barrier, people, last_on)| Experience::new(barrier, people, last_on))
}

fn hosting(extent: Extent) -> BoxedStrategy<Hosting> {
    let since = days_before(prop_oneof![4 => 4..=400_i32, 1 => -5..=5_i32]);
    let until = option::weighted(0.5, prop_oneof![3 => 10..=200_i32, 1 => 0..=5_i32]);
    let days = option::weighted(0.3, super::recurrence(Bias::KIND));
    (site_id(extent), words(&["link worker drop-in"]), proptest::bool::weighted(0.7), since, until, days)
        .prop_map(|(site, guest, link_worker, since, until, days)| Hosting {
            until: until.and_then(|days| since.plus_days(days).ok()),
            days,
            ..Hosting::new(site, guest, link_worker, since)
        })
        .boxed()
}

fn visit(bias: Bias, extent: Extent) -> impl Strategy<Value = Visit> {
    let on = days_before(bias.between(4..=340_i32, prop_oneof![355..=375_i32, -5..=5_i32]));
    let told = (option::weighted(0.4, personal_text()), any::<bool>(), option::weighted(0.4, text()));
    (on, words(&["link worker"]), option::of(site_id(extent)), option::weighted(0.6, activity_id(extent)), told).prop_map(
        move |(on, role, site, activity, (visitor, took_part, seen))| Visit {
            site: site.filter(|_| extent.sites > 0),
            activity,
            visitor,
            took_part,
            seen,
            ..Visit::new(on, role)
        },
    )
}
