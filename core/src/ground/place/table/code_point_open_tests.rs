use super::{PostcodeLookup, PostcodeTable};
use crate::ground::place::{EastingNorthing, Postcode};

/// Rows as published: the postcode in seven characters, then quality, easting, northing and six codes.
const NP: &str = "\"NP108YW\",10,328850,185290,\"W92000004\",\"\",\"W11000028\",\"\",\"W06000022\",\"W05001234\"\r\n\
    \"NP1 1AA\",90,0,0,\"W92000004\",\"\",\"W11000028\",\"\",\"W06000022\",\"W05001234\"\r\n\
    \"NP204XY\",50,330900,188200,\"W92000004\",\"\",\"W11000028\",\"\",\"W06000022\",\"W05001234\"\r\n\
    \"NP20 4X\",50,330900,188200,\"W92000004\",\"\",\"W11000028\",\"\",\"W06000022\",\"W05001234\"\r\n";
const AB: &str = "\"AB101AB\",10,394235,806529,\"S92000003\",\"\",\"S08000020\",\"\",\"S12000033\",\"S13002842\"\r\n";

#[test]
fn files_of_areas_add_up() {
    let (mut table, report) = PostcodeTable::from_code_point_open_csv(NP.as_bytes()).unwrap();
    assert_eq!((report.rows, report.kept, report.without_position, report.malformed), (4, 2, 1, 1));
    assert_eq!(report.first_issues.first().unwrap().path, "row 4");
    assert_eq!(table.extend_code_point_open_csv(AB.as_bytes()).unwrap().kept, 1);
    assert_eq!(table.len(), 3);
    for (text, easting, northing) in [("NP20 4XY", 330_900.0, 188_200.0), ("AB10 1AB", 394_235.0, 806_529.0)] {
        let point = table.point(&Postcode::new(text).unwrap()).unwrap();
        assert_eq!(point, EastingNorthing::new(easting, northing).unwrap().to_point());
    }
}

#[test]
fn a_file_with_a_header_is_a_file_of_another_layout() {
    let (table, report) =
        PostcodeTable::from_code_point_open_csv("pcd,oseast1m,osnrth1m\nNP10 8YW,328850,185290\n".as_bytes()).unwrap();
    assert!(table.is_empty());
    assert_eq!(report.malformed, 2);
}

#[test]
fn an_empty_file_is_an_empty_table() {
    let (table, report) = PostcodeTable::from_code_point_open_csv(&b""[..]).unwrap();
    assert!(table.is_empty() && report.rows == 0);
}
