//! The records of all pages, each once.

use std::collections::HashMap;

use super::service::{NO_PROVIDER, ServiceSeen, extension_kind};
use crate::edges::exchange::json::{Document, Shape, Value, write_line};
use crate::edges::exchange::open_referral::notes::Notes;
use crate::edges::exchange::open_referral::{KeptKind, KeptRecord, OffsetMeaning};
use crate::ground::error::{Code, Issue};
use crate::ground::id::{ActivityId, PartnerId, SiteId};
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;
use crate::model::activity::Activity;
use crate::model::partner::{Partner, PartnerKind};
use crate::model::site::Site;

/// What has been read so far.
#[derive(Debug, Default)]
pub(in crate::edges::exchange::open_referral) struct Assembly {
    /// How it is read, to be kept beside each source.
    fetched_on: Option<Date>,
    offsets: OffsetMeaning,
    pub(super) partners: Vec<Partner>,
    pub(super) sites: Vec<Site>,
    pub(super) activities: Vec<Activity>,
    pub(super) kept: Vec<KeptRecord>,
    partner_at: HashMap<PartnerId, usize>,
    site_at: HashMap<SiteId, usize>,
    /// Where the activity of an id stands, and where its source.
    activity_at: HashMap<ActivityId, (usize, usize)>,
}

/// The longest source of which it is asked whether it holds another.
const LONGEST: usize = 16 << 20;

impl Assembly {
    pub(super) fn read_as(fetched_on: Option<Date>, offsets: OffsetMeaning) -> Self {
        Self { fetched_on, offsets, ..Self::default() }
    }

    pub(super) fn keep(&mut self, kind: KeptKind, id: &str, source: &Value<'_>) {
        let record = self.record(kind, id, write_line(source));
        self.kept.push(record);
    }

    fn record(&self, kind: KeptKind, id: &str, source: String) -> KeptRecord {
        let (fetched_on, offsets) = (self.fetched_on, self.offsets);
        // There are as many sources as services: what a text has been given beyond its length adds up.
        let mut source = source;
        source.shrink_to_fit();
        KeptRecord {
            fetched_on,
            offsets: Some(offsets).filter(|meant| *meant != OffsetMeaning::default()),
            ..KeptRecord::new(kind, id.to_owned(), source)
        }
    }

    /// Adds a service. One that was there before is told, and the fuller or the later one counts.
    pub(super) fn service(&mut self, seen: ServiceSeen, source: &Value<'_>, at: &Value<'_>, notes: &mut Notes<'_>) {
        seen.partner.into_iter().for_each(|partner| self.partner(partner, at, notes));
        seen.sites.into_iter().for_each(|site| self.site(site, at, notes));
        let line = write_line(source);
        let id = seen.activity.id.clone();
        let Some((activity_at, kept_at)) = self.activity_at.get(&id).copied() else {
            self.activity_at.insert(id.clone(), (self.activities.len(), self.kept.len()));
            self.activities.push(seen.activity);
            let record = self.record(KeptKind::Service, id.as_str(), line);
            self.kept.push(record);
            return;
        };
        let (Some(activity), Some(kept)) = (self.activities.get_mut(activity_at), self.kept.get_mut(kept_at)) else { return };
        match compared(&kept.source, &line) {
            Held::Same => notes.notice(
                Code::OpenReferralRepeated,
                at,
                "this service stands in the feed already, in the same words; it counts once",
            ),
            Held::Earlier => {
                notes.notice(
                    Code::OpenReferralRepeated,
                    at,
                    "this service stands in the feed already, with more detail; the fuller one counts",
                );
            }
            Held::Later => {
                notes.notice(
                    Code::OpenReferralRepeated,
                    at,
                    "this service stands in the feed already, with less detail; this one counts",
                );
                (*activity, kept.source) = (seen.activity, line);
            }
            Held::Neither => {
                notes.warn(
                    Code::OpenReferralContradicted,
                    at,
                    "this service stands in the feed already and says something else; this one, the later, counts",
                );
                let earlier = std::mem::replace(&mut kept.source, line);
                *activity = seen.activity;
                let record = self.record(KeptKind::Superseded, id.as_str(), earlier);
                self.kept.push(record);
            }
        }
    }

    /// Adds a partner, or what was not yet known of it.
    pub(in crate::edges::exchange::open_referral) fn partner(&mut self, partner: Partner, at: &Value<'_>, notes: &mut Notes<'_>) {
        let next = self.partners.len();
        let place = *self.partner_at.entry(partner.id.clone()).or_insert(next);
        let Some(known) = self.partners.get_mut(place) else { return self.partners.push(partner) };
        if *known == partner {
            return;
        }
        let mut differs = known.name != partner.name;
        known.name = partner.name;
        differs |= fill(&mut known.website, partner.website) | fill(&mut known.contact, partner.contact);
        if !matches!(partner.kind, PartnerKind::Extension { .. }) {
            known.kind = partner.kind;
        }
        if differs {
            notes.warn(
                Code::OpenReferralContradicted,
                at,
                "its organisation is described twice, and differently; the later description counts",
            );
        }
    }

    /// Adds a site, or what was not yet known of it.
    pub(in crate::edges::exchange::open_referral) fn site(&mut self, site: Site, at: &Value<'_>, notes: &mut Notes<'_>) {
        let next = self.sites.len();
        let place = *self.site_at.entry(site.id.clone()).or_insert(next);
        let Some(known) = self.sites.get_mut(place) else { return self.sites.push(site) };
        if *known == site {
            return;
        }
        let mut differs = known.name != site.name;
        known.name = site.name;
        differs |= fill(&mut known.description, site.description) | fill(&mut known.address, site.address);
        differs |= fill(&mut known.point, site.point) | fill(&mut known.postcode, site.postcode);
        differs |= fill(&mut known.partner, site.partner) | fill(&mut known.division, site.division);
        for fact in site.features {
            if !known.features.contains(&fact) {
                known.features.push(fact);
            }
        }
        for key in site.external_ids {
            if !known.external_ids.contains(&key) {
                known.external_ids.push(key);
            }
        }
        if differs {
            notes.warn(
                Code::OpenReferralContradicted,
                at,
                "a location is described twice, and differently; the later description counts",
            );
        }
    }

    /// The partner of an id.
    pub(in crate::edges::exchange::open_referral) fn partner_of(&self, id: &PartnerId) -> Option<&Partner> {
        self.partners.get(*self.partner_at.get(id)?)
    }

    /// The site of an id.
    pub(in crate::edges::exchange::open_referral) fn site_of(&self, id: &SiteId) -> Option<&Site> {
        self.sites.get(*self.site_at.get(id)?)
    }

    /// Gives a record to whatever was named and never described.
    pub(super) fn complete(&mut self, issue: &mut dyn FnMut(Issue)) -> Option<()> {
        for (number, activity) in self.activities.iter().enumerate() {
            if !self.partner_at.contains_key(&activity.partner) {
                let nobody = activity.partner.as_str() == NO_PROVIDER;
                let name = NonEmpty::new(if nobody { "Provider not stated" } else { "Organisation not described" }).ok()?;
                let kind = PartnerKind::Extension { name: extension_kind("organization")? };
                if !nobody {
                    let detail = "the feed refers to its organisation and describes it nowhere; a partner called \
                        “Organisation not described” stands in";
                    issue(Issue::warning(Code::OpenReferralProvider, format!("/activities/{number}/partner"), detail));
                }
                self.partner_at.insert(activity.partner.clone(), self.partners.len());
                self.partners.push(Partner::new(activity.partner.clone(), name, kind));
            }
            for site in &activity.sites {
                if !self.site_at.contains_key(site) {
                    let detail =
                        "the feed refers to a location and describes it nowhere; a site called “Place not described” stands in";
                    issue(Issue::warning(Code::OpenReferralPlace, format!("/activities/{number}/sites"), detail));
                    self.site_at.insert(site.clone(), self.sites.len());
                    self.sites.push(Site::new(site.clone(), NonEmpty::new("Place not described").ok()?));
                }
            }
        }
        for (number, site) in self.sites.iter().enumerate() {
            let Some(partner) = site.partner.as_ref().filter(|partner| !self.partner_at.contains_key(*partner)) else { continue };
            let detail = "the feed refers to the organisation of the location and describes it nowhere; a partner called \
                “Organisation not described” stands in";
            issue(Issue::warning(Code::OpenReferralProvider, format!("/sites/{number}/partner"), detail));
            let kind = PartnerKind::Extension { name: extension_kind("organization")? };
            self.partner_at.insert(partner.clone(), self.partners.len());
            self.partners.push(Partner::new(partner.clone(), NonEmpty::new("Organisation not described").ok()?, kind));
        }
        Some(())
    }
}

/// Takes a new value; whether it contradicts the old one.
fn fill<T: PartialEq>(known: &mut Option<T>, new: Option<T>) -> bool {
    let Some(new) = new else { return false };
    let differs = known.as_ref().is_some_and(|known| *known != new);
    *known = Some(new);
    differs
}

/// Which of two sources holds all that the other does.
enum Held {
    Same,
    Earlier,
    Later,
    Neither,
}

fn compared(earlier: &str, later: &str) -> Held {
    if earlier == later {
        return Held::Same;
    }
    let read = |text: &str| Document::open(text.as_bytes(), LONGEST).and_then(|text| text.read().map(Value::into_owned)).ok();
    let Some((earlier, later)) = read(earlier).zip(read(later)) else { return Held::Neither };
    match (holds(&earlier, &later), holds(&later, &earlier)) {
        (true, true) => Held::Same,
        (true, false) => Held::Earlier,
        (false, true) => Held::Later,
        (false, false) => Held::Neither,
    }
}

fn holds(whole: &Value<'_>, part: &Value<'_>) -> bool {
    match (&whole.shape, &part.shape) {
        (Shape::Object(_), Shape::Object(fields)) => {
            fields.iter().all(|(name, value)| whole.get(name).is_some_and(|known| holds(known, value)))
        }
        (Shape::List(all), Shape::List(some)) => all.len() == some.len() && all.iter().zip(some).all(|(a, b)| holds(a, b)),
        _ => whole == part,
    }
}
