//! How fast maps are read, and in how much memory. `FINGERPOST_MAP_MB` says how large they are (20 where nothing is said).
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a bench")]

use std::fmt::Write;

use divan::Bencher;
use divan::counter::BytesCount;
use fingerpost::{AssetColumns, AssetOptions, MapImport, OsmImport, OsmOptions, import_geojson, import_osm};

mod shared;

fn main() {
    let size = shared::number("FINGERPOST_MAP_MB", 20);
    let whole = geojson(size);
    let cost = shared::measured("GeoJSON", &whole, &geojson(size.div_ceil(2)), true, read_geojson);
    shared::within("GeoJSON", whole.len(), &cost);
    // Its facts are larger than the tags they come from: no limit is promised here.
    shared::measured("OpenStreetMap (Overpass)", &overpass(size), &overpass(size.div_ceil(2)), true, read_overpass);
    divan::main();
}

/// Points, lines and areas with properties of their own.
fn geojson(megabytes: usize) -> String {
    let mut text = String::from(r#"{"type": "FeatureCollection", "features": ["#);
    let mut number = 0_usize;
    while text.len() < megabytes * 1_000_000 {
        let comma = if number == 0 { "" } else { ",\n" };
        let (west, south) = (-5.0 + (number % 6_000) as f64 / 1_000.0, 50.0 + (number % 8_000) as f64 / 1_000.0);
        let geometry = match number % 3 {
            0 => format!(r#"{{"type": "Point", "coordinates": [{west}, {south}]}}"#),
            1 => {
                format!(r#"{{"type": "LineString", "coordinates": [[{west}, {south}], [{}, {}]]}}"#, west + 0.001, south + 0.001)
            }
            _ => format!(
                r#"{{"type": "Polygon", "coordinates": [[[{west}, {south}], [{0}, {south}], [{0}, {1}], [{west}, {1}], [{west}, {south}]]]}}"#,
                west + 0.001,
                south + 0.001
            ),
        };
        write!(
            text,
            r#"{comma}{{"type": "Feature", "geometry": {geometry}, "properties": {{"id": "{number}", "name": "Mill {number}", "grade": "II",
"listed": "1953-03-03", "ward": "Allt-yr-yn", "visits": {number}}}}}"#
        )
        .unwrap();
        number += 1;
    }
    text.push_str("]}");
    text
}

fn overpass(megabytes: usize) -> String {
    let mut text = String::from(r#"{"version": 0.6, "elements": ["#);
    let mut number = 0_usize;
    while text.len() < megabytes * 1_000_000 {
        let comma = if number == 0 { "" } else { ",\n" };
        let (east, north) = (-5.0 + (number % 6_000) as f64 / 1_000.0, 50.0 + (number % 8_000) as f64 / 1_000.0);
        write!(
            text,
            r#"{comma}{{"type": "node", "id": {number}, "lat": {north}, "lon": {east}, "tags": {{"name": "Mill {number}", "tourism": "museum",
"wheelchair": "limited", "toilets:wheelchair": "yes", "opening_hours": "Mo-Fr 10:00-16:00; PH off", "addr:postcode": "NP20 4GA"}}}}"#
        )
        .unwrap();
        number += 1;
    }
    text.push_str("]}");
    text
}

fn read_geojson(text: &str) -> MapImport {
    let columns = AssetColumns::new("id".to_owned(), "name".to_owned());
    import_geojson(text.as_bytes(), &columns, &AssetOptions::new()).unwrap()
}

fn read_overpass(text: &str) -> OsmImport {
    import_osm(text.as_bytes(), &OsmOptions::new("2026-11-23".parse().unwrap())).unwrap()
}

#[divan::bench(args = [1, 10], sample_count = 5)]
fn read_maps(bencher: Bencher<'_, '_>, megabytes: usize) {
    let text = geojson(megabytes);
    bencher.counter(BytesCount::of_str(&text)).bench(|| read_geojson(&text).sites.len());
}

#[divan::bench(args = [1, 10], sample_count = 5)]
fn read_map_data(bencher: Bencher<'_, '_>, megabytes: usize) {
    let text = overpass(megabytes);
    bencher.counter(BytesCount::of_str(&text)).bench(|| read_overpass(&text).places.len());
}
