//! From records to a feed.

mod conform;
mod export;
mod extension;
mod location;
mod lost;
mod merge;
mod organisation;
mod page;
mod places;
mod price;
mod rename;
mod schedule;
mod service;

pub use export::write_open_referral;

pub(super) use location::plain as plain_location;
pub(super) use organisation::plain as plain_organisation;
pub(super) use service::{Scene, plain as plain_service};
