//! Time zones by the names that programs give them.

use jiff::tz::{TimeZone, TimeZoneDatabase};

/// The clocks of a place.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Zone {
    /// Those of the United Kingdom.
    London,
    /// Those of another place, or UTC.
    Other(TimeZone),
}

/// How a zone was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// By its name in the zone database.
    Plainly,
    /// By another program's name for it, or by the rules beside it.
    Otherwise,
}

/// Names of zones whose clocks are those of London.
const LONDON: &[&str] =
    &["Europe/London", "GB", "GB-Eire", "Europe/Belfast", "Europe/Jersey", "Europe/Guernsey", "Europe/Isle_of_Man"];

/// Names that Windows and Outlook give to zones, as the Unicode consortium maps them: those of Europe and of the places British
/// calendars come from.
const WINDOWS: &[(&str, &str)] = &[
    ("GMT Standard Time", "Europe/London"),
    ("GMT Daylight Time", "Europe/London"),
    ("British Summer Time", "Europe/London"),
    ("GMT", "Europe/London"),
    ("(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/London"),
    ("(UTC) Dublin, Edinburgh, Lisbon, London", "Europe/London"),
    ("(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London", "Europe/London"),
    ("(GMT) Greenwich Mean Time - Dublin / Edinburgh / Lisbon / London", "Europe/London"),
    ("(GMT+00.00) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London", "Europe/London"),
    ("UTC", "UTC"),
    ("Coordinated Universal Time", "UTC"),
    ("tzone://Microsoft/Utc", "UTC"),
    ("Greenwich Standard Time", "Atlantic/Reykjavik"),
    ("W. Europe Standard Time", "Europe/Berlin"),
    ("Central Europe Standard Time", "Europe/Budapest"),
    ("Central European Standard Time", "Europe/Warsaw"),
    ("Romance Standard Time", "Europe/Paris"),
    ("E. Europe Standard Time", "Europe/Chisinau"),
    ("FLE Standard Time", "Europe/Kiev"),
    ("GTB Standard Time", "Europe/Bucharest"),
    ("Russian Standard Time", "Europe/Moscow"),
    ("Turkey Standard Time", "Europe/Istanbul"),
    ("Israel Standard Time", "Asia/Jerusalem"),
    ("South Africa Standard Time", "Africa/Johannesburg"),
    ("India Standard Time", "Asia/Calcutta"),
    ("China Standard Time", "Asia/Shanghai"),
    ("Tokyo Standard Time", "Asia/Tokyo"),
    ("AUS Eastern Standard Time", "Australia/Sydney"),
    ("New Zealand Standard Time", "Pacific/Auckland"),
    ("Eastern Standard Time", "America/New_York"),
    ("Central Standard Time", "America/Chicago"),
    ("Mountain Standard Time", "America/Denver"),
    ("Pacific Standard Time", "America/Los_Angeles"),
];

/// The zone of a name; none where nobody knows it.
pub(super) fn named(name: &str) -> Option<(Zone, Named)> {
    let name = name.trim();
    if let Some((_, place)) = WINDOWS.iter().find(|(windows, _)| windows.eq_ignore_ascii_case(name)) {
        return database(place).map(|zone| (zone, if *place == "UTC" { Named::Plainly } else { Named::Otherwise }));
    }
    if let Some(zone) = database(name) {
        return Some((zone, Named::Plainly));
    }
    // Some programs put their own path before the name: `/freeassociation.sourceforge.net/Europe/London`.
    let mut tails = name.match_indices('/').filter_map(|(at, _)| database(name.get(at + 1..)?));
    tails.next().map(|zone| (zone, Named::Otherwise))
}

fn database(name: &str) -> Option<Zone> {
    if LONDON.iter().any(|london| london.eq_ignore_ascii_case(name)) {
        return Some(Zone::London);
    }
    TimeZoneDatabase::bundled().get(name).ok().map(Zone::Other)
}

impl Zone {
    pub(super) const fn utc() -> Self {
        Self::Other(TimeZone::UTC)
    }

    /// The moment at which its clocks show that.
    pub(super) fn instant(&self, at: jiff::civil::DateTime) -> Option<jiff::Timestamp> {
        match self {
            Self::London => Some(crate::ground::time::uk_instant(at.into()).jiff()),
            Self::Other(zone) => zone.to_timestamp(at).ok(),
        }
    }

    /// What its clocks show at that moment.
    pub(super) fn shows(&self, at: jiff::Timestamp) -> jiff::civil::DateTime {
        match self {
            Self::London => crate::ground::time::uk_local(at.into()).jiff(),
            Self::Other(zone) => zone.to_datetime(at),
        }
    }
}
