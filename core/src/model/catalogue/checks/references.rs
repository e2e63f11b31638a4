//! Everything that is pointed to exists.

use std::collections::HashSet;
use std::fmt::Display;
use std::hash::Hash;

use crate::ground::error::{Code, Issue};
use crate::model::activity::Delivery;
use crate::model::catalogue::check::Ground;

pub(in crate::model::catalogue) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    let directory = ground.directory;
    let partners: HashSet<_> = directory.partners.iter().map(|partner| &partner.id).collect();
    let sites: HashSet<_> = directory.sites.iter().map(|site| &site.id).collect();
    let activities: HashSet<_> = directory.activities.iter().map(|activity| &activity.id).collect();

    for (i, site) in directory.sites.iter().enumerate() {
        known("partner", site.partner.as_ref(), &partners, || format!("/sites/{i}/partner"), issues);
    }
    for (i, partner) in directory.partners.iter().enumerate() {
        for (j, hosting) in partner.hosting.iter().enumerate() {
            known("site", Some(&hosting.site), &sites, || format!("/partners/{i}/hosting/{j}/site"), issues);
        }
        for (j, visit) in partner.visits.iter().enumerate() {
            known("site", visit.site.as_ref(), &sites, || format!("/partners/{i}/visits/{j}/site"), issues);
            known("activity", visit.activity.as_ref(), &activities, || format!("/partners/{i}/visits/{j}/activity"), issues);
        }
        for (j, line) in partner.funding.iter().enumerate() {
            for (k, activity) in line.activities.iter().enumerate() {
                let place = || format!("/partners/{i}/funding/{j}/activities/{k}");
                known("activity", Some(activity), &activities, place, issues);
            }
        }
        for (j, cost) in partner.costs.iter().enumerate() {
            for (k, activity) in cost.activities.iter().enumerate() {
                let place = || format!("/partners/{i}/costs/{j}/activities/{k}");
                known("activity", Some(activity), &activities, place, issues);
            }
        }
    }
    for (i, activity) in directory.activities.iter().enumerate() {
        known("partner", Some(&activity.partner), &partners, || format!("/activities/{i}/partner"), issues);
        for (j, site) in activity.sites.iter().enumerate() {
            known("site", Some(site), &sites, || format!("/activities/{i}/sites/{j}"), issues);
        }
        for (j, with) in activity.co_delivery.iter().enumerate() {
            known("partner", Some(&with.partner), &partners, || format!("/activities/{i}/co_delivery/{j}/partner"), issues);
        }
        for (j, step) in activity.onward.iter().enumerate() {
            known("activity", step.activity.as_ref(), &activities, || format!("/activities/{i}/onward/{j}/activity"), issues);
        }
        for (j, pattern) in activity.sessions.iter().enumerate() {
            let Some(site) = pattern.site.as_ref().filter(|site| !activity.sites.contains(site)) else { continue };
            let detail = format!("`{site}` is not one of the activity's sites");
            issues.push(Issue::error(Code::CatalogueDanglingReference, format!("/activities/{i}/sessions/{j}/site"), detail));
        }
        if activity.delivery == Delivery::AtSite && activity.sites.is_empty() {
            let detail = "people are to come to a site, but none is named: its distance and access will be asked for";
            issues.push(Issue::warning(Code::CatalogueNoSite, format!("/activities/{i}/sites"), detail));
        }
    }
}

fn known<Id: Eq + Hash + Display>(
    noun: &str,
    id: Option<&Id>,
    ids: &HashSet<&Id>,
    place: impl Fn() -> String,
    issues: &mut Vec<Issue>,
) {
    if let Some(id) = id.filter(|id| !ids.contains(id)) {
        issues.push(Issue::error(Code::CatalogueDanglingReference, place(), format!("there is no {noun} `{id}`")));
    }
}
