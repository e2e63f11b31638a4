use fingerpost::{AssetColumns, AssetOptions, Catalogue, Directory, NonEmpty, UkDivision, import_geojson, write_sites_geojson};

/// Sites with a point stand on a map again where they stood.
pub(super) fn check(bytes: &[u8]) {
    let columns = AssetColumns::new("id".to_owned(), "name".to_owned());
    let Ok(found) = import_geojson(bytes, &columns, &AssetOptions::new()) else { return };
    super::json_elsewhere(bytes);
    let sites = u32::try_from(found.sites.len()).expect("few");
    assert!(sites + found.features_left_out <= found.features_read && found.placed <= sites);
    let mut directory = Directory::new(NonEmpty::new("Newport").expect("a name"), UkDivision::EnglandAndWales);
    directory.sites = found.sites;
    let Ok(catalogue) = Catalogue::new(directory) else { return };
    let written = write_sites_geojson(&catalogue);
    super::json_elsewhere(written.text.as_bytes());
    assert_eq!(written.placed, found.placed);
}
