//! `docs/fhir.md` says what the code does, and what `docs/referrals.md` says.

use std::collections::BTreeMap;

use fingerpost::{FhirPurpose, MessageSection, ReferralState, fhir_terminology};
use fingerpost_tests::fhir::examples;
use fingerpost_tests::{root, text};
use serde_json::Value;

fn page(name: &str) -> String {
    text(&root().join("docs").join(name))
}

/// The rows of the table whose header begins with a cell, cell by cell, without ticks.
fn rows(page: &str, first: &str) -> Vec<Vec<String>> {
    let cells = |line: &str| -> Vec<String> {
        line.trim().trim_matches('|').split('|').map(|cell| cell.trim().replace('`', "")).collect()
    };
    let mut lines = page.lines().skip_while(|line| !(line.starts_with('|') && cells(line)[0] == first));
    let header = lines.next().unwrap_or_else(|| panic!("no table begins with `{first}`"));
    assert!(header.starts_with('|'));
    lines.skip(1).take_while(|line| line.starts_with('|')).map(cells).collect()
}

#[test]
fn states_and_statuses_are_those_of_the_rule_book() {
    let ours = rows(&page("fhir.md"), "state");
    let rule_book = rows(&page("referrals.md"), "state");
    assert_eq!(ours.len(), rule_book.len());
    for ((row, other), state) in ours.iter().zip(&rule_book).zip(ReferralState::ALL) {
        assert_eq!(row[0], state.as_str());
        assert_eq!((&row[1], &row[2]), (&other[3], &other[4]), "{state}");
        assert_eq!(row[1], state.fhir_task_status());
    }
}

#[test]
fn the_statuses_of_requests_are_those_that_are_written() {
    let ours: BTreeMap<String, String> =
        rows(&page("fhir.md"), "state").into_iter().map(|row| (row[0].clone(), row[3].clone())).collect();
    for written in examples().into_iter().chain(fingerpost_tests::fhir::generated(300)) {
        let bundle: Value = serde_json::from_str(&written.json).unwrap();
        let state = written.referral.view(written.options.at).state;
        assert_eq!(
            bundle["entry"][0]["resource"]["status"].as_str(),
            ours.get(state.as_str()).map(String::as_str),
            "{}",
            written.name
        );
    }
}

#[test]
fn the_resources_of_each_purpose_are_those_that_are_written() {
    let table = rows(&page("fhir.md"), "resource");
    let purposes = [FhirPurpose::CodesOnly, FhirPurpose::Provider, FhirPurpose::GeneralPractice];
    let mut seen: BTreeMap<(String, FhirPurpose), bool> = BTreeMap::new();
    for written in examples() {
        let bundle: Value = serde_json::from_str(&written.json).unwrap();
        for entry in bundle["entry"].as_array().unwrap() {
            let kind = entry["resource"]["resourceType"].as_str().unwrap().to_owned();
            assert!(table.iter().any(|row| row[0] == kind), "{kind} is not on the page");
            seen.insert((kind, written.options.purpose), true);
        }
    }
    for row in &table {
        for (place, purpose) in purposes.iter().enumerate() {
            let promised = row[place + 1] != "–";
            let written = seen.contains_key(&(row[0].clone(), *purpose));
            assert_eq!(promised, written, "{} for {purpose}: `{}`", row[0], row[place + 1]);
        }
    }
}

#[test]
fn every_code_and_heading_is_on_the_page() {
    let page = page("fhir.md");
    for entry in fhir_terminology() {
        assert!(page.contains(&entry.code) && page.contains(&entry.display), "{} {}", entry.code, entry.display);
    }
    for section in MessageSection::ALL {
        assert!(page.contains(section.title()), "{}", section.title());
    }
}
