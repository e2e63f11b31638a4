use proptest::prelude::*;

use super::{EastingNorthing, GridRef};
use crate::ground::error::Code;

#[test]
fn known_references() {
    for (text, kept, easting, northing, side) in [
        ("ST 309 882", "ST 309 882", 330_900.0, 188_200.0, 100),
        ("st30908820", "ST 3090 8820", 330_900.0, 188_200.0, 10),
        ("TG 51409 13177", "TG 51409 13177", 651_409.0, 313_177.0, 1),
        ("NN 166 712", "NN 166 712", 216_600.0, 771_200.0, 100),
        ("HU 4 4", "HU 4 4", 440_000.0, 1_140_000.0, 10_000),
        ("SV 0 0", "SV 0 0", 0.0, 0.0, 10_000),
        ("s t\t30 88", "ST 30 88", 330_000.0, 188_000.0, 1_000),
        ("SU0000", "SU 00 00", 400_000.0, 100_000.0, 1_000),
        ("HP 611 137", "HP 611 137", 461_100.0, 1_213_700.0, 100),
        ("SC 25 75", "SC 25 75", 225_000.0, 475_000.0, 1_000),
    ] {
        let reference = GridRef::new(text).unwrap();
        assert_eq!(reference.as_str(), kept);
        assert_eq!((reference.south_west().easting(), reference.south_west().northing()), (easting, northing), "{text}");
        assert_eq!(reference.side_metres(), side);
        assert_eq!(reference.centre().northing(), northing + f64::from(side) / 2.0);
    }
}

#[test]
fn each_fault_has_its_name() {
    for (text, code) in [
        ("", Code::PlaceGridRefLetters),
        ("309 882", Code::PlaceGridRefLetters),
        ("J 338 740", Code::PlaceGridRefLetters),
        ("SI 309 882", Code::PlaceGridRefLetters),
        ("AA 309 882", Code::PlaceGridRefLetters),
        ("TZ 309 882", Code::PlaceGridRefLetters),
        ("STR 309 882", Code::PlaceGridRefLetters),
        ("ŵT 309 882", Code::PlaceGridRefLetters),
        ("ST", Code::PlaceGridRefFigures),
        ("ST 309-882", Code::PlaceGridRefFigures),
        ("ST 30A 882", Code::PlaceGridRefFigures),
        ("ST ٣٠ ٨٨", Code::PlaceGridRefFigures),
        ("ST 309 88", Code::PlaceGridRefUneven),
        ("ST 3098 82", Code::PlaceGridRefUneven),
        ("ST 3", Code::PlaceGridRefUneven),
        ("ST 309123 882345", Code::PlaceGridRefTooLong),
    ] {
        assert_eq!(GridRef::new(text).unwrap_err().code(), code, "{text}");
    }
    assert!(GridRef::new("J 338 740").unwrap_err().detail().contains("Irish Grid"));
    let place = EastingNorthing::new(330_900.0, 188_200.0).unwrap();
    assert_eq!(place.grid_ref(5).unwrap_err().code(), Code::PlaceGridRefFigures);
    let edge = EastingNorthing::new(700_000.0, 188_200.0).unwrap();
    assert_eq!(edge.grid_ref(6).unwrap_err().code(), Code::PlaceOutsideNationalGrid);
}

/// The 7 by 13 lettered squares of the grid as printed on the Ordnance Survey's index map, north at the top.
#[test]
fn every_letter_square_is_where_the_map_has_it() {
    let map = [
        "HL HM HN HO HP JL JM",
        "HQ HR HS HT HU JQ JR",
        "HV HW HX HY HZ JV JW",
        "NA NB NC ND NE OA OB",
        "NF NG NH NJ NK OF OG",
        "NL NM NN NO NP OL OM",
        "NQ NR NS NT NU OQ OR",
        "NV NW NX NY NZ OV OW",
        "SA SB SC SD SE TA TB",
        "SF SG SH SJ SK TF TG",
        "SL SM SN SO SP TL TM",
        "SQ SR SS ST SU TQ TR",
        "SV SW SX SY SZ TV TW",
    ];
    for (northing, row) in map.iter().rev().enumerate() {
        for (easting, letters) in row.split(' ').enumerate() {
            let corner = GridRef::new(format!("{letters} 0 0")).unwrap().south_west();
            assert_eq!((corner.easting(), corner.northing()), (easting as f64 * 1e5, northing as f64 * 1e5), "{letters}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn writing_then_reading_gives_the_square_that_holds_the_place(
        easting in 0.0f64..700_000.0, northing in 0.0f64..1_300_000.0, half in 1u32..=5,
    ) {
        let place = EastingNorthing::new(easting, northing).unwrap();
        let reference = place.grid_ref(half * 2).unwrap();
        prop_assert_eq!(GridRef::new(reference.as_str()).unwrap(), reference);
        prop_assert_eq!(GridRef::new(reference.as_str().replace(' ', "").to_lowercase()).unwrap(), reference);
        prop_assert_eq!(reference.figures(), half * 2);
        prop_assert!(reference.contains(place));
        prop_assert!(reference.contains(reference.centre()) && reference.contains(reference.south_west()));
        // Cut off, never rounded: a shorter reference is the beginning of a longer one.
        let coarse = place.grid_ref(2).unwrap();
        prop_assert!(coarse.contains(reference.south_west()));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,20}|[A-Za-z ]{0,3}[0-9 ]{0,12}") {
        if let Ok(reference) = GridRef::new(&text) {
            prop_assert_eq!(GridRef::new(reference.as_str()).unwrap(), reference);
            let kept: String = text.split_whitespace().collect();
            prop_assert_eq!(reference.as_str().replace(' ', ""), kept.to_ascii_uppercase());
        }
    }
}
