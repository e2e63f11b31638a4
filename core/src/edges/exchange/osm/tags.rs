//! Tags by themselves.

use super::facts::{Facts, facts};
use super::report::{OsmFeatures, OsmTag};
use crate::ground::error::Issue;
use crate::ground::time::Date;

/// What tags of OpenStreetMap say of the features of a place. `checked_on` is the day of the extract.
///
/// ```
/// use fingerpost::{Answer, OsmTag, osm_features};
///
/// let tags = vec![OsmTag::new("wheelchair".to_owned(), "limited".to_owned())];
/// let found = osm_features(&tags, None);
/// assert!(found.facts.iter().all(|fact| fact.answer == Answer::Limited)); // limited is not yes
/// ```
#[must_use]
pub fn osm_features(tags: &[OsmTag], checked_on: Option<Date>) -> OsmFeatures {
    let pairs: Vec<(String, String)> = tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect();
    let Facts { facts, odd, used, notes } = facts(&pairs, checked_on);
    let unread = pairs.into_iter().map(|(key, _)| key).filter(|key| !used.contains(key)).collect();
    let issues = odd.into_iter().map(|(key, code, detail)| Issue::warning(code, key, detail)).collect();
    OsmFeatures { facts, issues, notes, unread }
}

/// The table of tags as a page shows it, in Markdown: `docs/maps.md` holds it between its marks, and a test holds the page to it.
#[must_use]
pub fn osm_tag_table() -> String {
    let mut text = String::from("| tag | feature | answer | why |\n|---|---|---|---|\n");
    for row in super::table::TAGS {
        text.push_str(&format!("| `{}={}` | {} | {} | {} |\n", row.key, row.value, row.feature.label(), row.answer, row.why));
    }
    text.push_str("| `step_count=0` | a way in without steps | yes | no step is counted |\n");
    text.push_str("| `step_count=1`, `2`, … | a way in without steps | limited | there are steps; there may be another way |\n");
    text.push_str("| `capacity:disabled=1`, `2`, … | a parking bay for disabled visitors | yes | so many bays |\n");
    text.push_str("\nKept as notes, never as answers: ");
    let noted: Vec<String> = super::table::NOTED.iter().map(|(key, why)| format!("`{key}` ({why})")).collect();
    text.push_str(&noted.join(", "));
    text.push_str(".\n");
    text
}
