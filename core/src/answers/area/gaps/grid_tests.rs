use proptest::prelude::*;

use super::grid_places;
use crate::ground::error::Code;
use crate::ground::place::{EastingNorthing, Point};

fn corner(easting: u32, northing: u32) -> Point {
    EastingNorthing::new(f64::from(easting), f64::from(northing)).unwrap().to_point()
}

proptest! {
    // Breaks where a cell is left out at an edge, or two cells overlap.
    #[test]
    fn cells_cover_the_box_once(
        east in 200_000_u32..400_000, north in 100_000_u32..300_000, wide in 0_u32..9_000, high in 0_u32..9_000, metres in 500_u32..5_000,
    ) {
        let cells = grid_places(corner(east, north), corner(east + wide, north + high), metres).unwrap();
        let count = |from: u32, length: u32| ((from + length) / metres - from / metres + 1) as usize;
        // A corner may lie a hair's breadth beside the edge of a cell.
        let edge = [east, east + wide, north, north + high].iter().any(|metre| metre % metres < 2 || metre % metres > metres - 2);
        prop_assume!(!edge);
        prop_assert_eq!(cells.len(), count(east, wide) * count(north, high));
        let mut ids: Vec<&str> = cells.iter().map(|cell| cell.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), cells.len());
        for cell in &cells {
            let middle = EastingNorthing::from_point(cell.point).unwrap();
            let (west, south) = cell.id.as_str().split_once('-').unwrap();
            let half = f64::from(metres) / 2.0;
            prop_assert!((middle.easting() - west.parse::<f64>().unwrap() - half).abs() < 0.1);
            prop_assert!((middle.northing() - south.parse::<f64>().unwrap() - half).abs() < 0.1);
            prop_assert_eq!(cell.outline.len(), 4);
        }
    }
}

#[test]
fn what_cannot_be_laid_out_is_refused() {
    let (one, other) = (corner(300_000, 180_000), corner(340_000, 220_000));
    let code = |south_west, north_east, metres| grid_places(south_west, north_east, metres).unwrap_err().code();
    assert_eq!(code(one, other, 99), Code::GapGrid);
    assert_eq!(code(one, other, 100_001), Code::GapGrid);
    assert_eq!(code(other, one, 1_000), Code::GapGrid);
    assert_eq!(code(one, other, 100), Code::GapGrid);
    assert_eq!(code(one, Point::new(53.35, -6.26).unwrap(), 1_000), Code::PlaceOutsideNationalGrid);
}
