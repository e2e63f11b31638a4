//! Writing a feed.

use std::collections::{HashMap, HashSet};

use super::conform::conform;
use super::extension::{extend, give, put, value};
use super::location::plain as plain_location;
use super::lost::lost;
use super::merge::{Owner, service};
use super::organisation::plain as plain_organisation;
use super::page::{Number, api, page};
use super::places::{self, Originals};
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::notes::{Ledger, Notes};
use crate::edges::exchange::open_referral::reading::{LocationSeen, read_location, read_organisation, read_service};
use crate::edges::exchange::open_referral::{KeptKind, KeptRecord, OpenReferralExport, OpenReferralWriting};
use crate::ground::error::{Code, Issue};
use crate::ground::id::{PartnerId, SiteId};
use crate::model::activity::Activity;
use crate::model::catalogue::Directory;
use crate::model::partner::Partner;
use crate::model::site::Site;

/// How many services a page has where nothing is said.
const PER_PAGE: usize = 100;

/// Writes a directory as the pages of a feed.
///
/// A record whose source was kept begins with that source: what nobody has changed stays as it was, with everything beside it
/// that fingerpost has no field for. A record without one is written anew. What is written fits the published schema: in edition 3,
/// ids that are no UUIDs become UUIDs, always the same ones; in both, what the schema refuses is left out.
///
/// Unless it is left out, the extension `fingerpost` carries what the plain fields cannot say, so that reading the feed again
/// gives the same directory. Reading believes it only where the plain fields still say the same.
///
/// ```
/// use fingerpost::{
///     Directory, NonEmpty, OpenReferralOptions, OpenReferralWriting, UkDivision, read_open_referral, write_open_referral,
/// };
///
/// let directory = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
/// let feed = write_open_referral(&directory, &[], &OpenReferralWriting::new());
/// assert!(feed.api.contains("HSDS-UK-3.0"));
///
/// let pages: Vec<&[u8]> = feed.pages.iter().map(|page| page.as_bytes()).collect();
/// let options = OpenReferralOptions::new(NonEmpty::new("somewhere")?, UkDivision::Scotland);
/// assert_eq!(read_open_referral(&pages, &options)?.directory, directory);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn write_open_referral(directory: &Directory, kept: &[KeptRecord], writing: &OpenReferralWriting) -> OpenReferralExport {
    let originals = Originals::of(kept);
    let writer = Writer::of(directory, &originals, writing);
    let mut findings = Findings::default();
    let per_page = writing.per_page.and_then(|size| usize::try_from(size).ok()).filter(|size| *size > 0).unwrap_or(PER_PAGE);
    let total = directory.activities.len();
    let count = total.div_ceil(per_page).max(1);
    let mut pages = Vec::new();
    for number in 0..count {
        let these = directory.activities.iter().enumerate().skip(number * per_page).take(per_page);
        let services = these.map(|(at, activity)| writer.service(at, activity, &mut findings)).collect();
        let extension = if number == 0 { writer.directory(kept, &mut findings) } else { None };
        pages.push(page(
            Number { page: number, pages: count, services: total },
            services,
            extension,
            writing.version.unwrap_or_default(),
        ));
    }
    findings.counts.sort_by_key(|counted| counted.code);
    OpenReferralExport {
        api: api(writing.version.unwrap_or_default()),
        pages,
        issues: findings.listed,
        counts: findings.counts,
        services_written: u32::try_from(total).unwrap_or(u32::MAX),
    }
}

struct Writer<'a> {
    directory: &'a Directory,
    originals: &'a Originals<'a>,
    writing: &'a OpenReferralWriting,
    partners: HashMap<&'a PartnerId, &'a Partner>,
    sites: HashMap<&'a SiteId, &'a Site>,
    /// What the plain fields alone do not say.
    more_partners: HashSet<&'a PartnerId>,
    more_sites: HashSet<&'a SiteId>,
}

impl<'a> Writer<'a> {
    fn of(directory: &'a Directory, originals: &'a Originals<'a>, writing: &'a OpenReferralWriting) -> Self {
        let mut ledger = Ledger::default();
        let mut notes = Notes::nowhere(&mut ledger);
        let mut says_all = |partner: &Partner| match originals.said.partner_of(&partner.id) {
            Some(said) => said == partner,
            None => {
                read_organisation(&plain_organisation(partner, writing.version.unwrap_or_default()), &mut notes).as_ref()
                    == Some(partner)
            }
        };
        let more_partners = directory.partners.iter().filter(|partner| !says_all(partner)).map(|partner| &partner.id).collect();
        let mut shows_all = |site: &Site| match originals.said.site_of(&site.id) {
            Some(said) => said == site,
            None => {
                let read = read_location(&plain_location(site, writing.version.unwrap_or_default()), None, &mut notes);
                matches!(read, LocationSeen::Site(read) if *read == *site)
            }
        };
        let more_sites = directory.sites.iter().filter(|site| !shows_all(site)).map(|site| &site.id).collect();
        Self {
            directory,
            originals,
            writing,
            partners: directory.partners.iter().map(|partner| (&partner.id, partner)).collect(),
            sites: directory.sites.iter().map(|site| (&site.id, site)).collect(),
            more_partners,
            more_sites,
        }
    }

    fn service(&self, at: usize, activity: &Activity, findings: &mut Findings) -> Value<'static> {
        let partner = self.partners.get(&activity.partner).copied();
        let sites: Vec<&Site> = activity.sites.iter().filter_map(|site| self.sites.get(site).copied()).collect();
        let owner = Owner { output: self.writing.version.unwrap_or_default(), partner, sites };
        let (mut written, around) = service(activity, &owner, self.originals);
        let mut ledger = Ledger::default();
        let read = read_service(&written, &around, &mut Notes::nowhere(&mut ledger)).map(|seen| seen.activity);
        let says_all = read.as_ref() == Some(activity);
        if !self.writing.without_extension {
            let partner = partner.filter(|partner| self.more_partners.contains(&partner.id));
            let sites: Vec<&Site> = owner.sites.iter().copied().filter(|site| self.more_sites.contains(&site.id)).collect();
            put(&mut written, (!says_all).then_some(activity), partner, &sites);
        } else if let Some(read) = read.filter(|_| !says_all) {
            let detail = format!("these fields are left out of the feed, or differ there: {}", lost(activity, &read).join(", "));
            findings.note(Code::OpenReferralNotCarried, |code| Issue::notice(code, format!("/activities/{at}"), detail));
        }
        let changes = conform(&mut written, owner.output);
        for change in &changes {
            let what = match (&change.value, &change.written) {
                (None, _) => "the schema asks for a value and none is known; one is filled in",
                (_, None) => "the schema does not allow this value; it is left out",
                _ => "the schema does not allow this value; another is written for it",
            };
            findings
                .note(Code::OpenReferralAdjusted, |code| Issue::notice(code, format!("/activities/{at}{}", change.path), what));
        }
        if !self.writing.without_extension {
            give(&mut written, &changes);
        }
        written
    }

    /// What belongs to no service: the facts of the directory, the order of its records, and those that no service names.
    fn directory(&self, kept: &[KeptRecord], findings: &mut Findings) -> Option<Value<'static>> {
        let named: HashSet<&PartnerId> = self.directory.activities.iter().map(|activity| &activity.partner).collect();
        let used: HashSet<&SiteId> = self.directory.activities.iter().flat_map(|activity| &activity.sites).collect();
        let partners = || self.directory.partners.iter().enumerate();
        let sites = || self.directory.sites.iter().enumerate();
        let other: Vec<_> = kept.iter().filter(|record| record.kind != KeptKind::Service).collect();
        if self.writing.without_extension {
            let mut lost = |path: String, detail: &str| {
                findings.note(Code::OpenReferralNotCarried, |code| Issue::notice(code, path, detail));
            };
            partners().filter(|(_, partner)| !named.contains(&partner.id)).for_each(|(at, _)| {
                lost(format!("/partners/{at}"), "no activity belongs to the partner; it is left out of the feed");
            });
            partners().filter(|(_, partner)| named.contains(&partner.id) && self.more_partners.contains(&partner.id)).for_each(
                |(at, _)| lost(format!("/partners/{at}"), "the feed has no fields for all that is known of the partner"),
            );
            sites().filter(|(_, site)| !used.contains(&site.id)).for_each(|(at, _)| {
                lost(format!("/sites/{at}"), "no activity takes place at the site; it is left out of the feed");
            });
            sites().filter(|(_, site)| used.contains(&site.id) && self.more_sites.contains(&site.id)).for_each(|(at, _)| {
                lost(format!("/sites/{at}"), "the feed has no fields for all that is known of the site");
            });
            other.iter().for_each(|_| lost(String::new(), "a source that was kept and is not a service is left out of the feed"));
            return None;
        }
        let organisation = |partner: &Partner| {
            let mut object = plain_organisation(partner, self.writing.version.unwrap_or_default());
            extend(&mut object, vec![("partner", value(partner))]);
            object
        };
        let location = |site: &Site| {
            let mut object = plain_location(site, self.writing.version.unwrap_or_default());
            extend(&mut object, vec![("site", value(site))]);
            object
        };
        let facts = Directory { partners: Vec::new(), sites: Vec::new(), activities: Vec::new(), ..self.directory.clone() };
        let some = |list: Vec<Value<'static>>| (!list.is_empty()).then(|| Value::list(list));
        let text = |text: &str| Value::text(text.to_owned());
        Some(Value::object([
            ("directory", value(&facts)),
            ("partners", some(partners().map(|(_, partner)| text(partner.id.as_str())).collect())),
            ("sites", some(sites().map(|(_, site)| text(site.id.as_str())).collect())),
            (
                "organizations",
                some(
                    partners()
                        .filter(|(_, partner)| !named.contains(&partner.id))
                        .map(|(_, partner)| organisation(partner))
                        .collect(),
                ),
            ),
            ("locations", some(sites().filter(|(_, site)| !used.contains(&site.id)).map(|(_, site)| location(site)).collect())),
            ("kept", some(other.into_iter().filter_map(source).collect())),
        ]))
    }
}

/// A kept source as the extension carries it.
fn source(record: &KeptRecord) -> Option<Value<'static>> {
    Some(Value::object([
        ("kind", Some(Value::text(record.kind.as_str()))),
        ("id", Some(Value::text(record.id.clone()))),
        ("source", Some(places::value(record)?)),
    ]))
}
