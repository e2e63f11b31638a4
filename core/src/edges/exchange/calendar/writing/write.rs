//! The calendar of an activity.

use super::content_line::Lines;
use super::london::EUROPE_LONDON;
use super::series::series;
use super::vevent::Said;
use crate::edges::exchange::calendar::{CalendarExport, CalendarOptions};
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::id::ActivityId;
use crate::ground::time::{BankHolidays, Date, Hours, Timestamp};
use crate::model::activity::{Activity, SessionPattern};
use crate::model::catalogue::Catalogue;
use crate::model::site::Site;

/// Writes the sessions of an activity as a calendar (iCalendar, RFC 5545) that telephones and mail programs open.
///
/// Times are those of Europe/London, with its rules in the file. A pattern that a calendar can hold as a rule is one event that
/// repeats; others are written session by session, as far as the horizon. Sessions that are not certain (a bank holiday nobody
/// has spoken of) are tentative. The key of an event is made of the ids of activity and site and the place of the pattern among
/// the activity's, so that a calendar written again replaces itself: raise `sequence` each time. Nothing about the client is in it.
///
/// ```
/// use fingerpost::{BankHolidays, CalendarOptions, Catalogue, write_calendar};
///
/// let catalogue = Catalogue::from_json(br#"{
///     "area": "Newport", "division": "england_and_wales",
///     "partners": [{ "id": "friends", "name": "Friends of the mill", "kind": "friends_group" }],
///     "activities": [{
///         "id": "tapes", "name": "Mill memories", "partner": "friends", "kind": "oral_history", "delivery": "remote",
///         "status": "running", "provenance": { "source": "provider" },
///         "sessions": [{ "timing": {
///             "recurrence": { "start": "2026-12-01", "freq": "weekly", "bank_holidays": "runs" }, "opens": "10:00", "closes": "12:00"
///         } }]
///     }]
/// }"#)?;
/// let at = "2026-11-23T09:00:00Z".parse()?;
/// let calendar = write_calendar(&catalogue, &"tapes".parse()?, at, &BankHolidays::bundled()?, &CalendarOptions::new())?;
/// assert!(calendar.text.contains("DTSTART;TZID=Europe/London:20261201T100000\r\n"));
/// assert!(calendar.text.contains("RRULE:FREQ=WEEKLY;BYDAY=TU\r\n"));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// [`Code::CatalogueNoSuchActivity`], [`Code::CalendarNoSessions`] where there is nothing to write, and those of
/// [`Timing::checked`](crate::Timing::checked).
pub fn write_calendar(
    catalogue: &Catalogue,
    activity: &ActivityId,
    at: Timestamp,
    holidays: &BankHolidays,
    options: &CalendarOptions,
) -> Result<CalendarExport> {
    let activity = catalogue.activity(activity)?;
    let from = options.from.unwrap_or_else(|| at.uk_date());
    let mut lines = Lines::default();
    lines.block(&["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//fingerpost//fingerpost//EN", "CALSCALE:GREGORIAN"]);
    lines.block(EUROPE_LONDON);
    let (mut events, mut issues, mut named) = (0, Vec::new(), Vec::new());
    for (place, pattern) in activity.sessions.iter().enumerate() {
        if options.site.is_some() && pattern.site.is_some() && pattern.site != options.site {
            continue;
        }
        let path = format!("/sessions/{place}");
        let site = site_of(catalogue, activity, pattern, options);
        let found = series(&pattern.timing, catalogue.division_of(site), holidays, from, options)?;
        if found.cut {
            let detail = "the sessions go on after the last one in the calendar; write it again later";
            issues.push(Issue::notice(Code::CalendarCut, &path, detail));
        }
        if found.sessions.iter().any(|session| session.hours == Hours::Unknown) {
            let detail = "the hours are not known: the session stands in the calendar as a whole day";
            issues.push(Issue::notice(Code::CalendarTime, &path, detail));
        }
        named.extend(found.sessions.iter().map(|session| session.date));
        events += said(activity, pattern, place, site, at, options).series(&found, &mut lines);
    }
    if events == 0 {
        let detail = "the activity has no sessions on these days";
        return Err(FingerpostError::invalid(Code::CalendarNoSessions, detail).at("/sessions"));
    }
    issues.extend(options.cancelled.iter().enumerate().filter(|(_, day)| !named.contains(day)).map(unknown_day));
    lines.line("END", "VCALENDAR");
    Ok(CalendarExport { text: lines.into_text(), events, issues })
}

fn unknown_day((place, _): (usize, &Date)) -> Issue {
    let detail = "a day is named as cancelled on which there is no session";
    Issue::warning(Code::CalendarOverride, format!("/cancelled/{place}"), detail)
}

/// The site of a pattern, where there is no doubt about it.
fn site_of<'c>(
    catalogue: &'c Catalogue,
    activity: &Activity,
    pattern: &SessionPattern,
    options: &CalendarOptions,
) -> Option<&'c Site> {
    let only = activity.sites.first().filter(|_| activity.sites.len() == 1);
    let id = pattern.site.as_ref().or(options.site.as_ref().filter(|site| activity.sites.contains(site))).or(only)?;
    catalogue.site(id)
}

fn said(
    activity: &Activity,
    pattern: &SessionPattern,
    place: usize,
    site: Option<&Site>,
    at: Timestamp,
    options: &CalendarOptions,
) -> Said {
    let shown = site.filter(|_| !options.without_place);
    let location = shown.map(|site| {
        let parts = [
            Some(site.name.to_string()),
            site.address.as_ref().map(ToString::to_string),
            site.postcode.map(|code| code.to_string()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    });
    let site_id = site.map(|site| site.id.to_string()).unwrap_or_default();
    Said {
        title: options.title.as_ref().unwrap_or(&activity.name).to_string(),
        description: pattern.note.as_ref().filter(|_| options.title.is_none()).map(ToString::to_string),
        location,
        point: shown.and_then(|site| site.point),
        at,
        sequence: options.sequence,
        reminders: options.reminders.clone(),
        cancelled: options.cancelled.clone(),
        key: vec![activity.id.to_string(), site_id, place.to_string()],
    }
}
