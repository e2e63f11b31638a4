//! Maps that mean harm: nothing panics, and shapes are bounded.

use proptest::prelude::*;

use super::import_geojson;
use crate::edges::exchange::assets::{AssetColumns, AssetOptions};

fn read(bytes: &[u8]) {
    let _ = import_geojson(bytes, &AssetColumns::new("ref".to_owned(), "n".to_owned()), &AssetOptions::new());
}

const SEED: &str = r#"{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:27700"}}, "features": [
    {"type": "Feature", "id": 1, "properties": {"n": "A"}, "geometry": {"type": "Polygon", "coordinates": [[[1, 52], [2, 52], [2, 53], [1, 52]], [[1.2, 52.1], [1.3, 52.1], [1.3, 52.2], [1.2, 52.1]]]}},
    {"type": "Feature", "id": 2, "properties": {"n": "B"}, "geometry": {"type": "LineString", "coordinates": [[300000, 200000, 7], [300001, 200000]]}}]}"#;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn random_bytes_do_not_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        read(&bytes);
    }

    #[test]
    fn changed_maps_do_not_panic(changes in prop::collection::vec((0..SEED.len(), any::<u8>()), 1..6)) {
        let mut bytes = SEED.as_bytes().to_vec();
        changes.into_iter().for_each(|(at, byte)| bytes[at] = byte & 0x7f);
        read(&bytes);
    }

    #[test]
    fn any_ring_has_a_point_or_a_finding(ring in prop::collection::vec((-180.0..180.0_f64, -90.0..90.0_f64), 3..40)) {
        let mut ring = ring;
        ring.push(ring[0]);
        let positions: Vec<String> = ring.iter().map(|(east, north)| format!("[{east}, {north}]")).collect();
        let map = format!(r#"{{"type": "Feature", "id": 1, "properties": {{"n": "A"}}, "geometry": {{"type": "Polygon", "coordinates": [[{}]]}}}}"#, positions.join(","));
        let found = import_geojson(map.as_bytes(), &AssetColumns::new("ref".to_owned(), "n".to_owned()), &AssetOptions::new()).unwrap();
        prop_assert!(found.placed == 1 || !found.issues.is_empty());
    }
}
