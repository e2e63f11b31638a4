//! The cells of a grid.

use super::place::GapPlace;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::place::{EastingNorthing, Point};
use crate::ground::text::NonEmpty;

/// The most cells a grid may have.
const MOST: usize = 20_000;

/// The cells of the National Grid between two corners, each so many metres wide, the south-west first, row by row.
///
/// Cells begin at multiples of their width, so that two grids of one width fit together. A cell is called by its south-west corner in metres:
/// `328000-188000`.
///
/// # Errors
/// [`Code::GapGrid`] where cells are narrower than 100 metres or wider than 100 kilometres, where the corners stand the wrong way round, or where there
/// would be more than 20,000 cells; `place.*` for a corner outside the National Grid.
///
/// ```
/// use fingerpost::{Point, grid_places};
///
/// let cells = grid_places(Point::new(51.57, -3.02)?, Point::new(51.60, -2.97)?, 1_000)?;
/// assert_eq!(cells[0].id.as_str(), "329000-186000");
/// assert_eq!(cells[0].outline.len(), 4);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
pub fn grid_places(south_west: Point, north_east: Point, metres: u32) -> Result<Vec<GapPlace>> {
    let wrong = |detail: &str| Err(FingerpostError::invalid(Code::GapGrid, detail));
    if !(100..=100_000).contains(&metres) {
        return wrong("the cells of a grid are from 100 to 100,000 metres wide");
    }
    let side = f64::from(metres);
    let corner = |point: Point| EastingNorthing::from_point(point);
    let (from, to) = (corner(south_west)?, corner(north_east)?);
    if from.easting() > to.easting() || from.northing() > to.northing() {
        return wrong("the first corner of a grid is in the south-west, the second in the north-east");
    }
    let (easts, norths) = (steps(from.easting(), to.easting(), side), steps(from.northing(), to.northing(), side));
    if easts.len().saturating_mul(norths.len()) > MOST {
        return wrong("a grid has at most 20,000 cells: make them wider, or the area smaller");
    }
    let cells = norths.iter().flat_map(|north| easts.iter().map(move |east| (*east, *north)));
    cells.map(|(east, north)| cell(east, north, side)).collect()
}

/// The beginnings of the cells that cover a stretch; not many more than there may be.
fn steps(from: f64, to: f64, side: f64) -> Vec<f64> {
    let first = (from / side).floor() * side;
    let at = |i: u32| first + f64::from(i) * side;
    (0..=20_000).map(at).take_while(|start| *start <= to).collect()
}

fn cell(east: f64, north: f64, side: f64) -> Result<GapPlace> {
    let point = |right: f64, up: f64| -> Result<Point> {
        // The last cells may reach over the edge of the grid: there they end.
        let (east, north) = ((east + right * side).min(700_000.0), (north + up * side).min(1_300_000.0));
        Ok(EastingNorthing::new(east, north)?.to_point())
    };
    let id = NonEmpty::new(format!("{east:.0}-{north:.0}"))?;
    let outline = vec![point(0.0, 0.0)?, point(1.0, 0.0)?, point(1.0, 1.0)?, point(0.0, 1.0)?];
    Ok(GapPlace { outline, ..GapPlace::new(id, point(0.5, 0.5)?) })
}
