use std::path::PathBuf;

use proptest::prelude::*;

use super::{import_geojson, write_activities_geojson, write_sites_geojson};
use crate::edges::exchange::assets::{AssetColumns, AssetOptions};
use crate::ground::error::Code;
use crate::ground::text::NonEmpty;
use crate::strategies::catalogue;

fn columns(id: &str, name: &str) -> AssetColumns {
    AssetColumns::new(id.to_owned(), name.to_owned())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn sites_come_back_where_they_were(catalogue in catalogue()) {
        let map = write_sites_geojson(&catalogue);
        let found = import_geojson(map.text.as_bytes(), &columns("site", "name"), &AssetOptions::new()).unwrap();
        let placed: Vec<_> = catalogue.sites().iter().filter(|site| site.point.is_some()).collect();
        prop_assert_eq!(placed.len(), found.sites.len());
        prop_assert_eq!(usize::try_from(map.placed + map.unplaced).unwrap(), catalogue.sites().len());
        for (before, after) in placed.into_iter().zip(&found.sites) {
            let (before_at, after_at) = (before.point.unwrap(), after.point.unwrap());
            prop_assert_eq!((&before.id, &before.name), (&after.id, &after.name));
            prop_assert!((before_at.latitude() - after_at.latitude()).abs() < 1e-7 && (before_at.longitude() - after_at.longitude()).abs() < 1e-7);
        }
        let map = write_activities_geojson(&catalogue, None);
        let value: serde_json::Value = serde_json::from_str(&map.text).unwrap();
        prop_assert_eq!(value["features"].as_array().unwrap().len() as u32, map.placed);
        if let Some(edges) = value["bbox"].as_array() {
            prop_assert!(edges[0].as_f64() <= edges[2].as_f64() && edges[1].as_f64() <= edges[3].as_f64());
        }
    }
}

fn geometry(geometry: &str, crs: &str) -> (Option<(f64, f64)>, Vec<Code>) {
    let map = format!(
        r#"{{"type": "FeatureCollection"{crs}, "features": [{{"type": "Feature", "id": 1, "properties": {{"n": "A"}}, "geometry": {geometry}}}]}}"#
    );
    let found = import_geojson(map.as_bytes(), &columns("ref", "n"), &AssetOptions::new()).unwrap();
    let point = found.sites[0].point.map(|point| (point.latitude(), point.longitude()));
    (point, found.issues.iter().map(|issue| issue.code).collect())
}

#[test]
fn every_shape_has_a_point() {
    let near = |found: (Option<(f64, f64)>, Vec<Code>), at: (f64, f64), codes: &[Code]| {
        let (latitude, longitude) = found.0.unwrap();
        assert!((latitude - at.0).abs() < 0.002 && (longitude - at.1).abs() < 0.002, "{found:?}");
        assert_eq!(found.1, codes);
    };
    near(geometry(r#"{"type": "Point", "coordinates": [-3.0, 51.5, 12]}"#, ""), (51.5, -3.0), &[]);
    near(geometry(r#"{"type": "Point", "coordinates": [51.5, -3.0]}"#, ""), (51.5, -3.0), &[Code::MapSwapped]);
    near(geometry(r#"{"type": "MultiPoint", "coordinates": [[-3.0, 51.5], [-3.1, 51.6]]}"#, ""), (51.5, -3.0), &[Code::MapShape]);
    near(
        geometry(r#"{"type": "LineString", "coordinates": [[-3.001, 51.5], [-3.0, 51.5], [-2.999, 51.5]]}"#, ""),
        (51.5, -3.0),
        &[Code::MapShape],
    );
    let square = r#"[[[-3.001, 51.499], [-2.999, 51.499], [-2.999, 51.501], [-3.001, 51.501], [-3.001, 51.499]]]"#;
    near(geometry(&format!(r#"{{"type": "Polygon", "coordinates": {square}}}"#), ""), (51.5, -3.0), &[Code::MapShape]);
    near(geometry(&format!(r#"{{"type": "MultiPolygon", "coordinates": [{square}]}}"#), ""), (51.5, -3.0), &[Code::MapShape]);
    let collection = format!(
        r#"{{"type": "GeometryCollection", "geometries": [{{"type": "Point", "coordinates": [0.5, 52]}}, {{"type": "Polygon", "coordinates": {square}}}]}}"#
    );
    near(geometry(&collection, ""), (51.5, -3.0), &[Code::MapShape]);
    let grid = r#", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::27700"}}"#;
    near(geometry(r#"{"type": "Point", "coordinates": [330900, 188000]}"#, grid), (51.5858, -2.9990), &[]);
    assert_eq!(geometry("null", ""), (None, vec![Code::ImportUnplaced]));
}

/// A crescent, whose middle lies outside it.
#[test]
fn the_point_lies_within_the_area() {
    let ring = r#"[[[0.0, 52.0], [1.0, 52.0], [1.0, 52.1], [0.1, 52.1], [0.1, 52.9], [1.0, 52.9], [1.0, 53.0], [0.0, 53.0], [0.0, 52.0]]]"#;
    let (point, _) = geometry(&format!(r#"{{"type": "Polygon", "coordinates": {ring}}}"#), "");
    let (latitude, longitude) = point.unwrap();
    assert!(longitude <= 0.1 || latitude <= 52.1 || latitude >= 52.9, "{latitude} {longitude}");
}

#[test]
fn public_maps_are_read() {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("FINGERPOST_SHARED").map_or(beside, PathBuf::from).join("data");
    let lists = [
        ("trafford-open-data/gm_places_of_worship_RAW.geojson", columns("ID", "DISTNAME"), 53.0..54.0),
        ("trafford-open-data/trafford_places_of_worship.geojson", columns("ID", "DISTNAME"), 53.3..53.5),
        ("trafford-open-data/trafford_local_nature_reserves.geojson", columns("natural_england_gid", "site_name"), 53.3..53.5),
        ("trafford-open-data/trafford_scheduled_monuments.geojson", columns("list_entry_number", "site_name"), 53.3..53.5),
        ("uk-geography/SICBL.geojson", columns("none", "SICBL23NM"), 49.8..56.0),
    ];
    for (name, columns, latitudes) in lists {
        let Ok(map) = std::fs::read(folder.join(name)) else {
            println!("skipped: data/{name} is not beside the repository");
            continue;
        };
        let options = AssetOptions { unnamed: Some(NonEmpty::new("Place").unwrap()), ..AssetOptions::new() };
        let found = import_geojson(&map, &columns, &options).unwrap();
        println!(
            "{name}: {} features, {} sites, {} placed, {:?}",
            found.features_read,
            found.sites.len(),
            found.placed,
            found.counts
        );
        assert!(found.placed > 0 && found.placed as usize == found.sites.len());
        assert!(found.sites.iter().all(|site| latitudes.contains(&site.point.unwrap().latitude())));
    }
}
