//! Schedules.

use super::Noun;
use super::field::Kind::{Date, Flag, Key, Many, Number, Text, Uri, Words};
use super::field::{Field, all, hsds, id, uk, v1};
use super::words::FREQUENCIES;

pub(super) const SCHEDULE: &[Field] = &[
    id(Noun::Schedule),
    uk("service_id", Key(Noun::Service)),
    uk("service_at_location_id", Key(Noun::ServiceAtLocation)).ours(),
    all("valid_from", Date).ours(),
    all("valid_to", Date).ours(),
    all("dtstart", Date).ours(),
    all("freq", Words(FREQUENCIES)).ours(),
    all("interval", Number).ours(),
    all("byday", Text).ours(),
    all("bymonthday", Text).ours(),
    all("description", Text).ours(),
    all("opens_at", Text).ours(),
    all("closes_at", Text).ours(),
    uk("schedule_link", Uri),
    uk("attending_type", Text),
    uk("notes", Text).ours(),
    v1("weekday", Text).ours(),
    hsds("location_id", Key(Noun::Location)),
    hsds("timezone", Number).ours(),
    hsds("until", Date).ours(),
    hsds("count", Number).ours(),
    hsds("wkst", Text).ours(),
    hsds("byweekno", Text).ours(),
    hsds("byyearday", Text).ours(),
    hsds("attributes", Many(Noun::Attribute)),
];

pub(super) const HOLIDAY_SCHEDULE: &[Field] = &[
    id(Noun::HolidaySchedule),
    v1("closed", Flag).ours(),
    v1("opens_at", Text),
    v1("closes_at", Text),
    v1("start_date", Date).ours(),
    v1("end_date", Date).ours(),
];
