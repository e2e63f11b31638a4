//! Values as OpenActive writes them.

use crate::edges::exchange::json::Value;
use crate::ground::money::Pence;
use crate::ground::time::{Date, LocalDateTime, TimeOfDay, Timestamp, Weekday};

/// The last word of a name: `https://schema.org/Monday`, `schema:Monday`, `Monday`.
pub(super) fn last_word(text: &str) -> &str {
    text.rsplit(['/', ':', '#']).next().unwrap_or(text)
}

/// The type of an object: `@type`, or `type` of older feeds; of several the first.
pub(super) fn kind<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    let kind = value.get("@type").or_else(|| value.get("type"))?;
    kind.as_text().or_else(|| kind.items().first()?.as_text()).map(last_word)
}

/// The id of an object: `@id`, or `id` of older feeds, or `identifier`.
pub(super) fn id(value: &Value<'_>) -> Option<String> {
    ["@id", "id", "identifier"].iter().find_map(|name| {
        let id = value.get(name)?;
        id.as_text().or_else(|| id.as_number()).map(str::to_owned).filter(|id| !id.trim().is_empty())
    })
}

/// A moment on clocks in the United Kingdom, and whether its offset was missing.
pub(super) fn moment(text: &str) -> Option<(LocalDateTime, bool)> {
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some((at.in_uk(), false));
    }
    // Some feeds leave out the seconds before the offset: `2026-12-01T10:00Z`, `2026-12-01T10:00+01:00`.
    let (clock, offset) = text.split_at_checked(16)?;
    if let Ok(at) = format!("{clock}:00{offset}").parse::<Timestamp>() {
        return Some((at.in_uk(), false));
    }
    text.parse().ok().map(|at| (at, true))
}

/// The day of a day or moment.
pub(super) fn day(text: &str) -> Option<Date> {
    text.parse().ok().or_else(|| moment(text).map(|(at, _)| at.date()))
}

/// `10:00` or `10:00:00`.
pub(super) fn time(text: &str) -> Option<TimeOfDay> {
    text.parse().ok()
}

/// `P2W`: how many of which unit.
pub(super) fn every(text: &str) -> Option<(u32, char)> {
    let rest = text.strip_prefix('P')?;
    let unit = rest.chars().last().filter(|unit| matches!(unit, 'D' | 'W' | 'M' | 'Y'))?;
    let number = rest.strip_suffix(unit)?.parse().ok().filter(|number| *number > 0)?;
    Some((number, unit))
}

/// The minutes of `PT1H30M`.
pub(super) fn minutes(text: &str) -> Option<i64> {
    let rest = text.strip_prefix("PT")?;
    let (hours, rest) = rest.split_once('H').map_or((0, rest), |(hours, rest)| (hours.parse::<i64>().unwrap_or(-1), rest));
    let minutes = if rest.is_empty() { 0 } else { rest.strip_suffix('M')?.parse::<i64>().ok()? };
    let total = hours.checked_mul(60)?.checked_add(minutes)?;
    (hours >= 0 && minutes >= 0 && (1..=1_440).contains(&total)).then_some(total)
}

pub(super) fn weekday(text: &str) -> Option<Weekday> {
    let word = last_word(text).to_ascii_lowercase();
    let short = |day: &&Weekday| word.len() == 2 && day.as_str().starts_with(&word);
    word.parse().ok().or_else(|| Weekday::ALL.iter().find(short).copied())
}

/// Pounds and pence of a number as it is written, exactly.
pub(super) fn pence(digits: &str) -> Option<Pence> {
    let (pounds, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let rest = rest.trim_end_matches('0');
    if pounds.is_empty() || !plain(pounds) || !plain(rest) || rest.len() > 2 {
        return None;
    }
    let rest: i64 = format!("{rest:0<2}").parse().ok()?;
    pounds.parse::<i64>().ok()?.checked_mul(100)?.checked_add(rest).map(Pence)
}
