//! How fast a provider's calendar is read, and in how much memory. `FINGERPOST_CALENDAR_MB` says how large it is (8 where nothing is said).
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a bench")]

use fingerpost::{CalendarReading, read_calendar};

mod shared;

fn main() {
    let events = shared::number("FINGERPOST_CALENDAR_MB", 8) * 1_000_000 / calendar(1_000).len() * 1_000;
    let reading = CalendarReading::new("2026-11-23".parse().unwrap());
    let read = |text: &str| read_calendar(text.as_bytes(), &reading).unwrap();
    let whole = calendar(events);
    let cost = shared::measured("calendar", &whole, &calendar(events / 2), false, read);
    shared::within("calendar", whole.len(), &cost);
    divan::main();
}

fn calendar(events: usize) -> String {
    let event = |number: usize| {
        format!(
            "BEGIN:VEVENT\r\nUID:{number}\r\nDTSTAMP:20261123T090000Z\r\nDTSTART;TZID=Europe/London:20261201T100000\r\nDTEND;TZID=Europe/London:\
             20261201T120000\r\nRRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=10\r\nEXDATE;TZID=Europe/London:20261229T100000\r\nSUMMARY:Mill walk {number}\r\n\
             DESCRIPTION:Two hours along the river\\, with rests. Meet at the gate\r\n  by the old mill.\r\nLOCATION:The mill\r\nEND:VEVENT\r\n"
        )
    };
    format!("BEGIN:VCALENDAR\r\n{}END:VCALENDAR\r\n", (0..events).map(event).collect::<String>())
}

#[divan::bench(args = [100, 10_000])]
fn read(bencher: divan::Bencher<'_, '_>, events: usize) {
    let text = calendar(events);
    let reading = CalendarReading::new("2026-11-23".parse().unwrap());
    bencher
        .counter(divan::counter::BytesCount::of_str(&text))
        .bench(|| read_calendar(text.as_bytes(), &reading).unwrap().events.len());
}
