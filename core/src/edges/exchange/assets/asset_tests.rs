use super::{AssetColumns, AssetImport, AssetOptions, KeepRows, import_assets};
use crate::ground::error::Code;
use crate::ground::text::NonEmpty;
use crate::model::site::ReferralUse;

fn columns() -> AssetColumns {
    let named = |name: &str| Some(name.to_owned());
    AssetColumns {
        latitude: named("lat"),
        longitude: named("lon"),
        easting: named("e"),
        northing: named("n"),
        grid_reference: named("ngr"),
        postcode: named("pc"),
        empty_words: vec!["NA".to_owned()],
        ..AssetColumns::new("id".to_owned(), "name".to_owned())
    }
}

fn import(rows: &str, options: &AssetOptions) -> AssetImport {
    import_assets(format!("id,name,lat,lon,e,n,ngr,pc,open\n{rows}").as_bytes(), &columns(), options).unwrap()
}

fn codes(found: &AssetImport) -> Vec<(Code, u32)> {
    found.counts.iter().map(|counted| (counted.code, counted.count)).collect()
}

#[test]
fn every_way_of_placing_gives_the_same_place() {
    let found = import(
        "1,A,51.5842,-2.9977,,,,,\n2,B,,,330900,188000,,,\n3,C,,,,,\"ST 309 880, ST 999 999\",,\n4,D,NA,NA,,,ST309880,NP20 4GA,\n",
        &AssetOptions::new(),
    );
    assert_eq!(found.placed, 4);
    assert!(codes(&found).is_empty(), "{:?}", found.issues);
    for site in &found.sites {
        let metres = crate::distance_metres(site.point.unwrap(), found.sites[0].point.unwrap());
        assert!(f64::from(u32::try_from(metres.round() as i64).unwrap()) < 1_500.0, "{site:?}");
        assert_eq!(site.uses, [ReferralUse::NoneYet]);
    }
    assert_eq!(found.sites[3].postcode.unwrap().as_str(), "NP20 4GA");
}

#[test]
fn what_is_wrong_is_counted_and_placed() {
    let cases = [
        ("1,,51.5,-3.0,,,,,", 0, Code::ImportUnnamed, "row 2 column name"),
        (",A,51.5,-3.0,,,,,", 0, Code::IdEmpty, "row 2 column id"),
        ("1,A,,,,,,,", 1, Code::ImportUnplaced, "row 2"),
        ("1,A,-3.0,51.5,,,,,", 1, Code::PlaceCoordinatesSwapped, "row 2 column lat"),
        ("1,A,0,0,,,,,", 1, Code::PlaceNullIsland, "row 2 column lat"),
        ("1,A,330900,188000,,,,,", 1, Code::ImportUnplaced, "row 2 column lat"),
        ("1,A,fifty,-3.0,,,,,", 1, Code::ImportCellFormat, "row 2 column lat"),
        ("1,A,51.5,NaN,,,,,", 1, Code::ImportCellFormat, "row 2 column lat"),
        ("1,A,,,\"1, 2\",3,,,", 1, Code::ImportCellFormat, "row 2 column e"),
        ("1,A,,,-5,188000,,,", 1, Code::PlaceOutsideNationalGrid, "row 2 column e"),
        ("1,A,,,,,J 338 740,,", 1, Code::PlaceGridRefLetters, "row 2 column ngr"),
        ("1,A,51.5,-3.0,,,,NP1O 8YW,", 1, Code::PlacePostcodeLookAlike, "row 2 column pc"),
        ("1,A,51.5,-3.0,,,,,,x", 1, Code::ImportRowRagged, "row 2"),
    ];
    for (row, kept, code, place) in cases {
        let found = import(row, &AssetOptions::new());
        assert_eq!(found.sites.len(), kept, "{row}");
        let code = if row.contains("330900,188000,,,,,") { Code::PlaceCoordinatesProjected } else { code };
        assert_eq!((found.issues[0].code, found.issues[0].path.as_str()), (code, place), "{row}");
    }
}

#[test]
fn rows_that_stand_twice_are_reported() {
    let found = import("1,A,51.5,-3.0,,,,,\n1,B,51.6,-3.0,,,,,\n3,a,51.5,-3.0,,,,,\n", &AssetOptions::new());
    assert_eq!(found.sites.len(), 2);
    assert_eq!(codes(&found), [(Code::CatalogueDuplicateId, 1), (Code::ImportSamePlace, 1)]);
}

#[test]
fn options_choose() {
    let options = AssetOptions {
        uses: vec![ReferralUse::Doorstep],
        keep: vec![KeepRows::new("open".to_owned(), "y".to_owned())],
        unnamed: Some(NonEmpty::new("Listed building").unwrap()),
        leave_out_unplaced: true,
        ..AssetOptions::new()
    };
    let found = import("1,,51.5,-3.0,,,,,yes\n2,B,51.5,-3.0,,,,,no\n3,C,,,,,,,yes\n", &options);
    assert_eq!((found.sites.len(), found.rows_read, found.rows_left_out), (1, 3, 1));
    assert_eq!((found.sites[0].name.as_str(), &found.sites[0].uses), ("Listed building", &vec![ReferralUse::Doorstep]));
}

#[test]
fn a_column_that_is_not_there_is_named() {
    let error = import_assets(b"id,Name\n1,A\n", &AssetColumns::new("id".to_owned(), "name".to_owned()), &AssetOptions::new())
        .unwrap_err();
    assert_eq!(error.code(), Code::ImportColumnMissing);
    assert_eq!(error.detail(), "the list has no column `name`; did you mean `Name`?");
}
