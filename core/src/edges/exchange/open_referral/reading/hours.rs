//! Times of a schedule.

use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::OffsetMeaning;
use crate::edges::exchange::open_referral::notes::Notes;
use crate::ground::error::Code;
use crate::ground::time::{Date, TimeOfDay, Timestamp};

/// A time on the wall. With an offset it is still that, unless the options say otherwise; the text itself is kept.
pub(super) fn read(
    schedule: &Value<'_>,
    name: &str,
    on: Date,
    meaning: OffsetMeaning,
    notes: &mut Notes<'_>,
) -> Option<TimeOfDay> {
    let found = super::fields::text(schedule, name)?;
    let value = schedule.get(name).unwrap_or(schedule);
    let (clock, offset) = halves(found);
    let Some(time) = on_the_clock(clock) else {
        notes.warn(Code::TimeTimeFormat, value, "a time is written on the 24-hour clock: `14:30`; this one is not used");
        return None;
    };
    match (offset, meaning) {
        (None, _) => Some(time),
        (Some("Z" | "z" | "+00:00" | "+0000" | "+00" | "-00:00"), OffsetMeaning::WallTime) => {
            notes.notice(
                Code::OpenReferralOffset,
                value,
                "the time has an offset from Greenwich beside it, which is ignored: \
                it is taken as the time a clock on the wall shows",
            );
            Some(time)
        }
        (Some(offset), OffsetMeaning::Offset) => {
            let zone = if offset.eq_ignore_ascii_case("z") { "Z" } else { offset };
            let moment: Option<Timestamp> = format!("{on}T{}:00{zone}", short(time)).parse().ok();
            if moment.is_none() {
                notes.warn(Code::OpenReferralOffset, value, "the offset of the time cannot be read; the time is not used");
            }
            moment.map(|moment| moment.in_uk().time())
        }
        (Some(_), OffsetMeaning::WallTime) => {
            let detail =
                "the time has an offset from Greenwich, and it cannot be told which time on the wall is meant; it is not used";
            notes.warn(Code::OpenReferralOffset, value, detail);
            None
        }
    }
}

fn short(time: TimeOfDay) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The clock and the offset behind it.
fn halves(text: &str) -> (&str, Option<&str>) {
    let at = text.find(['Z', 'z', '+']).or_else(|| text.rfind('-').filter(|at| *at > 3));
    match at.and_then(|at| text.split_at_checked(at)) {
        Some((clock, offset)) => (clock.trim(), Some(offset.trim())),
        None => (text, None),
    }
}

/// `9:00`, `09:00`, `09:00:00`, `09:00:00.000`, and `24:00` for the midnight that ends a day.
fn on_the_clock(text: &str) -> Option<TimeOfDay> {
    let whole = text.split_once('.').filter(|(_, part)| part.bytes().all(|byte| byte == b'0')).map_or(text, |(whole, _)| whole);
    if matches!(whole, "24:00" | "24:00:00") {
        return Some(TimeOfDay::MIDNIGHT);
    }
    let padded = if whole.find(':') == Some(1) { format!("0{whole}") } else { whole.to_owned() };
    padded.parse().ok()
}
