use std::io::{self, Read};

use super::{PostcodeLookup, PostcodeTable};
use crate::ground::error::Code;
use crate::ground::place::{EastingNorthing, Postcode, distance_metres};

fn postcode(text: &str) -> Postcode {
    Postcode::new(text).unwrap()
}

/// The shape of the directory as published, with columns out of order, and every fate a row can have.
const FULL: &str = "\u{feff}pcd7,pcds,dointr,doterm,OSEAST1M,osnrth1m,osgrdind,ctry,lat,long\n\
    \"NP108YW\",NP10 8YW,198001,,328850,0185290,1,W92000004,51.56170,-3.02760\n\
    BT1 5GS,BT1 5GS,198001,,333740,374060,1,N92000002,54.59640,-5.93020\n\
    NP1 0AA,NP1 0AA,198001,199606,331000,188000,1,W92000004,51.58,-2.99\n\
    GY1 1AA,GY1 1AA,198001,,,,9,L93000001,99.999999,0.000000\n\
    IM1 1AH,IM1 1AH,198001,,238000,475500,1,M83000003,54.14810,-4.48160\n\
    nonsense,nonsense,198001,,1,2,1,W92000004,51.0,-3.0\n\
    NP20 4XY,NP20 4XY,198001,,east,188000,1,W92000004,51.0,-3.0\n\
    NP20 4XU,NP20 4XU,198001,,900000,188000,1,W92000004,51.0,-3.0\n\
    NP20 4XT,NP20 4XT\n";

#[test]
fn every_row_has_one_fate() {
    let (table, report) = PostcodeTable::from_onspd_csv(FULL.as_bytes()).unwrap();
    assert_eq!((report.rows, report.kept, report.terminated, report.without_position, report.malformed), (9, 3, 1, 1 + 1, 3));
    assert_eq!(report.skipped_northern_ireland, 0);
    let lines: Vec<_> = report.first_issues.iter().map(|issue| issue.path.as_str()).collect();
    assert_eq!(lines, ["row 7", "row 8", "row 9"]);
    assert!(report.first_issues.iter().all(|issue| issue.code == Code::PlacePostcodeRow));
    assert_eq!(table.len(), 3);
    assert!(table.point(&postcode("NP1 0AA")).is_none());

    // Great Britain from the grid, Northern Ireland from the degrees.
    let house = table.point(&postcode("NP10 8YW")).unwrap();
    assert_eq!(house, EastingNorthing::new(328_850.0, 185_290.0).unwrap().to_point());
    let belfast = table.point(&postcode("BT1 5GS")).unwrap();
    assert!((belfast.latitude() - 54.5964).abs() < 1e-6 && (belfast.longitude() + 5.9302).abs() < 1e-6);
}

#[test]
fn the_irish_grid_is_never_read_as_the_national_grid() {
    let file = "pcd,laua,oseast1m,osnrth1m\nBT1 1AA,N09000003,334316,374675\nAB1 0AA,S12000033,385386,801193\n";
    let (table, report) = PostcodeTable::from_onspd_csv(file.as_bytes()).unwrap();
    assert_eq!((report.rows, report.kept, report.skipped_northern_ireland), (2, 1, 1));
    assert!(table.point(&postcode("BT1 1AA")).is_none() && table.point(&postcode("AB1 0AA")).is_some());
}

#[test]
fn degrees_alone_will_do_and_the_grid_agrees_with_them() {
    let (degrees, _) =
        PostcodeTable::from_onspd_csv("postcode,latitude,longitude\nNP10 8YW,51.5624,-3.0279\n".as_bytes()).unwrap();
    let (grid, _) = PostcodeTable::from_onspd_csv("PCDS,EAST1M,NORTH1M\nNP10 8YW,328850,185290\n".as_bytes()).unwrap();
    let house = postcode("NP10 8YW");
    assert!(distance_metres(degrees.point(&house).unwrap(), grid.point(&house).unwrap()) < 100.0);
}

#[test]
fn files_add_up_and_the_later_one_counts() {
    let (mut table, _) = PostcodeTable::from_onspd_csv("pcd,oseast1m,osnrth1m\nNP10 8YW,1,1\nNP10 8YA,5,5\n".as_bytes()).unwrap();
    let later = "pcd,oseast1m,osnrth1m\nNP10 8YW,328851,185290\nNP10 8YW,328850,185290\nNP9 8YB,7,7\n";
    let report = table.extend_onspd_csv(later.as_bytes()).unwrap();
    assert_eq!((report.kept, table.len()), (3, 3));
    let place = EastingNorthing::from_point(table.point(&postcode("NP10 8YW")).unwrap()).unwrap();
    assert!((place.easting() - 328_850.0).abs() < 0.001);
    assert_eq!(format!("{table:?}"), "PostcodeTable(3 postcodes)");
}

#[test]
fn a_wrong_header_is_an_error() {
    for (file, word) in
        [("name,oseast1m,osnrth1m\n", "postcodes"), ("pcds,oseast1m\nNP10 8YW,1\n", "eastings"), ("", "postcodes")]
    {
        let error = PostcodeTable::from_onspd_csv(file.as_bytes()).unwrap_err();
        assert_eq!(error.code(), Code::PlacePostcodeColumns, "{file}");
        assert!(error.detail().contains(word), "{error}");
    }
}

/// A source that fails after its text.
struct Broken<'t>(&'t [u8]);

impl Read for Broken<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.read(buffer)? {
            0 => Err(io::ErrorKind::ConnectionReset.into()),
            count => Ok(count),
        }
    }
}

#[test]
fn a_source_that_breaks_off_is_an_error_and_what_was_read_stays() {
    let mut table = PostcodeTable::new();
    let error = table.extend_onspd_csv(Broken(b"pcd,oseast1m,osnrth1m\nNP10 8YW,328850,185290\n")).unwrap_err();
    assert_eq!(error.code(), Code::PlacePostcodeSource);
    assert_eq!(table.len(), 1);
    assert!(table.point(&postcode("NP10 8YW")).is_some());
}

#[test]
fn only_ten_findings_are_kept() {
    let file = format!("pcd,oseast1m,osnrth1m\n{}", "bad,1,1\n".repeat(50));
    let (_, report) = PostcodeTable::from_onspd_csv(file.as_bytes()).unwrap();
    assert_eq!((report.malformed, report.first_issues.len()), (50, 10));
}
