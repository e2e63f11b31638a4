//! The best activity there could be, for measuring what one more would be worth at most.

use crate::answers::matching::matcher::Matcher;
use crate::ground::error::Result;
use crate::ground::id::{ActivityId, PartnerId, SiteId};
use crate::ground::place::Point;
use crate::ground::text::{LanguageTag, NonEmpty};
use crate::ground::time::{Date, UkDivision};
use crate::model::activity::{
    Activity, ActivityKind, ActivityStatus, Delivery, Eligibility, GroupSize, LanguageOffer, LanguageProvision, Price,
    ReferralRoute,
};
use crate::model::catalogue::Directory;
use crate::model::client::{Client, NeedLevel};
use crate::model::feature::{Answer, FeatureFact, FeatureKind};
use crate::model::partner::{DbsLevel, Partner, PartnerKind, SafeguardingRecord};
use crate::model::provenance::{Provenance, Source};
use crate::model::site::Site;

impl Matcher {
    /// One more activity, at a point: free, always open, for everybody and every need, in every language these clients use, with every feature there
    /// is. Nothing that anybody could found would suit more of them.
    ///
    /// It comes as a directory with one partner, one site and one activity, all called `one-more`: put them into a copy of your own to try it.
    ///
    /// # Errors
    /// None for a catalogue that was checked.
    ///
    /// ```
    /// use fingerpost::{Catalogue, Directory, Matcher, NonEmpty, Point, Policy, UkDivision};
    ///
    /// let area = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
    /// let matcher = Matcher::new(Catalogue::new(area)?, Policy::default())?;
    /// let more = matcher.one_more_activity(&[], Point::new(51.59, -3.0)?, "2026-11-23".parse()?)?;
    /// assert_eq!(more.activities[0].id.as_str(), "one-more");
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    pub fn one_more_activity(&self, clients: &[Client], point: Point, on: Date) -> Result<Directory> {
        let name = || NonEmpty::known("One more activity");
        let seen = Provenance { source: Source::Visit, checked_on: Some(on) };
        let role = NonEmpty::known("session leader");
        let partner = Partner {
            safeguarding: vec![SafeguardingRecord::new(role, DbsLevel::Basic, on)],
            ..Partner::new(PartnerId::new("one-more")?, name(), PartnerKind::Charity)
        };
        let site = Site { point: Some(point), ..Site::new(SiteId::new("one-more")?, name()) };
        let (id, kind) = (ActivityId::new("one-more")?, ActivityKind::HubDropIn);
        let activity = Activity {
            sites: vec![site.id.clone()],
            any_time: true,
            touches: Some(Vec::new()),
            price: Some(Price::free()),
            eligibility: Some(Eligibility::new()),
            routes: ReferralRoute::ALL.to_vec(),
            need_ceiling: Some(NeedLevel::Complex),
            languages: self.languages(clients),
            group: Some(GroupSize::new(1)),
            features: self.features(clients, on),
            ..Activity::new(id, name(), partner.id.clone(), kind, Delivery::AtSite, ActivityStatus::Running, seen)
        };
        let mut more = Directory::new(name(), UkDivision::EnglandAndWales);
        more.partners.push(partner);
        more.sites.push(site);
        more.activities.push(activity);
        Ok(more)
    }

    fn languages(&self, clients: &[Client]) -> Vec<LanguageOffer> {
        let mut languages: Vec<&LanguageTag> = clients.iter().flat_map(|client| &client.languages).collect();
        languages.sort();
        languages.dedup();
        languages.into_iter().map(|language| LanguageOffer::new(language.clone(), LanguageProvision::Spoken)).collect()
    }

    /// Every feature there is, and those an organisation has added, with the shortest of measures.
    fn features(&self, clients: &[Client], on: Date) -> Vec<FeatureFact> {
        let asked = clients.iter().flat_map(|client| &client.requirements).flat_map(|requirement| &requirement.met_by);
        let tables = self.catalogue().barriers().rows().iter().flat_map(|row| &row.met_by);
        let mut features: Vec<&FeatureKind> = FeatureKind::ALL.iter().chain(asked).chain(tables).collect();
        features.sort();
        features.dedup();
        let seen = |feature: &FeatureKind| FeatureFact {
            checked_on: Some(on),
            measure: Some(0),
            ..FeatureFact::new(feature.clone(), Answer::Yes, Source::Visit)
        };
        features.into_iter().map(seen).collect()
    }
}
