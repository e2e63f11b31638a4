//! What it costs to expand rules: a year of weekly sessions, and what surrounds it.

use divan::{Bencher, black_box};
use fingerpost::{BankHolidays, Date, DateSpan, Horizon, Recurrence, Result, TimeOfDay, Timestamp, Timing, UkDivision, Weekday};

fn main() {
    divan::main();
}

fn start() -> Result<Date> {
    Date::new(2026, 9, 1)
}

fn weekly() -> Result<Recurrence> {
    let half_term = DateSpan::new(Date::new(2026, 10, 26)?, Date::new(2026, 10, 30)?);
    Ok(Recurrence { gaps: vec![half_term], exceptions: vec![Date::new(2026, 12, 22)?], ..Recurrence::weekly(start()?) })
}

fn ten_to_twelve() -> Result<Timing> {
    Ok(Timing::between(weekly()?, TimeOfDay::new(10, 0)?, TimeOfDay::new(12, 0)?))
}

/// Days alone: 52 weeks.
#[divan::bench]
fn year_of_weekly_days(bencher: Bencher<'_, '_>) {
    let (Ok(rule), Ok(start)) = (weekly(), start()) else { return };
    bencher.bench(|| black_box(&rule).dates_from(start, Horizon::days(365)).map(Iterator::count));
}

/// Days of a rule that began ten years before.
#[divan::bench]
fn year_of_an_old_rule(bencher: Bencher<'_, '_>) {
    let (Ok(began), Ok(from)) = (Date::new(2016, 9, 6), start()) else { return };
    let rule = Recurrence::weekly(began);
    bencher.bench(|| black_box(&rule).dates_from(from, Horizon::days(365)).map(Iterator::count));
}

/// Days of a monthly rule.
#[divan::bench]
fn year_of_monthly_days(bencher: Bencher<'_, '_>) {
    let Ok(start) = start() else { return };
    let rule = Recurrence::monthly(start, -1, Weekday::Friday);
    bencher.bench(|| black_box(&rule).dates_from(start, Horizon::days(365)).map(Iterator::count));
}

/// Sessions with hours, bank holidays and moments in Europe/London.
#[divan::bench]
fn year_of_weekly_sessions(bencher: Bencher<'_, '_>) {
    let (Ok(timing), Ok(known), Ok(from)) = (ten_to_twelve(), BankHolidays::bundled(), Timestamp::from_seconds(1_788_220_800))
    else {
        return;
    };
    bencher.bench(|| black_box(&timing).upcoming(UkDivision::Scotland, &known, from, Horizon::days(365)));
}

/// Reading the bundled list of bank holidays.
#[divan::bench]
fn read_bank_holidays() -> Result<BankHolidays> {
    BankHolidays::bundled()
}
