//! A match with what the activity was like, as a referral keeps it.

use super::case::Case;
use super::evidence::Scope;
use super::matcher::{Matcher, Moment};
use super::session_search::last_day;
use crate::ground::error::Result;
use crate::ground::id::ActivityId;
use crate::ground::time::Timestamp;
use crate::model::activity::{Activity, Price};
use crate::model::barrier::{BarrierDefinition, BarrierKind};
use crate::model::client::Client;
use crate::model::feature::FeatureKind;
use crate::model::referral::{ActivityStamp, AspectStamp, Proposal};
use crate::model::site::Site;
use crate::model::verdict::Match;
use crate::rules::funding::{covered_until, lines_for};

impl Matcher {
    /// The answer for one activity with everything a referral has to keep: the explanation, what the activity is like aspect
    /// by aspect, and which catalogue said so. For a shortlist, and for looking again (`recheck`).
    ///
    /// # Errors
    /// As [`explain`](Matcher::explain).
    pub fn propose(&self, client: &Client, activity: &ActivityId, at: Timestamp) -> Result<Proposal> {
        let answer = self.explain(client, activity, at)?;
        let site = answer.site.as_ref().and_then(|site| self.catalogue().site(site));
        let stamp = self.with_case(client, self.catalogue().activity(activity)?, site, Moment::of(at), stamp)?;
        let barriers = own_barriers(self, &answer);
        let catalogue = self.catalogue().directory().version.clone();
        Ok(Proposal { catalogue, barriers, ..Proposal::new(answer, stamp) })
    }
}

/// The programme's own barriers that an answer names.
fn own_barriers(matcher: &Matcher, answer: &Match) -> Vec<BarrierDefinition> {
    let planned = answer.plan.steps.iter().map(|step| &step.barrier);
    let asked = answer.questions.iter().filter_map(|question| question.barrier.as_ref());
    let mut kinds: Vec<&BarrierKind> =
        planned.chain(asked).filter(|kind| matches!(kind, BarrierKind::Extension { .. })).collect();
    kinds.sort();
    kinds.dedup();
    kinds.into_iter().filter_map(|kind| matcher.catalogue().barriers().get(kind).cloned()).collect()
}

/// What the activity is like, as far as anything decided about it may rest on that.
fn stamp(case: &Case<'_>) -> ActivityStamp {
    let activity = case.activity;
    let mut aspects = vec![
        aspect("group", (&activity.group, &activity.pace)),
        aspect("languages", &activity.languages),
        aspect("price", priced(activity)),
        aspect("support", support(activity)),
        aspect("times", (&activity.sessions, &activity.course, activity.any_time)),
        aspect("venue", venue(case)),
    ];
    aspects.extend(features(case));
    aspects.sort_by(|a, b| a.aspect.cmp(&b.aspect));
    let version = short_name(aspects.iter().flat_map(|one| [one.aspect.as_str(), "=", one.says.as_str(), "\n"]));
    let co_partners = activity.co_delivery.iter().map(|co| co.partner.clone()).collect();
    ActivityStamp {
        co_partners,
        funded_until: covered_until(&lines_for(case.partner, &activity.id), case.on),
        last_session: activity.course.as_ref().and_then(|_| last_day(case.sessions())),
        ..ActivityStamp::new(activity.id.clone(), activity.partner.clone(), version, aspects)
    }
}

fn aspect(name: &str, says: impl serde::Serialize) -> AspectStamp {
    // Plain records always are JSON.
    AspectStamp::new(name.to_owned(), serde_json::to_string(&says).unwrap_or_default())
}

/// The price without the stamp on it: to be checked again is no change.
fn priced(activity: &Activity) -> Option<Price> {
    activity.price.clone().map(|price| Price { provenance: None, ..price })
}

fn support(activity: &Activity) -> impl serde::Serialize + '_ {
    let co: Vec<_> = activity.co_delivery.iter().map(|co| (&co.partner, co.raises_to, co.present)).collect();
    (activity.need_ceiling, co)
}

/// How it reaches people, and where.
fn venue<'a>(case: &Case<'a>) -> impl serde::Serialize + 'a {
    let places: Vec<_> = sites(case).map(|site| (&site.id, site.point, &site.postcode)).collect();
    (case.activity.delivery, places)
}

fn sites<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a Site> + 'a {
    let catalogue = case.catalogue;
    case.activity.sites.iter().filter_map(move |site| catalogue.site(site))
}

/// What is believed of every feature anybody has said something about, at each place. What has grown too old is unknown, and so differs.
fn features(case: &Case<'_>) -> Vec<AspectStamp> {
    let of_sites = sites(case).flat_map(|site| &site.features);
    let mut kinds: Vec<&FeatureKind> = case.activity.features.iter().chain(of_sites).map(|fact| &fact.feature).collect();
    kinds.sort();
    kinds.dedup();
    let scope = |site| Scope { site, ..case.scope() };
    let believed = |kind: &FeatureKind| {
        let mut places: Vec<Option<&Site>> = sites(case).map(Some).collect();
        if places.is_empty() {
            places.push(None);
        }
        let answers: Vec<_> = places.into_iter().map(|site| (site.map(|site| &site.id), scope(site).believed(kind))).collect();
        aspect(&format!("feature:{kind}"), answers)
    };
    kinds.into_iter().map(believed).collect()
}

/// A short name for a text: FNV-1a, 64 bits. It tells versions apart; it proves nothing.
fn short_name<'t>(parts: impl Iterator<Item = &'t str>) -> String {
    let hash = parts
        .flat_map(str::bytes)
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}")
}
