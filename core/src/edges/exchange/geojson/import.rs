//! Places out of a map.

use std::collections::{HashMap, HashSet};

use super::geometry::{Shape, drawn, point_of_shape};
use super::reference::{Reference, named};
use super::report::MapImport;
use crate::edges::exchange::assets::{AssetColumns, AssetOptions};
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::json::{Document, Value};
use crate::edges::exchange::source::LARGEST_FEED;
use crate::edges::exchange::unread::Unread;
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::id::SiteId;
use crate::ground::place::{Point, Postcode};
use crate::ground::text::NonEmpty;
use crate::model::site::{ExternalId, ReferralUse, Site};

/// Reads places out of a map (GeoJSON, RFC 7946) into sites, as [`import_assets`](crate::import_assets) does out of a list.
///
/// `columns` name the properties: those of `id` and `name`, address, postcode, grade and so on. Where a feature has no property of
/// the id's name, its own `id` is taken. The point is that of the geometry; for lines and areas, a point on or within them. A point
/// written latitude first is put right and said, where the numbers leave no doubt. Degrees of WGS84 are expected; the member `crs`
/// of older maps may name the British National Grid (EPSG:27700) instead, which is converted. Other systems are refused.
///
/// ```
/// use fingerpost::{AssetColumns, AssetOptions, import_geojson};
///
/// let map = br#"{ "type": "FeatureCollection", "features": [{
///     "type": "Feature", "properties": { "ref": "17", "title": "Mill chimney" },
///     "geometry": { "type": "Point", "coordinates": [-2.9977, 51.5842] }
/// }] }"#;
/// let found = import_geojson(map, &AssetColumns::new("ref".to_owned(), "title".to_owned()), &AssetOptions::new())?;
/// assert_eq!(found.sites[0].point.unwrap().latitude(), 51.5842);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// [`Code::MapCollection`] where the text is no map, [`Code::MapReference`] for another reference system, and what else can be wrong
/// with JSON as a whole. Faults of single features are findings.
pub fn import_geojson(map: &[u8], columns: &AssetColumns, options: &AssetOptions) -> Result<MapImport> {
    let document = Document::open(map, LARGEST_FEED)?;
    let outline = document.outline(&["features"])?;
    let top = &outline.top;
    let wrong =
        |value: &Value<'_>, code, detail: &str| Err(FingerpostError::import(code, document.place("", top, value), detail));
    let kind = top.get("type").and_then(Value::as_text);
    let reference = match top.get("crs") {
        None => Reference::Degrees,
        Some(crs) => {
            match crs.get("properties").and_then(|properties| properties.get("name")).and_then(Value::as_text).and_then(named) {
                Some(reference) => reference,
                None if crs.is_null() => Reference::Degrees,
                None => {
                    return wrong(
                        crs,
                        Code::MapReference,
                        "the map is neither in WGS84 nor in the British National Grid; convert it",
                    );
                }
            }
        }
    };
    let mut import = Import {
        document: &document,
        columns,
        options,
        reference,
        findings: Findings::default(),
        unread: Unread::default(),
        seen: HashMap::new(),
        sites: Vec::new(),
        left_out: 0,
        known: known(columns, options),
    };
    for (name, _) in top.fields().iter().filter(|(name, _)| !["type", "crs", "bbox", "name"].contains(&name.as_ref())) {
        if kind == Some("FeatureCollection") {
            import.unread.note(&format!("/{}", shown(name)));
        }
    }
    let read = match (kind, &outline.list) {
        (Some("FeatureCollection"), Some((_, items))) => {
            for item in items {
                let feature = document.item(item)?;
                import.feature(&feature, &format!("/features/{}", item.index));
            }
            items.len()
        }
        (Some("Feature"), None) => {
            import.feature(top, "");
            1
        }
        _ => return wrong(top, Code::MapCollection, "the text is neither a `FeatureCollection` nor a `Feature`"),
    };
    import.findings.counts.sort_by_key(|counted| counted.code);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(MapImport {
        placed: count(import.sites.iter().filter(|site| site.point.is_some()).count()),
        sites: import.sites,
        issues: import.findings.listed,
        counts: import.findings.counts,
        unread: import.unread.sorted(),
        features_read: count(read),
        features_left_out: import.left_out,
    })
}

/// The names of properties that are read.
fn known<'c>(columns: &'c AssetColumns, options: &'c AssetOptions) -> HashSet<&'c str> {
    let optional = [&columns.postcode, &columns.designation, &columns.description, &columns.external_id, &columns.country];
    let named = [&columns.id, &columns.name].into_iter().chain(optional.into_iter().flatten()).chain(&columns.address);
    named.chain(options.keep.iter().map(|keep| &keep.column)).map(String::as_str).collect()
}

/// A name as lists of what was not read show it.
fn shown(name: &str) -> &str {
    let plain = name.len() <= 48 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_:@-".contains(&byte));
    if plain && name.bytes().filter(u8::is_ascii_digit).count() <= 4 { name } else { "…" }
}

struct Import<'d, 't> {
    document: &'d Document<'t>,
    columns: &'d AssetColumns,
    options: &'d AssetOptions,
    reference: Reference,
    findings: Findings,
    unread: Unread,
    /// Ids, and where they stand.
    seen: HashMap<String, String>,
    sites: Vec<Site>,
    left_out: u32,
    known: HashSet<&'d str>,
}

/// One feature in the reading.
struct Feature<'v, 't> {
    root: &'v Value<'t>,
    prefix: &'v str,
}

impl Import<'_, '_> {
    fn place(&self, feature: &Feature<'_, '_>, value: &Value<'_>) -> String {
        self.document.place(feature.prefix, feature.root, value)
    }

    fn warning(&mut self, code: Code, feature: &Feature<'_, '_>, value: &Value<'_>, detail: impl Into<String>) {
        let place = self.place(feature, value);
        self.findings.add(Issue::warning(code, place, detail));
    }

    fn error(&mut self, code: Code, feature: &Feature<'_, '_>, value: &Value<'_>, detail: impl Into<String>) {
        let place = self.place(feature, value);
        self.findings.add(Issue::error(code, place, detail));
    }

    /// The text of a property; none where it is missing, null, empty or a word for that. Lists and objects are findings.
    fn text(&mut self, feature: &Feature<'_, '_>, name: &str) -> Option<String> {
        let value = feature.root.get("properties")?.get(name)?;
        let text = match (value.as_text(), value.as_number()) {
            (Some(text), _) => text.trim().to_owned(),
            (None, Some(digits)) => digits.to_owned(),
            _ if value.is_null() => return None,
            _ => {
                self.warning(
                    Code::ImportJsonType,
                    feature,
                    value,
                    format!("a text or a number is expected here, not {}", value.kind()),
                );
                return None;
            }
        };
        (!text.is_empty() && !self.columns.empty_words.contains(&text)).then_some(text)
    }

    fn optional(&mut self, feature: &Feature<'_, '_>, name: &Option<String>) -> Option<NonEmpty> {
        let text = self.text(feature, name.as_deref()?)?;
        NonEmpty::new(text).ok()
    }

    fn feature(&mut self, root: &Value<'_>, prefix: &str) {
        let feature = Feature { root, prefix };
        if root.get("type").and_then(Value::as_text) != Some("Feature") {
            return self.error(
                Code::MapCollection,
                &feature,
                root,
                "a feature is an object whose `type` is `Feature`; it is left out",
            );
        }
        match root.get("properties") {
            Some(properties) if properties.is_null() || properties.kind() == "an object" => {}
            Some(properties) => {
                return self.error(
                    Code::ImportJsonType,
                    &feature,
                    properties,
                    "properties are an object or null; the feature is left out",
                );
            }
            None => {}
        }
        let kept = self
            .options
            .keep
            .iter()
            .all(|keep| self.text(&feature, &keep.column).unwrap_or_default().starts_with(&keep.begins_with));
        if !kept {
            self.left_out += 1;
            return;
        }
        for (name, _) in
            root.fields().iter().filter(|(name, _)| !["type", "id", "geometry", "properties", "bbox"].contains(&name.as_ref()))
        {
            self.unread.note(&format!("/features/*/{}", shown(name)));
        }
        for (name, _) in root.get("properties").map(Value::fields).unwrap_or_default() {
            if !self.known.contains(name.as_ref()) {
                self.unread.note(&format!("/features/*/properties/{}", shown(name)));
            }
        }
        if let Some(site) = self.site(&feature) {
            self.sites.push(site);
        }
    }

    fn site(&mut self, feature: &Feature<'_, '_>) -> Option<Site> {
        let columns = self.columns;
        let own = feature.root.get("id").and_then(|id| id.as_text().or(id.as_number())).map(str::to_owned);
        let key = self.text(feature, &columns.id).or(own).unwrap_or_default();
        let prefix = columns.id_prefix.as_deref().unwrap_or_default();
        let id = match SiteId::new(if key.is_empty() { String::new() } else { format!("{prefix}{key}") }) {
            Ok(id) => id,
            Err(error) => {
                self.error(
                    error.code(),
                    feature,
                    feature.root,
                    "the feature has no id, or one that cannot be used; it is left out",
                );
                return None;
            }
        };
        let here = self.place(feature, feature.root);
        if let Some(earlier) = self.seen.get(id.as_str()) {
            let detail = format!("the id is already that of {earlier}; the feature is left out");
            self.findings.add(Issue::warning(Code::CatalogueDuplicateId, here, detail));
            return None;
        }
        self.seen.insert(id.as_str().to_owned(), here);
        let name = self.optional(feature, &Some(columns.name.clone())).or_else(|| {
            let what = if self.options.unnamed.is_some() { "it is called by what it is" } else { "it is left out" };
            self.warning(Code::ImportUnnamed, feature, feature.root, format!("the place has no name; {what}"));
            self.options.unnamed.clone()
        })?;
        let point = self.point(feature);
        if point.is_none() && self.options.leave_out_unplaced {
            return None;
        }
        let address: Vec<String> = columns.address.iter().filter_map(|name| self.text(feature, name)).collect();
        let scheme = columns.scheme.as_deref().and_then(|scheme| NonEmpty::new(scheme).ok());
        let external = self.optional(feature, &columns.external_id).zip(scheme);
        Some(Site {
            point,
            postcode: self.postcode(feature),
            address: NonEmpty::new(address.join(", ")).ok(),
            uses: if self.options.uses.is_empty() { vec![ReferralUse::NoneYet] } else { self.options.uses.clone() },
            external_ids: external.map(|(value, scheme)| ExternalId::new(scheme, value)).into_iter().collect(),
            designation: self.optional(feature, &columns.designation),
            description: self.optional(feature, &columns.description),
            provenance: self.options.provenance.clone(),
            ..Site::new(id, name)
        })
    }

    fn postcode(&mut self, feature: &Feature<'_, '_>) -> Option<Postcode> {
        let name = self.columns.postcode.as_deref()?;
        let text = self.text(feature, name)?;
        match Postcode::new(&text) {
            Ok(postcode) => Some(postcode),
            Err(error) => {
                let value = feature.root.get("properties").and_then(|properties| properties.get(name)).unwrap_or(feature.root);
                self.warning(error.code(), feature, value, format!("{}; the site comes without it", error.detail()));
                None
            }
        }
    }

    /// The point of the geometry. What is wrong with it is a finding; the site comes without a point then.
    fn point(&mut self, feature: &Feature<'_, '_>) -> Option<Point> {
        let without = if self.options.leave_out_unplaced { "it is left out" } else { "it comes without a point" };
        let Some(geometry) = feature.root.get("geometry").filter(|geometry| !geometry.is_null()) else {
            self.warning(Code::ImportUnplaced, feature, feature.root, format!("the feature has no geometry; {without}"));
            return None;
        };
        let found = match drawn(geometry) {
            Ok(found) => found,
            Err((value, what)) => {
                self.warning(Code::MapGeometry, feature, value, format!("{what}; {without}"));
                return None;
            }
        };
        if found.has_height {
            self.unread.note("/features/*/geometry/coordinates (height)");
        }
        let on_grid = self.reference == Reference::NationalGrid;
        match point_of_shape(&found.shape, on_grid) {
            Ok(point) => {
                if !matches!(found.shape, Shape::Points(ref points) if points.len() == 1) {
                    let place = self.place(feature, geometry);
                    self.findings.add(Issue::notice(
                        Code::MapShape,
                        place,
                        "the place is drawn as a line or an area; a point within it stands for it",
                    ));
                }
                Some(point)
            }
            Err(error) if error.code() == Code::PlaceCoordinatesSwapped => {
                let turned = point_of_shape(&turned(found.shape), on_grid).ok();
                let kept = if turned.is_some() { "they were put right" } else { without };
                self.warning(
                    Code::MapSwapped,
                    feature,
                    geometry,
                    format!("the coordinates are written latitude first, where maps have longitude first; {kept}"),
                );
                turned
            }
            Err(error) => {
                self.warning(error.code(), feature, geometry, format!("{}; {without}", error.detail()));
                None
            }
        }
    }
}

/// The shape with its numbers exchanged.
fn turned(shape: Shape) -> Shape {
    let turn = |line: Vec<(f64, f64)>| line.into_iter().map(|(a, b)| (b, a)).collect();
    match shape {
        Shape::Points(points) => Shape::Points(turn(points)),
        Shape::Lines(lines) => Shape::Lines(lines.into_iter().map(turn).collect()),
        Shape::Areas(areas) => Shape::Areas(areas.into_iter().map(|rings| rings.into_iter().map(turn).collect()).collect()),
    }
}
