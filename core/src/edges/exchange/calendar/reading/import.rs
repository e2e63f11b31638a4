//! Reading a calendar.

use std::collections::HashMap;

use super::context::Context;
use super::event::{Event, event, words};
use super::master::merged;
use super::moment::Moment;
use super::parts::{Raw, parts};
use crate::edges::exchange::calendar::{CalendarImport, CalendarReading};
use crate::edges::exchange::source::{checked, utf8};
use crate::ground::error::{Code, Result};

/// Reads a provider's calendar (iCalendar, RFC 5545) into patterns of sessions.
///
/// Every event becomes patterns with all exceptions, days besides and changed sessions worked in, or has a finding with line and
/// column that says why not. Rules that ours has are kept as rules; others, and those on the clocks of another country, are
/// written out session by session from `from` on, as far as the horizon, and a notice says so. Times without a zone are those of
/// Europe/London. An end counts on the clock: a session from 10:00 to 12:00 is that whenever it takes place.
/// Names and addresses of organisers and attendees are not read.
///
/// ```
/// use fingerpost::{CalendarReading, read_calendar};
///
/// let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Mill walk\r\nDTSTART;TZID=GMT Standard Time:20261201T100000\r\n\
///     DURATION:PT2H\r\nRRULE:FREQ=WEEKLY;COUNT=6\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
/// let found = read_calendar(text.as_bytes(), &CalendarReading::new("2026-11-23".parse()?))?;
/// assert_eq!(found.events[0].title.as_ref().unwrap().as_str(), "Mill walk");
/// assert_eq!(found.events[0].patterns[0].timing.recurrence.count, Some(6));
/// assert_eq!(found.issues[0].path, "line 5 column 1"); // the zone has the name that Windows gives it
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// [`Code::CalendarNone`] where the file holds no calendar, and what else can be wrong with a file as a whole: its size, its
/// encoding, too many events.
pub fn read_calendar(calendar: &[u8], options: &CalendarReading) -> Result<CalendarImport> {
    let text = utf8(checked(calendar)?)?;
    let mut context = Context::new(options);
    let parts = parts(text, &mut context)?;
    let name = words(parts.name.as_ref(), &mut context);
    // Event by event with its changes, so that only what came of them is held of all.
    let mut groups: Vec<Vec<&Raw<'_>>> = Vec::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for raw in &parts.events {
        let next = groups.len();
        let uid = raw.uid.as_deref().filter(|uid| !uid.is_empty());
        let group = uid.map_or(next, |uid| *known.entry(uid).or_insert(next));
        match groups.get_mut(group) {
            Some(group) => group.push(raw),
            None => groups.push(vec![raw]),
        }
    }
    drop(known);
    let mut found = Vec::with_capacity(groups.len());
    let mut used = 0;
    for group in groups {
        let members: Vec<Event> = group.into_iter().filter_map(|raw| event(raw, &mut context)).collect();
        let count = members.len();
        let (master, changes) = newest(members, &mut context);
        if let Some(event) = merged(master, changes, &mut context) {
            found.push(event);
            used += count;
        }
    }
    context.findings.counts.sort_by_key(|counted| counted.code);
    let used = u32::try_from(used).unwrap_or(u32::MAX);
    Ok(CalendarImport {
        events: found,
        issues: context.findings.listed,
        counts: context.findings.counts,
        unread: context.unread.sorted(),
        events_read: parts.begun,
        events_left_out: parts.begun.saturating_sub(used),
        name,
    })
}

/// The event itself and the changes to its sessions: of several editions the newest.
fn newest(members: Vec<Event>, context: &mut Context<'_>) -> (Option<Event>, Vec<Event>) {
    let mut kept: Vec<Event> = Vec::new();
    let mut places: HashMap<Option<String>, usize> = HashMap::new();
    for event in members {
        let which = event.of.as_ref().map(|(moment, _)| match moment {
            Moment::Day(day) => day.to_string(),
            Moment::At(clock, zone) => zone.instant(*clock).map_or_else(|| clock.to_string(), |instant| instant.to_string()),
        });
        match places.get(&which).copied() {
            None => {
                places.insert(which, kept.len());
                kept.push(event);
            }
            Some(place) => {
                context.warning(
                    Code::CalendarTwice,
                    event.at,
                    "the same event stands twice; the edition with the higher `SEQUENCE` counts, or the later one",
                );
                if let Some(known) = kept.get_mut(place).filter(|known| event.sequence >= known.sequence) {
                    *known = event;
                }
            }
        }
    }
    let master = kept.iter().position(|event| event.of.is_none()).map(|place| kept.remove(place));
    (master, kept)
}
