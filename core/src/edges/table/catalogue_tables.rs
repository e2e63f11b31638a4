//! What a catalogue holds, as tables.

use super::Table;
use super::columns::Rows;
use crate::ground::error::Issue;
use crate::model::catalogue::Catalogue;

/// The partners: one row each, in the order of their ids.
#[must_use]
pub fn partners(catalogue: &Catalogue) -> Table {
    let count = |total: usize| i64::try_from(total).unwrap_or(i64::MAX);
    Rows::of(catalogue.partners())
        .text("id", |partner| Some(&partner.id))
        .text("name", |partner| Some(&partner.name))
        .text("kind", |partner| Some(&partner.kind))
        .text("website", |partner| partner.website.as_ref())
        .text("supports_up_to", |partner| partner.supports_up_to)
        .whole("sites", |partner| {
            Some(count(catalogue.sites().iter().filter(|site| site.partner.as_ref() == Some(&partner.id)).count()))
        })
        .whole("activities", |partner| {
            Some(count(catalogue.activities().iter().filter(|activity| activity.partner == partner.id).count()))
        })
        .text("source", |partner| partner.provenance.as_ref().map(|stamp| stamp.source))
        .day("checked_on", |partner| partner.provenance.as_ref().and_then(|stamp| stamp.checked_on))
        .table()
}

/// The sites: one row each, in the order of their ids.
#[must_use]
pub fn sites(catalogue: &Catalogue) -> Table {
    Rows::of(catalogue.sites())
        .text("id", |site| Some(&site.id))
        .text("name", |site| Some(&site.name))
        .text("partner", |site| site.partner.as_ref())
        .real("latitude", |site| site.point.map(|point| point.latitude()))
        .real("longitude", |site| site.point.map(|point| point.longitude()))
        .text("postcode", |site| site.postcode)
        .text("division", |site| Some(catalogue.division_of(Some(site))))
        .words("uses", |site| site.uses.iter().collect())
        .words("themes", |site| site.themes.iter().collect())
        .text("designation", |site| site.designation.as_ref())
        .text("source", |site| site.provenance.as_ref().map(|stamp| stamp.source))
        .day("checked_on", |site| site.provenance.as_ref().and_then(|stamp| stamp.checked_on))
        .table()
}

/// The activities: one row each, in the order of their ids. Prices are in pence.
#[must_use]
pub fn activities(catalogue: &Catalogue) -> Table {
    Rows::of(catalogue.activities())
        .text("id", |activity| Some(&activity.id))
        .text("name", |activity| Some(&activity.name))
        .text("partner", |activity| Some(&activity.partner))
        .text("partner_name", |activity| catalogue.partner(&activity.partner).map(|partner| &partner.name))
        .text("kind", |activity| Some(&activity.kind))
        .text("delivery", |activity| Some(&activity.delivery))
        .text("status", |activity| Some(&activity.status))
        .text("opportunity", |activity| activity.opportunity.as_ref())
        .words("sites", |activity| activity.sites.iter().collect())
        .words("themes", |activity| activity.themes.iter().collect())
        .truth("any_time", |activity| Some(activity.any_time))
        .whole("course_sessions", |activity| activity.course.as_ref().map(|course| course.sessions))
        .whole("pence_a_session", |activity| activity.price.as_ref().and_then(|price| price.per_session).map(|pence| pence.0))
        .whole("pence_for_the_course", |activity| {
            activity.price.as_ref().and_then(|price| price.whole_course).map(|pence| pence.0)
        })
        .whole("places", |activity| activity.capacity.as_ref().and_then(|capacity| capacity.places))
        .whole("free_places", |activity| activity.capacity.as_ref().and_then(|capacity| capacity.free))
        .text("need_ceiling", |activity| activity.need_ceiling)
        .whole("group_most", |activity| activity.group.as_ref().map(|group| group.most))
        .text("pace", |activity| activity.pace)
        .words("routes", |activity| activity.routes.iter().collect())
        .words("languages", |activity| activity.languages.iter().map(|offer| &offer.language).collect())
        .text("source", |activity| Some(activity.provenance.source))
        .day("checked_on", |activity| activity.provenance.checked_on)
        .table()
}

/// What was found on loading: one row a finding.
#[must_use]
pub fn findings(catalogue: &Catalogue) -> Table {
    issues(catalogue.issues())
}

/// Findings of anything that was read or written: one row a finding.
#[must_use]
pub fn issues(issues: &[Issue]) -> Table {
    Rows::of(issues)
        .text("severity", |issue| Some(issue.severity))
        .text("code", |issue| Some(issue.code))
        .text("path", |issue| Some(&issue.path))
        .text("detail", |issue| Some(&issue.detail))
        .table()
}
