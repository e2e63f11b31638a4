//! Locations and their addresses.

use super::access;
use super::fields::{key, list, phrase, text, words};
use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::notes::Notes;
use crate::ground::error::Code;
use crate::ground::id::{PartnerId, SiteId};
use crate::ground::place::{Point, Postcode};
use crate::ground::text::NonEmpty;
use crate::ground::time::UkDivision;
use crate::model::provenance::{Provenance, Source};
use crate::model::site::{ExternalId, Site};

/// What a location comes to.
#[derive(Debug)]
pub(in crate::edges::exchange::open_referral) enum LocationSeen {
    /// A place one can go to.
    Site(Box<Site>),
    /// Only its key is given.
    Named(SiteId),
    /// Online or by telephone.
    Virtual,
    /// An address for letters.
    Postal,
    /// It cannot be used. A finding says why.
    Nothing,
}

/// Reads a location; `otherwise` is its key where it has none of its own.
pub(in crate::edges::exchange::open_referral) fn read(
    location: &Value<'_>,
    otherwise: Option<&str>,
    notes: &mut Notes<'_>,
) -> LocationSeen {
    match text(location, "location_type") {
        Some("virtual") => return LocationSeen::Virtual,
        Some("postal") => return LocationSeen::Postal,
        Some("physical") | None => {}
        Some(_) => {
            let value = location.get("location_type").unwrap_or(location);
            notes.warn(Code::KindUnknown, value, "the type is not one of: physical, postal, virtual; it is taken as physical");
        }
    }
    let Some(id) = key(location, "id").or(otherwise).and_then(|id| SiteId::new(id).ok()) else {
        notes.warn(Code::IdEmpty, location, "the location has no usable id; it is kept and not used");
        return LocationSeen::Nothing;
    };
    let address = address(location);
    let point = point(location, notes);
    let postcode = address.and_then(|address| postcode(address, notes));
    let line = address.and_then(line);
    let name = words(location, "name", notes);
    if name.is_none() && line.is_none() && point.is_none() && postcode.is_none() {
        return LocationSeen::Named(id);
    }
    let called = name.or_else(|| {
        notes.notice(Code::ImportUnnamed, location, "the location has no name; it is called by its address");
        let place = address.and_then(|address| text(address, "address_1")).and_then(|line| NonEmpty::new(line).ok());
        place.or_else(|| line.clone()).or_else(|| NonEmpty::new("Place without a name").ok())
    });
    let Some(name) = called else { return LocationSeen::Nothing };
    LocationSeen::Site(Box::new(Site {
        partner: key(location, "organization_id").and_then(|id| PartnerId::new(id).ok()),
        point,
        postcode,
        address: line,
        division: address.and_then(division),
        features: access::read(location),
        external_ids: external_ids(location, address, notes),
        description: words(location, "description", notes),
        provenance: Some(Provenance::new(Source::Directory)),
        ..Site::new(id, name)
    }))
}

/// The address one goes to: a physical one before any other, and none that is only virtual.
fn address<'v, 't>(location: &'v Value<'t>) -> Option<&'v Value<'t>> {
    let all = || list(location, "addresses").iter().filter(|address| !address.fields().is_empty());
    let physical = all().find(|address| text(address, "address_type").is_none_or(|kind| kind == "physical"));
    let older = || list(location, "physical_addresses").iter().find(|address| !address.fields().is_empty());
    physical.or_else(older).or_else(|| all().find(|address| text(address, "address_type") != Some("virtual")))
}

/// The address in one line, without postcode, and without whose attention it is for.
fn line(address: &Value<'_>) -> Option<NonEmpty> {
    let names = ["address_1", "address_2", "address_3", "address_4", "city", "region", "state_province"];
    let mut parts: Vec<&str> = Vec::new();
    for part in names.iter().filter_map(|name| text(address, name)) {
        if parts.last() != Some(&part) {
            parts.push(part);
        }
    }
    NonEmpty::new(parts.join(", ")).ok()
}

fn postcode(address: &Value<'_>, notes: &mut Notes<'_>) -> Option<Postcode> {
    if let Some(country) = text(address, "country")
        && !["gb", "uk", "united kingdom", "great britain", "england", "wales", "scotland", "northern ireland"]
            .contains(&phrase(country).as_str())
    {
        let value = address.get("country").unwrap_or(address);
        notes.notice(Code::OpenReferralPlace, value, "the country of the address is not the United Kingdom");
    }
    let found = text(address, "postal_code")?;
    let value = address.get("postal_code").unwrap_or(address);
    Postcode::new(found)
        .map_err(|error| notes.warn(error.code(), value, format!("{}; the site comes without it", error.detail())))
        .ok()
}

/// The point; the range is checked here, for the schema does not.
fn point(location: &Value<'_>, notes: &mut Notes<'_>) -> Option<Point> {
    let number = |name: &str| location.get(name).filter(|value| !value.is_null());
    let (latitude, longitude) = (number("latitude"), number("longitude"));
    let (north, east) = match (latitude, longitude) {
        (Some(north), Some(east)) => (north, east),
        (None, None) => return None,
        (Some(one), None) | (None, Some(one)) => {
            notes.warn(Code::ImportUnplaced, one, "latitude and longitude belong together: the site comes without a point");
            return None;
        }
    };
    let degrees = |value: &Value<'_>| value.as_number().and_then(|digits| digits.parse::<f64>().ok());
    let point = Point::new(degrees(north)?, degrees(east)?);
    point.map_err(|error| notes.warn(error.code(), north, format!("{}; the site comes without a point", error.detail()))).ok()
}

fn division(address: &Value<'_>) -> Option<UkDivision> {
    ["state_province", "region", "country"].iter().find_map(|name| match phrase(text(address, name)?).as_str() {
        "england" | "wales" => Some(UkDivision::EnglandAndWales),
        "scotland" => Some(UkDivision::Scotland),
        "northern ireland" => Some(UkDivision::NorthernIreland),
        _ => None,
    })
}

fn external_ids(location: &Value<'_>, address: Option<&Value<'_>>, notes: &mut Notes<'_>) -> Vec<ExternalId> {
    let own = text(location, "external_identifier").and_then(|value| {
        let Some(scheme) = text(location, "external_identifier_type") else {
            let at = location.get("external_identifier").unwrap_or(location);
            notes.notice(
                Code::OpenReferralPlace,
                at,
                "`external_identifier_type` is missing, so that nobody can tell whose identifier this is",
            );
            return None;
        };
        Some(ExternalId::new(NonEmpty::new(scheme).ok()?, NonEmpty::new(value).ok()?))
    });
    let uprn = address
        .and_then(|address| text(address, "uprn"))
        .and_then(|value| Some(ExternalId::new(NonEmpty::new("UPRN").ok()?, NonEmpty::new(value).ok()?)));
    let mut ids: Vec<ExternalId> = own.into_iter().collect();
    ids.extend(uprn.filter(|uprn| !ids.contains(uprn)));
    ids
}
