//! Sites as locations.

use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::OpenReferralOutput;
use crate::edges::exchange::open_referral::reading::PHRASES;
use crate::ground::id::uuid_of;
use crate::ground::time::UkDivision;
use crate::model::feature::Answer;
use crate::model::site::Site;

/// The plain fields of a site.
pub(in crate::edges::exchange::open_referral) fn plain(site: &Site, output: OpenReferralOutput) -> Value<'static> {
    let first = output == OpenReferralOutput::Uk10;
    let text = |text: &str| Some(Value::text(text.to_owned()));
    let key = site.external_ids.first();
    let (addresses, access) =
        if first { ("physical_addresses", "accessibility_for_disabilities") } else { ("addresses", "accessibility") };
    Value::object([
        ("id", text(site.id.as_str())),
        ("location_type", if first { None } else { text("physical") }),
        ("organization_id", site.partner.as_ref().and_then(|partner| text(partner.as_str()))),
        ("name", text(site.name.as_str())),
        ("description", site.description.as_ref().and_then(|words| text(words.as_str()))),
        ("latitude", site.point.map(|point| Value::number(point.latitude()))),
        ("longitude", site.point.map(|point| Value::number(point.longitude()))),
        ("external_identifier", key.and_then(|key| text(key.value.as_str()))),
        ("external_identifier_type", key.and_then(|key| text(key.scheme.as_str()))),
        (addresses, address(site, first).map(|address| Value::list([address]))),
        (access, accessibility(site)),
    ])
}

/// The address, whose last part is taken for the town.
fn address(site: &Site, first: bool) -> Option<Value<'static>> {
    if site.address.is_none() && site.postcode.is_none() && site.division.is_none() {
        return None;
    }
    let line = site.address.as_ref().map_or("", |line| line.as_str());
    let (street, town) = line.rsplit_once(", ").unwrap_or((line, ""));
    let country = match site.division {
        Some(UkDivision::Scotland) => "Scotland",
        Some(UkDivision::NorthernIreland) => "Northern Ireland",
        Some(UkDivision::EnglandAndWales) => "England",
        None => "GB",
    };
    let postcode = site.postcode.as_ref().map_or("", |postcode| postcode.as_str());
    let text = |text: &str| Some(Value::text(text.to_owned()));
    Some(Value::object([
        ("id", Some(Value::text(uuid_of("address", site.id.as_str())))),
        ("address_1", text(street)),
        ("city", text(town)),
        ("state_province", text("")),
        ("postal_code", text(postcode)),
        ("country", text(country)),
        ("address_type", if first { None } else { text("physical") }),
    ]))
}

/// The facts there are phrases for, where the answer is yes.
fn accessibility(site: &Site) -> Option<Value<'static>> {
    let mut said = Vec::new();
    for (feature, phrases) in PHRASES {
        let fact = site.features.iter().find(|fact| fact.feature == *feature && fact.answer == Answer::Yes);
        let Some((fact, phrase)) = fact.zip(phrases.first()) else { continue };
        said.push(Value::object([
            ("id", Some(Value::text(uuid_of("accessibility", &format!("{}#{feature}", site.id))))),
            ("accessibility", Some(Value::text(*phrase))),
            ("details", fact.detail.as_ref().map(|detail| Value::text(detail.as_str().to_owned()))),
        ]));
    }
    (!said.is_empty()).then(|| Value::list(said))
}
