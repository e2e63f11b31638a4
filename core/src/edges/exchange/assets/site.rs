//! One row as a site.

use std::collections::HashMap;

use super::{AssetColumns, AssetOptions, placing};
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::table::Row;
use crate::ground::error::{Code, Issue, Result};
use crate::ground::id::SiteId;
use crate::ground::place::{Point, Postcode};
use crate::ground::text::NonEmpty;
use crate::ground::time::UkDivision;
use crate::model::site::{ExternalId, ReferralUse, Site};

/// A row, and what its columns mean.
pub(super) struct Reading<'a> {
    pub(super) row: &'a Row,
    pub(super) places: &'a HashMap<&'a str, usize>,
    pub(super) columns: &'a AssetColumns,
    pub(super) options: &'a AssetOptions,
}

impl Reading<'_> {
    /// The cell of a column; none where it is empty or holds a word for that.
    pub(super) fn cell(&self, column: &str) -> Option<&str> {
        let text = self.places.get(column).and_then(|place| self.row.cells.get(*place))?.as_str();
        let empty = text.is_empty() || self.columns.empty_words.iter().any(|word| word == text);
        (!empty).then_some(text)
    }

    fn given(&self, column: &Option<String>) -> Option<&str> {
        column.as_deref().and_then(|column| self.cell(column))
    }

    fn text(&self, column: &Option<String>) -> Option<NonEmpty> {
        self.given(column).and_then(|text| NonEmpty::new(text).ok())
    }

    fn path(&self, column: &str) -> String {
        format!("row {} column {column}", self.row.number)
    }

    /// The site, or none where it has no name or key. Findings say why.
    pub(super) fn site(&self, findings: &mut Findings) -> Option<Site> {
        let id = match self.id() {
            Ok(id) => id,
            Err(error) => {
                findings.add(Issue::error(error.code(), self.path(&self.columns.id), "the row has no key; it is left out"));
                return None;
            }
        };
        let name = self.name(findings)?;
        let point = self.point(findings);
        if point.is_none() && self.options.leave_out_unplaced {
            return None;
        }
        let external = self
            .text(&self.columns.external_id)
            .zip(self.columns.scheme.as_deref().and_then(|scheme| NonEmpty::new(scheme).ok()));
        let address: Vec<&str> = self.columns.address.iter().filter_map(|column| self.cell(column)).collect();
        Some(Site {
            point,
            postcode: self.postcode(findings),
            address: NonEmpty::new(address.join(", ")).ok(),
            division: self.given(&self.columns.country).and_then(division),
            uses: if self.options.uses.is_empty() { vec![ReferralUse::NoneYet] } else { self.options.uses.clone() },
            external_ids: external.map(|(value, scheme)| ExternalId::new(scheme, value)).into_iter().collect(),
            designation: self.text(&self.columns.designation),
            description: self.text(&self.columns.description),
            provenance: self.options.provenance.clone(),
            ..Site::new(id, name)
        })
    }

    fn id(&self) -> Result<SiteId> {
        let key = self.cell(&self.columns.id).unwrap_or_default();
        let prefix = self.columns.id_prefix.as_deref().unwrap_or_default();
        SiteId::new(if key.is_empty() { String::new() } else { format!("{prefix}{key}") })
    }

    fn name(&self, findings: &mut Findings) -> Option<NonEmpty> {
        if let Some(name) = self.cell(&self.columns.name).and_then(|name| NonEmpty::new(name).ok()) {
            return Some(name);
        }
        let what = if self.options.unnamed.is_some() { "it is called by what it is" } else { "it is left out" };
        let issue = Issue::warning(Code::ImportUnnamed, self.path(&self.columns.name), format!("the place has no name; {what}"));
        findings.add(issue);
        self.options.unnamed.clone()
    }

    fn postcode(&self, findings: &mut Findings) -> Option<Postcode> {
        let column = self.columns.postcode.as_deref()?;
        match Postcode::new(self.cell(column)?) {
            Ok(postcode) => Some(postcode),
            Err(error) => {
                findings.add(Issue::warning(
                    error.code(),
                    self.path(column),
                    format!("{}; the site comes without it", error.detail()),
                ));
                None
            }
        }
    }

    /// The point by the first way that can be read. Ways that cannot are findings.
    fn point(&self, findings: &mut Findings) -> Option<Point> {
        let columns = self.columns;
        let pair = |a: &Option<String>, b: &Option<String>, read: fn(&str, &str) -> Result<Point>| {
            self.given(a).zip(self.given(b)).map(|(a, b)| read(a, b))
        };
        let ways = [
            (&columns.latitude, pair(&columns.latitude, &columns.longitude, placing::degrees)),
            (&columns.easting, pair(&columns.easting, &columns.northing, placing::metres)),
            (&columns.grid_reference, self.given(&columns.grid_reference).map(placing::reference)),
        ];
        for (column, read) in ways {
            match read {
                Some(Ok(point)) => return Some(point),
                Some(Err(error)) => {
                    let path = self.path(column.as_deref().unwrap_or_default());
                    findings.add(Issue::warning(error.code(), path, error.detail()));
                }
                None => {}
            }
        }
        let left_out = if self.options.leave_out_unplaced { "it is left out" } else { "it comes without a point" };
        findings.add(Issue::warning(
            Code::ImportUnplaced,
            format!("row {}", self.row.number),
            format!("the place cannot be placed; {left_out}"),
        ));
        None
    }
}

/// The country that a text names.
fn division(text: &str) -> Option<UkDivision> {
    let named = [
        ("Northern Ireland", UkDivision::NorthernIreland),
        ("Scotland", UkDivision::Scotland),
        ("England", UkDivision::EnglandAndWales),
        ("Wales", UkDivision::EnglandAndWales),
    ];
    named.into_iter().find(|(name, _)| text.contains(name)).map(|(_, division)| division)
}
