use super::write_gaps_geojson;
use crate::answers::area::{GapOptions, GapPlace, grid_places};
use crate::answers::matching::{Matcher, Policy};
use crate::ground::id::ClientId;
use crate::ground::place::Point;
use crate::ground::text::NonEmpty;
use crate::ground::time::UkDivision;
use crate::model::activity::ReferralRoute;
use crate::model::catalogue::{Catalogue, Directory};
use crate::model::client::{Client, NeedLevel};

fn matcher() -> Matcher {
    let area = Directory::new(NonEmpty::new("Newport").unwrap(), UkDivision::EnglandAndWales);
    Matcher::new(Catalogue::new(area).unwrap(), Policy::default()).unwrap()
}

fn client(id: &str) -> Client {
    let home = Some(Point::new(51.59, -3.0).unwrap());
    Client { home, ..Client::new(ClientId::new(id).unwrap(), NeedLevel::Low, ReferralRoute::LinkWorker) }
}

// Breaks where a ring is open, runs with the clock, or a place is drawn for another client.
#[test]
fn cells_are_closed_rings_against_the_clock() {
    let corner = |latitude, longitude| Point::new(latitude, longitude).unwrap();
    let cells = grid_places(corner(51.57, -3.02), corner(51.60, -2.97), 1_000).unwrap();
    let at = "2026-11-23T09:00:00Z".parse().unwrap();
    let report = matcher().gaps_of_places(&cells, &[client("c-1"), client("c-2")], at, &GapOptions::default()).unwrap();
    let map = write_gaps_geojson(&report, Some(&ClientId::new("c-2").unwrap()));
    let value: serde_json::Value = serde_json::from_str(&map.text).unwrap();
    let features = value["features"].as_array().unwrap();
    assert_eq!((features.len(), map.unplaced), (cells.len(), 0));
    for feature in features {
        assert_eq!(feature["properties"]["client"], "c-2");
        let ring: Vec<(f64, f64)> = feature["geometry"]["coordinates"][0]
            .as_array()
            .unwrap()
            .iter()
            .map(|position| (position[0].as_f64().unwrap(), position[1].as_f64().unwrap()))
            .collect();
        assert_eq!((ring.len(), ring[0]), (5, ring[4]));
        let doubled: f64 = ring.windows(2).map(|pair| pair[0].0 * pair[1].1 - pair[1].0 * pair[0].1).sum();
        assert!(doubled > 0.0, "against the clock");
    }
}

// Breaks where a report on a caseload says where somebody lives.
#[test]
fn homes_are_not_drawn() {
    let at = "2026-11-23T09:00:00Z".parse().unwrap();
    let report = matcher().gaps_of_clients(&[client("c-1")], at, &GapOptions::default()).unwrap();
    let map = write_gaps_geojson(&report, None);
    assert_eq!((map.placed, map.unplaced), (0, 1));
    assert!(!map.text.contains("51.59") && !report.to_json().contains("51.59"));
}

#[test]
fn a_place_without_an_outline_is_a_point() {
    let place = GapPlace::new(NonEmpty::new("here").unwrap(), Point::new(51.59, -3.0).unwrap());
    let at = "2026-11-23T09:00:00Z".parse().unwrap();
    let report = matcher().gaps_of_places(&[place], &[client("c-1")], at, &GapOptions::default()).unwrap();
    assert!(write_gaps_geojson(&report, None).text.contains("\"Point\""));
}
