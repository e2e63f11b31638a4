//! Coordinate reference systems by the names that maps give them.

/// What the numbers of a map are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reference {
    /// Degrees of WGS84, longitude first, as RFC 7946 has it.
    Degrees,
    /// Metres on the British National Grid, easting first.
    NationalGrid,
}

/// The system of a name: `urn:ogc:def:crs:OGC:1.3:CRS84`, `EPSG:27700`.
pub(super) fn named(name: &str) -> Option<Reference> {
    let upper = name.trim().to_ascii_uppercase();
    let authority = upper.contains("EPSG") || upper.contains("OGC");
    let last = upper.rsplit([':', '/', '#']).next().unwrap_or_default();
    match last {
        "CRS84" | "WGS84" => Some(Reference::Degrees),
        "4326" if authority => Some(Reference::Degrees),
        "27700" if authority => Some(Reference::NationalGrid),
        _ => None,
    }
}
