//! Places in metres on the National Grid.

use serde::{Deserialize, Serialize};

use super::{datum, transverse_mercator as projection};
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::place::Point;

/// A place on the National Grid of Great Britain: metres east and north of a point off the Isles of Scilly
/// (EPSG:27700, OSGB36).
///
/// Use it for data of councils and of the Ordnance Survey, which give places this way. It turns into a [`Point`] and
/// back; the round trip is good to a millimetre. Against the survey's own transformation (OSTN15) the point is within
/// 5 m, which is the accuracy of the plain seven-parameter shift used here.
///
/// The grid covers Great Britain and the Isle of Man only. Northern Ireland has the Irish Grid, whose numbers look
/// alike and mean other places: never pass those here. A point on the island of Ireland is refused.
///
/// ```
/// use fingerpost::{Code, EastingNorthing, Point};
///
/// let greenwich = EastingNorthing::from_point(Point::new(51.47788, -0.00147)?)?;
/// assert_eq!((greenwich.easting().round(), greenwich.northing().round()), (538_885.0, 177_329.0));
/// assert_eq!(greenwich.grid_ref(6)?.to_string(), "TQ 388 773");
/// assert!((greenwich.to_point().latitude() - 51.47788).abs() < 1e-8);
///
/// let belfast = Point::new(54.5967, -5.9301)?;
/// assert_eq!(EastingNorthing::from_point(belfast).unwrap_err().code(), Code::PlaceOutsideNationalGrid);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// In files it is `{"easting": 538885.0, "northing": 177329.0}`.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "EastingNorthingFields", into = "EastingNorthingFields")]
pub struct EastingNorthing {
    easting: f64,
    northing: f64,
}

/// The two numbers of a place on the National Grid, unchecked: how an [`EastingNorthing`] looks in files and in
/// Kotlin.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct EastingNorthingFields {
    /// Metres east of the grid's origin, from 0 to 700 000.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 700_000)))]
    pub easting: f64,
    /// Metres north of the grid's origin, from 0 to 1 300 000.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1_300_000)))]
    pub northing: f64,
}

/// The eastern edge of the grid, in metres.
pub(super) const EAST_EDGE: f64 = 700_000.0;
/// The northern edge of the grid, in metres.
pub(super) const NORTH_EDGE: f64 = 1_300_000.0;

impl EastingNorthing {
    /// Checks an easting and a northing, both in metres.
    ///
    /// # Errors
    /// [`Code::PlaceNotANumber`] where one is not finite, [`Code::PlaceOutsideNationalGrid`] where the place is
    /// outside 0 to 700 000 m east or 0 to 1 300 000 m north.
    pub fn new(easting: f64, northing: f64) -> Result<Self> {
        if !easting.is_finite() || !northing.is_finite() {
            return Err(FingerpostError::invalid(Code::PlaceNotANumber, "an easting or northing is not a number"));
        }
        if !(0.0..=EAST_EDGE).contains(&easting) || !(0.0..=NORTH_EDGE).contains(&northing) {
            return Err(outside("the place is outside the National Grid of 700 by 1300 kilometres"));
        }
        Ok(Self { easting, northing })
    }

    /// A place known to lie on the grid.
    pub(in crate::ground::place) fn known(easting: u32, northing: u32) -> Self {
        Self { easting: f64::from(easting), northing: f64::from(northing) }
    }

    /// The same place, moved so many metres east and north within its square.
    pub(super) fn moved(self, metres: f64) -> Self {
        Self { easting: self.easting + metres, northing: self.northing + metres }
    }

    /// Easting and northing cut to whole metres.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "both are between zero and 1 300 000")]
    pub(in crate::ground::place) fn whole_metres(self) -> (u32, u32) {
        (self.easting as u32, self.northing as u32)
    }

    /// The place of a point of Great Britain or the Isle of Man.
    ///
    /// # Errors
    /// [`Code::PlaceOutsideNationalGrid`] for a point outside the grid or on the island of Ireland.
    pub fn from_point(point: Point) -> Result<Self> {
        if in_ireland(point) {
            return Err(outside("the place is on the island of Ireland, which has a grid of its own"));
        }
        // Far away the projection means nothing, and would fold back on to the grid.
        if !(45.0..=65.0).contains(&point.latitude()) || !(-15.0..=10.0).contains(&point.longitude()) {
            return Err(outside("the place is far outside the National Grid"));
        }
        let (latitude, longitude) = datum::to_osgb36(point.latitude().to_radians(), point.longitude().to_radians());
        let (easting, northing) = projection::project(latitude, longitude);
        Self::new(onto(easting, EAST_EDGE), onto(northing, NORTH_EDGE))
    }

    /// The same place in latitude and longitude.
    #[must_use]
    pub fn to_point(self) -> Point {
        let (latitude, longitude) = projection::unproject(self.easting, self.northing);
        let (latitude, longitude) = datum::to_wgs84(latitude, longitude);
        Point::computed(latitude.to_degrees(), longitude.to_degrees())
    }

    /// Metres east of the grid's origin.
    #[must_use]
    pub const fn easting(self) -> f64 {
        self.easting
    }

    /// Metres north of the grid's origin.
    #[must_use]
    pub const fn northing(self) -> f64 {
        self.northing
    }
}

/// A place less than a millimetre over the edge is on it: that much is lost on the way to a point and back.
fn onto(metres: f64, edge: f64) -> f64 {
    let near = metres.clamp(0.0, edge);
    if (metres - near).abs() < 0.001 { near } else { metres }
}

/// Whether a point is on the island of Ireland, coarsely: three boxes that hold all of it with its islands, and none
/// of Great Britain, Kintyre and Islay included.
fn in_ireland(point: Point) -> bool {
    let within = |south: f64, north: f64, east: f64| {
        (south..north).contains(&point.latitude()) && (-11.0..east).contains(&point.longitude())
    };
    within(51.2, 54.0, -5.9) || within(54.0, 55.27, -5.42) || within(55.27, 55.45, -5.95)
}

fn outside(detail: &str) -> FingerpostError {
    FingerpostError::invalid(Code::PlaceOutsideNationalGrid, detail)
}

impl TryFrom<EastingNorthingFields> for EastingNorthing {
    type Error = FingerpostError;

    fn try_from(fields: EastingNorthingFields) -> Result<Self> {
        Self::new(fields.easting, fields.northing)
    }
}

impl From<EastingNorthing> for EastingNorthingFields {
    fn from(place: EastingNorthing) -> Self {
        Self { easting: place.easting, northing: place.northing }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for EastingNorthing {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EastingNorthing".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        EastingNorthingFields::json_schema(generator)
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(EastingNorthing, EastingNorthingFields, {
    lower: |place| place.into(),
    try_lift: |fields| Ok(EastingNorthing::try_from(fields)?),
});
