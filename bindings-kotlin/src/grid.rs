//! The National Grid of Great Britain.

use fingerpost::{EastingNorthing, FingerpostError, GridRef, Point};

/// What a National Grid reference says.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct GridRefParts {
    /// The reference, in capitals with single spaces.
    pub reference: GridRef,
    /// How many figures there are: 2, 4, 6, 8 or 10.
    pub figures: u32,
    /// The side of the square, in metres.
    pub side_metres: u32,
    /// The south-west corner of the square, which is what the figures say.
    pub south_west: EastingNorthing,
    /// The middle of the square: the best single place for it.
    pub centre: EastingNorthing,
}

/// Checks a reference and says what square it names.
///
/// # Errors
/// `place.grid-ref-*`.
#[uniffi::export]
pub fn check_grid_ref(reference: GridRef) -> Result<GridRefParts, FingerpostError> {
    Ok(GridRefParts {
        reference,
        figures: reference.figures(),
        side_metres: reference.side_metres(),
        south_west: reference.south_west(),
        centre: reference.centre(),
    })
}

/// The reference of so many figures whose square holds a place.
///
/// # Errors
/// `place.grid-ref-figures` for another number than 2, 4, 6, 8 or 10; `place.outside-national-grid`.
#[uniffi::export]
pub fn grid_ref_at(place: EastingNorthing, figures: u32) -> Result<GridRef, FingerpostError> {
    place.grid_ref(figures)
}

/// The places of points on the grid, in their order.
///
/// # Errors
/// `place.outside-national-grid` for a point outside the grid or on the island of Ireland.
#[uniffi::export]
pub fn to_grid(points: Vec<Point>) -> Result<Vec<EastingNorthing>, FingerpostError> {
    points.into_iter().map(EastingNorthing::from_point).collect()
}

/// The points of places on the grid, in their order.
///
/// # Errors
/// `place.*` where the numbers are no place on the grid.
#[uniffi::export]
pub fn to_points(places: Vec<EastingNorthing>) -> Result<Vec<Point>, FingerpostError> {
    Ok(places.into_iter().map(EastingNorthing::to_point).collect())
}
