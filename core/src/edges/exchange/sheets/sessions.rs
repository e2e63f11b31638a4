//! `sessions.csv`.

use super::cells::Cells;
use super::days;
use super::line::Line;
use super::lists::join;
use super::values::{date, signed, span, span_text, time, wrong, yes_or_no};
use crate::ground::error::{Code, Result};
use crate::ground::id::ActivityId;
use crate::ground::time::{Block, Freq, Recurrence, Timing};
use crate::model::activity::SessionPattern;

/// A rule, and the activity it belongs to.
pub(super) fn read(cells: &mut Cells<'_>) -> Option<(ActivityId, SessionPattern)> {
    let activity = cells.must("activity");
    let recurrence = recurrence(cells);
    let (opens, closes) = (cells.read("opens", time), cells.read("closes", time));
    let all_day = cells.read("all_day", yes_or_no).unwrap_or(false);
    let (site, note) = (cells.get("site"), cells.get("note"));
    let timing = Timing { recurrence: recurrence?, opens, closes, all_day };
    Some((activity?, SessionPattern { site, note, ..SessionPattern::new(timing) }))
}

fn frequency(text: &str) -> Result<(Freq, Option<u32>)> {
    match text.to_lowercase().as_str() {
        "once" => Ok((Freq::Once, None)),
        "weekly" => Ok((Freq::Weekly, None)),
        "fortnightly" => Ok((Freq::Weekly, Some(2))),
        "monthly" => Ok((Freq::Monthly, None)),
        _ => Err(wrong("`once`, `weekly`, `fortnightly` or `monthly` is expected")),
    }
}

fn recurrence(cells: &mut Cells<'_>) -> Option<Recurrence> {
    let (freq, implied) = cells.read("freq", frequency).unwrap_or((Freq::Once, None));
    let interval = cells.number("interval");
    if implied.is_some() && interval.is_some_and(|given| Some(given) != implied) {
        cells.fault("interval", Code::ImportCellsContradict, "`fortnightly` is every 2 weeks already: leave `interval` empty");
    }
    let start = if cells.filled("start_date") { cells.date("start_date") } else { None };
    let block = block(cells);
    let rule = Recurrence {
        freq,
        interval: implied.or(interval).unwrap_or(1),
        by_day: cells.items("days", days::read),
        by_month_day: cells.items("month_days", signed),
        until: cells.date("until"),
        count: cells.number("count"),
        exceptions: cells.items("except", date),
        extra: cells.items("extra", date),
        gaps: cells.items("gaps", span),
        block,
        bank_holidays: cells.get("bank_holidays").unwrap_or_default(),
        ..Recurrence::once(start?)
    };
    Some(rule)
}

fn block(cells: &mut Cells<'_>) -> Option<Block> {
    if !cells.any(&["block_sessions", "block_pause_weeks"])
        || !cells.filled("block_sessions")
        || !cells.filled("block_pause_weeks")
    {
        return None;
    }
    let (sessions, pause_weeks) = (cells.number("block_sessions"), cells.number("block_pause_weeks"));
    Some(Block { sessions: sessions?, pause_weeks: pause_weeks? })
}

pub(super) fn write(activity: &ActivityId, pattern: &SessionPattern) -> Line {
    let (timing, rule) = (&pattern.timing, &pattern.timing.recurrence);
    let fortnightly = rule.freq == Freq::Weekly && rule.interval == 2;
    let freq = if fortnightly { "fortnightly" } else { rule.freq.as_str() };
    let days: Vec<String> = rule.by_day.iter().map(days::write).collect();
    let gaps: Vec<String> = rule.gaps.iter().map(span_text).collect();
    Line::default()
        .text("activity", activity)
        .maybe("site", pattern.site.as_ref())
        .text("freq", freq)
        .number("interval", (rule.interval != 1 && !fortnightly).then_some(rule.interval))
        .text("days", join(&days))
        .number("month_days", (!rule.by_month_day.is_empty()).then(|| join(&rule.by_month_day)))
        .text("start_date", rule.start)
        .maybe("until", rule.until.as_ref())
        .number("count", rule.count)
        .maybe("opens", timing.opens.as_ref())
        .maybe("closes", timing.closes.as_ref())
        .text("all_day", if timing.all_day { "yes" } else { "" })
        .text("except", join(&rule.exceptions))
        .text("extra", join(&rule.extra))
        .text("gaps", join(&gaps))
        .number("block_sessions", rule.block.map(|block| block.sessions))
        .number("block_pause_weeks", rule.block.map(|block| block.pause_weeks))
        .text("bank_holidays", rule.bank_holidays)
        .maybe("note", pattern.note.as_ref())
}
