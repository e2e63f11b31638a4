//! What would have to change for one client and one activity.

use super::answer::{Blocked, ChangeAnswer, ChangeSet};
use super::options::ChangeOptions;
use super::places::{SessionsAhead, other_places, places};
use super::proposals::Proposal;
use super::provision::ProvisionChange;
use super::said::{in_order, set};
use super::search::{Goal, Search};
use super::setting::Setting;
use crate::answers::matching::matcher::{Matcher, Moment};
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::ActivityId;
use crate::ground::time::Timestamp;
use crate::model::activity::Activity;
use crate::model::client::Client;

/// How many changes a set has at most, for one client, where nothing is said.
const FOR_ONE: u32 = 4;
/// The most anybody may ask for: the number of sets grows quickly.
const MOST: u32 = 8;

impl Matcher {
    /// The smallest sets of changes of providers and funders that would make an activity suitable for a client. The client is never
    /// changed.
    ///
    /// Every set was tried by the rules of matching, and so was every set with one change less. Sites it could be held at too are tried where the way
    /// is what stands in the way. Some things nobody should change, or nobody can suppose: they are told in `blocked`, and `docs/area.md` says why.
    ///
    /// # Errors
    /// [`Code::CatalogueNoSuchActivity`], [`Code::PolicyOutOfRange`] where sets of fewer than 1 or more than 8 are asked for, and `client.*` where the
    /// client's record breaks a rule.
    ///
    /// ```
    /// use fingerpost::{Catalogue, ChangeOptions, Client, Matcher, Policy};
    ///
    /// let catalogue = Catalogue::from_json(br#"{
    ///     "area": "Newport", "division": "england_and_wales",
    ///     "partners": [{ "id": "friends", "name": "Friends of the mill", "kind": "friends_group" }],
    ///     "sites": [{ "id": "mill", "name": "The Old Mill", "point": { "latitude": 51.5842, "longitude": -2.9977 }, "features": [
    ///         { "feature": "hearing_loop", "answer": "no", "source": "visit", "checked_on": "2026-10-05" },
    ///         { "feature": "quiet_room", "answer": "no", "source": "visit", "checked_on": "2026-10-05" }
    ///     ] }],
    ///     "activities": [{
    ///         "id": "tapes", "name": "Mill memories", "partner": "friends", "kind": "oral_history", "sites": ["mill"],
    ///         "delivery": "at_site", "status": "running", "routes": ["link_worker"], "eligibility": {}, "need_ceiling": "moderate",
    ///         "price": { "per_session": 0 }, "languages": [{ "language": "en", "provision": "spoken" }],
    ///         "capacity": { "as_of": "2026-11-16", "booking": "not_needed" },
    ///         "sessions": [{ "timing": { "opens": "10:00", "closes": "12:00",
    ///             "recurrence": { "start": "2026-09-01", "freq": "weekly", "bank_holidays": "runs" } } }],
    ///         "provenance": { "source": "provider", "checked_on": "2026-11-02" }
    ///     }]
    /// }"#)?;
    /// let client = Client::from_json(br#"{
    ///     "id": "c-104", "need": "low", "route": "link_worker", "languages": ["en"],
    ///     "home": { "latitude": 51.59, "longitude": -3.0 }, "travel": [{ "mode": "walk", "metres": 3000 }],
    ///     "requirements": [{ "barrier": "physical.hearing_environment" }],
    ///     "free_times": [{ "day": "tuesday", "from": "13:00", "to": "17:00" }]
    /// }"#)?;
    /// let matcher = Matcher::new(catalogue, Policy::default())?;
    /// let answer = matcher.changes(&client, &"tapes".parse()?, "2026-11-23T09:00:00Z".parse()?, &ChangeOptions::default())?;
    /// let labels: Vec<_> = answer.sets[0].changes.iter().map(|change| change.label.as_str()).collect();
    /// assert_eq!(labels, ["a hearing loop that works at The Old Mill", "“Mill memories” also on Tuesday from 13:00 to 15:00 at The Old Mill"]);
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    pub fn changes(
        &self,
        client: &Client,
        activity: &ActivityId,
        at: Timestamp,
        options: &ChangeOptions,
    ) -> Result<ChangeAnswer> {
        client.checked()?;
        let activity = self.catalogue().activity(activity)?;
        let search = search(self, client, at, options, FOR_ONE)?;
        let now = self.judge(client, activity, search.at)?.answer;
        let found = sets(&search, activity, None)?;
        let mut sets: Vec<ChangeSet> = Vec::new();
        for (proposals, place) in found.sets {
            let site = place.site.as_ref().map(|site| site.id.clone());
            sets.push(set(self.catalogue(), options, proposals, site));
        }
        in_order(&mut sets);
        let best = found.blocked.into_iter().find(|(site, _)| *site == now.site).map(|(_, blocked)| blocked);
        Ok(ChangeAnswer {
            blocked: best.unwrap_or_default(),
            ..ChangeAnswer::new(activity.id.clone(), activity.name.to_string(), now.verdict, sets, found.complete)
        })
    }
}

/// How changes are looked for.
pub(crate) fn search<'s>(
    matcher: &'s Matcher,
    client: &'s Client,
    at: Timestamp,
    options: &ChangeOptions,
    usual: u32,
) -> Result<Search<'s>> {
    let most = options.most.unwrap_or(usual);
    if !(1..=MOST).contains(&most) {
        let detail = format!("a set of {most} changes cannot be looked for: from 1 to {MOST}");
        return Err(FingerpostError::invalid(Code::PolicyOutOfRange, detail).at("/most"));
    }
    let goal = if options.with_plan { Goal::WithPlan } else { Goal::Suitable };
    Ok(Search { matcher, client, at: Moment::of(at), goal, most: usize::try_from(most).unwrap_or(usize::MAX) })
}

/// What was found at all places.
pub(crate) struct AllSets<'a> {
    /// Each set that is minimal, with the place it is for.
    pub(crate) sets: Vec<(Vec<Proposal>, Setting<'a>)>,
    /// What is in the way at each of the activity's own sites.
    pub(crate) blocked: Vec<(Option<crate::ground::id::SiteId>, Vec<Blocked>)>,
    pub(crate) complete: bool,
}

/// The sets that are minimal over all places.
pub(crate) fn sets<'a>(search: &Search<'a>, activity: &'a Activity, ahead: Option<&'a SessionsAhead>) -> Result<AllSets<'a>> {
    let mut all = AllSets { sets: Vec::new(), blocked: Vec::new(), complete: true };
    let mut by_place: Vec<(Vec<Proposal>, Setting<'a>)> = Vec::new();
    let mut far = true;
    for place in places(search.matcher, search.client, activity, ahead)? {
        let found = search.at(&place);
        all.complete &= !found.given_up;
        far &= found
            .blocked
            .iter()
            .any(|blocked| matches!(blocked.finding.as_str(), "distance.needs_transport" | "distance.too_far"));
        by_place.extend(found.sets.into_iter().map(|set| (set, place.clone())));
        all.blocked.push((place.site.as_ref().map(|site| site.id.clone()), found.blocked));
    }
    if far && search.most > 0 {
        let fewer = Search { most: search.most.saturating_sub(1), ..*search };
        for (place, moved) in other_places(search.matcher, search.client, activity, search.at.at)? {
            let found = fewer.at(&place);
            all.complete &= !found.given_up;
            let with = |set: Vec<Proposal>| (std::iter::once(moved.clone()).chain(set).collect(), place.clone());
            by_place.extend(found.sets.into_iter().map(with));
        }
    }
    let more_than_needed = |set: &[Proposal]| by_place.iter().any(|(other, _)| is_less(other, set));
    all.sets = by_place.iter().filter(|(set, _)| !more_than_needed(set)).cloned().collect();
    Ok(all)
}

/// Whether one set asks for less than another: nothing that the other does not ask for too, or asks for more of (money for a longer time, a
/// feature with a narrower measure).
fn is_less(one: &[Proposal], other: &[Proposal]) -> bool {
    let within = |one: &[Proposal], other: &[Proposal]| {
        let asked =
            |change: &ProvisionChange| other.iter().any(|known| known.change == *change || change.is_less_than(&known.change));
        one.iter().all(|proposal| asked(&proposal.change))
    };
    within(one, other) && !within(other, one)
}
