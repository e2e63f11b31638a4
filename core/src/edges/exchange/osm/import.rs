//! Places out of map data.

use std::collections::HashMap;

use super::facts::facts;
use super::hours::read_opening_hours;
use super::report::{OsmImport, OsmOptions, OsmPlace};
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::geojson::{Shape, drawn, point_of_shape};
use crate::edges::exchange::json::{Document, Item, Value};
use crate::edges::exchange::source::LARGEST_FEED;
use crate::edges::exchange::unread::Unread;
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::id::SiteId;
use crate::ground::place::{Point, Postcode};
use crate::ground::text::NonEmpty;
use crate::model::provenance::{Provenance, Source};
use crate::model::site::{ExternalId, ReferralUse, Site};

/// Keys that are read beside those of the table.
const READ: &[&str] = &[
    "name",
    "description",
    "opening_hours",
    "addr:housename",
    "addr:housenumber",
    "addr:street",
    "addr:city",
    "addr:postcode",
    "heritage",
    "ref:GB:nhle",
    "wikidata",
    "@id",
    "id",
    "@type",
    "type",
];

/// Reads places out of data of OpenStreetMap: what the Overpass service answers (`out center tags`), or GeoJSON with tags as properties.
///
/// Tags become facts whose source is map data, by the table of `docs/maps.md`; what is not in the table stays unknown. Ways and
/// relations are placed by their `center`, their `geometry`, or the nodes that stand in the same file.
///
/// ```
/// use fingerpost::{OsmOptions, import_osm};
///
/// let answer = br#"{ "elements": [{
///     "type": "node", "id": 17, "lat": 51.5842, "lon": -2.9977, "tags": { "name": "Newport Museum", "wheelchair": "yes" }
/// }] }"#;
/// let found = import_osm(answer, &OsmOptions::new("2026-11-23".parse()?))?;
/// assert_eq!(found.places[0].site.id.as_str(), "osm:node/17");
/// assert_eq!(found.places[0].site.features.len(), 1);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// [`Code::MapCollection`] where the text is neither of the two, and what else can be wrong with JSON as a whole.
pub fn import_osm(map: &[u8], options: &OsmOptions) -> Result<OsmImport> {
    let document = Document::open(map, LARGEST_FEED)?;
    let outline = document.outline(&["elements", "features"])?;
    let Some((name, items)) = outline.list.as_ref().filter(|(name, _)| !name.is_empty()) else {
        let place = document.place("", &outline.top, &outline.top);
        return Err(FingerpostError::import(Code::MapCollection, place, "the text has neither `elements` nor `features`"));
    };
    let mut import = Import {
        document: &document,
        items,
        list: name,
        options,
        findings: Findings::default(),
        unread: Unread::default(),
        seen: HashMap::new(),
        nodes: HashMap::new(),
        places: Vec::new(),
        bare: 0,
        hours: (0, 0),
    };
    let overpass = name == "elements";
    let mut corners = 0;
    if overpass {
        for item in items {
            corners += usize::from(import.node(&document.item(item)?));
        }
    }
    import.places.reserve_exact(items.len().saturating_sub(corners));
    for (index, item) in items.iter().enumerate() {
        let element = document.item(item)?;
        import.element(&element, index, overpass);
    }
    for (name, _) in outline.top.fields() {
        if !["version", "generator", "osm3s", "type", "timestamp", "copyright"].contains(&name.as_ref()) {
            import.unread.note(&format!("/{}", shown(name)));
        }
    }
    import.findings.counts.sort_by_key(|counted| counted.code);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(OsmImport {
        placed: count(import.places.iter().filter(|place| place.site.point.is_some()).count()),
        places: import.places,
        issues: import.findings.listed,
        counts: import.findings.counts,
        unread: import.unread.sorted(),
        elements_read: count(items.len()),
        elements_bare: import.bare,
        hours_found: import.hours.0,
        hours_read: import.hours.1,
    })
}

fn shown(name: &str) -> &str {
    let plain = name.len() <= 48 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_:@-".contains(&byte));
    if plain && name.bytes().filter(u8::is_ascii_digit).count() <= 4 { name } else { "…" }
}

struct Import<'d, 't> {
    document: &'d Document<'t>,
    items: &'d [Item],
    list: &'d str,
    options: &'d OsmOptions,
    findings: Findings,
    unread: Unread,
    /// Which element has which name, by its place in the list.
    seen: HashMap<SiteId, usize>,
    nodes: HashMap<String, (f64, f64)>,
    places: Vec<OsmPlace>,
    bare: u32,
    hours: (u32, u32),
}

impl Import<'_, '_> {
    fn warning(&mut self, code: Code, prefix: &str, root: &Value<'_>, value: &Value<'_>, detail: impl Into<String>) {
        let place = self.document.place(prefix, root, value);
        self.findings.add(Issue::warning(code, place, detail));
    }

    fn pointer(&self, index: usize) -> String {
        format!("/{}/{index}", self.list)
    }

    /// Keeps where a node without tags is: it may be a corner of a way. Whether it is such a node.
    fn node(&mut self, element: &Value<'_>) -> bool {
        let is_corner = element.get("tags").is_none() && element.get("type").and_then(Value::as_text) == Some("node");
        if let (true, Some(id), Ok(Some(at))) = (is_corner, key(element.get("id")), position(element)) {
            self.nodes.insert(id, at);
        }
        is_corner
    }

    fn element(&mut self, element: &Value<'_>, index: usize, overpass: bool) {
        let prefix = &self.pointer(index);
        if element.kind() != "an object" {
            return self.warning(
                Code::ImportJsonType,
                prefix,
                element,
                element,
                format!("an object is expected here, not {}", element.kind()),
            );
        }
        let properties = element.get("properties");
        let holder = if overpass {
            element.get("tags")
        } else {
            properties.and_then(|all| all.get("tags")).filter(|tags| tags.kind() == "an object").or(properties)
        };
        let Some(holder) = holder
            .filter(|holder| !holder.is_null())
            .filter(|holder| holder.kind() != "an object" || !holder.fields().is_empty())
        else {
            self.bare += 1;
            return;
        };
        if holder.kind() != "an object" {
            return self.warning(
                Code::ImportJsonType,
                prefix,
                element,
                holder,
                format!("tags are an object, not {}", holder.kind()),
            );
        }
        let mut tags = Vec::new();
        for (name, value) in holder.fields() {
            match value.as_text().or(value.as_number()) {
                Some(text) => tags.push((name.to_string(), text.to_owned())),
                None if value.is_null() => {}
                None if name.starts_with('@') => self.unread.note(&format!("/*/{}", shown(name))),
                None => self.warning(
                    Code::ImportJsonType,
                    prefix,
                    element,
                    value,
                    "the value of a tag is a text; the tag is left out",
                ),
            }
        }
        if let Some(place) = self.place(element, index, holder, &tags, overpass) {
            self.places.push(place);
        }
    }

    fn place(
        &mut self,
        element: &Value<'_>,
        index: usize,
        holder: &Value<'_>,
        tags: &[(String, String)],
        overpass: bool,
    ) -> Option<OsmPlace> {
        let prefix = &self.pointer(index);
        let tag = |key: &str| tags.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str());
        let words = |key: &str| tag(key).and_then(|text| NonEmpty::new(text).ok());
        let kind = element.get("type").and_then(Value::as_text).filter(|_| overpass);
        let number = key(element.get("id")).or_else(|| tag("@id").map(str::to_owned));
        let known = !overpass || matches!(kind, Some("node" | "way" | "relation"));
        let (Some(number), true) = (number.filter(|number| !number.is_empty()), known) else {
            self.warning(
                Code::FeedRecord,
                prefix,
                element,
                element,
                "the element has no id, or is neither node, way nor relation; it is left out",
            );
            return None;
        };
        let external = kind.map_or(number.clone(), |kind| format!("{kind}/{number}"));
        let Ok(id) = SiteId::new(format!("osm:{external}")) else {
            self.warning(Code::IdTooLong, prefix, element, element, "the id cannot be used; the element is left out");
            return None;
        };
        if let Some(earlier) = self.seen.insert(id.clone(), index) {
            let known = self.items.get(earlier).and_then(|item| self.document.item(item).ok());
            let earlier = known.map_or_else(String::new, |known| self.document.place(&self.pointer(earlier), &known, &known));
            let detail = format!("the same element stands at {earlier} already; it is left out");
            self.warning(Code::CatalogueDuplicateId, prefix, element, element, detail);
            return None;
        }
        let name = match words("name").or_else(|| self.options.unnamed.clone()) {
            Some(name) => name,
            None => {
                self.warning(Code::ImportUnnamed, prefix, element, element, "the place has no name; it is left out");
                return None;
            }
        };
        let told = facts(tags, self.options.checked_on);
        for (key, code, detail) in &told.odd {
            let value = holder.get(key).unwrap_or(holder);
            self.warning(*code, prefix, element, value, *detail);
        }
        for (key, _) in tags.iter().filter(|(key, _)| !READ.contains(&key.as_str()) && !told.used.contains(key)) {
            self.unread.note(&format!("/*/tags/{}", shown(key)));
        }
        let point = self.point(element, prefix, overpass);
        let hours = tag("opening_hours").map(|text| {
            let found = read_opening_hours(text, self.options.from);
            self.hours.0 += 1;
            self.hours.1 += u32::from(!found.rules.is_empty());
            if let (Some(issue), Some(value)) = (found.issues.first(), holder.get("opening_hours")) {
                self.warning(issue.code, prefix, element, value, format!("{}: {}", issue.path, issue.detail));
            }
            found
        });
        let postcode = match tag("addr:postcode").map(Postcode::new) {
            Some(Err(error)) => {
                let value = holder.get("addr:postcode").unwrap_or(holder);
                self.warning(error.code(), prefix, element, value, format!("{}; the site comes without it", error.detail()));
                None
            }
            Some(Ok(postcode)) => Some(postcode),
            None => None,
        };
        let street = [tag("addr:housenumber"), tag("addr:street")].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let address = [tag("addr:housename"), Some(street.as_str()), tag("addr:city")];
        let address: Vec<&str> = address.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        let others = [("OpenStreetMap", Some(external.as_str())), ("NHLE", tag("ref:GB:nhle")), ("Wikidata", tag("wikidata"))];
        let external_ids = others
            .into_iter()
            .filter_map(|(scheme, value)| Some(ExternalId::new(NonEmpty::known(scheme), NonEmpty::new(value?).ok()?)));
        let site = Site {
            point,
            postcode,
            address: NonEmpty::new(address.join(", ")).ok(),
            uses: if self.options.uses.is_empty() { vec![ReferralUse::NoneYet] } else { self.options.uses.clone() },
            features: told.facts,
            external_ids: external_ids.collect(),
            description: words("description"),
            provenance: Some(Provenance { checked_on: self.options.checked_on, ..Provenance::new(Source::MapData) }),
            ..Site::new(id, name)
        };
        Some(OsmPlace { hours, notes: told.notes, ..OsmPlace::new(site) })
    }

    fn point(&mut self, element: &Value<'_>, prefix: &str, overpass: bool) -> Option<Point> {
        let shape = if overpass { self.overpass_shape(element) } else { geojson_shape(element) };
        match shape {
            Err((at, what)) => {
                let code = if at == element.at { Code::ImportUnplaced } else { Code::MapGeometry };
                let value = Value { at, shape: crate::edges::exchange::json::Shape::Null };
                self.warning(code, prefix, element, &value, format!("{what}; the site comes without a point"));
                None
            }
            Ok(shape) => match point_of_shape(&shape, false) {
                Ok(point) => Some(point),
                Err(error) => {
                    self.warning(
                        error.code(),
                        prefix,
                        element,
                        element,
                        format!("{}; the site comes without a point", error.detail()),
                    );
                    None
                }
            },
        }
    }

    /// A node's place; of ways and relations the centre, the geometry, or the nodes in the file.
    fn overpass_shape(&self, element: &Value<'_>) -> Result<Shape, (usize, &'static str)> {
        if let Some(at) = position(element)? {
            return Ok(Shape::Points(vec![at]));
        }
        if let Some(center) = element.get("center") {
            return position(center)?.map(|at| Shape::Points(vec![at])).ok_or((center.at, "the centre has no `lat` and `lon`"));
        }
        let mut corners = Vec::new();
        for corner in element.get("geometry").map(Value::items).unwrap_or_default().iter().filter(|corner| !corner.is_null()) {
            corners.extend(position(corner)?);
        }
        if corners.is_empty() {
            let named = element.get("nodes").map(Value::items).unwrap_or_default().iter();
            corners.extend(named.filter_map(|node| self.nodes.get(node.as_number()?).copied()));
        }
        match corners.len() {
            0 => Err((element.at, "the element does not say where it is; ask the service for `out center`")),
            1 => Ok(Shape::Points(corners)),
            4.. if corners.first() == corners.last() => Ok(Shape::Areas(vec![vec![corners]])),
            _ => Ok(Shape::Lines(vec![corners])),
        }
    }
}

fn key(id: Option<&Value<'_>>) -> Option<String> {
    id.and_then(|id| id.as_number().or(id.as_text())).map(str::to_owned)
}

/// Longitude and latitude of an object that has `lat` and `lon`.
fn position(value: &Value<'_>) -> Result<Option<(f64, f64)>, (usize, &'static str)> {
    let (Some(latitude), Some(longitude)) = (value.get("lat"), value.get("lon")) else { return Ok(None) };
    let number = |value: &Value<'_>| {
        let read = value.as_number().and_then(|digits| digits.parse::<f64>().ok()).filter(|number| number.is_finite());
        read.ok_or((value.at, "`lat` and `lon` are numbers without quotation marks"))
    };
    Ok(Some((number(longitude)?, number(latitude)?)))
}

fn geojson_shape(element: &Value<'_>) -> Result<Shape, (usize, &'static str)> {
    match element.get("geometry").filter(|geometry| !geometry.is_null()) {
        None => Err((element.at, "the feature has no geometry")),
        Some(geometry) => drawn(geometry).map(|found| found.shape).map_err(|(value, what)| (value.at, what)),
    }
}
