//! What can be wrong with a map, and what is said about it, where. `¦` marks the place in the text.

use super::import_geojson;
use crate::edges::exchange::assets::{AssetColumns, AssetOptions, KeepRows};
use crate::ground::error::Code;
use Code::{
    CatalogueDuplicateId as Twice, IdEmpty, ImportDuplicateKey as DoubleName, ImportJsonSyntax as Syntax, ImportJsonType as Kind,
    ImportUnnamed as Unnamed, ImportUnplaced as Unplaced, MapCollection as NoMap, MapGeometry as Shape,
    MapReference as Reference, MapSwapped as Swapped,
};

fn columns() -> AssetColumns {
    let named = |name: &str| Some(name.to_owned());
    AssetColumns {
        postcode: named("pc"),
        designation: named("g"),
        address: vec!["a".to_owned()],
        ..AssetColumns::new("ref".to_owned(), "n".to_owned())
    }
}

/// Geometries of one feature.
const GEOMETRIES: &[(&str, Code, &str)] = &[
    (r#"¦5"#, Shape, ""),
    (r#"¦"POINT (1 2)""#, Shape, ""),
    (r#"¦[1, 52]"#, Shape, ""),
    (r#"¦{}"#, Shape, ""),
    (r#"¦true"#, Shape, ""),
    (r#"¦{"coordinates": [1, 52]}"#, Shape, ""),
    (r#"{"type": ¦7, "coordinates": [1, 52]}"#, Shape, "/type"),
    (r#"{"type": ¦null, "coordinates": [1, 52]}"#, Shape, "/type"),
    (r#"{"type": ¦"point", "coordinates": [1, 52]}"#, Shape, "/type"),
    (r#"{"type": ¦"Circle", "coordinates": [1, 52]}"#, Shape, "/type"),
    (r#"{"type": ¦"Feature", "coordinates": [1, 52]}"#, Shape, "/type"),
    (r#"¦{"type": "Point"}"#, Shape, ""),
    (r#"{"type": "Point", "coordinates": ¦null}"#, Shape, "/coordinates"),
    (r#"{"type": "Point", "coordinates": ¦5}"#, Shape, "/coordinates"),
    (r#"{"type": "Point", "coordinates": ¦"1,52"}"#, Shape, "/coordinates"),
    (r#"{"type": "Point", "coordinates": ¦{"lon": 1, "lat": 52}}"#, Shape, "/coordinates"),
    (r#"{"type": "Point", "coordinates": ¦[]}"#, Shape, "/coordinates"),
    (r#"{"type": "Point", "coordinates": ¦[1]}"#, Shape, "/coordinates"),
    (r#"{"type": "Point", "coordinates": ¦[1, 52, 3, 4, 5]}"#, Shape, "/coordinates"),
    (r#"{"type": "Point", "coordinates": [¦"1", 52]}"#, Shape, "/coordinates/0"),
    (r#"{"type": "Point", "coordinates": [1, ¦"52"]}"#, Shape, "/coordinates/1"),
    (r#"{"type": "Point", "coordinates": [¦null, 52]}"#, Shape, "/coordinates/0"),
    (r#"{"type": "Point", "coordinates": [1, ¦true]}"#, Shape, "/coordinates/1"),
    (r#"{"type": "Point", "coordinates": [1, 52, ¦"high"]}"#, Shape, "/coordinates/2"),
    (r#"{"type": "Point", "coordinates": ¦[[1, 52]]}"#, Shape, "/coordinates"),
    (r#"{"type": "Point", "coordinates": [¦1e400, 52]}"#, Kind, "/coordinates/0"),
    (r#"{"type": "Point", "coordinates": [1, ¦1e9]}"#, Shape, "/coordinates/1"),
    (r#"{"type": "MultiPoint", "coordinates": ¦[]}"#, Shape, "/coordinates"),
    (r#"{"type": "MultiPoint", "coordinates": [¦1, 52]}"#, Shape, "/coordinates/0"),
    (r#"{"type": "MultiPoint", "coordinates": [[1, 52], ¦[2]]}"#, Shape, "/coordinates/1"),
    (r#"{"type": "LineString", "coordinates": ¦[]}"#, Shape, "/coordinates"),
    (r#"{"type": "LineString", "coordinates": ¦[[1, 52]]}"#, Shape, "/coordinates"),
    (r#"{"type": "LineString", "coordinates": [[1, 52], ¦5]}"#, Shape, "/coordinates/1"),
    (r#"{"type": "LineString", "coordinates": [[1, 52], [1, ¦"x"]]}"#, Shape, "/coordinates/1/1"),
    (r#"{"type": "LineString", "coordinates": ¦"1 52, 2 53"}"#, Shape, "/coordinates"),
    (r#"{"type": "MultiLineString", "coordinates": ¦3}"#, Shape, "/coordinates"),
    (r#"{"type": "MultiLineString", "coordinates": [¦[[1, 52]]]}"#, Shape, "/coordinates/0"),
    (r#"{"type": "MultiLineString", "coordinates": [¦7]}"#, Shape, "/coordinates/0"),
    (r#"{"type": "Polygon", "coordinates": ¦[]}"#, Shape, "/coordinates"),
    (r#"{"type": "Polygon", "coordinates": ¦null}"#, Shape, "/coordinates"),
    (r#"{"type": "Polygon", "coordinates": [¦[]]}"#, Shape, "/coordinates/0"),
    (r#"{"type": "Polygon", "coordinates": [¦[[1, 52], [2, 52], [1, 52]]]}"#, Shape, "/coordinates/0"),
    (r#"{"type": "Polygon", "coordinates": [¦[[1, 52], [2, 52], [2, 53], [1, 53]]]}"#, Shape, "/coordinates/0"),
    (r#"{"type": "Polygon", "coordinates": [[[1, 52], [2, 52], [2, 53], [1, 52]], ¦[[1, 52]]]}"#, Shape, "/coordinates/1"),
    (r#"{"type": "Polygon", "coordinates": [[[1, 52], [2, 52], [2, ¦{}], [1, 52]]]}"#, Shape, "/coordinates/0/2/1"),
    (r#"{"type": "MultiPolygon", "coordinates": ¦{}}"#, Shape, "/coordinates"),
    (r#"{"type": "MultiPolygon", "coordinates": [¦[]]}"#, Shape, "/coordinates/0"),
    (r#"{"type": "MultiPolygon", "coordinates": [[¦[[1, 52]]]]}"#, Shape, "/coordinates/0/0"),
    (r#"¦{"type": "GeometryCollection"}"#, Shape, ""),
    (r#"{"type": "GeometryCollection", "geometries": ¦{}}"#, Shape, "/geometries"),
    (r#"{"type": "GeometryCollection", "geometries": [¦4]}"#, Shape, "/geometries/0"),
    (
        r#"{"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": ¦[1]}]}"#,
        Shape,
        "/geometries/0/coordinates",
    ),
    (r#"¦{"type": "GeometryCollection", "geometries": []}"#, Shape, ""),
    (r#"¦{"type": "MultiPolygon", "coordinates": []}"#, Shape, ""),
    (r#"¦{"type": "MultiLineString", "coordinates": []}"#, Shape, ""),
    (r#"{"type": "MultiLineString", "coordinates": [[[1, 52], [2, 53]], ¦[]]}"#, Shape, "/coordinates/1"),
    (r#"{"type": "MultiPoint", "coordinates": ¦"1 52"}"#, Shape, "/coordinates"),
    (r#"{"type": "GeometryCollection", "geometries": [¦{"type": "Polygon"}]}"#, Shape, "/geometries/0"),
    (r#"¦{"type": "Point", "coordinates": [51.5, -3.0]}"#, Swapped, ""),
    (r#"¦{"type": "LineString", "coordinates": [[51.5, -3.0], [51.6, -3.0]]}"#, Swapped, ""),
    (r#"¦{"type": "Polygon", "coordinates": [[[51.5, -3.0], [51.6, -3.0], [51.6, -2.9], [51.5, -3.0]]]}"#, Swapped, ""),
    (r#"¦{"type": "Point", "coordinates": [0, 0]}"#, Code::PlaceNullIsland, ""),
    (r#"¦{"type": "Point", "coordinates": [330900, 188000]}"#, Code::PlaceCoordinatesProjected, ""),
    (r#"¦{"type": "Point", "coordinates": [10, 95]}"#, Code::PlaceLatitudeRange, ""),
    (r#"¦{"type": "Point", "coordinates": [190, 52]}"#, Code::PlaceLongitudeRange, ""),
    (r#"¦{"type": "Point", "coordinates": [10, -91]}"#, Code::PlaceLatitudeRange, ""),
    (r#"¦{"type": "Point", "coordinates": [-181, 52]}"#, Code::PlaceLongitudeRange, ""),
    (r#"¦{"type": "LineString", "coordinates": [[1, 52], [1.5, 52], [2, 52]]}"#, Code::MapShape, ""),
    (r#"¦{"type": "MultiPoint", "coordinates": [[1, 52], [2, 52]]}"#, Code::MapShape, ""),
];

/// Features of a map.
const FEATURES: &[(&str, Code, &str)] = &[
    ("¦5", NoMap, ""),
    ("¦null", NoMap, ""),
    ("¦\"Feature\"", NoMap, ""),
    ("¦[]", NoMap, ""),
    ("¦{}", NoMap, ""),
    (r#"¦{"type": "feature", "id": 1}"#, NoMap, ""),
    (r#"¦{"type": 7, "id": 1}"#, NoMap, ""),
    (r#"¦{"type": "FeatureCollection", "features": []}"#, NoMap, ""),
    (r#"¦{"type": "Point", "coordinates": [1, 52]}"#, NoMap, ""),
    (r#"{"type": "Feature", "id": 1, "properties": ¦[], "geometry": null}"#, Kind, "/properties"),
    (r#"{"type": "Feature", "id": 1, "properties": ¦"n=A", "geometry": null}"#, Kind, "/properties"),
    (r#"{"type": "Feature", "id": 1, "properties": ¦3, "geometry": null}"#, Kind, "/properties"),
    (r#"{"type": "Feature", "id": 1, "properties": ¦false, "geometry": null}"#, Kind, "/properties"),
    (r#"¦{"type": "Feature", "properties": {"n": "A"}, "geometry": null}"#, IdEmpty, ""),
    (r#"¦{"type": "Feature", "id": null, "properties": {"n": "A"}, "geometry": null}"#, IdEmpty, ""),
    (r#"¦{"type": "Feature", "id": "", "properties": {"n": "A"}, "geometry": null}"#, IdEmpty, ""),
    (r#"¦{"type": "Feature", "id": " ", "properties": {"n": "A"}, "geometry": null}"#, IdEmpty, ""),
    (r#"¦{"type": "Feature", "id": {}, "properties": {"n": "A"}, "geometry": null}"#, IdEmpty, ""),
    (r#"¦{"type": "Feature", "properties": {"ref": "NA", "n": "A"}, "geometry": null}"#, Code::ImportUnplaced, ""),
    (r#"{"type": "Feature", "id": 1, "properties": {"ref": ¦{}, "n": "A"}, "geometry": null}"#, Kind, "/properties/ref"),
    (r#"{"type": "Feature", "id": 1, "properties": {"n": ¦["A"]}, "geometry": null}"#, Kind, "/properties/n"),
    (r#"{"type": "Feature", "id": 1, "properties": {"n": ¦true}, "geometry": null}"#, Kind, "/properties/n"),
    (r#"{"type": "Feature", "id": 1, "properties": {"n": ¦{"en": "A"}}, "geometry": null}"#, Kind, "/properties/n"),
    (r#"¦{"type": "Feature", "id": 1, "properties": {}, "geometry": null}"#, Unnamed, ""),
    (r#"¦{"type": "Feature", "id": 1, "properties": null, "geometry": null}"#, Unnamed, ""),
    (r#"¦{"type": "Feature", "id": 1, "geometry": null}"#, Unnamed, ""),
    (r#"¦{"type": "Feature", "id": 1, "properties": {"n": ""}, "geometry": null}"#, Unnamed, ""),
    (r#"¦{"type": "Feature", "id": 1, "properties": {"n": "  "}, "geometry": null}"#, Unnamed, ""),
    (r#"¦{"type": "Feature", "id": 1, "properties": {"n": null}, "geometry": null}"#, Unnamed, ""),
    (r#"¦{"type": "Feature", "id": 1, "properties": {"N": "A"}, "geometry": null}"#, Unnamed, ""),
    (r#"¦{"type": "Feature", "id": 1, "properties": {"n": "A"}, "geometry": null}"#, Unplaced, ""),
    (r#"¦{"type": "Feature", "id": 1, "properties": {"n": "A"}}"#, Unplaced, ""),
    (
        r#"{"type": "Feature", "id": 1, "properties": {"n": "A", "pc": ¦"NP20"}, "geometry": null}"#,
        Code::PlacePostcodeIncomplete,
        "/properties/pc",
    ),
    (
        r#"{"type": "Feature", "id": 1, "properties": {"n": "A", "pc": ¦"Newport"}, "geometry": null}"#,
        Code::PlacePostcodeFormat,
        "/properties/pc",
    ),
    (
        r#"{"type": "Feature", "id": 1, "properties": {"n": "A", "pc": ¦"NP1O 8YW"}, "geometry": null}"#,
        Code::PlacePostcodeLookAlike,
        "/properties/pc",
    ),
    (r#"{"type": "Feature", "id": 1, "properties": {"n": "A", "pc": ¦[]}, "geometry": null}"#, Kind, "/properties/pc"),
    (
        r#"{"type": "Feature", "id": 1, "properties": {"n": "A", "pc": ¦12}, "geometry": null}"#,
        Code::PlacePostcodeFormat,
        "/properties/pc",
    ),
    (r#"{"type": "Feature", "id": 1, "properties": {"n": "A", "g": ¦{}}, "geometry": null}"#, Kind, "/properties/g"),
    (r#"{"type": "Feature", "id": 1, "properties": {"n": "A", "g": ¦false}, "geometry": null}"#, Kind, "/properties/g"),
    (r#"{"type": "Feature", "id": 1, "properties": {"n": "A", "a": ¦["x"]}, "geometry": null}"#, Kind, "/properties/a"),
];

/// Whole texts.
const TEXTS: &[(&str, Code, &str)] = &[
    ("¦", Syntax, ""),
    ("{¦", Syntax, ""),
    ("¦<kml/>", Syntax, ""),
    ("¦5", NoMap, ""),
    ("¦null", NoMap, ""),
    ("¦{}", NoMap, ""),
    ("¦[]", NoMap, ""),
    (r#"¦{"type": "FeatureCollection"}"#, NoMap, ""),
    (r#"¦{"type": "FeatureCollection", "features": {}}"#, NoMap, ""),
    (r#"¦{"type": "FeatureCollection", "features": null}"#, NoMap, ""),
    (r#"¦{"type": "featurecollection", "features": []}"#, NoMap, ""),
    (r#"¦{"features": []}"#, NoMap, ""),
    (r#"¦{"type": ["FeatureCollection"], "features": []}"#, NoMap, ""),
    (r#"¦{"type": "Point", "coordinates": [1, 52]}"#, NoMap, ""),
    (r#"¦{"type": "Topology", "objects": {}}"#, NoMap, ""),
    (r#"{"type": "FeatureCollection", ¦"type": "Feature", "features": []}"#, DoubleName, "/type"),
    (r#"{"type": "FeatureCollection", "features": []¦]}"#, Syntax, ""),
    (r#"{"type": "FeatureCollection", "features": []¦"#, Syntax, ""),
    (r#"{"type": "FeatureCollection", "features": []} ¦x"#, Syntax, ""),
    (r#"{"type": "FeatureCollection", "features": [{"a": 1, ¦"a": 2}]}"#, DoubleName, "/features/0/a"),
    (r#"{"type": "FeatureCollection", "features": [¦.5]}"#, Syntax, "/features/0"),
    (r#"{"type": "FeatureCollection", "features": [¦NaN]}"#, Syntax, "/features/0"),
    (r#"{"type": "FeatureCollection", "crs": ¦{}, "features": []}"#, Reference, "/crs"),
    (r#"{"type": "FeatureCollection", "crs": ¦"EPSG:27700", "features": []}"#, Reference, "/crs"),
    (r#"{"type": "FeatureCollection", "crs": ¦27700, "features": []}"#, Reference, "/crs"),
    (r#"{"type": "FeatureCollection", "crs": ¦[], "features": []}"#, Reference, "/crs"),
    (r#"{"type": "FeatureCollection", "crs": ¦{"type": "name"}, "features": []}"#, Reference, "/crs"),
    (r#"{"type": "FeatureCollection", "crs": ¦{"type": "name", "properties": {}}, "features": []}"#, Reference, "/crs"),
    (
        r#"{"type": "FeatureCollection", "crs": ¦{"type": "name", "properties": {"name": 4326}}, "features": []}"#,
        Reference,
        "/crs",
    ),
    (r#"{"type": "FeatureCollection", "crs": ¦{"type": "name", "properties": {"name": ""}}, "features": []}"#, Reference, "/crs"),
    (
        r#"{"type": "FeatureCollection", "crs": ¦{"type": "name", "properties": {"name": "EPSG:3857"}}, "features": []}"#,
        Reference,
        "/crs",
    ),
    (
        r#"{"type": "FeatureCollection", "crs": ¦{"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::29902"}}, "features": []}"#,
        Reference,
        "/crs",
    ),
    (
        r#"{"type": "FeatureCollection", "crs": ¦{"type": "name", "properties": {"name": "4326"}}, "features": []}"#,
        Reference,
        "/crs",
    ),
    (
        r#"{"type": "FeatureCollection", "crs": ¦{"type": "name", "properties": {"name": "EPSG:2770"}}, "features": []}"#,
        Reference,
        "/crs",
    ),
    (
        r#"{"type": "FeatureCollection", "crs": ¦{"type": "link", "properties": {"href": "x"}}, "features": []}"#,
        Reference,
        "/crs",
    ),
    (
        r#"{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:27700"}}, "features": [{"type": "Feature", "id": 1, "properties": {"n": "A"}, "geometry": ¦{"type": "Point", "coordinates": [-3.0, 51.5]}}]}"#,
        Code::PlaceOutsideNationalGrid,
        "/features/0/geometry",
    ),
    (
        r#"{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:27700"}}, "features": [{"type": "Feature", "id": 1, "properties": {"n": "A"}, "geometry": ¦{"type": "Point", "coordinates": [900000, 188000]}}]}"#,
        Code::PlaceOutsideNationalGrid,
        "/features/0/geometry",
    ),
    (
        r#"{"type": "FeatureCollection", "features": [{"type": "Feature", "id": 1, "properties": {"n": "A"}}, ¦{"type": "Feature", "id": "1", "properties": {"n": "B"}}]}"#,
        Twice,
        "/features/1",
    ),
    (
        r#"{"type": "FeatureCollection", "features": [{"type": "Feature", "id": 1, "properties": {"n": "A"}}, ¦{"type": "Feature", "properties": {"ref": 1, "n": "B"}}]}"#,
        Twice,
        "/features/1",
    ),
    (
        r#"{"type": "Feature", "id": 1, "properties": {"n": "A"}, "geometry": {"type": "Point", "coordinates": ¦[1]}}"#,
        Shape,
        "/geometry/coordinates",
    ),
    (r#"¦{"type": "Feature", "properties": {"n": "A"}, "geometry": null}"#, IdEmpty, ""),
    (
        "{\"type\": \"FeatureCollection\",\n \"features\": [\n  {\"type\": \"Feature\", \"id\": 1,\n   \"properties\": ¦7}]}",
        Kind,
        "/features/0/properties",
    ),
    ("{\"type\": \"FeatureCollection\", \"name\": \"é\u{1d11e}\", \"features\": [¦7]}", NoMap, "/features/0"),
];

#[test]
fn every_fault_has_its_code_and_its_place() {
    let mut rows: Vec<(String, Code, String)> = Vec::new();
    for (geometry, code, pointer) in GEOMETRIES {
        let text = format!(
            r#"{{"type": "FeatureCollection", "features": [{{"type": "Feature", "id": 1, "properties": {{"n": "A"}}, "geometry": {geometry}}}]}}"#
        );
        rows.push((text, *code, format!("/features/0/geometry{pointer}")));
    }
    for (feature, code, pointer) in FEATURES {
        rows.push((
            format!(r#"{{"type": "FeatureCollection", "features": [{feature}]}}"#),
            *code,
            format!("/features/0{pointer}"),
        ));
    }
    rows.extend(TEXTS.iter().map(|(text, code, pointer)| ((*text).to_owned(), *code, (*pointer).to_owned())));
    let mut wrong = Vec::new();
    for (marked, code, pointer) in &rows {
        let mark = marked.find('¦').unwrap();
        let before = &marked[..mark];
        let text = marked.replace('¦', "");
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        let space = if pointer.is_empty() { "" } else { " " };
        let place = format!("{pointer}{space}(line {line} column {column})");
        let issues: Vec<(Code, String)> = match import_geojson(text.as_bytes(), &columns(), &AssetOptions::new()) {
            Ok(found) => found.issues.into_iter().map(|issue| (issue.code, issue.path)).collect(),
            Err(error) => vec![(error.code(), error.path().to_owned())],
        };
        let found = issues.iter().any(|(found, at)| {
            found == code && (*at == place || (*code == Syntax && at.contains(&format!("(line {line} column {column})"))))
        });
        if !found {
            wrong.push(format!("{marked}\n  wanted {code} at {place}, found {issues:?}"));
        }
    }
    assert!(rows.len() >= 150, "{}", rows.len());
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn files_as_a_whole_are_looked_at_first() {
    let cases: &[(&[u8], Code)] = &[
        (b"PK\x03\x04", Code::ImportArchive),
        (b"\x1f\x8b", Code::ImportArchive),
        (b"\xff\xfe{\0", Code::ImportEncoding),
        (b"{\"type\": \"\xff\"}", Code::ImportEncoding),
    ];
    for (bytes, code) in cases {
        assert_eq!(import_geojson(bytes, &columns(), &AssetOptions::new()).unwrap_err().code(), *code);
    }
}

#[test]
fn what_is_not_read_is_listed_and_options_leave_out() {
    let map = br#"{"type": "FeatureCollection", "totals": 1, "features": [{"type": "Feature", "id": 1, "tippecanoe": {}, "properties": {"n": "A", "telephone": "01633 000000", "Jane Example": 1}}]}"#;
    let found = import_geojson(map, &columns(), &AssetOptions::new()).unwrap();
    let patterns: Vec<&str> = found.unread.iter().map(|path| path.pattern.as_str()).collect();
    assert_eq!(patterns, ["/features/*/properties/telephone", "/features/*/properties/…", "/features/*/tippecanoe", "/totals"]);
    let options = AssetOptions { keep: vec![KeepRows::new("n".to_owned(), "B".to_owned())], ..AssetOptions::new() };
    assert_eq!(import_geojson(map, &columns(), &options).unwrap().features_left_out, 1);
}
