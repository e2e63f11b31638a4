//! Writing maps.

use std::collections::HashMap;

use super::MapExport;
use crate::edges::exchange::json::{Value, write_value};
use crate::ground::id::ActivityId;
use crate::ground::place::Point;
use crate::model::catalogue::Catalogue;
use crate::model::site::Site;
use crate::model::verdict::Ranking;

/// Writes the sites of a catalogue as a map (GeoJSON, RFC 7946): one point each, where it is known.
///
/// ```
/// use fingerpost::{Catalogue, write_sites_geojson};
///
/// let catalogue = Catalogue::from_json(br#"{
///     "area": "Newport", "division": "england_and_wales",
///     "sites": [{ "id": "mill", "name": "The mill", "point": { "latitude": 51.5842, "longitude": -2.9977 } }]
/// }"#)?;
/// let map = write_sites_geojson(&catalogue);
/// assert_eq!((map.placed, map.unplaced), (1, 0));
/// assert!(map.text.contains("-2.9977"));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn write_sites_geojson(catalogue: &Catalogue) -> MapExport {
    let places = catalogue.sites().iter().map(|site| {
        let properties = about(site);
        (site.point, Some(site.id.to_string()), properties)
    });
    collection(places.map(|(point, id, properties)| (NO_OUTLINE, point, id, properties)))
}

/// Writes the activities of a catalogue as a map: one point for each site at which it takes place. With a ranking, each has its
/// verdict, score, rank and a sentence; of a ranking, a map shows a person's answers and is personal.
#[must_use]
pub fn write_activities_geojson(catalogue: &Catalogue, ranking: Option<&Ranking>) -> MapExport {
    let answers = ranking.map(answers).unwrap_or_default();
    let places = catalogue.activities().iter().flat_map(|activity| {
        let answer = answers.get(&activity.id);
        let sites = activity.sites.iter().filter_map(|id| catalogue.site(id)).map(Some);
        let sites: Vec<Option<&Site>> = if activity.sites.is_empty() { vec![None] } else { sites.collect() };
        sites.into_iter().map(move |site| {
            let text = |text: &str| Some(Value::text(text.to_owned()));
            let mut properties = vec![
                ("activity", text(activity.id.as_str())),
                ("name", text(activity.name.as_str())),
                ("partner", text(activity.partner.as_str())),
                ("kind", text(activity.kind.as_str())),
                ("status", text(activity.status.as_str())),
                ("site", site.and_then(|site| text(site.id.as_str()))),
                ("site_name", site.and_then(|site| text(site.name.as_str()))),
            ];
            // What is said of an activity at several sites is said of the one that suits best.
            let here = answer
                .filter(|answer| answer.site.as_deref().is_none_or(|best| site.is_some_and(|site| site.id.as_str() == best)));
            if let Some(answer) = here {
                properties.push(("verdict", text(answer.verdict)));
                properties.push(("score", answer.score.map(Value::number)));
                properties.push(("rank", answer.rank.map(Value::number)));
                properties.push(("summary", answer.summary.as_deref().and_then(text)));
            }
            let key = site.map_or_else(|| activity.id.to_string(), |site| format!("{}@{}", activity.id, site.id));
            (site.and_then(|site| site.point), Some(key), properties)
        })
    });
    collection(places.map(|(point, id, properties)| (NO_OUTLINE, point, id, properties)))
}

/// What a ranking says of one activity.
struct Answer {
    verdict: &'static str,
    score: Option<i64>,
    rank: Option<usize>,
    summary: Option<String>,
    site: Option<String>,
}

fn answers(ranking: &Ranking) -> HashMap<ActivityId, Answer> {
    let listed = (1..).zip(&ranking.shortlist).map(|(rank, found)| {
        let answer = Answer {
            verdict: found.verdict.as_str(),
            score: Some(found.score),
            rank: Some(rank),
            summary: found.reasons.first().map(|reason| reason.sentence.clone()),
            site: found.site.as_ref().map(ToString::to_string),
        };
        (found.activity.clone(), answer)
    });
    let excluded = ranking.excluded.iter().map(|one| {
        let answer = Answer { verdict: "unsuitable", score: None, rank: None, summary: Some(one.sentence.clone()), site: None };
        (one.activity.clone(), answer)
    });
    listed.chain(excluded).collect()
}

/// What is said of a place, under names.
pub(super) type Properties = Vec<(&'static str, Option<Value<'static>>)>;

fn about(site: &Site) -> Properties {
    let text = |text: &str| Some(Value::text(text.to_owned()));
    let joined = |words: Vec<&str>| (!words.is_empty()).then(|| Value::text(words.join(", ")));
    vec![
        ("site", text(site.id.as_str())),
        ("name", text(site.name.as_str())),
        ("partner", site.partner.as_ref().and_then(|partner| text(partner.as_str()))),
        ("postcode", site.postcode.as_ref().and_then(|postcode| text(postcode.as_str()))),
        ("address", site.address.as_ref().and_then(|address| text(address.as_str()))),
        ("designation", site.designation.as_ref().and_then(|grade| text(grade.as_str()))),
        ("description", site.description.as_ref().and_then(|words| text(words.as_str()))),
        ("uses", joined(site.uses.iter().map(|word| word.as_str()).collect())),
        ("themes", joined(site.themes.iter().map(|theme| theme.as_str()).collect())),
    ]
}

/// A number, where there is one.
pub(super) fn number(number: Option<u32>) -> Option<Value<'static>> {
    number.map(Value::number)
}

/// Of a place that is only a point.
const NO_OUTLINE: &[Point] = &[];

/// A collection of the places whose point is known, with the box around them. A place with an outline is drawn as that.
pub(super) fn collection<'p>(
    places: impl Iterator<Item = (&'p [Point], Option<Point>, Option<String>, Properties)>,
) -> MapExport {
    let (mut features, mut unplaced) = (Vec::new(), 0);
    let mut edges: Option<[f64; 4]> = None;
    for (outline, point, id, properties) in places {
        let Some(point) = point else {
            unplaced += 1;
            continue;
        };
        for (east, north) in outline.iter().copied().chain([point]).map(degrees) {
            let [west, south, right, top] = edges.unwrap_or([east, north, east, north]);
            edges = Some([west.min(east), south.min(north), right.max(east), top.max(north)]);
        }
        features.push(Value::object([
            ("type", Some(Value::text("Feature"))),
            ("id", id.map(Value::text)),
            ("geometry", Some(geometry(outline, point))),
            ("properties", Some(Value::object(properties))),
        ]));
    }
    let placed = u32::try_from(features.len()).unwrap_or(u32::MAX);
    let text = write_value(&Value::object([
        ("type", Some(Value::text("FeatureCollection"))),
        ("bbox", edges.map(|edges| Value::list(edges.map(Value::number)))),
        ("features", Some(Value::list(features))),
    ]));
    MapExport { text, placed, unplaced }
}

/// A point, or the ring around a place: it ends where it begins.
fn geometry(outline: &[Point], point: Point) -> Value<'static> {
    let position = |point: Point| {
        let (east, north) = degrees(point);
        Value::list([Value::number(east), Value::number(north)])
    };
    let (kind, coordinates) = match outline {
        [] => ("Point", position(point)),
        [first, ..] => {
            let ring: Vec<Value<'static>> = outline.iter().chain([first]).map(|corner| position(*corner)).collect();
            ("Polygon", Value::list([Value::list(ring)]))
        }
    };
    Value::object([("type", Some(Value::text(kind))), ("coordinates", Some(coordinates))])
}

/// Longitude and latitude to seven decimals: a centimetre.
fn degrees(point: Point) -> (f64, f64) {
    let rounded = |degrees: f64| (degrees * 1e7).round() / 1e7;
    (rounded(point.longitude()), rounded(point.latitude()))
}
