use fingerpost::{AssetColumns, AssetOptions, Catalogue, Directory, NonEmpty, UkDivision, import_geojson, write_sites_geojson};

/// Places with a point stand on our own map where they stood on the other, with the same ids and names.
pub(super) fn check(bytes: &[u8]) {
    let columns = AssetColumns::new("id".to_owned(), "name".to_owned());
    let Ok(found) = import_geojson(bytes, &columns, &AssetOptions::new()) else { return };
    super::json_elsewhere(bytes);
    let sites = u32::try_from(found.sites.len()).expect("few");
    assert!(sites + found.features_left_out <= found.features_read && found.placed <= sites);
    let there = super::value(bytes).get("features").and_then(|features| Some(features.as_array()?.len())).unwrap_or(1);
    assert_eq!(found.features_read as usize, there, "the other parser counts other features");
    super::sites_come_back(found.sites.clone());
    let mut directory = Directory::new(NonEmpty::new("Newport").expect("a name"), UkDivision::EnglandAndWales);
    directory.sites.clone_from(&found.sites);
    let Ok(catalogue) = Catalogue::new(directory) else { return };
    let written = write_sites_geojson(&catalogue);
    super::json_elsewhere(written.text.as_bytes());
    assert_eq!(written.placed, found.placed);
    let own = AssetColumns::new("site".to_owned(), "name".to_owned());
    let again = import_geojson(written.text.as_bytes(), &own, &AssetOptions::new()).expect("our own map is taken");
    let placed: Vec<_> = found.sites.iter().filter(|site| site.point.is_some()).collect();
    assert_eq!(again.sites.len(), placed.len(), "{:?}", again.issues);
    for (before, after) in placed.into_iter().zip(&again.sites) {
        assert_eq!((&before.id, &before.name), (&after.id, &after.name));
        let (Some(before), Some(after)) = (before.point, after.point) else { panic!("a point is lost") };
        let moved = (before.latitude() - after.latitude()).abs().max((before.longitude() - after.longitude()).abs());
        assert!(moved < 1e-6, "{before:?} has become {after:?}");
    }
}
