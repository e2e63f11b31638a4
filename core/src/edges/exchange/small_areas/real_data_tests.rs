//! The tables of the four nations, as they are published. The counts were taken from the files with another program.

use std::path::PathBuf;
use std::process::Command;

use super::{SmallAreaColumns, SmallAreaImport, read_small_areas};
use crate::edges::exchange::assets::CodeCount;
use crate::ground::place::Point;
use crate::ground::text::NonEmpty;
use crate::model::small_area::{AreaSource, SmallAreas};

/// A file beside the repository, unpacked where it is packed.
fn file(name: &str) -> Option<Vec<u8>> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("FINGERPOST_SHARED").map_or(beside, PathBuf::from);
    let path = folder.join("data").join(name);
    let bytes = if name.ends_with(".gz") {
        Command::new("gzip")
            .arg("-dc")
            .arg(&path)
            .output()
            .ok()
            .filter(|output| output.status.success())
            .map(|output| output.stdout)
    } else {
        std::fs::read(&path).ok()
    };
    if bytes.is_none() {
        println!("skipped: data/{name} is not beside the repository, or the program gzip is not here");
    }
    bytes
}

fn read(name: &str, columns: &SmallAreaColumns) -> Option<SmallAreaImport> {
    Some(read_small_areas(&file(name)?, columns).unwrap())
}

fn known(name: &str, table: &str) -> Option<SmallAreaImport> {
    read(name, &SmallAreaColumns::known(table).unwrap())
}

#[test]
fn every_table_loads_whole() {
    for (name, table, rows) in [
        ("uk-geography/lsoa11_centroids_england_wales.csv.gz", "centroids_england_wales_2011", 34_753),
        ("imd/imd2019_england_lsoa11.csv.gz", "deprivation_england_2019", 32_844),
        ("imd/imd2025_england_lsoa21.csv.gz", "deprivation_england_2025", 33_755),
        ("imd/imd2017_northern_ireland_soa01.csv.gz", "deprivation_northern_ireland_2017", 890),
        ("imd/imd2020_scotland_dz11.csv.gz", "deprivation_scotland_2020", 6_976),
        ("imd/imd2019_wales_lsoa11.csv.gz", "deprivation_wales_2019", 1_909),
        ("loneliness/england_cls_loneliness_lsoa.csv", "loneliness_england", 33_755),
        ("loneliness/scotland_clinical_loneliness_dz.csv", "loneliness_scotland", 6_976),
        ("loneliness/wales_clinical_loneliness_lsoa.csv", "loneliness_wales", 1_917),
    ] {
        // Areas for which the table has a row and no figures: too few people there for one to be told.
        let bare = match table {
            "loneliness_scotland" => 172,
            "loneliness_wales" => 9,
            _ => 0,
        };
        let Some(found) = known(name, table) else { continue };
        assert_eq!((found.rows_read, found.areas.len()), (rows, rows as usize), "{name}");
        assert_eq!(found.counts, Vec::<CodeCount>::new(), "{name}: {:?}", found.issues.first());
        let whole = found.areas.iter().filter(|area| {
            let placed = area.point.is_some() && area.name.is_some();
            let deprived = area.deprivation.as_ref().is_some_and(|figure| figure.rank.is_some() && figure.decile.is_some());
            let lonely = area.loneliness.as_ref().is_some_and(|figure| figure.value.is_some() && figure.decile.is_some());
            match table.split('_').next() {
                Some("centroids") => placed,
                Some("deprivation") => deprived,
                _ => lonely,
            }
        });
        assert_eq!(whole.count(), rows as usize - bare, "{name}");
        assert_eq!(SmallAreas::new(found.areas).unwrap().len(), rows as usize);
    }
}

/// The summaries for boards and councils, and the sub-domains, have columns of their own.
#[test]
fn tables_of_other_columns_load_whole() {
    let source =
        AreaSource { year: Some(2025), ..AreaSource::new(NonEmpty::new("English Indices of Deprivation 2025").unwrap()) };
    let summary = |code: &str, name: &str| SmallAreaColumns {
        name: Some(name.to_owned()),
        deprivation_rank: Some("imd_rank_of_average_rank".to_owned()),
        deprivation_score: Some("imd_average_score".to_owned()),
        ..SmallAreaColumns::new(code.to_owned(), source.clone())
    };
    let subdomains = SmallAreaColumns {
        figures: vec!["geographical_barriers_score".to_owned(), "geographical_barriers_decile".to_owned()],
        ..SmallAreaColumns::new("lsoa21_code".to_owned(), source.clone())
    };
    for (name, columns, rows) in [
        ("imd/imd2025_england_icb24.csv.gz", summary("icb24_code", "icb24_name"), 42),
        ("imd/imd2025_england_ltla24.csv.gz", summary("ltla24_code", "ltla24_name"), 296),
        ("imd/imd2025_england_lsoa21_subdomains.csv.gz", subdomains, 33_755),
    ] {
        let Some(found) = read(name, &columns) else { continue };
        assert_eq!((found.rows_read, found.areas.len(), found.counts), (rows, rows as usize, Vec::new()), "{name}");
    }
}

#[test]
fn england_and_wales_are_joined_and_every_area_is_accounted_for() {
    let tables = [
        ("imd/imd2025_england_lsoa21.csv.gz", "deprivation_england_2025", 33_755),
        ("loneliness/england_cls_loneliness_lsoa.csv", "loneliness_england", 33_755),
        ("imd/imd2019_wales_lsoa11.csv.gz", "deprivation_wales_2019", 1_909),
        ("loneliness/wales_clinical_loneliness_lsoa.csv", "loneliness_wales", 1_917),
    ];
    let Some(centroids) = known("uk-geography/lsoa11_centroids_england_wales.csv.gz", "centroids_england_wales_2011") else {
        return;
    };
    assert_eq!(centroids.placed, 34_753);
    let mut areas = SmallAreas::new(centroids.areas).unwrap();
    let mut matched = Vec::new();
    for (name, table, rows) in tables {
        let Some(found) = known(name, table) else { return };
        let before = areas.len();
        let joined = areas.join(found.areas).unwrap();
        assert_eq!(joined.matched as usize + joined.added.len(), rows, "{name}");
        assert_eq!(joined.matched as usize + joined.unmatched.len(), before, "{name}");
        assert_eq!(joined.replaced, [], "{name}");
        assert_eq!(areas.len(), before + joined.added.len());
        matched.push((joined.matched, joined.added.len()));
    }
    assert_eq!(matched, MATCHED);
    // Tredegar House, Newport: the area it is in, by the postcode directory, is Newport 014C or a neighbour.
    let near = areas.nearest(Point::new(51.5617, -3.0276).unwrap()).unwrap();
    let area = areas.get(near.code.as_str()).unwrap();
    assert!(area.name.as_ref().is_some_and(|name| name.as_str().starts_with("Newport")), "{area:?}");
    assert!(area.deprivation.is_some());
}

/// How many areas of each table there were already, and how many came with it: those whose borders changed after 2011.
const MATCHED: [(u32, usize); 4] = [(31_810, 1_945), (33_755, 0), (1_909, 0), (1_837, 80)];
