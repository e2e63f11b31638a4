//! Where the activity takes place.

use super::bundle::Resource;
use super::case::Case;
use super::elements::{plain, to_resource};
use crate::edges::exchange::json::Value;
use crate::ground::id::uuid_of;
use crate::model::site::Site;

/// The places of the activity chosen.
fn sites<'a>(case: &Case<'a>) -> Vec<&'a Site> {
    let activity = case.activity();
    activity.into_iter().flat_map(|activity| activity.sites.iter().filter_map(|id| case.catalogue.site(id))).collect()
}

/// The UUIDs of their resources.
pub(super) fn uuids(case: &Case<'_>) -> Vec<String> {
    sites(case).iter().map(|site| uuid_of("Location", site.id.as_str())).collect()
}

pub(super) fn locations(case: &Case<'_>) -> Vec<Resource> {
    sites(case).into_iter().map(|site| location(case, site)).collect()
}

fn location(case: &Case<'_>, site: &Site) -> Resource {
    let postcode = site.postcode.as_ref().map(|postcode| plain(postcode.as_str()));
    let address = site.address.as_ref().map(|address| plain(address.as_str()));
    let written = (postcode.is_some() || address.is_some()).then(|| Value::object([("text", address), ("postalCode", postcode)]));
    let position = site.point.map(|point| {
        let degrees = |value: f64| Some(Value::number(value));
        Value::object([("longitude", degrees(point.longitude())), ("latitude", degrees(point.latitude()))])
    });
    let runs_it = site.partner.as_ref().is_some_and(|partner| Some(partner) == case.view.partner.as_ref());
    Resource {
        kind: "Location",
        uuid: uuid_of("Location", site.id.as_str()),
        found_by: Some((case.own("Id/site"), site.id.to_string())),
        elements: Value::object([
            ("meta", case.profile("Location")),
            ("identifier", Some(Value::list([case.own_identifier("site", site.id.as_str())]))),
            ("status", Some(Value::text("active"))),
            ("name", Some(plain(site.name.as_str()))),
            ("mode", Some(Value::text("instance"))),
            ("address", written),
            ("position", position),
            ("managingOrganization", runs_it.then(|| to_resource(&super::organization::uuid(case)))),
        ]),
    }
}
