use super::{OsmOptions, OsmTag, import_osm, osm_features, osm_tag_table};
use crate::ground::error::Code;
use crate::model::feature::{Answer, FeatureKind};

fn said(tags: &[(&str, &str)]) -> Vec<(FeatureKind, Answer)> {
    let tags: Vec<OsmTag> = tags.iter().map(|(key, value)| OsmTag::new((*key).to_owned(), (*value).to_owned())).collect();
    osm_features(&tags, None).facts.into_iter().map(|fact| (fact.feature, fact.answer)).collect()
}

#[test]
fn limited_is_not_yes_and_what_is_not_known_stays_unknown() {
    assert_eq!(said(&[("wheelchair", "yes")]), [(FeatureKind::StepFreeEntrance, Answer::Yes)]);
    assert!(said(&[("wheelchair", "limited")]).iter().all(|(_, answer)| *answer == Answer::Limited));
    assert!(said(&[("wheelchair", "unknown")]).is_empty());
    assert!(said(&[("wheelchair", "ramp round the back"), ("lit", "yes"), ("fee", "no")]).is_empty());
    assert_eq!(said(&[("step_count", "0")]), [(FeatureKind::StepFreeEntrance, Answer::Yes)]);
    assert_eq!(said(&[("step_count", "3"), ("wheelchair", "yes")]), [(FeatureKind::StepFreeEntrance, Answer::Limited)]);
    assert_eq!(said(&[("surface", "asphalt"), ("smoothness", "bad")]), [(FeatureKind::LevelFirmGround, Answer::No)]);
}

#[test]
fn the_order_of_tags_changes_no_answer() {
    let tags = [
        ("wheelchair", "yes"),
        ("ramp:wheelchair", "no"),
        ("entrance:wheelchair", "no"),
        ("toilets", "no"),
        ("toilets:wheelchair", "yes"),
    ];
    let mut backwards = tags;
    backwards.reverse();
    assert_eq!(said(&tags), said(&backwards));
    assert!(said(&tags).iter().all(|(_, answer)| *answer == Answer::No));
}

#[test]
fn both_forms_of_a_map_give_the_same_places() {
    let overpass = br#"{"version": 0.6, "elements": [
        {"type": "node", "id": 1, "lat": 51.50, "lon": -3.00}, {"type": "node", "id": 2, "lat": 51.52, "lon": -3.00},
        {"type": "way", "id": 7, "nodes": [1, 2], "tags": {"name": "Canal path", "surface": "mud", "opening_hours": "Mo-Su 08:00-dusk", "operator": "x"}},
        {"type": "way", "id": 8, "center": {"lat": 51.5, "lon": -3.0}, "tags": {"name": "Museum", "wheelchair": "limited", "addr:postcode": "NP20 1EB"}}
    ]}"#;
    let options =
        OsmOptions { checked_on: Some("2026-11-01".parse().unwrap()), ..OsmOptions::new("2026-11-23".parse().unwrap()) };
    let found = import_osm(overpass, &options).unwrap();
    assert_eq!((found.elements_read, found.elements_bare, found.placed, found.hours_found, found.hours_read), (4, 2, 2, 1, 0));
    assert_eq!(found.places[0].site.features[0].answer, Answer::No);
    assert_eq!(found.issues[0].code, Code::MapHours);
    assert_eq!(found.unread[0].pattern, "/*/tags/operator");
    let geojson = br#"{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "way/8", "properties":
        {"@id": "way/8", "name": "Museum", "wheelchair": "limited", "addr:postcode": "NP20 1EB"}, "geometry": {"type": "Point", "coordinates": [-3.0, 51.5]}}]}"#;
    assert_eq!(import_osm(geojson, &options).unwrap().places[0], found.places[1]);
}

#[test]
fn the_page_has_the_table() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/maps.md")).unwrap();
    assert!(page.contains(&osm_tag_table()), "renew the table of docs/maps.md:\n{}", osm_tag_table());
}
