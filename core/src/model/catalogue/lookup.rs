//! Looking things up in a catalogue.

use super::{Catalogue, Directory};
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::id::{ActivityId, PartnerId, SiteId};
use crate::ground::time::UkDivision;
use crate::model::activity::Activity;
use crate::model::barrier::BarrierTable;
use crate::model::client::NeedLevel;
use crate::model::partner::Partner;
use crate::model::site::Site;
use crate::model::theme::Vocabulary;

impl Catalogue {
    /// The records behind the catalogue, in the order of their ids.
    #[must_use]
    pub const fn directory(&self) -> &Directory {
        &self.directory
    }

    /// What was found on loading: warnings and notices.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The partners, in the order of their ids.
    #[must_use]
    pub fn partners(&self) -> &[Partner] {
        &self.directory.partners
    }

    /// The sites, in the order of their ids.
    #[must_use]
    pub fn sites(&self) -> &[Site] {
        &self.directory.sites
    }

    /// The activities, in the order of their ids.
    #[must_use]
    pub fn activities(&self) -> &[Activity] {
        &self.directory.activities
    }

    /// The themes it knows.
    #[must_use]
    pub const fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The barriers it knows.
    #[must_use]
    pub const fn barriers(&self) -> &BarrierTable {
        &self.barriers
    }

    /// One partner, where there is one of that id.
    #[must_use]
    pub fn partner(&self, id: &PartnerId) -> Option<&Partner> {
        self.partners.get(id).and_then(|i| self.directory.partners.get(*i))
    }

    /// One site, where there is one of that id.
    #[must_use]
    pub fn site(&self, id: &SiteId) -> Option<&Site> {
        self.sites.get(id).and_then(|i| self.directory.sites.get(*i))
    }

    /// The partners that say how much support they can hold, with how much, in the order of their ids.
    pub(crate) fn supporting_partners(&self) -> impl Iterator<Item = (&Partner, NeedLevel)> {
        let partners = self.supporting.iter().filter_map(|i| self.directory.partners.get(*i));
        partners.filter_map(|partner| Some((partner, partner.supports_up_to?)))
    }

    /// The partners that host at a site, in the order of their ids.
    pub(crate) fn hosts_of(&self, site: &SiteId) -> impl Iterator<Item = &Partner> {
        self.hosts.get(site).into_iter().flatten().filter_map(|i| self.directory.partners.get(*i))
    }

    /// The place of a site in [`sites`](Self::sites).
    pub(crate) fn site_place(&self, id: &SiteId) -> Option<usize> {
        self.sites.get(id).copied()
    }

    /// The place of an activity in [`activities`](Self::activities).
    pub(crate) fn activity_place(&self, id: &ActivityId) -> Option<usize> {
        self.activities.get(id).copied()
    }

    /// The partner of the activity at a place.
    pub(crate) fn partner_at(&self, activity: usize) -> Option<&Partner> {
        self.directory.partners.get(self.referred.partner(activity)?)
    }

    /// The places of the sites of the activity at a place.
    pub(crate) fn site_places(&self, activity: usize) -> impl Iterator<Item = u32> {
        self.referred.sites(activity)
    }

    /// One activity.
    ///
    /// # Errors
    /// [`Code::CatalogueNoSuchActivity`] where there is none of that id.
    pub fn activity(&self, id: &ActivityId) -> Result<&Activity> {
        let found = self.activities.get(id).and_then(|i| self.directory.activities.get(*i));
        found.ok_or_else(|| {
            let detail = format!("the catalogue has no activity `{id}`");
            FingerpostError::not_found(Code::CatalogueNoSuchActivity, "/activities", detail)
        })
    }

    /// Which bank holidays a site keeps.
    #[must_use]
    pub fn division_of(&self, site: Option<&Site>) -> UkDivision {
        site.and_then(|site| site.division).unwrap_or(self.directory.division)
    }
}
