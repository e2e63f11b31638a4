//! One event: its properties, read.

use super::context::Context;
use super::moment::Moment;
use super::parts::Raw;
use super::property::Property;
use super::rule::{self, Rule};
use super::unfold::Spot;
use super::{duration, text};
use crate::edges::exchange::calendar::CalendarStatus;
use crate::ground::error::Code;
use crate::ground::place::Point;
use crate::ground::text::NonEmpty;

/// How long a session lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// Nobody has said.
    Unknown,
    /// So many seconds on the clock.
    Seconds(i64),
    /// So many whole days.
    Days(i32),
}

/// An event.
#[derive(Debug)]
pub(super) struct Event {
    pub(super) at: Spot,
    pub(super) uid: String,
    pub(super) start: Moment,
    pub(super) length: Length,
    pub(super) rule: Option<(Rule, Spot)>,
    pub(super) besides: Vec<(Moment, Option<Length>)>,
    pub(super) without: Vec<(Moment, Spot)>,
    pub(super) of: Option<(Moment, Spot)>,
    pub(super) and_later: bool,
    pub(super) sequence: i64,
    pub(super) status: CalendarStatus,
    pub(super) title: Option<NonEmpty>,
    pub(super) description: Option<NonEmpty>,
    pub(super) place: Option<NonEmpty>,
    pub(super) point: Option<Point>,
    pub(super) link: Option<NonEmpty>,
}

/// A session on clocks lasts a day at most; a whole-day event so many days.
const DAY: i64 = 86_400;
const MOST_DAYS: i32 = 366;
/// How many days may be named one by one.
const MOST_NAMED: usize = 10_000;

/// Reads an event; none where it must be left out. Findings say why.
pub(super) fn event(raw: &Raw<'_>, context: &mut Context<'_>) -> Option<Event> {
    let properties = raw.properties();
    for name in ["UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RECURRENCE-ID", "SUMMARY", "STATUS", "SEQUENCE", "GEO"] {
        if let Some(second) = properties.iter().filter(|property| property.name == name).nth(1) {
            let harm = matches!(name, "DTSTART" | "DTEND" | "DURATION" | "RRULE" | "RECURRENCE-ID");
            let detail =
                format!("`{name}` stands twice in one event; {}", if harm { "it is left out" } else { "the first counts" });
            if harm {
                context.error(Code::CalendarTwice, second.at, detail);
                return None;
            }
            context.warning(Code::CalendarTwice, second.at, detail);
        }
    }
    let one = |name: &str| properties.iter().find(|property| property.name == name);
    if let Some(exrule) = one("EXRULE") {
        context.error(
            Code::CalendarRuleUnsupported,
            exrule.at,
            "`EXRULE` is an old way to name exceptions that nobody reads alike; the event is left out",
        );
        return None;
    }
    let Some(begin) = one("DTSTART") else {
        context.error(Code::CalendarMissing, raw.at, "the event has no `DTSTART`; it is left out");
        return None;
    };
    let mut start = context.moment(begin, begin.value.trim(), 0)?;
    let mut length = length(&start, one("DTEND"), one("DURATION"), context)?;
    let flagged = one("X-MICROSOFT-CDO-ALLDAYEVENT").is_some_and(|flag| flag.value.trim().eq_ignore_ascii_case("TRUE"));
    if let (Moment::At(clock, _), Length::Seconds(seconds), true) = (&start, length, flagged)
        && clock.time() == jiff::civil::Time::midnight()
        && seconds % DAY == 0
    {
        (start, length) = (Moment::Day(clock.date()), Length::Days(i32::try_from(seconds / DAY).unwrap_or(MOST_DAYS + 1)));
    }
    match length {
        Length::Days(days) if days > MOST_DAYS => return too_long(begin, context),
        Length::Seconds(seconds) if seconds > DAY => return too_long(begin, context),
        _ => {}
    }
    let rule = match one("RRULE") {
        Some(property) => Some((self::rule(property, &start, context)?, property.at)),
        None => None,
    };
    let of = match one("RECURRENCE-ID") {
        Some(property) => Some((context.moment(property, property.value.trim(), 0)?, property.at)),
        None => None,
    };
    let later = one("RECURRENCE-ID")
        .and_then(|property| property.parameter("RANGE"))
        .is_some_and(|range| range.eq_ignore_ascii_case("THISANDFUTURE"));
    let uid = raw.uid.clone().filter(|uid| !uid.is_empty());
    if uid.is_none() {
        context.warning(Code::CalendarMissing, raw.at, "the event has no `UID`; its place in the file stands for it");
    }
    let (without, besides) = (exceptions(&properties, raw.at, context)?, besides(&properties, raw.at, context)?);
    let sequence = one("SEQUENCE").map_or(Some(0), |property| property.value.trim().parse().ok());
    if let (None, Some(property)) = (sequence, one("SEQUENCE")) {
        context.warning(
            Code::CalendarLine,
            property.spot(0),
            "`SEQUENCE` has to be a whole number; the event counts as the oldest edition",
        );
    }
    Some(Event {
        at: raw.at,
        uid: uid.unwrap_or_else(|| format!("line {}", raw.at.line)),
        status: if raw.taken_back { CalendarStatus::Cancelled } else { status(one("STATUS"), context) },
        title: words(one("SUMMARY"), context),
        description: words(one("DESCRIPTION"), context),
        place: words(one("LOCATION"), context),
        point: one("GEO").and_then(|property| point(property, context)),
        link: one("URL").and_then(|property| NonEmpty::new(property.value.as_str()).ok()),
        sequence: sequence.unwrap_or(-1),
        and_later: later,
        start,
        length,
        rule,
        besides,
        without,
        of,
    })
}

fn too_long(begin: &Property, context: &mut Context<'_>) -> Option<Event> {
    context.error(
        Code::CalendarTooLong,
        begin.at,
        "the event lasts longer than a session can (a day on the clock, 366 whole days); it is left out",
    );
    None
}

/// How long the event lasts; none where that cannot be told.
fn length(start: &Moment, end: Option<&Property>, duration: Option<&Property>, context: &mut Context<'_>) -> Option<Length> {
    if let (Some(_), Some(second)) = (end, duration) {
        context.error(Code::CalendarContradiction, second.at, "the event has both `DTEND` and `DURATION`; it is left out");
        return None;
    }
    if let Some(property) = duration {
        let Some(seconds) = duration::seconds(property.value.trim()) else {
            context.error(
                Code::CalendarDuration,
                property.spot(0),
                "a duration is written `PT2H` or `P1D`, and is not negative; the event is left out",
            );
            return None;
        };
        return match start {
            Moment::Day(_) if seconds % DAY == 0 => Some(Length::Days(i32::try_from(seconds / DAY).unwrap_or(i32::MAX).max(1))),
            Moment::Day(_) => {
                context.error(
                    Code::CalendarContradiction,
                    property.at,
                    "an event of whole days has a duration in hours; it is left out",
                );
                None
            }
            Moment::At(..) => Some(if seconds == 0 { Length::Unknown } else { Length::Seconds(seconds) }),
        };
    }
    let Some(property) = end else { return Some(if start.is_day() { Length::Days(1) } else { Length::Unknown }) };
    let end = context.moment(property, property.value.trim(), 0)?;
    let seconds = match (start, &end) {
        (Moment::Day(first), Moment::Day(last)) => first.duration_until(*last).as_secs(),
        (Moment::At(begin, zone), Moment::At(end, other)) if zone == other => begin.duration_until(*end).as_secs(),
        (Moment::At(begin, zone), Moment::At(end, other)) => begin.duration_until(zone.shows(other.instant(*end)?)).as_secs(),
        _ => {
            context.error(
                Code::CalendarContradiction,
                property.at,
                "the event begins on a day and ends at a moment, or the other way round; it is left out",
            );
            return None;
        }
    };
    if seconds < 0 {
        context.error(Code::CalendarContradiction, property.at, "the event ends before it begins; it is left out");
        return None;
    }
    Some(match start {
        Moment::Day(_) => Length::Days(i32::try_from(seconds / DAY).unwrap_or(i32::MAX).max(1)),
        Moment::At(..) if seconds == 0 => Length::Unknown,
        Moment::At(..) => Length::Seconds(seconds),
    })
}

fn rule(property: &Property, start: &Moment, context: &mut Context<'_>) -> Option<Rule> {
    let found = rule::read(&property.value).and_then(|rule| {
        let clock = match start {
            Moment::Day(_) => [None; 3],
            Moment::At(at, _) => [at.hour(), at.minute(), at.second()].map(|part| Some(i32::from(part))),
        };
        let same = rule.clock.iter().zip(clock).all(|(said, is)| said.is_none() || *said == is);
        if same { Ok(rule) } else { Err((true, 0, "the rule names other hours than the event has".to_owned())) }
    });
    match found {
        Ok(rule) => Some(rule),
        Err((supported, offset, what)) => {
            let code = if supported { Code::CalendarRuleUnsupported } else { Code::CalendarRule };
            context.error(code, property.spot(offset), format!("{what}; the event is left out"));
            None
        }
    }
}

/// The parts of a list of days, with the place of each.
fn listed(property: &Property) -> Vec<(usize, &str)> {
    let mut at = 0;
    let parts = property.value.split(',').map(|part| {
        let place = at;
        at += part.len() + 1;
        (place, part.trim())
    });
    parts.filter(|(_, part)| !part.is_empty()).take(MOST_NAMED).collect()
}

fn exceptions(properties: &[Property], at: Spot, context: &mut Context<'_>) -> Option<Vec<(Moment, Spot)>> {
    let mut found = Vec::new();
    for property in properties.iter().filter(|property| property.name == "EXDATE") {
        for (offset, text) in listed(property) {
            // An exception that cannot be read would let a session stand that does not take place.
            found.push((context.moment(property, text, offset)?, property.spot(offset)));
        }
    }
    within_limit(found, at, context)
}

fn besides(properties: &[Property], at: Spot, context: &mut Context<'_>) -> Option<Vec<(Moment, Option<Length>)>> {
    let mut found = Vec::new();
    for property in properties.iter().filter(|property| property.name == "RDATE") {
        for (offset, text) in listed(property) {
            let (begin, end) =
                text.split_once('/').map_or((text, None), |(begin, end)| (begin, Some((end, offset + begin.len() + 1))));
            let Some(moment) = context.moment(property, begin, offset) else { continue };
            let length = match end {
                None => Some(None),
                Some((end, at)) => period(property, &moment, end, at, context).map(Some),
            };
            found.extend(length.map(|length| (moment, length)));
        }
    }
    within_limit(found, at, context)
}

fn within_limit<T>(found: Vec<T>, at: Spot, context: &mut Context<'_>) -> Option<Vec<T>> {
    if found.len() > MOST_NAMED {
        let detail = format!("the event names more than {MOST_NAMED} days one by one; it is left out");
        context.error(Code::ImportTooMany, at, detail);
        return None;
    }
    Some(found)
}

/// How long a session named with its end lasts.
fn period(property: &Property, begin: &Moment, end: &str, at: usize, context: &mut Context<'_>) -> Option<Length> {
    let seconds = match (duration::seconds(end), begin) {
        (Some(seconds), _) => seconds,
        (None, Moment::At(clock, zone)) => match context.moment(property, end, at)? {
            Moment::At(end, other) => clock.duration_until(zone.shows(other.instant(end)?)).as_secs(),
            Moment::Day(_) => -1,
        },
        (None, Moment::Day(_)) => -1,
    };
    if !(1..=DAY).contains(&seconds) {
        context.error(
            Code::CalendarContradiction,
            property.spot(at),
            "the end of the session is not within a day after its start; it is left out",
        );
        return None;
    }
    Some(Length::Seconds(seconds))
}

fn status(property: Option<&Property>, context: &mut Context<'_>) -> CalendarStatus {
    let Some(property) = property else { return CalendarStatus::Confirmed };
    match property.value.trim().to_ascii_uppercase().as_str() {
        "CONFIRMED" => CalendarStatus::Confirmed,
        "TENTATIVE" => CalendarStatus::Tentative,
        "CANCELLED" | "CANCELED" => CalendarStatus::Cancelled,
        _ => {
            context.warning(
                Code::CalendarLine,
                property.spot(0),
                "`STATUS` is one of CONFIRMED, TENTATIVE, CANCELLED; the event counts as tentative",
            );
            CalendarStatus::Tentative
        }
    }
}

pub(super) fn words(property: Option<&Property>, context: &mut Context<'_>) -> Option<NonEmpty> {
    let property = property?;
    let (found, odd) = text::unescaped(&property.value);
    if let Some(offset) = odd {
        context.notice(
            Code::CalendarText,
            property.spot(offset),
            "a backslash stands before a character that needs none; the text was read as it stands",
        );
    }
    found
}

fn point(property: &Property, context: &mut Context<'_>) -> Option<Point> {
    let numbers = property.value.split_once(';').or_else(|| property.value.split_once(','));
    let read = |text: &str| text.trim().parse::<f64>().ok();
    let pair = numbers.and_then(|(latitude, longitude)| Some((read(latitude)?, read(longitude)?)));
    let Some((latitude, longitude)) = pair else {
        context.warning(Code::CalendarLine, property.spot(0), "`GEO` is latitude and longitude with a semicolon between them");
        return None;
    };
    match Point::new(latitude, longitude) {
        Ok(point) => Some(point),
        Err(error) => {
            context.warning(error.code(), property.spot(0), format!("{}; the event comes without a point", error.detail()));
            None
        }
    }
}
