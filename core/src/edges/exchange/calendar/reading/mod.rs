//! Reading calendars.

mod context;
mod duration;
mod event;
mod import;
mod master;
mod moment;
mod parts;
mod plain;
mod property;
mod rule;
mod rule_days;
mod sessions;
mod text;
mod unfold;
mod zone;

pub use import::read_calendar;
