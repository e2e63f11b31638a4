use fingerpost::{OsmOptions, import_osm, read_opening_hours};

/// Every thing with tags is a place, or has a finding; and hours of opening are read or kept.
pub(super) fn check(bytes: &[u8]) {
    let from = "2026-11-23".parse().expect("a day");
    if let Ok(found) = import_osm(bytes, &OsmOptions::new(from)) {
        super::json_elsewhere(bytes);
        let places = u32::try_from(found.places.len()).expect("few");
        assert!(places + found.elements_bare <= found.elements_read && found.placed <= places);
        assert!(found.hours_read <= found.hours_found);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = read_opening_hours(text, from);
    }
}
