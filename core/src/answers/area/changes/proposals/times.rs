//! Hours: sessions at another time, and shorter ones.

use super::access::lacking;
use super::dispatch::{Proposal, Proposed, any};
use crate::answers::area::changes::answer::BlockedWhy;
use crate::answers::area::changes::apply::clock;
use crate::answers::area::changes::provision::ProvisionChange;
use crate::answers::matching::case::Case;
use crate::answers::matching::constraints::session_length::{is_length, softening};
use crate::ground::time::{BankHolidayPolicy, Date, LocalDateTime, Recurrence, TimeOfDay, TimeRange, Timing, Weekday};
use crate::model::activity::{Joining, SessionPattern};
use crate::model::barrier::BarrierKind;
use crate::model::barrier::ResponsibleParty::Provider;

/// How many other hours are tried for one activity and client: those closest to the hours it has.
const TRIED: usize = 3;
/// How long a session is taken to last where nobody has said, in minutes (convention: two hours).
const USUAL_MINUTES: u32 = 120;
/// When a session is taken to begin where nobody has said, in minutes after midnight (convention: ten o'clock).
const USUAL_START: u32 = 10 * 60;
/// On which day, where nobody has said.
const USUAL_DAY: Weekday = Weekday::Tuesday;
/// The last minute at which a session ends on its own day.
const LAST_MINUTE: u32 = 24 * 60 - 1;

/// A session at an hour that suits the client, as near as can be to the hours there are.
pub(super) fn session_times(case: &Case<'_>, unknown: bool) -> Proposed {
    // Of a course that can be joined at any session, all that are ahead count: more of them would not make those fit that do not.
    let together = case.activity.course.as_ref().is_some_and(|course| course.joining == Joining::AnyTime);
    let instead = together && case.patterns().next().is_some();
    let slots = slots(case).into_iter().filter_map(|slot| pattern(case, slot));
    let proposal = |pattern: SessionPattern| Proposal {
        change: ProvisionChange::Session { activity: case.activity.id.clone(), pattern, instead },
        ask_first: unknown,
        by: vec![Provider],
    };
    any(slots.map(proposal).collect(), BlockedWhy::NoTimeFits)
}

/// Shorter sessions, or whatever makes their length no matter.
pub(super) fn session_length(case: &Case<'_>, item: usize, unknown: bool) -> Proposed {
    let Some(asked) = case.client.requirements.get(item) else { return Proposed::Nothing(BlockedWhy::AskTheProvider) };
    let mut found = lacking(case, softening(asked), &BarrierKind::StaminaDuration, None);
    let timed = case.patterns().any(|(_, pattern)| pattern.timing.opens.is_some());
    if let Some(minutes) = asked.at_most.filter(|minutes| *minutes > 0 && timed) {
        let site = case.site.map(|site| site.id.clone());
        let change = ProvisionChange::ShorterSessions { activity: case.activity.id.clone(), minutes, site };
        found.push(Proposal { change, ask_first: unknown, by: vec![Provider] });
    }
    any(found, BlockedWhy::AskTheProvider)
}

/// A stretch of one day, in minutes after midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Slot {
    day: Weekday,
    from: u32,
    to: u32,
}

/// The hours that suit the client, those closest to the hours there are first.
fn slots(case: &Case<'_>) -> Vec<Slot> {
    let patterns: Vec<&SessionPattern> = case.patterns().map(|(_, pattern)| pattern).collect();
    let days: Vec<Weekday> = patterns.iter().flat_map(|pattern| days(pattern)).collect();
    let starts = patterns.iter().find_map(|pattern| pattern.timing.opens).map_or(USUAL_START, TimeOfDay::minutes);
    let lasts = |pattern: &&SessionPattern| Some(TimeRange { from: pattern.timing.opens?, to: pattern.timing.closes? }.minutes());
    let usual = patterns.iter().filter_map(lasts).min().unwrap_or(USUAL_MINUTES);
    let lengths = case.client.requirements.iter().filter(|asked| is_length(asked));
    let minutes = lengths.filter_map(|asked| asked.at_most).min().map_or(usual, |most| most.min(usual));
    if minutes == 0 {
        return Vec::new();
    }
    let first_day = days.first().copied().unwrap_or(USUAL_DAY);
    let windows: Vec<(Weekday, u32, u32)> = match &case.client.free_times {
        None => vec![(first_day, 0, LAST_MINUTE)],
        Some(free) => {
            let until = |from: TimeOfDay, to: TimeOfDay| if to <= from { LAST_MINUTE } else { to.minutes() };
            free.iter().map(|slot| (slot.day, begun(slot.from), until(slot.from, slot.to))).collect()
        }
    };
    let fits = |(day, from, to): (Weekday, u32, u32)| {
        let last = to.checked_sub(minutes).filter(|last| *last >= from)?;
        let from = starts.clamp(from, last);
        Some(Slot { day, from, to: from.saturating_add(minutes) })
    };
    let mut found: Vec<Slot> = windows.into_iter().filter_map(fits).collect();
    found.sort_by_key(|slot| (!days.contains(&slot.day), slot.from.abs_diff(starts), slot.day, slot.from));
    found.dedup();
    found.truncate(TRIED);
    found
}

/// The first whole minute at or after a time.
fn begun(from: TimeOfDay) -> u32 {
    let minutes = from.minutes();
    if clock(minutes).is_some_and(|whole| whole < from) { minutes.saturating_add(1) } else { minutes }
}

/// The days of the week a pattern is on.
fn days(pattern: &SessionPattern) -> Vec<Weekday> {
    let rule = &pattern.timing.recurrence;
    if rule.by_day.is_empty() { vec![rule.start.weekday()] } else { rule.by_day.iter().map(|rule| rule.day).collect() }
}

/// Every week at those hours, from the first such day whose session lies ahead.
fn pattern(case: &Case<'_>, slot: Slot) -> Option<SessionPattern> {
    let (opens, closes) = (clock(slot.from)?, clock(slot.to)?);
    let ahead = |start: &Date| LocalDateTime::new(*start, opens).uk_instant() >= case.at;
    let start = (0..=7).filter_map(|days| case.on.plus_days(days).ok()).filter(|day| day.weekday() == slot.day).find(ahead)?;
    let rule = Recurrence { bank_holidays: BankHolidayPolicy::Runs, ..Recurrence::weekly(start) };
    let site = case.site.map(|site| site.id.clone());
    Some(SessionPattern { site, ..SessionPattern::new(Timing::between(rule, opens, closes)) })
}
