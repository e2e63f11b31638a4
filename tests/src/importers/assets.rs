use fingerpost::{AssetColumns, AssetOptions, import_assets};

/// Every row is accounted for, and the places come back from our own sheets.
pub(super) fn check(bytes: &[u8]) {
    for columns in
        [AssetColumns::mapping_museums(), AssetColumns::york_listed_buildings(), AssetColumns::trafford_listed_buildings()]
    {
        let Ok(found) = import_assets(bytes, &columns, &AssetOptions::new()) else { continue };
        let sites = u32::try_from(found.sites.len()).expect("few");
        let told: u32 = found.counts.iter().map(|counted| counted.count).sum();
        assert!(sites + found.rows_left_out <= found.rows_read && found.placed <= sites);
        assert!(sites + found.rows_left_out + told >= found.rows_read, "every row is a site, left out, or spoken of");
        assert!(found.issues.len() <= 1_000);
        super::sites_come_back(found.sites);
    }
}
