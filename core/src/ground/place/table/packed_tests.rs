use std::collections::HashMap;

use proptest::prelude::*;

use super::packed::{Position, inward, inward_of, pack, position_of, shelf};
use super::{PostcodeLookup, PostcodeTable};
use crate::ground::place::{EastingNorthing, Point, Postcode, distance_metres};

fn any_postcode() -> impl Strategy<Value = Postcode> {
    "[A-PR-UWYZ][A-HK-Y][1-9][0-9]? [0-9][ABD-HJLNP-UW-Z]{2}|GIR 0AA|EC1[AMNPRVY] [0-9]A[ABD-H]"
        .prop_map(|text| Postcode::new(text).unwrap())
}

fn any_position() -> impl Strategy<Value = Position> {
    prop_oneof![
        (0u32..=700_000, 0u32..=1_300_000).prop_map(|(easting, northing)| Position::Grid { easting, northing }),
        (0u32..=16_000_000, 0u32..=16_000_000).prop_map(|(north, east)| Position::Degrees { north, east }),
        (0u32..4_096).prop_map(|month| Position::Ended { month }),
    ]
}

#[test]
fn the_forces_have_no_shelf() {
    assert_eq!(shelf(&Postcode::new("BFPO 57").unwrap()), None);
    assert_eq!(inward(&Postcode::new("BFPO 57").unwrap()), None);
    assert!(!PostcodeTable::new().push(&Postcode::new("BFPO 123").unwrap(), Position::Grid { easting: 1, northing: 1 }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn rows_keep_postcode_order_and_place(one in any_postcode(), two in any_postcode(), position in any_position()) {
        let row = pack(inward(&one).unwrap(), position);
        prop_assert_eq!(inward_of(row), inward(&one).unwrap());
        prop_assert_eq!(position_of(row), Some(position));
        let Some(point) = position.point() else { return Ok(()) };
        match position {
            Position::Grid { easting, northing } => {
                let place = EastingNorthing::new(f64::from(easting), f64::from(northing)).unwrap();
                prop_assert_eq!(point, place.to_point());
            }
            Position::Degrees { .. } => prop_assert_eq!(Position::in_degrees(point), Some(position)),
            Position::Ended { .. } => prop_assert!(false, "a postcode no longer in use has no point"),
        }
        let key = |postcode: &Postcode| (shelf(postcode).unwrap(), inward(postcode).unwrap());
        prop_assert_eq!(one == two, key(&one) == key(&two));
        prop_assert_eq!(one.inward().cmp(two.inward()), inward(&one).cmp(&inward(&two)));
    }
}

proptest! {
    #[test]
    fn the_table_answers_as_a_map_does(rows in prop::collection::vec((any_postcode(), 49.8f64..60.9, -8.0f64..1.7), 0..200),
                                       cut in 0usize..200, stranger in any_postcode()) {
        let mut table = PostcodeTable::new();
        let mut map = HashMap::new();
        for (count, (postcode, latitude, longitude)) in rows.iter().enumerate() {
            let point = Point::new(*latitude, *longitude).unwrap();
            table.push(postcode, Position::in_degrees(point).unwrap());
            map.insert(*postcode, point);
            if count == cut {
                table.settle();
            }
        }
        table.settle();
        prop_assert_eq!(table.len(), map.len());
        for (postcode, point) in &map {
            prop_assert!(distance_metres(table.point(postcode).unwrap(), *point) < 0.1);
        }
        prop_assert_eq!(table.point(&stranger).is_some(), map.contains_key(&stranger));
    }
}
