//! Writing sheets.

use super::activities as activity_rows;
use super::columns::{ACTIVITIES, FEATURES, PARTNERS, PRICES, SESSIONS, SITES};
use super::features::About;
use super::line::sheet;
use super::{SheetExport, SheetSet, features, loss, partners, prices, sessions, sites};
use crate::model::catalogue::Directory;

/// Writes a directory as sheets, and says what they have no place for.
///
/// Texts that begin like a formula get a single quotation mark before them, which reading takes away again. Sheets
/// without rows are left out. Contacts of partners stand in the sheets: think before sharing them.
#[must_use]
pub fn export_sheets(directory: &Directory) -> SheetExport {
    let sheets = written(directory);
    let issues = loss::lost(directory, &sheets);
    SheetExport { sheets, issues }
}

fn written(directory: &Directory) -> SheetSet {
    let activities = &directory.activities;
    let of_sites = directory.sites.iter().flat_map(|site| {
        let about = About::Site(site.id.clone());
        site.features.iter().map(move |fact| features::write(&about, fact))
    });
    let of_activities = activities.iter().flat_map(|activity| {
        let about = About::Activity(activity.id.clone());
        activity.features.iter().map(move |fact| features::write(&about, fact))
    });
    let rules = activities.iter().flat_map(|activity| activity.sessions.iter().map(|rule| sessions::write(&activity.id, rule)));
    let paid = activities.iter().flat_map(|activity| activity.price.iter().flat_map(|price| prices::write(&activity.id, price)));
    SheetSet {
        partners: sheet(&PARTNERS, directory.partners.iter().map(partners::write)),
        sites: sheet(&SITES, directory.sites.iter().map(sites::write)),
        activities: sheet(&ACTIVITIES, activities.iter().map(activity_rows::write)),
        sessions: sheet(&SESSIONS, rules),
        features: sheet(&FEATURES, of_sites.chain(of_activities)),
        prices: sheet(&PRICES, paid),
    }
}
