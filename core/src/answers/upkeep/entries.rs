//! The records of a directory, as far as they are compared.

use std::collections::HashMap;

use super::names::folded;
use crate::ground::place::Point;
use crate::ground::record::record;
use crate::ground::text::words;
use crate::ground::time::{Freq, Weekday};
use crate::model::activity::Activity;
use crate::model::catalogue::Directory;
use crate::model::partner::Partner;
use crate::model::site::{ExternalId, Site};

words! {
    /// What kind of record a finding is about.
    closed RecordKind {
        /// A partner.
        Partner = "partner",
        /// A site.
        Site = "site",
        /// An activity.
        Activity = "activity",
    }
}

record! {
    /// One record of one directory.
    #[derive(Eq, PartialOrd, Ord, Hash)]
    RecordRef {
        /// What it is.
        kind: RecordKind,
        /// In which directory, from 0 in the order they were given.
        directory: u32,
        /// Its id.
        id: String,
        /// Its name.
        name: String,
    }
}

/// One record with everything that is compared.
#[derive(Debug, Clone)]
pub(super) struct EntryToCompare {
    pub(super) of: RecordRef,
    pub(super) words: Vec<String>,
    pub(super) host: Option<String>,
    pub(super) telephone: Option<String>,
    pub(super) email: Option<String>,
    pub(super) postcodes: Vec<String>,
    pub(super) points: Vec<Point>,
    pub(super) identifiers: Vec<String>,
    pub(super) days: Vec<Weekday>,
    /// Of an activity the folded name of its partner.
    pub(super) partner: Option<String>,
}

/// Hosts where many have a page: the host says nothing.
const SHARED_HOSTS: &[&str] = &[
    "facebook.com",
    "m.facebook.com",
    "eventbrite.co.uk",
    "eventbrite.com",
    "twitter.com",
    "x.com",
    "instagram.com",
    "linktr.ee",
    "youtube.com",
    "meetup.com",
    "sites.google.com",
    "google.com",
    "wordpress.com",
    "wixsite.com",
    "gov.uk",
    "nhs.uk",
];

pub(super) fn host(address: &str) -> Option<String> {
    let plain = address.trim().to_lowercase();
    let after = plain.split_once("://").map_or(plain.as_str(), |(_, rest)| rest);
    let host = after.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    (host.contains('.') && !SHARED_HOSTS.contains(&host)).then(|| host.to_owned())
}

pub(super) fn digits(number: &str) -> Option<String> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let national = digits.strip_prefix("44").unwrap_or(digits.trim_start_matches('0')).trim_start_matches('0').to_owned();
    (national.len() >= 7).then_some(national)
}

pub(super) fn entries(directory: &Directory, number: u32) -> Vec<EntryToCompare> {
    let partners: HashMap<&str, &Partner> = directory.partners.iter().map(|partner| (partner.id.as_str(), partner)).collect();
    let sites: HashMap<&str, &Site> = directory.sites.iter().map(|site| (site.id.as_str(), site)).collect();
    let mut all: Vec<EntryToCompare> = Vec::new();
    all.extend(directory.partners.iter().map(|partner| of_partner(partner, number)));
    all.extend(directory.sites.iter().map(|site| of_site(site, number)));
    all.extend(directory.activities.iter().map(|activity| of_activity(activity, number, &partners, &sites)));
    all
}

fn bare(kind: RecordKind, directory: u32, id: &str, name: &str) -> EntryToCompare {
    EntryToCompare {
        of: RecordRef::new(kind, directory, id.to_owned(), name.to_owned()),
        words: folded(name),
        host: None,
        telephone: None,
        email: None,
        postcodes: Vec::new(),
        points: Vec::new(),
        identifiers: Vec::new(),
        days: Vec::new(),
        partner: None,
    }
}

fn of_partner(partner: &Partner, number: u32) -> EntryToCompare {
    let contact = partner.contact.as_ref();
    let telephone = contact.and_then(|contact| contact.telephone.as_ref()).and_then(|number| digits(number.expose()));
    let email = contact.and_then(|contact| contact.email.as_ref()).map(|email| email.expose().trim().to_lowercase());
    let host = partner.website.as_ref().and_then(|website| host(website.as_str()));
    EntryToCompare {
        host,
        telephone,
        email,
        identifiers: partner.external_ids.iter().filter_map(registered).collect(),
        ..bare(RecordKind::Partner, number, partner.id.as_str(), partner.name.as_str())
    }
}

/// A key of a register, however it is written: `GB-CHC 1098765` and `1098765`, `SC012345` and `12345`, with and without zeros before
/// it. What holds no key, such as `n/a` or `0`, is none.
fn registered(id: &ExternalId) -> Option<String> {
    let letters = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    let (scheme, value) = (letters(id.scheme.as_str()), letters(id.value.as_str()));
    let register = scheme.strip_prefix("GB").unwrap_or(&scheme);
    let number = value.strip_prefix(scheme.as_str()).or_else(|| value.strip_prefix(register)).unwrap_or(&value);
    let number = number.trim_start_matches('0');
    number.bytes().any(|byte| byte.is_ascii_digit()).then(|| format!("{scheme}:{number}"))
}

fn of_site(site: &Site, number: u32) -> EntryToCompare {
    let key = |scheme: &str, value: &str| format!("{}:{}", scheme.to_lowercase(), value.to_lowercase());
    EntryToCompare {
        postcodes: site.postcode.iter().map(ToString::to_string).collect(),
        points: site.point.into_iter().collect(),
        identifiers: site.external_ids.iter().map(|id| key(id.scheme.as_str(), id.value.as_str())).collect(),
        ..bare(RecordKind::Site, number, site.id.as_str(), site.name.as_str())
    }
}

fn of_activity(
    activity: &Activity,
    number: u32,
    partners: &HashMap<&str, &Partner>,
    sites: &HashMap<&str, &Site>,
) -> EntryToCompare {
    let here: Vec<&Site> = activity.sites.iter().filter_map(|site| sites.get(site.as_str()).copied()).collect();
    let mut days: Vec<Weekday> = activity.sessions.iter().flat_map(|session| days(&session.timing.recurrence)).collect();
    days.sort_unstable();
    days.dedup();
    let partner = partners.get(activity.partner.as_str()).copied();
    let mut entry = EntryToCompare {
        postcodes: here.iter().filter_map(|site| site.postcode.as_ref()).map(ToString::to_string).collect(),
        points: here.iter().filter_map(|site| site.point).collect(),
        days,
        partner: partner.map(|partner| folded(partner.name.as_str()).join(" ")),
        ..bare(RecordKind::Activity, number, activity.id.as_str(), activity.name.as_str())
    };
    entry.postcodes.sort_unstable();
    entry.postcodes.dedup();
    entry
}

fn days(rule: &crate::ground::time::Recurrence) -> Vec<Weekday> {
    if rule.by_day.is_empty() && rule.freq == Freq::Weekly {
        return vec![rule.start.weekday()];
    }
    rule.by_day.iter().map(|rule| rule.day).collect()
}
