//! Writing calendars.

mod content_line;
mod london;
mod referral;
mod series;
mod uid;
mod vevent;
mod write;

pub use referral::write_referral_calendar;
pub use write::write_calendar;
