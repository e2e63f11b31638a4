use fingerpost::{CalendarReading, read_calendar};

/// Every event comes out, or has a finding.
pub(super) fn check(bytes: &[u8]) {
    let options = CalendarReading::new("2026-11-23".parse().expect("a day"));
    let Ok(found) = read_calendar(bytes, &options) else { return };
    let told: u32 = found.counts.iter().map(|counted| counted.count).sum();
    assert!(found.events_left_out <= found.events_read && (found.events_left_out == 0 || told > 0));
    let count = u32::try_from(found.events.len()).expect("few");
    assert!(count + found.events_left_out <= found.events_read, "no event comes of nothing");
    for event in &found.events {
        for pattern in &event.patterns {
            assert!(pattern.timing.check().iter().all(|issue| issue.severity != fingerpost::Severity::Error), "{pattern:?}");
        }
    }
}
