//! The sample data of Newport and the lower Usk: every file reads, the directory loads, and what the loader remarks
//! on is there on purpose.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "tests may fail loudly, and this one shows its warnings"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use fingerpost::{Catalogue, Client, Directory, Policy, ReferralUse, RunwayBasis, Severity, runway};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples/data/newport")
}

fn text(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

fn directory() -> Directory {
    serde_json::from_str(&text("directory.json")).unwrap()
}

fn clients() -> Vec<Client> {
    let mut names: Vec<_> = fs::read_dir(folder().join("clients")).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    names.iter().map(|name| serde_json::from_str(&fs::read_to_string(name).unwrap()).unwrap()).collect()
}

#[test]
fn the_directory_loads_and_says_what_is_odd() {
    let catalogue = Catalogue::new(directory()).unwrap_or_else(|error| panic!("{error}: {:#?}", error.issues()));
    let mut kinds = BTreeMap::new();
    for issue in catalogue.issues() {
        println!("{:?} {} {}: {}", issue.severity, issue.code.as_str(), issue.path, issue.detail);
        *kinds.entry(issue.code.as_str()).or_insert(0) += 1;
        assert_ne!(issue.severity, Severity::Error);
    }
    println!("{kinds:?}");
    assert!(kinds.contains_key("feature.sources-disagree"), "some sources are meant to disagree");
    assert!(catalogue.partners().len() >= 22);
    assert!(catalogue.sites().iter().filter(|site| site.point.is_some()).count() >= 40);
    assert!(catalogue.sites().iter().filter(|site| site.uses.contains(&ReferralUse::Doorstep)).count() >= 10);
    assert!(catalogue.activities().len() >= 35);
}

#[test]
fn providers_last_as_long_as_the_page_says() {
    let partners = directory().partners;
    let seen = |id: &str| {
        let partner = partners.iter().find(|partner| partner.id.as_str() == id).unwrap();
        let found = runway(partner, "2026-11-23".parse().unwrap()).unwrap();
        assert_eq!(found.basis, RunwayBasis::Known, "{id}");
        println!("{id}: {:?} {:?} {:?} {:?}", found.months, found.runs_out_on, found.cash_gap, found.if_confirmed);
        found
    };
    let day = |text: &str| Some(text.parse().unwrap());
    let pill = seen("pill-memories");
    assert_eq!((pill.runs_out_on, pill.cash_gap), (day("2027-05-28"), None));
    let gap = seen("tidewater-makers").cash_gap.unwrap();
    assert_eq!((Some(gap.opens_on), gap.closes_on), (day("2027-03-01"), day("2027-03-15")));
    let carers = seen("carers-network");
    assert!(carers.if_confirmed[0].runs_out_on > carers.runs_out_on && carers.runs_out_on > day("2027-09-30"));
}

#[test]
fn every_point_lies_in_the_area() {
    for site in directory().sites {
        let point = site.point.unwrap();
        assert!((51.50..51.75).contains(&point.latitude()) && (-3.15..-2.65).contains(&point.longitude()), "{}", site.id);
    }
}

#[test]
fn six_clients_read_and_come_back_the_same() {
    let clients = clients();
    assert_eq!(clients.len(), 6);
    for client in &clients {
        let written = serde_json::to_string(client).unwrap();
        assert_eq!(&serde_json::from_str::<Client>(&written).unwrap(), client);
        assert!(client.id.as_str().starts_with("c-"));
    }
    assert!(clients.iter().any(|client| client.age.is_none()), "something has to be left to ask");
    assert!(clients.iter().any(|client| client.budget.is_none()), "something has to be left to ask");
}

#[test]
fn the_policy_is_the_default_written_out() {
    assert_eq!(serde_json::from_str::<Policy>(&text("policy.json")).unwrap(), Policy::default());
}

#[test]
fn whatever_is_made_up_says_so() {
    let directory = directory();
    assert!(directory.note.unwrap().as_str().contains("illustrative"));
    for activity in &directory.activities {
        let told = activity.description.as_ref().map_or("", |description| description.as_str());
        assert!(told.ends_with("Illustrative times and price."), "{}", activity.id);
    }
}
