//! Making a change to the records.

use super::provision::ProvisionChange;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::{FundingLineId, SiteId};
use crate::ground::money::Pence;
use crate::ground::text::NonEmpty;
use crate::ground::time::{Date, TimeOfDay, TimeRange};
use crate::model::activity::{
    Activity, ActivityStatus, Booking, Capacity, CoDelivery, Delivery, Eligibility, GroupSize, LanguageOffer, Price,
    SessionPattern,
};
use crate::model::barrier::{AccommodationOffer, Stance};
use crate::model::catalogue::Directory;
use crate::model::feature::{Answer, FeatureFact, FeatureKind};
use crate::model::partner::{DbsLevel, FundingLine, Partner, SafeguardingRecord};
use crate::model::provenance::{Provenance, Source};
use crate::model::site::{ReferralUse, Site};

impl ProvisionChange {
    /// Makes the change to a directory, as if it had been made and seen on that day.
    ///
    /// What a record said of the same thing before is taken out where it would contradict. To look at what a change would do, make it to a
    /// copy.
    ///
    /// # Errors
    /// [`Code::CatalogueNoSuchActivity`], or [`Code::CatalogueDanglingReference`] for a site or a partner, where the directory has none of that id.
    ///
    /// ```
    /// use fingerpost::{Directory, FeatureKind, NonEmpty, ProvisionChange, Site, SiteId, UkDivision};
    ///
    /// let mut area = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
    /// area.sites.push(Site::new(SiteId::new("mill")?, NonEmpty::new("The Old Mill")?));
    /// let (feature, site) = (FeatureKind::HearingLoop, Some(SiteId::new("mill")?));
    /// let a_loop = ProvisionChange::Feature { feature, site, measure: None, activity: None };
    /// a_loop.apply(&mut area, "2026-11-23".parse()?)?;
    /// assert_eq!(area.sites[0].features[0].feature, FeatureKind::HearingLoop);
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    pub fn apply(&self, directory: &mut Directory, on: Date) -> Result<()> {
        if let Some(id) = self.activity() {
            let found = directory.activities.iter_mut().find(|activity| activity.id == *id);
            let missing = || {
                let detail = format!("the directory has no activity `{id}`");
                FingerpostError::not_found(Code::CatalogueNoSuchActivity, "/activities", detail)
            };
            self.to_activity(found.ok_or_else(missing)?, on);
        }
        if let Self::Feature { site: Some(id), .. } = self {
            let found = directory.sites.iter_mut().find(|site| site.id == *id);
            self.to_site(found.ok_or_else(|| no_such("sites", id))?, on);
        }
        if let Self::SafeguardingSeen { partner: id } | Self::Funding { partner: id, .. } = self {
            let found = directory.partners.iter_mut().find(|partner| partner.id == *id);
            self.to_partner(found.ok_or_else(|| no_such("partners", id))?, on);
        }
        Ok(())
    }

    /// Makes it to the activity it is about.
    pub(in crate::answers::area) fn to_activity(&self, record: &mut Activity, on: Date) {
        let seen = |source| Provenance { source, checked_on: Some(on) };
        match self {
            Self::Feature { feature, measure, activity: Some(_), .. } => has(&mut record.features, feature, *measure, on),
            Self::Feature { .. } | Self::SafeguardingSeen { .. } | Self::Funding { .. } => {}
            Self::Language { language, provision, .. } => {
                record.languages.push(LanguageOffer::new(language.clone(), *provision));
            }
            Self::Session { pattern, instead, .. } => {
                if *instead {
                    give_up(record, pattern.site.as_ref());
                }
                record.sessions.push(pattern.clone());
            }
            Self::ShorterSessions { minutes, site, .. } => {
                if site.is_some() {
                    by_site(record);
                }
                let here = |pattern: &&mut SessionPattern| {
                    pattern.site.is_none() || site.is_none() || pattern.site.as_ref() == site.as_ref()
                };
                record.sessions.iter_mut().filter(here).for_each(|pattern| shorten(pattern, *minutes));
            }
            Self::FreeOfCharge { .. } => {
                let funded_places = record.price.as_ref().and_then(|price| price.funded_places);
                record.price = Some(Price { funded_places, provenance: Some(seen(Source::Provider)), ..Price::free() });
            }
            Self::PriceConfirmed { .. } => {
                if let Some(price) = &mut record.price {
                    price.provenance = Some(seen(Source::Provider));
                }
            }
            Self::Place { .. } => {
                let before = record.capacity.take();
                let places = before.as_ref().and_then(|before| before.places).map(|places| places.max(1));
                let waiting_list = before.and_then(|before| before.waiting_list);
                record.capacity = Some(Capacity { free: Some(1), places, waiting_list, ..Capacity::new(on, Booking::Open) });
            }
            Self::SmallerGroup { most, .. } => {
                let usual = record.group.as_ref().and_then(|group| group.usual).filter(|usual| usual <= most);
                record.group = Some(GroupSize { usual, ..GroupSize::new(*most) });
            }
            Self::CoDelivery { partner, raises_to, .. } => {
                let with = CoDelivery::new(partner.clone(), *raises_to, Answer::Yes, seen(Source::Provider));
                record.co_delivery.push(with);
            }
            Self::NeedHeld { level, .. } => record.need_ceiling = Some(*level),
            Self::Running { .. } => {
                record.status = ActivityStatus::Running;
                record.provenance = seen(Source::Provider);
            }
            Self::Route { route, .. } => {
                if matches!(record.referral_use, Some(ReferralUse::NoneYet | ReferralUse::HostSpace)) {
                    record.referral_use = Some(ReferralUse::Programme);
                }
                if !record.routes.contains(route) {
                    record.routes.push(*route);
                }
            }
            Self::OpenToAll { .. } => record.eligibility = Some(Eligibility::new()),
            Self::AreaServed { area, .. } => {
                if let Some(who) = &mut record.eligibility {
                    who.areas.push(area.clone());
                }
            }
            Self::TouchesNothingElse { .. } => record.touches = Some(Vec::new()),
            Self::AnotherSite { site, .. } => {
                if !record.sites.contains(site) {
                    record.sites.push(site.clone());
                }
            }
            Self::Accommodation { barrier, accommodation, .. } => {
                record.accommodations.retain(|offer| offer.barrier != *barrier || offer.accommodation != *accommodation);
                let offer =
                    AccommodationOffer::new(barrier.clone(), accommodation.clone(), Stance::Offered, seen(Source::Provider));
                record.accommodations.push(offer);
            }
        }
    }

    /// Makes it to the site it is about.
    pub(super) fn to_site(&self, record: &mut Site, on: Date) {
        if let Self::Feature { feature, measure, site: Some(site), .. } = self
            && *site == record.id
        {
            has(&mut record.features, feature, *measure, on);
        }
    }

    /// Makes it to the partner it is about.
    pub(super) fn to_partner(&self, record: &mut Partner, on: Date) {
        match self {
            // Which check the law asks for is never computed: the least that can be recorded stands for what will be seen.
            Self::SafeguardingSeen { .. } => {
                let role = NonEmpty::known("session leader");
                record.safeguarding.push(SafeguardingRecord::new(role, DbsLevel::Basic, on));
            }
            Self::Funding { activity, until, .. } => {
                let Ok(id) = FundingLineId::new(format!("to-finish-{activity}-{until}")) else { return };
                let line = FundingLine::new(id, NonEmpty::known("to be found"), Pence::ZERO, on, *until);
                record.funding.push(FundingLine { confirmed: true, activities: vec![activity.clone()], ..line });
            }
            _ => {}
        }
    }
}

fn no_such(list: &str, id: &impl std::fmt::Display) -> FingerpostError {
    let detail = format!("the directory has no record `{id}` among its {list}");
    FingerpostError::not_found(Code::CatalogueDanglingReference, format!("/{list}"), detail)
}

/// The feature is there, and somebody has seen it.
fn has(facts: &mut Vec<FeatureFact>, feature: &FeatureKind, measure: Option<u32>, on: Date) {
    facts.retain(|fact| fact.feature != *feature);
    let seen = FeatureFact::new(feature.clone(), Answer::Yes, Source::Visit);
    facts.push(FeatureFact { checked_on: Some(on), measure, ..seen });
}

/// Takes out the sessions at one site, and leaves those at the others; all of them where none is named.
fn give_up(activity: &mut Activity, site: Option<&SiteId>) {
    by_site(activity);
    activity.sessions.retain(|pattern| site.is_some() && pattern.site.as_ref().is_some_and(|named| Some(named) != site));
}

/// A pattern for every site becomes one for each of them, so that one can be changed and the others stay.
fn by_site(activity: &mut Activity) {
    if activity.delivery != Delivery::AtSite || activity.sites.is_empty() {
        return;
    }
    for pattern in std::mem::take(&mut activity.sessions) {
        if pattern.site.is_some() {
            activity.sessions.push(pattern);
            continue;
        }
        let at = |site: &SiteId| SessionPattern { site: Some(site.clone()), ..pattern.clone() };
        activity.sessions.extend(activity.sites.iter().map(at));
    }
}

/// Ends the sessions of a pattern earlier, where they begin at a known time and last longer or nobody knows how long.
fn shorten(pattern: &mut SessionPattern, most: u32) {
    let Some(opens) = pattern.timing.opens else { return };
    let lasts = pattern.timing.closes.map(|closes| TimeRange { from: opens, to: closes }.minutes());
    if lasts.is_none_or(|lasts| lasts > most) {
        pattern.timing.closes = clock(opens.minutes().saturating_add(most) % (24 * 60));
    }
}

/// The time so many minutes after midnight.
pub(super) fn clock(minutes: u32) -> Option<TimeOfDay> {
    let hour = i8::try_from(minutes / 60).ok()?;
    let minute = i8::try_from(minutes % 60).ok()?;
    TimeOfDay::new(hour, minute).ok()
}
