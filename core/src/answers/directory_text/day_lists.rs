//! Days as people name them: one, a list, a span, a place in the month.

use super::day_names::{day_name, is_month, ordinal, span};
use super::suggestion::{Confidence, FrequencySaid};
use super::token::{Text, Token};
use crate::ground::time::{DayRule, Weekday};

/// Days as they were written, not yet joined with hours.
pub(super) struct DaysRead {
    pub(super) days: Vec<DayRule>,
    pub(super) frequency: FrequencySaid,
    pub(super) confidence: Confidence,
    pub(super) first: usize,
    pub(super) end: usize,
}

/// Days that begin there: one, a list, a span, or a word for several.
pub(super) fn days_at(text: Text<'_>, place: usize) -> Option<DaysRead> {
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
    let number = text.at(next).and_then(Token::number).is_some_and(|number| number <= 31);
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
pub(super) fn runs_not(text: Text<'_>, days: &DaysRead) -> bool {
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
