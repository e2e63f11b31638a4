//! From a feed to records.

mod access;
mod assembly;
mod attribute;
mod capacity;
mod contact;
mod cost;
mod days;
mod eligibility;
mod extension;
mod fields;
mod holidays;
mod hours;
mod import;
mod inspect;
mod item;
mod language;
mod lines;
mod location;
mod organisation;
mod page;
mod schedule;
mod service;
mod status;
mod version;

pub use import::read_open_referral;

pub(super) use access::PHRASES;
pub(super) use assembly::Assembly;
pub(super) use attribute::{CIRCUMSTANCES, DELIVERIES, KINDS, ROUTES, THEMES};
pub(super) use contact::GENERAL;
pub(super) use cost::{COURSE, SESSION};
pub(super) use days::written as written_day;
pub(super) use fields::{key, list, text};
pub(super) use inspect::EXTENSION;
pub(super) use language::{INTERPRETED, MATERIAL};
pub(super) use location::{LocationSeen, read as read_location};
pub(super) use organisation::read as read_organisation;
pub(super) use service::{Around, NO_PROVIDER, read as read_service, unsaid_kind};
