use fingerpost::{OsmOptions, Severity, import_osm, read_opening_hours};

/// Every thing with tags is a place or has a finding, counted as another parser counts them; the places come back from our own
/// sheets; and hours of opening are read without fault, or kept.
pub(super) fn check(bytes: &[u8]) {
    let from = "2026-11-23".parse().expect("a day");
    if let Ok(found) = import_osm(bytes, &OsmOptions::new(from)) {
        super::json_elsewhere(bytes);
        let places = u32::try_from(found.places.len()).expect("few");
        let told: u32 = found.counts.iter().map(|counted| counted.count).sum();
        assert!(places + found.elements_bare <= found.elements_read && found.placed <= places);
        assert!(places + found.elements_bare + told >= found.elements_read, "an element is passed over in silence");
        assert!(found.hours_read <= found.hours_found);
        let whole = super::value(bytes);
        let lists = ["elements", "features"].map(|name| whole.get(name).and_then(|list| Some(list.as_array()?.len())));
        assert!(lists.contains(&Some(found.elements_read as usize)), "the other parser counts other elements");
        super::sites_come_back(found.places.into_iter().map(|place| place.site).collect());
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let hours = read_opening_hours(text, from);
        assert!(!hours.rules.is_empty() || hours.timings.is_empty(), "timings come of rules alone");
        for timing in &hours.timings {
            assert!(timing.check().iter().all(|issue| issue.severity != Severity::Error), "{timing:?}");
        }
    }
}
