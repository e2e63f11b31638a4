//! Times on the clock and stretches between two of them, as people write them.

use super::suggestion::Confidence;
use super::token::Text;
use crate::ground::time::TimeOfDay;

/// The half of the day that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

/// One time as it was written.
#[derive(Debug, Clone, Copy)]
struct Written {
    hour: u32,
    minute: u32,
    half: Option<Half>,
    /// It can only be on the 24-hour clock, or is a word such as noon.
    plain: bool,
    /// It has minutes.
    minutes: bool,
    end: usize,
}

/// Hours that were read.
#[derive(Debug, Clone, Copy)]
pub(super) struct HoursRead {
    pub(super) opens: TimeOfDay,
    pub(super) closes: Option<TimeOfDay>,
    pub(super) confidence: Confidence,
    pub(super) end: usize,
}

fn written(text: Text<'_>, place: usize) -> Option<Written> {
    let word = |hour, words: &[&str]| {
        text.is_any(place, words).then_some(Written { hour, minute: 0, half: None, plain: true, minutes: false, end: place + 1 })
    };
    if let Some(found) = word(12, &["noon", "midday"]).or_else(|| word(0, &["midnight"])) {
        return Some(found);
    }
    let token = text.at(place).filter(|token| token.plain.len() <= 4)?;
    let number = token.number()?;
    if place
        .checked_sub(1)
        .is_some_and(|before| text.is_any(before, &["£", "$", "€"]) || (text.is(before, "0") && text.glued(place)))
    {
        return None;
    }
    let (mut hour, mut minute, mut end, mut minutes) = (number, 0, place + 1, false);
    let part = text.at(place + 2).filter(|part| part.plain.len() == 2 && part.glued && text.glued(place + 1));
    if let Some(part) = part.filter(|_| text.is_any(place + 1, &[":", "."])).and_then(|part| part.number()) {
        (minute, end, minutes) = (part, place + 3, true);
    } else if token.plain.len() >= 3 {
        // `0930`, `1030am`
        (hour, minute, minutes) = (number / 100, number % 100, true);
    }
    let mut half = None;
    for (word, which) in [("am", Half::Morning), ("pm", Half::Afternoon)] {
        if text.is(end, word) {
            (half, end) = (Some(which), end + 1);
            break;
        }
        let letters = [word.get(..1).unwrap_or_default(), ".", "m"];
        if letters.iter().enumerate().all(|(index, letter)| text.is(end + index, letter)) {
            (half, end) = (Some(which), end + 3 + usize::from(text.glued(end + 3) && text.is(end + 3, ".")));
            break;
        }
    }
    if half.is_some() && text.is_any(end, &["noon", "midday"])
        || half.is_none() && hour == 12 && text.is_any(end, &["noon", "midday", "midnight"])
    {
        if half.is_none() {
            half = Some(if text.is(end, "midnight") { Half::Morning } else { Half::Afternoon });
        }
        end += 1;
    }
    if half.is_none() && text.at(end).is_some_and(|next| next.glued && (next.kind == super::token::Kind::Word || next.is("%"))) {
        return None;
    }
    if hour == 24 && minute == 0 && minutes {
        hour = 0;
    }
    let four = token.plain.len() >= 3 && !text.is_any(place + 1, &[":", "."]);
    if four && half.is_none() {
        return None;
    }
    let plain = half.is_none() && minutes && (hour > 12 || token.plain.starts_with('0'));
    let possible = minute < 60 && if half.is_some() { (1..=12).contains(&hour) || (13..24).contains(&hour) } else { hour < 24 };
    possible.then_some(Written { hour, minute, half, plain, minutes, end })
}

impl Written {
    fn minutes_at(self, half: Option<Half>) -> u32 {
        let hour = match half {
            Some(Half::Morning) if self.hour == 12 => 0,
            Some(Half::Afternoon) if self.hour < 12 => self.hour + 12,
            _ => self.hour,
        };
        hour * 60 + self.minute
    }
}

fn time(minutes: u32) -> Option<TimeOfDay> {
    TimeOfDay::new(i8::try_from(minutes / 60).ok()?, i8::try_from(minutes % 60).ok()?).ok()
}

/// A stretch, or the beginning alone where no end is written. Hours without any sign that they are hours are not read.
pub(super) fn hours(text: Text<'_>, place: usize) -> Option<HoursRead> {
    let place = if text.is_any(place, &["from", "between", "at"]) { place + 1 } else { place };
    let first = written(text, place)?;
    let mut next = first.end;
    let between = text.is(place.wrapping_sub(1), "between");
    let joined = text.is_any(next, &["-", "to", "until", "till", "til"]) || (between && text.is(next, "and"));
    let second = joined.then(|| {
        next += 1;
        next += usize::from(text.is_any(next, &["-", "approx", "about", "around"]));
        written(text, next)
    });
    let Some(second) = second.flatten() else { return alone(first) };
    let (opens, closes, confidence) = both(first, second)?;
    Some(HoursRead { opens: time(opens)?, closes: Some(time(closes)?), confidence, end: second.end })
}

fn alone(first: Written) -> Option<HoursRead> {
    (first.half.is_some() || first.plain).then_some(())?;
    let opens = time(first.minutes_at(first.half))?;
    Some(HoursRead { opens, closes: None, confidence: Confidence::Likely, end: first.end })
}

fn both(first: Written, second: Written) -> Option<(u32, u32, Confidence)> {
    let (morning, afternoon) = (Some(Half::Morning), Some(Half::Afternoon));
    if first.plain && second.plain
        || first.half.is_some() && (second.half.is_some() || second.plain)
        || first.plain && second.half.is_some()
    {
        return Some((first.minutes_at(first.half), second.minutes_at(second.half), Confidence::Certain));
    }
    if let Some(half) = second.half {
        let closes = second.minutes_at(Some(half));
        let same = first.minutes_at(Some(half));
        let other = first.minutes_at(if half == Half::Morning { afternoon } else { morning });
        let opens = if first.hour > 12 {
            first.minutes_at(None)
        } else if same < closes {
            same
        } else {
            other
        };
        return (opens < closes).then_some((opens, closes, Confidence::Certain));
    }
    if second.plain && second.hour == 12 {
        return Some((first.minutes_at(None), 720, Confidence::Certain)).filter(|(opens, ..)| *opens < 720);
    }
    if first.half.is_some() {
        let opens = first.minutes_at(first.half);
        let closes = [second.minutes_at(morning), second.minutes_at(None), second.minutes_at(afternoon)];
        let closes = closes.into_iter().filter(|closes| *closes > opens).min()?;
        return Some((opens, closes, Confidence::Likely));
    }
    if first.plain || second.plain {
        let (opens, closes) = (first.minutes_at(None), second.minutes_at(None));
        return (opens < closes).then_some((opens, closes, Confidence::Likely));
    }
    // Neither says which half of the day: `10-12`, `9.30 - 2.30`, `2-4`.
    let (opens, closes) = (first.minutes_at(None), second.minutes_at(None));
    let sure = if first.minutes || second.minutes { Confidence::Likely } else { Confidence::Possible };
    match (first.hour, second.hour) {
        (8..=12, 9..=12) if opens < closes => Some((opens, closes, sure)),
        (8..=12, 1..=7) => Some((opens, closes + 720, sure)),
        (1..=7, 1..=11) if opens < closes => Some((opens + 720, closes + 720, Confidence::Possible)),
        _ => None,
    }
}
