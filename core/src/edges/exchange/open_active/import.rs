//! Reading a feed.

use std::collections::BTreeMap;

use super::feed::{At, Feed, Single};
use super::options::{OpenActiveImport, OpenActiveOptions};
use super::schedule::{later, list, timing};
use super::values::{id, kind, last_word, minutes, moment};
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::json::{Document, Value};
use crate::edges::exchange::source::LARGEST_FEED;
use crate::edges::exchange::unread::Unread;
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::id::ActivityId;
use crate::ground::text::NonEmpty;
use crate::ground::time::{BankHolidayPolicy, Date, Recurrence, TimeOfDay, Timing};
use crate::model::activity::{Activity, ActivityStatus, Delivery, Eligibility, GroupSize, SessionPattern};
use crate::model::catalogue::Directory;
use crate::model::feature::{Answer, FeatureFact, FeatureKind};
use crate::model::provenance::Source;

/// Names of a series that are read.
const OF_SERIES: &[&str] = &[
    "@context",
    "@type",
    "type",
    "@id",
    "id",
    "identifier",
    "name",
    "description",
    "organizer",
    "location",
    "eventSchedule",
    "subEvent",
    "offers",
    "ageRange",
    "genderRestriction",
    "eventAttendanceMode",
    "maximumAttendeeCapacity",
    "eventStatus",
];
const OF_SESSIONS: &[&str] = &[
    "@context",
    "@type",
    "type",
    "@id",
    "id",
    "identifier",
    "superEvent",
    "startDate",
    "endDate",
    "duration",
    "eventStatus",
    "location",
];

/// Reads a page of an OpenActive feed (RPDE), or a list of such items, into a directory: session series become activities,
/// their organisers partners, their places sites, their sessions and schedules patterns.
///
/// Single sessions come before schedules where a series has both. Put pages together before reading them where series and sessions
/// come in feeds of their own. Names of leaders and of organisers who are persons are not kept.
///
/// ```
/// use fingerpost::{ActivityKind, NonEmpty, OpenActiveOptions, PartnerKind, UkDivision, import_open_active};
///
/// let page = br#"{ "next": "https://example.org/feed?afterId=1", "items": [{ "state": "updated", "kind": "SessionSeries", "id": "1", "data": {
///     "@type": "SessionSeries", "@id": "https://example.org/series/1", "name": "Castle walk",
///     "organizer": { "@type": "Organization", "@id": "https://example.org/org", "name": "Friends of the castle" },
///     "eventSchedule": [{ "@type": "Schedule", "startDate": "2026-12-01", "repeatFrequency": "P1W", "byDay": ["schema:Tuesday"],
///         "startTime": "10:00", "duration": "PT2H" }]
/// } }] }"#;
/// let options = OpenActiveOptions::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales, PartnerKind::FriendsGroup, ActivityKind::HeritageWalk);
/// let found = import_open_active(page, &options)?;
/// assert_eq!(found.directory.activities[0].sessions.len(), 1);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// [`Code::FeedRecord`] where the text has no `items`, and what else can be wrong with JSON as a whole.
pub fn import_open_active(page: &[u8], options: &OpenActiveOptions) -> Result<OpenActiveImport> {
    let document = Document::open(page, LARGEST_FEED)?;
    let outline = document.outline(&["items"])?;
    let Some((name, items)) = &outline.list else {
        let place = document.place("", &outline.top, &outline.top);
        return Err(FingerpostError::import(Code::FeedRecord, place, "the text has no `items`"));
    };
    let mut feed = Feed {
        document: &document,
        options,
        findings: Findings::default(),
        unread: Unread::default(),
        partners: BTreeMap::new(),
        sites: BTreeMap::new(),
        series: BTreeMap::new(),
        singles: BTreeMap::new(),
    };
    feed.pass_over(&outline.top, &["next", "license", "@context", "@type", "type", "id", "@id"], "");
    let (mut deleted, prefix) = (0, if name.is_empty() { String::new() } else { format!("/{name}") });
    for item in items {
        let value = document.item(item)?;
        let prefix = format!("{prefix}/{}", item.index);
        deleted += u32::from(feed.item(At { root: &value, prefix: &prefix }));
    }
    let directory = directory(&mut feed);
    feed.findings.counts.sort_by_key(|counted| counted.code);
    Ok(OpenActiveImport {
        directory,
        issues: feed.findings.listed,
        counts: feed.findings.counts,
        unread: feed.unread.sorted(),
        items_read: u32::try_from(items.len()).unwrap_or(u32::MAX),
        items_deleted: deleted,
        next: outline.top.get("next").and_then(Value::as_text).map(str::to_owned),
    })
}

impl Feed<'_, '_> {
    /// Reads an item; whether it says that something is gone.
    fn item(&mut self, at: At<'_, '_>) -> bool {
        let item = at.root;
        if item.kind() != "an object" {
            self.error(Code::ImportJsonType, at, item, "an item has to be an object; this one is left out");
            return false;
        }
        let item_id = id(item).unwrap_or_else(|| at.prefix.to_owned());
        match item.get("state").map(|state| (state, state.as_text())) {
            Some((_, Some("deleted"))) => {
                self.series.retain(|key, _| *key != item_id && last_word(key) != item_id);
                self.singles.remove(&item_id);
                return true;
            }
            None | Some((_, Some("updated"))) => {}
            Some((state, _)) => {
                self.error(
                    Code::FeedRecord,
                    at,
                    state,
                    "the state of an item has to be `updated` or `deleted`; this one is left out",
                );
                return false;
            }
        }
        let wrapped = item.get("state").is_some() || item.get("data").is_some();
        if wrapped {
            self.pass_over(item, &["state", "kind", "id", "modified", "data"], "/items/*");
        }
        let data = if wrapped { item.get("data") } else { Some(item) };
        let Some(data) = data.filter(|data| data.kind() == "an object") else {
            self.error(Code::FeedRecord, at, item, "the item has no `data`; it is left out");
            return false;
        };
        match kind(data) {
            Some("SessionSeries") => {
                self.series(at, data, &item_id);
            }
            Some("ScheduledSession") => self.session(at, data, &item_id, None),
            Some(_) => self.unread.note("/items/*/data (another type)"),
            None => self.error(Code::FeedRecord, at, data, "the data has no `@type`; the item is left out"),
        }
        false
    }

    fn series(&mut self, at: At<'_, '_>, series: &Value<'_>, item_id: &str) -> Option<String> {
        self.pass_over(series, OF_SERIES, "/items/*/data");
        let key = id(series).unwrap_or_else(|| item_id.to_owned());
        let Ok(activity_id) = ActivityId::new(key.as_str()) else {
            self.error(Code::IdTooLong, at, series, "the series has an id that cannot be used; it is left out");
            return None;
        };
        let Some(name) = self.words(at, series, "name") else {
            self.error(Code::ImportUnnamed, at, series, "the series has no name; it is left out");
            return None;
        };
        let partner = self.organiser(at, series)?;
        let mode = series.get("eventAttendanceMode").and_then(Value::as_text).map(last_word);
        let delivery = if mode == Some("OnlineEventAttendanceMode") { Delivery::Remote } else { Delivery::AtSite };
        if mode == Some("MixedEventAttendanceMode") {
            self.notice(
                Code::FeedNotCarried,
                at,
                series.get("eventAttendanceMode").unwrap_or(series),
                "people can come or take part online; the activity is one at its site",
            );
        }
        let cancelled = series.get("eventStatus").and_then(Value::as_text).map(last_word) == Some("EventCancelled");
        let mut activity = Activity {
            description: self.words(at, series, "description"),
            sites: self.location(at, series).into_iter().collect(),
            price: self.price(at, series),
            eligibility: self.ages(at, series),
            features: self.gender(at, series),
            ..Activity::new(
                activity_id,
                name,
                partner,
                self.options.activity_kind.clone(),
                delivery,
                if cancelled { ActivityStatus::Ended } else { ActivityStatus::Running },
                self.stamp(),
            )
        };
        if let Some(most) = series.get("maximumAttendeeCapacity") {
            match most.as_number().and_then(|digits| digits.parse().ok()) {
                Some(most) => activity.group = Some(GroupSize::new(most)),
                None => {
                    self.warning(Code::ImportJsonType, at, most, "a number of people has to be a whole number; it is left out")
                }
            }
        }
        for schedule in list(series.get("eventSchedule")) {
            match timing(schedule) {
                Ok(timing) => match timing.checked() {
                    Ok(()) => activity.sessions.push(SessionPattern::new(timing)),
                    Err(error) => self.warning(error.code(), at, schedule, "the schedule contradicts itself; it is left out"),
                },
                Err((offset, what)) => {
                    self.issue(Issue::warning, Code::FeedRecord, at, offset, &format!("{what}; the schedule is left out"))
                }
            }
        }
        self.series.insert(key.clone(), activity);
        for session in list(series.get("subEvent")) {
            let own = id(session).unwrap_or_else(|| format!("{}@{}", at.prefix, session.at));
            self.session(at, session, &own, Some(&key));
        }
        Some(key)
    }

    fn ages(&mut self, at: At<'_, '_>, series: &Value<'_>) -> Option<Eligibility> {
        let range = series.get("ageRange").filter(|range| !range.is_null())?;
        let mut read = |name: &str| match range
            .get(name)
            .map(|value| (value, value.as_number().and_then(|digits| digits.parse::<u32>().ok()).filter(|age| *age <= 130)))
        {
            None => Some(None),
            Some((_, Some(age))) => Some(Some(age)),
            Some((value, None)) => {
                self.warning(Code::FeedRecord, at, value, "an age has to be a whole number of years; who may come stays unknown");
                None
            }
        };
        let (youngest, oldest) = (read("minValue")?, read("maxValue")?);
        if youngest.zip(oldest).is_some_and(|(youngest, oldest)| youngest > oldest) {
            self.warning(
                Code::FeedRecord,
                at,
                range,
                "the oldest who may come is younger than the youngest; who may come stays unknown",
            );
            return None;
        }
        Some(Eligibility { youngest: youngest.filter(|age| *age > 0), oldest, ..Eligibility::new() })
    }

    fn gender(&mut self, at: At<'_, '_>, series: &Value<'_>) -> Vec<FeatureFact> {
        let Some(value) = series.get("genderRestriction").filter(|value| !value.is_null()) else { return Vec::new() };
        match value.as_text().map(last_word) {
            Some("NoRestriction") => Vec::new(),
            Some("FemaleOnly") => {
                let detail = "sessions are for women only; this is noted among the features, and no client is turned away for \
                    it: ask first";
                self.warning(Code::FeedNotCarried, at, value, detail);
                let fact = FeatureFact::new(FeatureKind::WomenOnlySession, Answer::Yes, Source::Directory);
                vec![FeatureFact { checked_on: self.options.checked_on, ..fact }]
            }
            Some("MaleOnly") => {
                self.warning(
                    Code::FeedNotCarried,
                    at,
                    value,
                    "sessions are for men only, which a directory cannot hold; ask before anybody is sent there",
                );
                Vec::new()
            }
            _ => {
                self.warning(Code::FeedRecord, at, value, "this restriction is not known; read it before anybody is sent there");
                Vec::new()
            }
        }
    }

    fn session(&mut self, at: At<'_, '_>, session: &Value<'_>, own: &str, of: Option<&str>) {
        if session.kind() != "an object" {
            return self.warning(Code::FeedReference, at, session, "the session is named and not described; it is left out");
        }
        self.pass_over(session, OF_SESSIONS, "/items/*/data/session");
        let series = match (of, session.get("superEvent")) {
            (Some(of), _) => Some(of.to_owned()),
            (None, Some(above)) if above.as_text().is_some() => above.as_text().map(str::to_owned),
            (None, Some(above)) if above.kind() == "an object" => self.series(at, above, own),
            _ => None,
        };
        let Some(series) = series else {
            return self.error(Code::FeedReference, at, session, "the session belongs to no series; it is left out");
        };
        let Some((starts, bare)) = session.get("startDate").and_then(Value::as_text).and_then(moment) else {
            let value = session.get("startDate").unwrap_or(session);
            return self.error(
                Code::TimeTimestampFormat,
                at,
                value,
                "the start of the session is missing or cannot be read; the session is left out",
            );
        };
        if bare {
            self.notice(
                Code::FeedAssumed,
                at,
                session.get("startDate").unwrap_or(session),
                "the time has no offset; it was read as local time in the United Kingdom",
            );
        }
        let ends = match (session.get("endDate"), session.get("duration")) {
            (Some(end), _) => match end.as_text().and_then(moment) {
                Some((ends, _)) if (1..=86_400).contains(&starts.jiff().duration_until(ends.jiff()).as_secs()) => {
                    Some(ends.time())
                }
                _ => {
                    return self.error(
                        Code::TimeTimestampFormat,
                        at,
                        end,
                        "the end of the session cannot be read, or is more than a day after its start; the session is left out",
                    );
                }
            },
            (None, Some(length)) => match length.as_text().and_then(minutes) {
                Some(minutes) => later(starts.time(), minutes),
                None => {
                    return self.error(
                        Code::CalendarDuration,
                        at,
                        length,
                        "a duration is written `PT1H30M`; the session is left out",
                    );
                }
            },
            (None, None) => None,
        };
        let status = session.get("eventStatus").and_then(Value::as_text).map(last_word);
        let cancelled = matches!(status, Some("EventCancelled" | "EventPostponed"));
        let place = self.document.place(at.prefix, at.root, session);
        self.singles.insert(own.to_owned(), Single { series, starts, closes: ends, cancelled, place });
    }
}

/// Single sessions put with their series, and all of it as a directory.
fn directory(feed: &mut Feed<'_, '_>) -> Directory {
    type Hours = (TimeOfDay, Option<TimeOfDay>);
    let mut by_series: BTreeMap<String, BTreeMap<Hours, Vec<Date>>> = BTreeMap::new();
    for single in std::mem::take(&mut feed.singles).into_values() {
        if !feed.series.contains_key(&single.series) {
            let detail = "the series of the session is not here; the session is left out";
            feed.findings.add(Issue::warning(Code::FeedReference, single.place, detail));
            continue;
        }
        let hours = by_series.entry(single.series).or_default();
        if !single.cancelled {
            hours.entry((single.starts.time(), single.closes)).or_default().push(single.starts.date());
        }
    }
    for (series, hours) in by_series {
        let Some(activity) = feed.series.get_mut(&series) else { continue };
        activity.sessions.clear();
        for ((opens, closes), mut days) in hours {
            days.sort_unstable();
            days.dedup();
            let Some(first) = days.first().copied() else { continue };
            let recurrence =
                Recurrence { extra: days.split_off(1), bank_holidays: BankHolidayPolicy::Runs, ..Recurrence::once(first) };
            let timing = Timing { opens: Some(opens), closes, ..Timing::new(recurrence) };
            activity.sessions.push(SessionPattern::new(timing));
        }
    }
    let mut directory = Directory::new(NonEmpty::clone(&feed.options.area), feed.options.division);
    directory.activities = std::mem::take(&mut feed.series).into_values().collect();
    directory.partners = std::mem::take(&mut feed.partners).into_values().collect();
    directory.sites = std::mem::take(&mut feed.sites).into_values().collect();
    directory
}
