//! The parts of a calendar: which property belongs to which event.

use super::context::Context;
use super::property::Property;
use super::unfold::{Mark, Spot, Unfold};
use super::zone::{self, Zone};
use crate::ground::error::{Code, FingerpostError, Result};

/// An event as it stands in the file: where its properties are, so that a large calendar is never held as properties all at once.
#[derive(Debug)]
pub(super) struct Raw<'t> {
    pub(super) at: Spot,
    /// The first key it is known by.
    pub(super) uid: Option<String>,
    text: &'t str,
    marks: Vec<Mark>,
    /// Whether the calendar as a whole takes its events back.
    pub(super) taken_back: bool,
}

impl Raw<'_> {
    /// Its properties that are read, in the order of the file.
    pub(super) fn properties(&self) -> Vec<Property> {
        let lines = self.marks.iter().filter_map(|mark| Unfold::at(self.text, *mark).next());
        lines.filter_map(|line| Property::read(&line).ok()).collect()
    }
}

/// What the calendar says of itself and of zones.
#[derive(Debug, Default)]
pub(super) struct Parts<'t> {
    pub(super) events: Vec<Raw<'t>>,
    pub(super) name: Option<Property>,
    pub(super) begun: u32,
}

/// Properties of an event that are read.
const OF_EVENTS: &[&str] = &[
    "UID",
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "EXRULE",
    "RDATE",
    "EXDATE",
    "RECURRENCE-ID",
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "GEO",
    "STATUS",
    "SEQUENCE",
    "URL",
    "X-MICROSOFT-CDO-ALLDAYEVENT",
];
/// Properties that say nothing about sessions, and every calendar has.
const UNDERSTOOD: &[&str] = &["VERSION", "PRODID", "CALSCALE", "METHOD", "DTSTAMP", "X-WR-TIMEZONE"];
/// How many events a file may have, how many properties an event, and how deep parts may stand in each other.
const MOST_EVENTS: usize = 100_000;
const MOST_PROPERTIES: usize = 5_000;
const DEEPEST: usize = 16;

/// What a zone says of itself.
#[derive(Debug, Default)]
struct ZoneRules {
    name: Option<String>,
    location: Option<String>,
    offsets: Vec<String>,
    months: Vec<String>,
}

struct Open {
    name: String,
    at: Spot,
}

/// Reads the parts of a text.
pub(super) fn parts<'t>(text: &'t str, context: &mut Context<'_>) -> Result<Parts<'t>> {
    let mut found = Parts::default();
    let (mut stack, mut event, mut zone): (Vec<Open>, Option<Raw<'_>>, ZoneRules) = (Vec::new(), None, ZoneRules::default());
    let (mut calendars, mut taken_back, mut outside) = (0, false, false);
    let mut lines = Unfold::new(text);
    loop {
        let mark = lines.mark();
        let Some(line) = lines.next() else { break };
        let property = match Property::read(&line) {
            Ok(property) => property,
            Err((spot, what)) if calendars == 0 => {
                let detail = format!("the file does not begin with `BEGIN:VCALENDAR`: {what}");
                return Err(FingerpostError::import(Code::CalendarNone, spot.to_string(), detail));
            }
            Err((spot, what)) => {
                context.error(Code::CalendarLine, spot, what);
                continue;
            }
        };
        let value = property.value.trim().to_ascii_uppercase();
        if property.name == "BEGIN" {
            if stack.is_empty() && value == "VCALENDAR" {
                (calendars, taken_back) = (calendars + 1, false);
            } else if calendars == 0 {
                return Err(none(property.at));
            }
            if stack.len() >= DEEPEST {
                let detail = format!("parts are nested more than {DEEPEST} deep");
                return Err(FingerpostError::import(Code::ImportTooDeep, property.at.to_string(), detail));
            }
            match value.as_str() {
                "VEVENT" => {
                    if let Some(open) = event.take() {
                        context.error(
                            Code::CalendarNesting,
                            open.at,
                            "the event is not closed before the next one begins; it is left out",
                        );
                        close(&mut stack, "VEVENT");
                    }
                    found.begun += 1;
                    if found.events.len() >= MOST_EVENTS {
                        let detail = format!("the calendar has more than {MOST_EVENTS} events");
                        return Err(FingerpostError::import(Code::ImportTooMany, property.at.to_string(), detail));
                    }
                    event = Some(Raw { at: property.at, uid: None, text, marks: Vec::new(), taken_back });
                }
                "VTIMEZONE" => zone = ZoneRules::default(),
                "VCALENDAR" | "STANDARD" | "DAYLIGHT" => {}
                _ => context.unread.note(&pattern(&stack, &shown(&value))),
            }
            stack.push(Open { name: value, at: property.at });
            continue;
        }
        if property.name == "END" {
            if calendars == 0 {
                return Err(none(property.at));
            }
            if !stack.iter().any(|open| open.name == value) {
                context.error(Code::CalendarNesting, property.at, "this ends a part that has not begun");
                continue;
            }
            while let Some(open) = stack.pop() {
                if open.name == value {
                    break;
                }
                context.error(Code::CalendarNesting, open.at, "the part is not closed before the one around it");
                event = event.filter(|_| open.name != "VEVENT");
            }
            match value.as_str() {
                "VEVENT" => found.events.extend(event.take().map(|mut event| {
                    event.marks.shrink_to_fit();
                    event
                })),
                "VTIMEZONE" => define(std::mem::take(&mut zone), context),
                _ => {}
            }
            continue;
        }
        if calendars == 0 {
            return Err(none(property.at));
        }
        let inside: Vec<&str> = stack.iter().map(|open| open.name.as_str()).collect();
        match (inside.as_slice(), property.name.as_str()) {
            (["VCALENDAR"], "METHOD") => taken_back = value == "CANCEL",
            (["VCALENDAR"], "CALSCALE") if value != "GREGORIAN" => {
                let detail = "the calendar counts days in another way than the Gregorian calendar";
                return Err(FingerpostError::import(Code::CalendarRuleUnsupported, property.at.to_string(), detail));
            }
            (["VCALENDAR"], "X-WR-TIMEZONE") => context.floating = zone::named(&property.value).map(|(zone, _)| zone),
            (["VCALENDAR"], "X-WR-CALNAME" | "NAME") => found.name = Some(property),
            (["VCALENDAR", "VTIMEZONE"], "TZID") => zone.name = Some(property.value),
            (["VCALENDAR", "VTIMEZONE"], "X-LIC-LOCATION") => zone.location = Some(property.value),
            (["VCALENDAR", "VTIMEZONE", _], "TZOFFSETTO") if zone.offsets.len() < 1_000 => zone.offsets.push(value),
            (["VCALENDAR", "VTIMEZONE", _], "RRULE") if zone.months.len() < 1_000 => zone.months.push(value),
            (["VCALENDAR", "VTIMEZONE", ..], _) => {}
            (["VCALENDAR", "VEVENT"], name) if OF_EVENTS.contains(&name) => {
                let Some(event) = &mut event else { continue };
                if event.marks.len() >= MOST_PROPERTIES {
                    let detail = format!("the event has more than {MOST_PROPERTIES} properties");
                    return Err(FingerpostError::import(Code::ImportTooMany, property.at.to_string(), detail));
                }
                event.marks.push(mark);
                if name == "UID" && event.uid.is_none() {
                    event.uid = Some(property.value.trim().to_owned());
                }
            }
            ([], _) if !outside => {
                outside = true;
                context.warning(Code::CalendarNesting, property.at, "a line stands outside any calendar");
            }
            ([], _) => {}
            (_, name) if UNDERSTOOD.contains(&name) => {}
            (_, name) => context.unread.note(&pattern(&stack, &shown(name))),
        }
    }
    for open in stack.iter().rev() {
        context.error(
            Code::CalendarNesting,
            open.at,
            "the file ends before this part is closed; what was not closed is left out",
        );
    }
    if calendars == 0 {
        return Err(none(Spot { line: 1, column: 1 }));
    }
    Ok(found)
}

fn none(at: Spot) -> FingerpostError {
    FingerpostError::import(Code::CalendarNone, at.to_string(), "the file does not begin with `BEGIN:VCALENDAR`")
}

fn close(stack: &mut Vec<Open>, name: &str) {
    if let Some(place) = stack.iter().rposition(|open| open.name == name) {
        stack.truncate(place);
    }
}

fn pattern(stack: &[Open], name: &str) -> String {
    let mut path: String = stack.iter().map(|open| format!("{}/", shown(&open.name))).collect();
    path.push_str(name);
    path
}

/// A name as the list of what was not read shows it.
fn shown(name: &str) -> String {
    let plain = name.len() <= 48 && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-');
    if plain { name.to_owned() } else { "…".to_owned() }
}

/// Keeps a zone that the calendar defines, as far as it can be told what it is.
fn define(rules: ZoneRules, context: &mut Context<'_>) {
    let Some(name) = rules.name else { return };
    let located = rules.location.as_deref().and_then(zone::named).map(|(zone, _)| zone);
    let seconds: Vec<Option<i32>> = rules.offsets.iter().map(|text| offset(text)).collect();
    let mut offsets: Vec<i32> = seconds.iter().copied().flatten().collect();
    offsets.sort_unstable();
    offsets.dedup();
    let months = |month: &str| rules.months.iter().any(|rule| rule.split(';').any(|part| part == format!("BYMONTH={month}")));
    let last_sundays = rules.months.iter().all(|rule| rule.split(';').any(|part| part == "BYDAY=-1SU"));
    let found = match offsets.as_slice() {
        _ if located.is_some() => located,
        _ if seconds.contains(&None) => None,
        [only] => jiff::tz::Offset::from_seconds(*only).ok().map(|offset| Zone::Other(jiff::tz::TimeZone::fixed(offset))),
        [0, 3_600] if months("3") && months("10") && last_sundays && rules.months.len() == 2 => Some(Zone::London),
        _ => None,
    };
    context.defined.insert(name, found);
}

/// `+0100` in seconds.
fn offset(text: &str) -> Option<i32> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text.strip_prefix('+').unwrap_or(text)), |digits| (-1, digits));
    let part = |from: usize| digits.get(from..from + 2)?.parse::<i32>().ok();
    let plain = matches!(digits.len(), 4 | 6) && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| Some(sign * (part(0)? * 3_600 + part(2)? * 60)))?
}
