use std::collections::BTreeMap;
use std::path::PathBuf;

use super::{BankHolidays, Date, UkDivision};
use crate::ground::error::Code;

#[expect(clippy::print_stderr, reason = "a skipped test says why")]
fn shared(path: &str) -> Option<String> {
    let folder = std::env::var_os("FINGERPOST_SHARED").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")));
    let file = folder.join(path);
    let text = std::fs::read_to_string(&file);
    if text.is_err() {
        eprintln!("skipped: there is no {}; set FINGERPOST_SHARED to the folder of reference data", file.display());
    }
    text.ok()
}

#[test]
fn the_bundled_list_equals_the_file_of_gov_uk() {
    let Some(text) = shared("data/bank-holidays/bank-holidays.json") else { return };
    let bundled = BankHolidays::bundled().unwrap();
    assert_eq!(BankHolidays::from_json(&text).unwrap(), bundled);
    // Once more without our reader of that file.
    let file: BTreeMap<String, serde_json::Value> = serde_json::from_str(&text).unwrap();
    for (division, events) in file {
        let division: UkDivision = division.replace('-', "_").parse().unwrap();
        let events = events["events"].as_array().unwrap();
        assert_eq!(bundled.dates(division).count(), events.len());
        for event in events {
            let date: Date = event["date"].as_str().unwrap().parse().unwrap();
            assert_eq!(bundled.name(division, date), event["title"].as_str(), "{date}");
        }
    }
}

#[test]
fn counts_and_span_are_those_published() {
    let known = BankHolidays::bundled().unwrap();
    let counts: Vec<_> = UkDivision::ALL.iter().map(|division| known.dates(*division).count()).collect();
    assert_eq!(counts, [140, 157, 174]);
    let span = known.span().unwrap();
    assert_eq!((span.from.to_string(), span.to.to_string()), ("2012-01-01".to_owned(), "2028-12-31".to_owned()));
    let in_2026 = ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"];
    let found: Vec<_> =
        known.dates(UkDivision::EnglandAndWales).filter(|date| date.year() == 2026).map(|date| date.to_string()).collect();
    assert_eq!(found, in_2026.map(|day| format!("2026-{day}")));
}

#[test]
fn outside_the_years_nothing_is_known() {
    let known = BankHolidays::bundled().unwrap();
    for (day, answer) in [("2011-12-31", None), ("2012-01-01", Some(false)), ("2028-12-31", Some(false)), ("2029-01-01", None)] {
        for division in UkDivision::ALL {
            assert_eq!(known.is_holiday(*division, day.parse().unwrap()), answer, "{day}");
        }
    }
    assert_eq!(BankHolidays::none().span(), None);
    let declared = known.with(UkDivision::Scotland, "2031-06-02".parse().unwrap(), "Jubilee");
    assert_eq!(declared.is_holiday(UkDivision::Scotland, "2031-06-02".parse().unwrap()), Some(true));
    assert_eq!(declared.is_holiday(UkDivision::Scotland, "2031-06-03".parse().unwrap()), None);
}

#[test]
fn an_incomplete_year_is_not_covered() {
    // One year with its May only, one without its December, one whole.
    let days = ["2030-05-06", "2031-01-01", "2031-05-05", "2032-01-01", "2032-05-03", "2032-12-27"];
    let events: Vec<_> =
        days.iter().map(|day| serde_json::json!({"title": "A day", "date": day, "notes": "", "bunting": true})).collect();
    let list = serde_json::json!({"division": "x", "events": events});
    let text = format!(r#"{{"england-and-wales": {list}, "scotland": {list}, "northern-ireland": {list}}}"#);
    let known = BankHolidays::from_json(&text).unwrap();
    assert_eq!(known.is_holiday(UkDivision::Scotland, "2030-05-06".parse().unwrap()), Some(true));
    assert_eq!(known.is_holiday(UkDivision::Scotland, "2030-05-07".parse().unwrap()), None);
    assert_eq!(known.is_holiday(UkDivision::Scotland, "2031-05-06".parse().unwrap()), None);
    assert_eq!(known.is_holiday(UkDivision::Scotland, "2032-05-04".parse().unwrap()), Some(false));
    assert_eq!(known.span().map(|span| span.from.year()), Some(2032));
}

#[test]
fn what_is_no_list_is_refused() {
    let twice = r#"{"source": "s", "first_year": 2030, "last_year": 2030, "days": [
        {"date": "2030-01-01", "name": "a", "divisions": ["scotland"]}, {"date": "2030-01-01", "name": "b", "divisions": ["scotland"]}]}"#;
    let backwards = r#"{"source": "s", "first_year": 2031, "last_year": 2030, "days": []}"#;
    for bad in ["", "{}", "[]", r#"{"england-and-wales": {"events": [{"date": "1 May", "title": "x"}]}}"#, twice, backwards] {
        assert_eq!(BankHolidays::from_json(bad).unwrap_err().code(), Code::TimeBankHolidays, "{bad}");
    }
}
