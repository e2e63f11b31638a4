//! Somebody who is to be kept apart from an activity, a site or a partner, where the records of all activities are not at hand.
//!
//! The file says of each activity which partners and sites it has to do with. They are answered as if nobody was to be kept from them, and then what they
//! are to be kept from is taken out.

use std::collections::HashSet;

use super::best::Place;
use super::engine::Engine;
use super::names::Names;
use super::rule::Rule;
use super::speaking::terse;
use super::stretch::Stretch;
use super::tally::{Sum, Tally, verdict};
use crate::answers::matching::matcher::Held;
use crate::ground::error::Result;
use crate::ground::id::PartnerId;
use crate::model::activity::{Activity, Delivery};
use crate::model::catalogue::Catalogue;
use crate::model::client::{Client, KeepApart};
use crate::model::verdict::{Counts, Verdict};

/// Which partners and sites activities have to do with.
#[derive(Debug)]
pub(super) struct Ties {
    /// The ids of partners.
    partners: Names,
    /// Where the ties of each activity end.
    ends: Stretch,
    /// A partner's number twice, or a site's twice and one.
    ties: Stretch,
}

impl Ties {
    /// What was written.
    pub(super) const fn of(partners: Names, ends: Stretch, ties: Stretch) -> Self {
        Self { partners, ends, ties }
    }

    /// The bytes of where ties end, and of ties.
    pub(super) fn write(catalogue: &Catalogue) -> (Vec<u8>, Vec<u8>) {
        let (mut ends, mut ties) = (Vec::new(), Vec::<u8>::new());
        let mut of: Vec<u32> = Vec::new();
        for activity in catalogue.activities() {
            of.clear();
            let number = |place: usize, odd: u32| u32::try_from(place).ok()?.checked_mul(2)?.checked_add(odd);
            let partner = |id: &PartnerId| number(catalogue.partners().binary_search_by(|partner| partner.id.cmp(id)).ok()?, 0);
            let owners = activity.sites.iter().filter_map(|site| catalogue.site(site)?.partner.as_ref());
            let helpers = activity.co_delivery.iter().map(|with| &with.partner);
            of.extend([&activity.partner].into_iter().chain(owners).chain(helpers).filter_map(partner));
            of.extend(activity.sites.iter().filter_map(|site| number(catalogue.site_place(site)?, 1)));
            of.sort_unstable();
            of.dedup();
            of.iter().for_each(|tie| ties.extend(tie.to_le_bytes()));
            ends.extend(u32::try_from(ties.len() / 4).unwrap_or(u32::MAX).to_le_bytes());
        }
        (ends, ties)
    }

    /// Whether an activity has to do with any of these.
    fn any(&self, activity: u32, with: &[u32]) -> bool {
        let place = |activity: u32| usize::try_from(activity).ok();
        let end = |activity: u32| self.ends.number(place(activity)?).and_then(place);
        let from = activity.checked_sub(1).map_or(Some(0), end);
        let (Some(from), Some(to)) = (from, end(activity)) else { return true };
        (from..to).map_while(|tie| self.ties.number(tie)).any(|tie| with.contains(&tie))
    }

    /// How many bytes it keeps.
    pub(super) fn kept(&self) -> usize {
        self.ends.len() + self.ties.len()
    }

    /// Takes out what somebody is to be kept apart from, and tells what may be there of which nobody knows where it is.
    pub(super) fn keep_apart(
        &self,
        engine: &Engine,
        client: &Client,
        (activities, sites): (&Names, &Names),
        (counts, places): (Counts, Vec<Place>),
    ) -> Result<(Counts, Vec<Place>)> {
        let doubled = |number: u32, odd: u32| number.checked_mul(2)?.checked_add(odd);
        let tie = |from: &KeepApart| match from {
            KeepApart::Partner { id } => doubled(self.partners.find(id.as_str())?, 0),
            KeepApart::Site { id } => doubled(sites.find(id.as_str())?, 1),
            KeepApart::Activity { .. } => None,
        };
        let activity = |from: &KeepApart| match from {
            KeepApart::Activity { id } => activities.find(id.as_str()),
            KeepApart::Partner { .. } | KeepApart::Site { .. } => None,
        };
        let with: Vec<u32> = client.keep_apart.iter().filter_map(tie).collect();
        let from: Vec<u32> = client.keep_apart.iter().filter_map(activity).collect();
        let homeless = if places.iter().any(|place| place.site.is_none()) { nowhere(engine) } else { HashSet::new() };
        let unknown = if homeless.is_empty() { Tally::default() } else { of_nowhere(engine, client)? };
        let mut told = [0_u32; 3];
        let mut left = Vec::with_capacity(places.len());
        for mut place in places {
            if from.contains(&place.activity) || self.any(place.activity, &with) {
                continue;
            }
            if homeless.contains(&place.activity) {
                let mut sum = Sum::NOTHING;
                sum.add(unknown);
                place.verdict = place.verdict.max(verdict(unknown.flags));
                place.score.0 += sum.score(&engine.records.matcher().policy().weights);
            }
            let of = match place.verdict {
                Verdict::Suitable => 0,
                Verdict::SuitableWithPlan => 1,
                Verdict::Undetermined => 2,
                Verdict::Unsuitable => continue,
            };
            told.iter_mut().skip(of).take(1).for_each(|count| *count += 1);
            left.push(place);
        }
        left.sort_unstable();
        let [suitable, with_plan, undetermined] = told;
        let unsuitable = counts.total.saturating_sub(suitable + with_plan + undetermined);
        Ok((Counts::new(suitable, with_plan, undetermined, unsuitable, counts.total), left))
    }
}

/// The activities people come to, of which nobody has said where.
fn nowhere(engine: &Engine) -> HashSet<u32> {
    let entries = (0..engine.ground.lanes()).filter(|at| engine.ground.is_at_site(*at));
    entries.filter_map(|at| engine.ground.entry(at)).filter(|entry| entry.site.is_none()).map(|entry| entry.activity).collect()
}

/// What the rule comes to for such an activity, where it is none of those that somebody is to be kept apart from.
fn of_nowhere(engine: &Engine, client: &Client) -> Result<Tally> {
    let matcher = engine.records.matcher();
    let catalogue = matcher.catalogue();
    let Some((known, partner)) = catalogue.activities().first().zip(catalogue.partners().first()) else {
        return Ok(Tally::default());
    };
    let activity = Activity {
        id: super::records::made_up(0)?,
        partner: PartnerId::new(super::records::made_up(0)?.as_str())?,
        delivery: Delivery::AtSite,
        sites: Vec::new(),
        co_delivery: Vec::new(),
        ..known.clone()
    };
    let case = matcher.case(client, Held { activity: &activity, partner, site: None }, engine.at, terse());
    let found: Vec<_> = Rule::all().iter().filter(|rule| rule.is_of_conflicts()).flat_map(|rule| rule.check.all(&case)).collect();
    Ok(Tally::of(&found, catalogue.barriers()))
}
