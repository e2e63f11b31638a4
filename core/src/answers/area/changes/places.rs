//! Where an activity could suit: at each of its sites, and at others it could be held at too.

use std::collections::HashMap;

use super::proposals::Proposal;
use super::provision::ProvisionChange;
use super::setting::Setting;
use crate::answers::matching::case::metres_between;
use crate::answers::matching::constraints::Reach;
use crate::answers::matching::matcher::{Matcher, Moment};
use crate::answers::matching::session_search::Ahead;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::{ActivityId, ClientId, SiteId};
use crate::ground::time::Timestamp;
use crate::model::activity::{Activity, Delivery, ReferralRoute};
use crate::model::barrier::ResponsibleParty;
use crate::model::client::{Client, NeedLevel};
use crate::model::partner::Partner;
use crate::model::site::{ReferralUse, Site};

/// How many other sites are tried for one activity and client: the nearest.
const TRIED: usize = 3;

/// The sessions ahead of every activity at each of its sites, which are the same for everybody.
pub(crate) struct SessionsAhead(HashMap<(ActivityId, Option<SiteId>), Ahead>);

impl SessionsAhead {
    /// Works them out for a catalogue.
    pub(crate) fn of(matcher: &Matcher, at: Timestamp) -> Result<Self> {
        let anybody = Client::new(ClientId::new("anybody")?, NeedLevel::Low, ReferralRoute::LinkWorker);
        let (moment, mut ahead) = (Moment::of(at), HashMap::new());
        for activity in matcher.catalogue().activities() {
            let partner = partner_of(matcher, activity)?;
            for site in sites_of(matcher, activity) {
                let setting = Setting::new(activity, partner, site, None);
                let key = (activity.id.clone(), site.map(|site| site.id.clone()));
                ahead.insert(key, Ahead::of(&setting.case(matcher, &anybody, moment)));
            }
        }
        Ok(Self(ahead))
    }

    /// Those of one activity at one site.
    pub(crate) fn get(&self, activity: &Activity, site: Option<&Site>) -> Option<&Ahead> {
        self.0.get(&(activity.id.clone(), site.map(|site| site.id.clone())))
    }
}

/// The sites an activity is judged at; none, once, where people do not come to one.
pub(crate) fn sites_of<'a>(matcher: &'a Matcher, activity: &Activity) -> Vec<Option<&'a Site>> {
    let at_site = activity.delivery == Delivery::AtSite;
    let sites = activity.sites.iter().filter(|_| at_site).filter_map(|site| matcher.catalogue().site(site));
    let found: Vec<Option<&Site>> = sites.map(Some).collect();
    if found.is_empty() { vec![None] } else { found }
}

/// Who runs an activity.
pub(crate) fn partner_of<'a>(matcher: &'a Matcher, activity: &Activity) -> Result<&'a Partner> {
    matcher.catalogue().partner(&activity.partner).ok_or_else(|| {
        FingerpostError::not_found(Code::CatalogueDanglingReference, "/activities", "the partner of an activity is missing")
    })
}

/// The places at which an activity is judged.
pub(crate) fn places<'a>(
    matcher: &'a Matcher,
    client: &Client,
    activity: &'a Activity,
    ahead: Option<&'a SessionsAhead>,
) -> Result<Vec<Setting<'a>>> {
    let partner = partner_of(matcher, activity)?;
    let place = |site: Option<&'a Site>| {
        let known = ahead.and_then(|ahead| ahead.get(activity, site));
        Setting::new(activity, partner, site, metres_between(client, site)).knowing(known)
    };
    Ok(sites_of(matcher, activity).into_iter().map(place).collect())
}

/// The nearest sites within the client's own reach at which it could be held too, each with the change that does so: sites of whoever runs
/// it, and those that have space for others.
pub(crate) fn other_places<'a>(
    matcher: &'a Matcher,
    client: &Client,
    activity: &'a Activity,
    at: Timestamp,
) -> Result<Vec<(Setting<'a>, Proposal)>> {
    if activity.delivery != Delivery::AtSite {
        return Ok(Vec::new());
    }
    let partner = partner_of(matcher, activity)?;
    let usable = |site: &&Site| {
        let theirs = site.partner.as_ref() == Some(&activity.partner);
        !activity.sites.contains(&site.id) && (theirs || site.uses.contains(&ReferralUse::HostSpace))
    };
    let near = |site: &'a Site| {
        let metres = metres_between(client, Some(site))?;
        matches!(Reach::of(client, matcher.policy(), metres), Reach::Within(_)).then_some((metres, site))
    };
    let mut found: Vec<(u32, &Site)> = matcher.catalogue().sites().iter().filter(usable).filter_map(near).collect();
    found.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| one.id.cmp(&other.id)));
    found.truncate(TRIED);
    let place = |(metres, site): (u32, &'a Site)| {
        let change = ProvisionChange::AnotherSite { activity: activity.id.clone(), site: site.id.clone() };
        let setting = Setting::new(activity, partner, Some(site), Some(metres)).with(&change, at.uk_date());
        (setting, Proposal { change, ask_first: false, by: vec![ResponsibleParty::Provider] })
    };
    Ok(found.into_iter().map(place).collect())
}
