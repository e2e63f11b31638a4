//! Days and hours.

use super::clock::{HoursRead, hours};
use super::day_names::{day_name, is_month, ordinal, span};
use super::found::Found;
use super::suggestion::{Confidence, FrequencySaid, SuggestedFact, TimesSaid};
use super::token::Text;
use crate::ground::time::{DayRule, Weekday};

/// Days as they were written, not yet joined with hours.
struct DaysRead {
    days: Vec<DayRule>,
    frequency: FrequencySaid,
    confidence: Confidence,
    first: usize,
    end: usize,
}

pub(super) fn read(text: Text<'_>) -> Vec<Found> {
    let mut found = read_all(text);
    // Where a text speaks of a helpline, hours may be those of the line even where nothing beside them says so.
    let of_a_line =
        text.has(0, text.tokens.len(), &["helpline", "helplines", "hotline", "advice line", "support line", "help line"]);
    for one in found.iter_mut().filter(|one| of_a_line && matches!(one.fact, SuggestedFact::Times { .. })) {
        one.confidence = one.confidence.max(Confidence::Likely);
    }
    found
}

fn read_all(text: Text<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut place = 0;
    while place < text.tokens.len() {
        if let Some(end) = text.any_phrase(place, TERM_TIME) {
            term_time(text, place, end, &mut found);
            place = end;
            continue;
        }
        let Some(days) = days_at(text, place) else {
            place += 1;
            continue;
        };
        place = days.end;
        if !runs_not(text, &days) {
            let beyond = with_hours(text, &days, &mut found).max(place);
            for inside in place..beyond {
                if let Some(end) = text.any_phrase(inside, TERM_TIME) {
                    term_time(text, inside, end, &mut found);
                }
            }
            place = beyond;
        }
    }
    found
}

const TERM_TIME: &[&str] = &["term time", "termtime", "during term", "school term time"];

fn term_time(text: Text<'_>, first: usize, end: usize, found: &mut Vec<Found>) {
    let only = text.is(end, "only") || text.before(first, &["only", "only in", "only during", "during", "in", "("]);
    let beside = text.has(
        text.sentence_start(first),
        text.sentence_end(end),
        &["and holidays", "holidays", "outside", "and out of", "all year"],
    );
    if text.denied_before(first, 4) || (beside && !text.is(end, "only")) {
        return;
    }
    let confidence = if text.is(end, "only") {
        Confidence::Certain
    } else if only {
        Confidence::Likely
    } else {
        Confidence::Possible
    };
    found.push(Found { first, end, fact: SuggestedFact::TermTimeOnly, confidence });
}

/// Days that begin there: one, a list, a span, or a word for several.
fn days_at(text: Text<'_>, place: usize) -> Option<DaysRead> {
    // `Fresh-Air-Thursdays` is a name.
    if place > 1
        && text.glued(place)
        && text.is(place - 1, "-")
        && text.glued(place - 1)
        && text.at(place - 2).is_some_and(|before| before.kind == super::token::Kind::Word && day_name(text, place - 2).is_none())
    {
        return None;
    }
    let every = text.is_any(place, &["every", "each"]);
    let other = text.any_phrase(place, &["every other", "every second", "alternate"]);
    let from = other.unwrap_or(place + usize::from(every));
    if let Some(read) = ordinal_days(text, place, from) {
        return Some(read);
    }
    let named = day_name(text, from);
    let Some(name) = named else { return several(text, place) };
    let (mut days, mut end, mut list, mut plural) = (vec![name.day], from + 1, false, name.plural);
    let mut short = name.short;
    end += usize::from(short && text.is(end, ".") && text.glued(end));
    // A list that goes on is read in pieces, so that no list is read again and again.
    for _ in 0..7 {
        let joined = joint(text, end);
        let Some((next, spans)) = joined else { break };
        let Some(name) = day_name(text, next) else { break };
        // `Monday 10-12, Tuesday 1-3` is two sets of hours; here only days follow days.
        match (spans, days.last().copied()) {
            (true, Some(last)) => days.extend(span(last, name.day).into_iter().skip(1)),
            _ => days.push(name.day),
        }
        (plural, list, short) = (plural || name.plural, true, short || name.short);
        end = next + 1;
        end += usize::from(name.short && text.is(end, ".") && text.glued(end));
    }
    days.sort_unstable();
    days.dedup();
    if is_dated(text, place, end) {
        return None;
    }
    let mut fortnightly = other.is_some();
    if let Some(after) =
        text.any_phrase(end, &["fortnightly", "every fortnight", "every two weeks", "every other week", "every 2 weeks"])
    {
        (fortnightly, end) = (true, after);
    }
    let before =
        text.before(place, &["fortnightly on", "fortnightly", "every fortnight on", "every two weeks on", "fortnightly :"]);
    let frequency = if fortnightly || before { FrequencySaid::Fortnightly } else { FrequencySaid::Weekly };
    let confidence = match () {
        () if every || other.is_some() || (list && !short) || fortnightly => Confidence::Certain,
        () if plural || list => Confidence::Likely,
        () => Confidence::Possible,
    };
    let days = days.into_iter().map(|day| DayRule { ordinal: None, day }).collect();
    Some(DaysRead { days, frequency, confidence, first: place, end })
}

/// What joins two days: the place after it, and whether it means all days between.
fn joint(text: Text<'_>, place: usize) -> Option<(usize, bool)> {
    if day_name(text, place).is_some() {
        return Some((place, false));
    }
    if text.is_any(place, &["-", "to", "until", "through"]) {
        return Some((place + 1, true));
    }
    if text.is(place, ",") {
        return Some((place + 1 + usize::from(text.is_any(place + 1, &["and", "&"])), false));
    }
    text.is_any(place, &["and", "&", "/", "+", "or"]).then_some((place + 1, false))
}

/// `first Tuesday of the month`, `2nd and 4th Friday`.
fn ordinal_days(text: Text<'_>, first: usize, place: usize) -> Option<DaysRead> {
    let (which, mut end) = ordinal(text, place)?;
    let mut all = vec![which];
    while all.len() < 5 && text.is_any(end, &["and", "&", ",", "/"]) {
        let Some((which, after)) = ordinal(text, end + 1) else { break };
        all.push(which);
        end = after;
    }
    let name = day_name(text, end)?;
    end += 1;
    let month = text.any_phrase(
        end,
        &[
            "of the month",
            "of every|each month",
            "in the month",
            "in every|each month",
            "every|each month",
            "monthly",
            "of month",
        ],
    );
    let before = text.before(first, &["monthly on the", "monthly on", "monthly , on the", "month on the", "the"]);
    let confidence = if month.is_some() { Confidence::Certain } else { Confidence::Possible };
    if month.is_none() && !before && first == place || is_month(text, end) {
        return None;
    }
    let days = all.into_iter().map(|which| DayRule { ordinal: Some(which), day: name.day }).collect();
    Some(DaysRead { days, frequency: FrequencySaid::Monthly, confidence, first, end: month.unwrap_or(end) })
}

fn several(text: Text<'_>, place: usize) -> Option<DaysRead> {
    let all = || Weekday::ALL.to_vec();
    let week = || Weekday::ALL.iter().take(5).copied().collect::<Vec<_>>();
    let rows: [(&[&str], Vec<Weekday>, Confidence); 4] = [
        (&["7 days a|per week", "seven days a|per week"], all(), Confidence::Likely),
        (&["every day", "daily"], all(), Confidence::Possible),
        (&["weekdays", "every weekday"], week(), Confidence::Possible),
        (&["weekends", "every weekend"], Weekday::ALL.iter().skip(5).copied().collect(), Confidence::Possible),
    ];
    let (end, days, confidence) =
        rows.into_iter().find_map(|(phrases, days, sure)| text.any_phrase(place, phrases).map(|end| (end, days, sure)))?;
    let days = days.into_iter().map(|day| DayRule { ordinal: None, day }).collect();
    Some(DaysRead { days, frequency: FrequencySaid::Weekly, confidence, first: place, end })
}

/// A day of the calendar, and not one of every week: `Saturday 13th June`, `Easter Monday`.
fn is_dated(text: Text<'_>, first: usize, end: usize) -> bool {
    let next = if text.is_any(end, &[",", "the"]) { end + 1 } else { end };
    let number = text.at(next).and_then(super::token::Token::number).is_some_and(|number| number <= 31);
    let ending = number && text.glued(next + 1) && text.is_any(next + 1, &["st", "nd", "rd", "th"]);
    let month = number && (is_month(text, next + 1) || is_month(text, next + 2));
    let slashed = number && text.is(next + 1, "/") && text.glued(next + 1);
    let holiday = text.before(
        first,
        &["easter", "holiday", "good", "palm", "boxing", "pancake", "black", "shrove", "ash", "cyber", "next", "last", "this"],
    );
    let named = text.is_any(end, &["lunch", "times", "club"]) && end == first + 1 && !text.is(first, "every");
    ending || month || slashed || is_month(text, next) || holiday || named
}

/// The days are named because nothing happens on them.
fn runs_not(text: Text<'_>, days: &DaysRead) -> bool {
    let before = text.before(
        days.first,
        &[
            "closed",
            "closed on",
            "closed every",
            "except",
            "except on",
            "excluding",
            "not",
            "not on",
            "apart from",
            "except for",
            "closed :",
            "by",
            "before",
        ],
    );
    let closed = text.is(days.end, "closed") || (text.is_any(days.end, &[":", "-", "("]) && text.is(days.end + 1, "closed"));
    before || closed || text.is(days.end, "is closed")
}

/// Days that stand so many tokens behind the hours of a line are of the same list.
const BESIDE: usize = 4;

/// How far hours may stand behind `Mondays:`, in tokens.
const NAMED: usize = 8;

/// How far a time may stand from its day in a form, in tokens.
const FORM: usize = 30;

/// Words that may stand between days and hours.
const FILLERS: &[&str] = &[
    ",",
    ":",
    "-",
    "(",
    "from",
    "between",
    "at",
    "mornings",
    "morning",
    "afternoons",
    "afternoon",
    "evenings",
    "evening",
    "open",
    "are",
    "is",
    "opening",
    "hours",
    "times",
    "time",
    "lunchtime",
    "lunchtimes",
    "nights",
    "night",
    "except",
    "holidays",
    "line",
    "inclusive",
];

fn with_hours(text: Text<'_>, days: &DaysRead, found: &mut Vec<Found>) -> usize {
    let mut place = days.end;
    // Hours before the days may belong to other days already.
    let beside = found.last().is_some_and(|last| {
        let of_a_line = matches!(&last.fact, SuggestedFact::Times { times } if times.for_enquiries);
        of_a_line && last.end <= days.first && days.first - last.end <= BESIDE
    });
    let taken = found.iter().map(|found| found.end).filter(|end| *end <= days.first).max().unwrap_or_default();
    for _ in 0..8 {
        if let Some(after) = text.any_phrase(place, &["term time only", "term time", "termtime", "during term time"]) {
            place = after;
            continue;
        }
        let hours_begin = text.is_any(place, &["from", "between", "at"]) && hours(text, place).is_some();
        let line =
            text.at(place).is_some_and(|token| token.kind == super::token::Kind::Line) && text.is(place.wrapping_sub(1), ":");
        if !hours_begin && (text.is_any(place, FILLERS) || line) {
            place += 1;
        }
    }
    if text.before(days.first, &["day :", "days :"]) {
        // A form: `Day: Monday Place: the hall Time: 5pm – 6pm`.
        let label = (place..place + FORM)
            .find(|at| text.phrase(*at, "time|times :").is_some() || text.phrase(*at, "day|days :").is_some());
        place = label.filter(|at| text.is_any(*at, &["time", "times"])).map_or(place, |at| at + 2);
    }
    if text.is(days.end, ":") && hours(text, place).is_none() {
        // `Mondays: lunch club 12-2pm`
        let at = (place..place + NAMED).take_while(|at: &usize| {
            text.at(*at).is_some_and(|token| token.kind != super::token::Kind::Line && !token.is("."))
                && day_name(text, *at).is_none()
        });
        place = at.clone().find(|at| hours(text, *at).is_some_and(|read| read.closes.is_some())).unwrap_or(place);
    }
    let mut all = Vec::new();
    while let Some(read) = hours(text, place) {
        place = read.end;
        all.push(read);
        let and = text.is_any(place, &["and", "&", ",", "/", "or", "then"]);
        if !and || hours(text, place + 1).is_none() {
            break;
        }
        place += 1;
    }
    let end = all.last().map_or(days.end, |read| read.end);
    if all.is_empty() {
        all.extend(hours_before(text, days.first, taken).map(|read| HoursRead { confidence: Confidence::Likely, ..read }));
    }
    if all.is_empty() {
        found.push(said(text, days, None, end, beside));
    }
    found.extend(all.into_iter().map(|read| said(text, days, Some(read), end, beside)));
    end
}

/// `10am to 12pm every Tuesday`, `9am-5pm, Monday to Friday`.
fn hours_before(text: Text<'_>, first: usize, taken: usize) -> Option<HoursRead> {
    let gaps = ["on", "the", "-", ",", "(", "every", "each", "a", "on a"];
    (2..=12).filter_map(|back| first.checked_sub(back)).filter(|start| *start >= taken).find_map(|start| {
        let read = hours(text, start)?;
        let gap = read.end <= first && first - read.end <= 2 && (read.end..first).all(|place| text.is_any(place, &gaps));
        (gap && (read.closes.is_some() || text.is(start, "at"))).then_some(read)
    })
}

fn said(text: Text<'_>, days: &DaysRead, read: Option<HoursRead>, end: usize, beside: bool) -> Found {
    let meets = text.has(text.sentence_start(days.first), days.first, MEETS);
    let enquiries = !meets && (beside || text.sentence_has(days.first, end, ENQUIRIES) || after_a_number(text, days.first));
    let mut times = TimesSaid::new(days.days.clone(), days.frequency);
    times.for_enquiries = enquiries;
    let mut confidence = days.confidence;
    if let Some(read) = read {
        (times.opens, times.closes) = (Some(read.opens), read.closes);
        // Days with both hours beside them are opening times, however the day is written.
        let with = if read.closes.is_some() { read.confidence } else { Confidence::Likely };
        confidence = if read.closes.is_some() { with } else { with.max(confidence) };
    } else {
        // The hours may stand where they are not found, and then the days alone say too little.
        confidence = confidence.max(Confidence::Likely);
    }
    let doubt = text.has(text.sentence_start(days.first), days.first, DOUBTS) || text.is(days.end, "or");
    if enquiries || doubt {
        confidence = confidence.max(Confidence::Likely);
    }
    if text.asks(days.first, end) || doubt && read.is_none() {
        confidence = Confidence::Possible;
    }
    Found { first: days.first, end, fact: SuggestedFact::Times { times }, confidence }
}

/// How far back a telephone number or the name of a line makes hours those of a line, in tokens.
const LINE: usize = 24;

/// Whether a telephone number or the name of a line stands on the lines shortly before.
fn after_a_number(text: Text<'_>, first: usize) -> bool {
    let number =
        |place: usize| text.at(place).is_some_and(|token| token.plain.starts_with('0') && (3..=11).contains(&token.plain.len()));
    let from = first.saturating_sub(LINE);
    (first.saturating_sub(LINE / 2)..first).any(number)
        || text.has(from, first, &["helpline", "online chat", "chat is open", "support line", "help line", "phone line|lines"])
}

const MEETS: &[&str] = &[
    "meet",
    "meets",
    "meeting",
    "session",
    "sessions",
    "class",
    "classes",
    "club",
    "cafe",
    "café",
    "group",
    "groups",
    "workshop",
    "workshops",
];

const DOUBTS: &[&str] = &[
    "usually",
    "normally",
    "some",
    "sometimes",
    "occasional",
    "occasionally",
    "until",
    "from september",
    "ended",
    "previously",
    "was",
    "were",
    "during covid",
    "currently not",
    "postponed",
    "starts on",
    "starting on",
    "trips",
];

const ENQUIRIES: &[&str] = &[
    "help line",
    "support line",
    "phone",
    "telephone",
    "helpline",
    "call",
    "calls",
    "ring",
    "lines",
    "line",
    "office",
    "reception",
    "enquiries",
    "hotline",
    "tel",
    "calling",
    "phones",
    "office hours",
    "webchat",
    "email",
    "answerphone",
];
