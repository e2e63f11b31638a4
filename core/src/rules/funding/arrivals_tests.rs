use super::arrivals::arrivals;
use crate::ground::money::Pence;
use crate::model::partner::{FundingLine, FundingStage};

fn line(amount: i64, starts: &str, ends: &str) -> FundingLine {
    let (starts, ends) = (starts.parse().unwrap(), ends.parse().unwrap());
    FundingLine::new("l".parse().unwrap(), "a trust".parse().unwrap(), Pence(amount), starts, ends)
}

fn stage(percent: u32, due: Option<&str>, in_arrears: bool) -> FundingStage {
    FundingStage { due: due.map(|day| day.parse().unwrap()), in_arrears, ..FundingStage::new(percent) }
}

fn paid(line: &FundingLine) -> Vec<(String, i64)> {
    arrivals(line).unwrap().into_iter().map(|part| (part.on.to_string(), part.amount.0)).collect()
}

fn said(days: &[(&str, i64)]) -> Vec<(String, i64)> {
    days.iter().map(|(day, amount)| ((*day).to_owned(), *amount)).collect()
}

#[test]
fn fifty_thirty_twenty_with_dates() {
    let mut grant = line(1_000_001, "2026-04-01", "2027-03-31");
    grant.stages =
        vec![stage(50, Some("2026-04-15"), false), stage(30, Some("2026-10-15"), false), stage(20, Some("2027-05-01"), true)];
    assert_eq!(paid(&grant), said(&[("2026-04-15", 500_000), ("2026-10-15", 300_000), ("2027-05-01", 200_001)]));
}

#[test]
fn arrears_never_come_while_the_line_runs() {
    let mut grant = line(100, "2026-04-01", "2027-03-31");
    grant.stages = vec![stage(80, None, false), stage(20, Some("2027-01-01"), true)];
    assert_eq!(paid(&grant), said(&[("2026-04-01", 80), ("2027-04-01", 20)]));
    grant.stages = vec![stage(80, None, false), stage(20, None, true)];
    assert_eq!(paid(&grant), said(&[("2026-04-01", 80), ("2027-04-01", 20)]));
}

#[test]
fn stages_without_a_day_come_when_those_before_are_used_up() {
    // A hundred days: after fifty of them, and after eighty.
    let mut grant = line(999, "2026-01-01", "2026-04-10");
    grant.stages = vec![stage(50, None, false), stage(30, None, false), stage(20, None, false)];
    assert_eq!(paid(&grant), said(&[("2026-01-01", 499), ("2026-02-20", 299), ("2026-03-22", 201)]));
}

#[test]
fn without_stages_each_month_comes_at_its_end() {
    let gifts = line(6_100, "2026-11-16", "2027-01-15");
    assert_eq!(paid(&gifts), said(&[("2026-11-30", 1_500), ("2026-12-31", 3_100), ("2027-01-15", 1_500)]));
    assert_eq!(paid(&line(100, "2024-02-01", "2024-02-29")), said(&[("2024-02-29", 100)]));
}
