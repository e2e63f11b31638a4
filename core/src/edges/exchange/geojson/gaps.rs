//! Gaps as a map.

use std::collections::HashMap;

use super::MapExport;
use super::write::{Properties, collection, number};
use crate::answers::area::{ActivityWorth, GapReport, PlaceGap};
use crate::edges::exchange::json::Value;
use crate::ground::id::ClientId;
use crate::ground::text::NonEmpty;

/// Writes a report on gaps as a map (GeoJSON, RFC 7946): a polygon for each cell of a grid, a point for each other place, with what can be reached from
/// there and what one more activity there would be worth.
///
/// With several typical clients, say which one the map is of: places lie on each other otherwise. A report on a caseload has no places to draw,
/// because it does not say where clients live.
///
/// ```
/// use fingerpost::{Catalogue, Client, ClientId, Directory, GapOptions, Matcher, NeedLevel, NonEmpty, Point, Policy, ReferralRoute, UkDivision, grid_places, write_gaps_geojson};
///
/// let area = Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales);
/// let matcher = Matcher::new(Catalogue::new(area)?, Policy::default())?;
/// let walker = Client::new(ClientId::new("walks-a-mile")?, NeedLevel::Low, ReferralRoute::LinkWorker);
/// let cells = grid_places(Point::new(51.57, -3.02)?, Point::new(51.60, -2.97)?, 1_000)?;
/// let report = matcher.gaps_of_places(&cells, &[walker], "2026-11-23T09:00:00Z".parse()?, &GapOptions::default())?;
/// assert!(write_gaps_geojson(&report, None).text.contains("Polygon"));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn write_gaps_geojson(report: &GapReport, of: Option<&ClientId>) -> MapExport {
    let worth: HashMap<&NonEmpty, &ActivityWorth> = report.one_more_activity.iter().map(|worth| (&worth.place, worth)).collect();
    let shown = report.places.iter().filter(|gap| of.is_none_or(|client| *client == gap.client));
    let places = shown.map(|gap| {
        let key = format!("{}@{}", gap.client, gap.place);
        let here = gap.point.and_then(|_| worth.get(&gap.place).copied());
        (gap.outline.as_slice(), gap.point, Some(key), properties(gap, here))
    });
    collection(places)
}

fn properties(gap: &PlaceGap, worth: Option<&ActivityWorth>) -> Properties {
    let text = |text: &str| Some(Value::text(text.to_owned()));
    vec![
        ("place", text(gap.place.as_str())),
        ("name", gap.name.as_ref().and_then(|name| text(name.as_str()))),
        ("client", text(gap.client.as_str())),
        ("standing", text(gap.standing.as_str())),
        ("reach", number(Some(gap.reach))),
        ("suitable", number(Some(gap.counts.suitable))),
        ("suitable_with_plan", number(Some(gap.counts.suitable_with_plan))),
        ("undetermined", number(Some(gap.counts.undetermined))),
        ("unsuitable", number(Some(gap.counts.unsuitable))),
        ("doorstep", gap.doorstep.as_ref().and_then(|site| text(site.as_str()))),
        ("people", number(gap.people)),
        ("one_more_activity_gaining", number(worth.map(|worth| worth.gaining))),
        ("one_more_activity_first", number(worth.map(|worth| worth.first))),
    ]
}
