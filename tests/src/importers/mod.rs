//! What every importer promises for any bytes at all, each importer in a file of its own: it answers and does not fail, and what it
//! took comes back the same when it is written and read again, or is what another parser reads too.
//!
//! `make fuzz` searches for bytes that break a promise; `importers.rs` beside these tests tries every input that is kept.

use fingerpost::{Catalogue, Directory, ImportMode, NonEmpty, Site, UkDivision, export_sheets, import_sheets};

mod assets;
mod calendar;
mod client;
mod directory;
mod directory_text;
mod events;
mod fhir;
mod geojson;
mod open_active;
mod open_referral;
mod osm;
mod place_events;
mod policy;
mod postcode_file;
mod postcodes;
mod readings;
mod sheets;
mod small_areas;

/// One importer and its promise.
pub struct Importer {
    /// Its name, and that of the folder its inputs are kept in.
    pub name: &'static str,
    /// Holds it to its promise; fails loudly where the promise is broken.
    pub check: fn(&[u8]),
}

/// All of them.
pub const IMPORTERS: &[Importer] = &[
    Importer { name: "assets", check: assets::check },
    Importer { name: "calendar", check: calendar::check },
    Importer { name: "client", check: client::check },
    Importer { name: "directory", check: directory::check },
    Importer { name: "directory_text", check: directory_text::check },
    Importer { name: "events", check: events::check },
    Importer { name: "fhir", check: fhir::check },
    Importer { name: "geojson", check: geojson::check },
    Importer { name: "open_active", check: open_active::check },
    Importer { name: "open_referral", check: open_referral::check },
    Importer { name: "osm", check: osm::check },
    Importer { name: "place_events", check: place_events::check },
    Importer { name: "policy", check: policy::check },
    Importer { name: "postcode_file", check: postcode_file::check },
    Importer { name: "postcodes", check: postcodes::check },
    Importer { name: "readings", check: readings::check },
    Importer { name: "sheets", check: sheets::check },
    Importer { name: "small_areas", check: small_areas::check },
];

/// The importer of a name.
#[must_use]
pub fn importer(name: &str) -> Option<&'static Importer> {
    IMPORTERS.iter().find(|importer| importer.name == name)
}

/// What one JSON reader took, the other takes.
fn json_elsewhere(bytes: &[u8]) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    assert!(serde_json::from_slice::<serde::de::IgnoredAny>(bytes).is_ok(), "another parser refuses what was taken");
}

/// The same bytes in the eyes of the other reader of JSON.
fn value(bytes: &[u8]) -> serde_json::Value {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(bytes).expect("another parser refuses what was taken")
}

/// Places are the same after they were written as sheets and read again.
fn sites_come_back(sites: Vec<Site>) {
    let area = || NonEmpty::new("Newport").expect("a name");
    let mut directory = Directory::new(area(), UkDivision::EnglandAndWales);
    directory.sites = sites;
    if Catalogue::new(directory.clone()).is_err() {
        return;
    }
    let written = export_sheets(&directory);
    if written.issues.is_empty() && !directory.sites.is_empty() {
        let again = import_sheets(&written.sheets, area(), UkDivision::EnglandAndWales, ImportMode::AllOrNothing);
        assert_eq!(again.expect("our own sheets are taken").directory, directory);
    }
}
