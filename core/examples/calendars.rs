//! Reads timings, one JSON record a line, and writes for each the calendar and the moments of its sessions: what
//! `tests/oracles/calendars.py written` holds another implementation against.
//!
//! A line is `{"timing": …, "one_by_one": true, "cancelled": ["2027-01-05"]}`; the answer `{"ics": "…", "sessions": [[begin, end], …]}`.

use std::io::{BufRead, Write};

use fingerpost::{
    Activity, ActivityKind, ActivityStatus, BankHolidays, CalendarOptions, Catalogue, Date, Delivery, Directory, Horizon,
    NonEmpty, Partner, PartnerKind, Provenance, Result, SessionPattern, Source, Timing, UkDivision, write_calendar,
};

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line: serde_json::Value = serde_json::from_str(&line?)?;
        let timing: Timing = serde_json::from_value(line.get("timing").cloned().unwrap_or_default())?;
        let cancelled: Vec<Date> = serde_json::from_value(line.get("cancelled").cloned().unwrap_or_default())?;
        let one_by_one = line.get("one_by_one").and_then(serde_json::Value::as_bool).unwrap_or_default();
        let options = CalendarOptions { one_by_one, cancelled, ..CalendarOptions::new() };
        let answer = match written(timing, &options) {
            Ok((ics, sessions)) => serde_json::json!({ "ics": ics, "sessions": sessions }),
            Err(error) => serde_json::json!({ "error": error.code().as_str() }),
        };
        writeln!(out, "{answer}")?;
    }
    Ok(())
}

fn written(timing: Timing, options: &CalendarOptions) -> Result<(String, Vec<[i64; 2]>)> {
    let at = "2026-11-23T00:00:00Z".parse()?;
    let holidays = BankHolidays::bundled()?;
    let found = timing.upcoming(UkDivision::EnglandAndWales, &holidays, at, Horizon::default())?;
    let kept = found.occurrences.iter().filter(|session| !options.cancelled.contains(&session.date));
    let sessions = kept.map(|session| [session.starts.seconds(), session.ends.seconds()]).collect();
    let mut directory = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
    directory.partners = vec![Partner::new("p".parse()?, NonEmpty::new("Partner")?, PartnerKind::Museum)];
    directory.activities = vec![Activity {
        sessions: vec![SessionPattern::new(timing)],
        ..Activity::new(
            "a".parse()?,
            NonEmpty::new(
                "Älteste Mühle; the \"old\" mill, with a name that is longer than one line of a calendar may ever be\nand more",
            )?,
            "p".parse()?,
            ActivityKind::OralHistory,
            Delivery::Remote,
            ActivityStatus::Running,
            Provenance::new(Source::Provider),
        )
    }];
    Ok((write_calendar(&Catalogue::new(directory)?, &"a".parse()?, at, &holidays, options)?.text, sessions))
}
