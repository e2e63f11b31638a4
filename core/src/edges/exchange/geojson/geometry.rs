//! Shapes: what is drawn, and the point that stands for it.

use crate::edges::exchange::json::Value;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::place::{Point, Positions, on_line, point_of, within_areas};

/// How many positions one shape may have.
const MOST_POSITIONS: usize = 1_000_000;
/// How deep collections may stand in each other.
const DEEPEST: usize = 4;

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::edges::exchange) enum Shape {
    Points(Positions),
    Lines(Vec<Positions>),
    /// Areas: each an outer ring with its holes.
    Areas(Vec<Vec<Positions>>),
}

/// A shape as it was drawn.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::edges::exchange) struct Drawn {
    pub(in crate::edges::exchange) shape: Shape,
    /// Whether positions had more than two numbers.
    pub(in crate::edges::exchange) has_height: bool,
    positions: usize,
}

/// What is wrong with a shape, and the value that is.
pub(in crate::edges::exchange) type Wrong<'v, 't> = (&'v Value<'t>, &'static str);

/// Reads a geometry.
pub(in crate::edges::exchange) fn drawn<'v, 't>(geometry: &'v Value<'t>) -> Result<Drawn, Wrong<'v, 't>> {
    let mut drawn = Drawn { shape: Shape::Points(Vec::new()), has_height: false, positions: 0 };
    drawn.shape = drawn.read(geometry, 0)?;
    Ok(drawn)
}

impl Drawn {
    fn read<'v, 't>(&mut self, geometry: &'v Value<'t>, depth: usize) -> Result<Shape, Wrong<'v, 't>> {
        if geometry.fields().is_empty() {
            return Err((geometry, "a geometry has to be an object with `type` and `coordinates`"));
        }
        let Some(kind) = geometry.get("type") else { return Err((geometry, "the geometry has no `type`")) };
        let Some(name) = kind.as_text() else { return Err((kind, "the type of a geometry is a text")) };
        if name == "GeometryCollection" {
            return self.collection(geometry, depth);
        }
        let Some(places) = geometry.get("coordinates") else { return Err((geometry, "the geometry has no `coordinates`")) };
        Ok(match name {
            "Point" => Shape::Points(vec![self.position(places)?]),
            "MultiPoint" => Shape::Points(self.line(places, 1)?),
            "LineString" => Shape::Lines(vec![self.line(places, 2)?]),
            "MultiLineString" => Shape::Lines(list(places)?.iter().map(|line| self.line(line, 2)).collect::<Result<_, _>>()?),
            "Polygon" => Shape::Areas(vec![self.area(places)?]),
            "MultiPolygon" => Shape::Areas(list(places)?.iter().map(|area| self.area(area)).collect::<Result<_, _>>()?),
            _ => return Err((kind, "there is no such type of geometry")),
        })
    }

    /// The most telling of several shapes: areas before lines before points.
    fn collection<'v, 't>(&mut self, geometry: &'v Value<'t>, depth: usize) -> Result<Shape, Wrong<'v, 't>> {
        let Some(all) = geometry.get("geometries") else { return Err((geometry, "the collection has no `geometries`")) };
        if depth >= DEEPEST {
            return Err((geometry, "collections of geometries are nested too deep"));
        }
        let (mut points, mut lines, mut areas) = (Vec::new(), Vec::new(), Vec::new());
        for one in list(all)? {
            match self.read(one, depth + 1)? {
                Shape::Points(more) => points.extend(more),
                Shape::Lines(more) => lines.extend(more),
                Shape::Areas(more) => areas.extend(more),
            }
        }
        Ok(if !areas.is_empty() {
            Shape::Areas(areas)
        } else if !lines.is_empty() {
            Shape::Lines(lines)
        } else {
            Shape::Points(points)
        })
    }

    fn position<'v, 't>(&mut self, value: &'v Value<'t>) -> Result<(f64, f64), Wrong<'v, 't>> {
        let numbers = list(value)?;
        let (Some(east), Some(north)) = (numbers.first(), numbers.get(1)) else {
            return Err((value, "a position has two numbers: longitude and latitude"));
        };
        if numbers.len() > 4 {
            return Err((value, "a position has two numbers, or three with the height"));
        }
        self.positions += 1;
        if self.positions > MOST_POSITIONS {
            return Err((value, "the shape has more than 1,000,000 positions"));
        }
        self.has_height |= numbers.len() > 2;
        for one in numbers {
            number(one)?;
        }
        Ok((number(east)?, number(north)?))
    }

    fn line<'v, 't>(&mut self, value: &'v Value<'t>, least: usize) -> Result<Positions, Wrong<'v, 't>> {
        let line: Positions = list(value)?.iter().map(|position| self.position(position)).collect::<Result<_, _>>()?;
        if line.len() < least {
            return Err((value, if least == 2 { "a line needs at least two positions" } else { "there are no positions" }));
        }
        Ok(line)
    }

    fn area<'v, 't>(&mut self, value: &'v Value<'t>) -> Result<Vec<Positions>, Wrong<'v, 't>> {
        let rings = list(value)?;
        if rings.is_empty() {
            return Err((value, "a polygon needs a ring around it"));
        }
        let mut area = Vec::new();
        for ring in rings {
            let positions = self.line(ring, 1)?;
            if positions.len() < 4 || positions.first() != positions.last() {
                return Err((ring, "a ring needs at least four positions and has to end where it begins"));
            }
            area.push(positions);
        }
        Ok(area)
    }
}

fn list<'v, 't>(value: &'v Value<'t>) -> Result<&'v [Value<'t>], Wrong<'v, 't>> {
    if value.kind() == "a list" { Ok(value.items()) } else { Err((value, "a list is expected here")) }
}

fn number<'v, 't>(value: &'v Value<'t>) -> Result<f64, Wrong<'v, 't>> {
    let Some(digits) = value.as_number() else { return Err((value, "a number without quotation marks is expected here")) };
    digits
        .parse::<f64>()
        .ok()
        .filter(|number| number.is_finite() && number.abs() < 1e8)
        .ok_or((value, "the number is too large for any map"))
}

/// The point that stands for a shape.
pub(in crate::edges::exchange) fn point_of_shape(shape: &Shape, on_grid: bool) -> Result<Point> {
    let nothing = || FingerpostError::invalid(Code::MapGeometry, "the shape is empty");
    let (east, north) = match shape {
        Shape::Points(points) => points.first().copied().ok_or_else(nothing)?,
        Shape::Lines(lines) => lines.iter().max_by_key(|line| line.len()).and_then(|line| on_line(line)).ok_or_else(nothing)?,
        Shape::Areas(areas) => within_areas(areas).ok_or_else(nothing)?,
    };
    point_of(east, north, on_grid)
}
