//! Rows that stand twice.

use std::collections::HashMap;

use crate::ground::error::{Code, Issue};
use crate::model::site::Site;

/// What has been seen so far, and in which row.
#[derive(Debug, Default)]
pub(super) struct Seen {
    ids: HashMap<String, u32>,
    places: HashMap<(String, u64, u64), u32>,
}

impl Seen {
    /// The finding, and whether the site must be left out, where it has been there before.
    pub(super) fn look(&mut self, site: &Site, row: u32) -> Option<(Issue, bool)> {
        let path = format!("row {row}");
        if let Some(earlier) = self.ids.get(site.id.as_str()) {
            let detail = format!("`{}` is already the id of row {earlier}; this row is left out", site.id);
            return Some((Issue::warning(Code::CatalogueDuplicateId, path, detail), true));
        }
        self.ids.insert(site.id.as_str().to_owned(), row);
        let point = site.point?;
        let place = (site.name.as_str().to_lowercase(), point.latitude().to_bits(), point.longitude().to_bits());
        let earlier = *self.places.entry(place).or_insert(row);
        let detail = format!("the same name at the same point as in row {earlier}");
        (earlier != row).then(|| (Issue::notice(Code::ImportSamePlace, path, detail), false))
    }
}
