//! Days and hours.

use super::clock::{HoursRead, hours};
use super::day_lists::{DaysRead, days_at, runs_not};
use super::day_names::day_name;
use super::found::Found;
use super::suggestion::{Confidence, SuggestedFact, TimesSaid};
use super::token::Text;

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
    found.push(Found { first, end, fact: SuggestedFact::TermTimeOnly {}, confidence });
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
