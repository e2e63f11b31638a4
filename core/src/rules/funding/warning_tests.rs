use super::{FundingFinding, ends_before_last_session};
use crate::ground::money::Pence;
use crate::model::partner::{FundingLine, Partner, PartnerKind};

fn line(id: &str, starts: &str, ends: &str, confirmed: bool) -> FundingLine {
    let (starts, ends) = (starts.parse().unwrap(), ends.parse().unwrap());
    let line = FundingLine::new(id.parse().unwrap(), "a trust".parse().unwrap(), Pence(1), starts, ends);
    FundingLine { confirmed, activities: vec!["walk".parse().unwrap()], ..line }
}

/// What is said of the walk on 23 November 2026, whose last session is on that day.
fn said(lines: Vec<FundingLine>, last: &str) -> Option<(FundingFinding, Option<String>, String)> {
    let partner = Partner::new("p".parse().unwrap(), "P".parse().unwrap(), PartnerKind::Charity);
    let partner = Partner { funding: lines, ..partner };
    let on = "2026-11-23".parse().unwrap();
    let found = ends_before_last_session(&partner, &"walk".parse().unwrap(), last.parse().unwrap(), on)?;
    assert_eq!((found.activity.as_str(), found.last_session.to_string().as_str()), ("walk", last));
    Some((found.finding, found.funded_until.map(|day| day.to_string()), found.sentence))
}

#[test]
fn money_that_ends_before_the_last_session_is_told() {
    let lines = || vec![line("a", "2026-04-01", "2027-01-31", true), line("b", "2027-02-01", "2027-03-31", true)];
    assert_eq!(said(lines(), "2027-03-31"), None);
    let (finding, until, sentence) = said(lines(), "2027-04-01").unwrap();
    assert_eq!((finding, until.as_deref()), (FundingFinding::EndsBefore, Some("2027-03-31")));
    let says = "The money for it is confirmed until 31 March 2027, and the last session is on 1 April 2027: ask whether it will be finished.";
    assert_eq!(sentence, says);
    let with_gap = vec![line("a", "2026-04-01", "2027-01-31", true), line("b", "2027-02-02", "2027-03-31", true)];
    assert_eq!(said(with_gap, "2027-03-31").unwrap().1.as_deref(), Some("2027-01-31"));
}

#[test]
fn money_nobody_confirmed_is_told() {
    let (finding, until, sentence) = said(vec![line("a", "2026-04-01", "2028-03-31", false)], "2027-04-01").unwrap();
    assert_eq!((finding, until), (FundingFinding::NotConfirmed, None));
    assert!(sentence.contains("not confirmed") && sentence.contains("1 April 2027"), "{sentence}");
    // Confirmed, but only from a later day on.
    assert_eq!(said(vec![line("a", "2026-11-24", "2028-03-31", true)], "2027-04-01").unwrap().0, FundingFinding::NotConfirmed);
}

#[test]
fn nothing_is_said_without_a_line_or_after_the_last_session() {
    assert_eq!(said(Vec::new(), "2027-04-01"), None);
    assert_eq!(said(vec![line("a", "2026-01-01", "2026-02-01", true)], "2026-11-22"), None);
    let mut for_all = line("a", "2026-04-01", "2026-12-31", true);
    for_all.activities.clear();
    assert_eq!(said(vec![for_all], "2027-04-01"), None);
}
