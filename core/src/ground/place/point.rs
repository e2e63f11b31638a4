//! A point on the earth.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::ground::error::{Code, FingerpostError, Result};

/// A point on the earth: WGS84 latitude and longitude in degrees, as a satellite receiver gives them.
///
/// Use it for sites, stops and the middle of postcodes. Only [`Point::new`] and reading make one, so every point
/// is finite and in range, and is neither of the two slips directories are full of: latitude and longitude
/// exchanged, or National Grid metres written as degrees. The point 0° N 0° E, which empty cells turn into, is
/// refused as well.
///
/// The test for exchanged numbers looks for a place in the United Kingdom with its numbers the wrong way round. It
/// therefore also refuses a stretch of the Indian Ocean around the Seychelles.
///
/// ```
/// use fingerpost::{Code, Point};
///
/// let tredegar_house = Point::new(51.5617, -3.0276)?;
/// assert_eq!(tredegar_house.latitude(), 51.5617);
///
/// assert_eq!(Point::new(-3.0276, 51.5617).unwrap_err().code(), Code::PlaceCoordinatesSwapped);
/// assert_eq!(Point::new(328_850.0, 185_290.0).unwrap_err().code(), Code::PlaceCoordinatesProjected);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// In files it is `{"latitude": 51.5617, "longitude": -3.0276}`. A point can be a home: `Debug` shows one decimal of each
/// number, which names a town and no street.
#[derive(Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "PointFields", into = "PointFields")]
pub struct Point {
    latitude: f64,
    longitude: f64,
}

/// The two numbers of a point, unchecked: how a [`Point`] looks in files and in Kotlin.
///
/// ```
/// use fingerpost::{Point, PointFields};
///
/// let fields = PointFields { latitude: 51.5617, longitude: -3.0276 };
/// let point = Point::try_from(fields)?;
/// assert_eq!(PointFields::from(point), fields);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PointFields {
    /// Degrees north of the equator, from -90 to 90.
    #[cfg_attr(feature = "schema", schemars(range(min = -90, max = 90)))]
    pub latitude: f64,
    /// Degrees east of Greenwich, from -180 to 180.
    #[cfg_attr(feature = "schema", schemars(range(min = -180, max = 180)))]
    pub longitude: f64,
}

/// Only one decimal, some ten kilometres: the whole could be a home.
impl fmt::Debug for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Point({:.1}, {:.1} ‹…›)", self.latitude, self.longitude)
    }
}

/// As a [`Point`] shows itself.
impl fmt::Debug for PointFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PointFields({:.1}, {:.1} ‹…›)", self.latitude, self.longitude)
    }
}

impl Point {
    /// Checks a latitude and a longitude, both in degrees.
    ///
    /// No error repeats the numbers: a point can be somebody's home.
    ///
    /// # Errors
    /// - [`Code::PlaceNotANumber`]: one of the two is not a finite number.
    /// - [`Code::PlaceNullIsland`]: both are zero.
    /// - [`Code::PlaceCoordinatesProjected`]: they look like eastings and northings in metres.
    /// - [`Code::PlaceCoordinatesSwapped`]: they are a place in the United Kingdom the wrong way round.
    /// - [`Code::PlaceLatitudeRange`], [`Code::PlaceLongitudeRange`]: outside -90 to 90, or -180 to 180.
    pub fn new(latitude: f64, longitude: f64) -> Result<Self> {
        let wrong = |code, detail: &str| Err(FingerpostError::invalid(code, detail));
        if !latitude.is_finite() || !longitude.is_finite() {
            return wrong(Code::PlaceNotANumber, "a latitude or longitude is not a number");
        }
        if latitude == 0.0 && longitude == 0.0 {
            return wrong(Code::PlaceNullIsland, "latitude and longitude are both zero, a point in the Atlantic Ocean");
        }
        if looks_projected(latitude, longitude) {
            let detail = "the numbers look like an easting and a northing in metres, not degrees";
            return wrong(Code::PlaceCoordinatesProjected, detail);
        }
        if looks_swapped(latitude, longitude) {
            return wrong(Code::PlaceCoordinatesSwapped, "latitude and longitude stand the wrong way round");
        }
        if !(-90.0..=90.0).contains(&latitude) {
            return wrong(Code::PlaceLatitudeRange, "the latitude is not between -90 and 90 degrees");
        }
        if !(-180.0..=180.0).contains(&longitude) {
            return wrong(Code::PlaceLongitudeRange, "the longitude is not between -180 and 180 degrees");
        }
        Ok(Self { latitude, longitude })
    }

    /// A point whose numbers are known to be in range and in Britain, because they were computed from such a place.
    pub(super) const fn computed(latitude: f64, longitude: f64) -> Self {
        Self { latitude, longitude }
    }

    /// Degrees north of the equator; negative to the south.
    #[must_use]
    pub const fn latitude(self) -> f64 {
        self.latitude
    }

    /// Degrees east of Greenwich; negative to the west.
    #[must_use]
    pub const fn longitude(self) -> f64 {
        self.longitude
    }
}

/// Whether the two are metres on the National Grid, in either order: both beyond any number of degrees, neither
/// beyond the far corner of the grid.
fn looks_projected(latitude: f64, longitude: f64) -> bool {
    let metres = |number: f64| (1_000.0..=1_300_000.0).contains(&number);
    metres(latitude) && metres(longitude)
}

/// Whether the exchanged numbers would lie between Rockall and Lowestoft, and between Scilly and Shetland.
fn looks_swapped(latitude: f64, longitude: f64) -> bool {
    (-14.0..=2.5).contains(&latitude) && (49.0..=61.5).contains(&longitude)
}

impl TryFrom<PointFields> for Point {
    type Error = FingerpostError;

    fn try_from(fields: PointFields) -> Result<Self> {
        Self::new(fields.latitude, fields.longitude)
    }
}

impl From<Point> for PointFields {
    fn from(point: Point) -> Self {
        Self { latitude: point.latitude, longitude: point.longitude }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Point {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Point".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        PointFields::json_schema(generator)
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Point, PointFields, {
    lower: |point| point.into(),
    try_lift: |fields| Ok(Point::try_from(fields)?),
});
