//! Three public lists, as they are published.

use std::path::PathBuf;

use super::{AssetColumns, AssetImport, AssetOptions, import_assets};
use crate::ground::text::NonEmpty;
use crate::ground::time::UkDivision;
use crate::model::catalogue::{Catalogue, Directory};

fn list(name: &str) -> Option<Vec<u8>> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("FINGERPOST_SHARED").map_or(beside, PathBuf::from);
    let bytes = std::fs::read(folder.join("data").join(name)).ok();
    if bytes.is_none() {
        println!("skipped: data/{name} is not beside the repository");
    }
    bytes
}

fn loads(name: &str, found: AssetImport) -> Catalogue {
    let counts: Vec<String> = found.counts.iter().map(|counted| format!("{} {}", counted.code, counted.count)).collect();
    println!(
        "{name}: {} rows, {} left out, {} sites, {} placed; {}",
        found.rows_read,
        found.rows_left_out,
        found.sites.len(),
        found.placed,
        counts.join(", ")
    );
    let mut directory = Directory::new(NonEmpty::new(name).unwrap(), UkDivision::EnglandAndWales);
    directory.sites = found.sites;
    Catalogue::new(directory).unwrap()
}

#[test]
fn museums() {
    let Some(bytes) = list("mapping-museums/museums.csv") else { return };
    let all = import_assets(&bytes, &AssetColumns::mapping_museums(), &AssetOptions::new()).unwrap();
    assert_eq!(all.rows_read, 4_191);
    assert_eq!(all.sites.len(), 4_191);
    loads("all museums", all);
    let open = import_assets(&bytes, &AssetColumns::mapping_museums(), &AssetOptions::open_museums()).unwrap();
    assert_eq!((open.sites.len(), open.rows_left_out), (3_347, 844));
    let scottish = open.sites.iter().filter(|site| site.division == Some(UkDivision::Scotland)).count();
    assert!(scottish > 300, "{scottish}");
    loads("open museums", open);
}

#[test]
fn listed_buildings_of_york() {
    let Some(bytes) = list("york-listed-buildings/york_listed_buildings.csv") else { return };
    let columns = AssetColumns::york_listed_buildings();
    let named = import_assets(&bytes, &columns, &AssetOptions::new()).unwrap();
    assert_eq!((named.rows_read, named.sites.len()), (2_944, 2_944 - 1_451));
    loads("York, named", named);
    let options = AssetOptions { unnamed: Some(NonEmpty::new("Listed building").unwrap()), ..AssetOptions::new() };
    let all = import_assets(&bytes, &columns, &options).unwrap();
    assert_eq!((all.sites.len(), all.placed), (2_944, 2_944));
    assert!(all.issues.len() <= 1_000);
    loads("York, all", all);
}

#[test]
fn listed_buildings_of_trafford() {
    let Some(bytes) = list("trafford-open-data/trafford_listed_buildings.csv") else { return };
    let found = import_assets(&bytes, &AssetColumns::trafford_listed_buildings(), &AssetOptions::new()).unwrap();
    assert_eq!((found.rows_read, found.sites.len(), found.placed), (265, 262, 262));
    // Trafford lies between 53.35° and 53.49° north.
    for site in &found.sites {
        let point = site.point.unwrap();
        assert!((53.3..53.5).contains(&point.latitude()) && (-2.5..-2.2).contains(&point.longitude()), "{site:?}");
    }
    loads("Trafford", found);
}
