//! Reading a list of places.

use std::collections::HashMap;

use super::duplicates::Seen;
use super::site::Reading;
use super::{AssetColumns, AssetImport, AssetOptions};
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::json::nearest;
use crate::edges::exchange::table::Table;
use crate::ground::error::{Code, FingerpostError, Issue, Result};

/// Reads a list of places (CSV) that somebody else compiled, into sites.
///
/// Nothing is dropped silently: every row is a site, or was left out by an option, or has a finding. Rows without a
/// name or key, and rows whose key was there already, are left out; a place or a postcode that cannot be read leaves
/// the site without it.
///
/// # Errors
/// `import.column-missing` where the list lacks a column that is asked for, and what else can be wrong with a sheet as
/// a whole.
pub fn import_assets(list: &[u8], columns: &AssetColumns, options: &AssetOptions) -> Result<AssetImport> {
    let table = Table::read("list", list)?;
    let places: HashMap<&str, usize> = table.header.iter().enumerate().map(|(place, name)| (name.as_str(), place)).collect();
    require(columns, options, &table.header)?;
    let mut findings = Findings::default();
    table.notices.iter().for_each(|notice| findings.add(notice.clone()));
    let (mut seen, mut sites, mut left_out) = (Seen::default(), Vec::new(), 0);
    for row in &table.rows {
        let reading = Reading { row, places: &places, columns, options };
        if !options.keep.iter().all(|keep| reading.cell(&keep.column).unwrap_or_default().starts_with(&keep.begins_with)) {
            left_out += 1;
            continue;
        }
        if row.width != table.header.len() {
            let detail = format!("the row has {} cells; the header has {}", row.width, table.header.len());
            findings.add(Issue::warning(Code::ImportRowRagged, format!("row {}", row.number), detail));
        }
        let Some(site) = reading.site(&mut findings) else { continue };
        let (issue, drop) = seen.look(&site, row.number).map_or((None, false), |(issue, drop)| (Some(issue), drop));
        issue.into_iter().for_each(|issue| findings.add(issue));
        if !drop {
            sites.push(site);
        }
    }
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let placed = count(sites.iter().filter(|site| site.point.is_some()).count());
    findings.counts.sort_by_key(|counted| counted.code);
    Ok(AssetImport {
        sites,
        issues: findings.listed,
        counts: findings.counts,
        rows_read: count(table.rows.len()),
        rows_left_out: left_out,
        placed,
    })
}

/// Every column that is asked for is there.
fn require(columns: &AssetColumns, options: &AssetOptions, header: &[String]) -> Result<()> {
    let optional = [
        &columns.latitude,
        &columns.longitude,
        &columns.easting,
        &columns.northing,
        &columns.grid_reference,
        &columns.postcode,
        &columns.country,
        &columns.designation,
        &columns.description,
        &columns.external_id,
    ];
    let asked = [&columns.id, &columns.name].into_iter().chain(optional.into_iter().flatten()).chain(&columns.address);
    let asked = asked.chain(options.keep.iter().map(|keep| &keep.column));
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    for column in asked {
        if !header.contains(&column.as_str()) {
            let meant = nearest(column, &header).map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
            let detail = format!("the list has no column `{column}`{meant}");
            return Err(FingerpostError::import(Code::ImportColumnMissing, "list row 1", detail));
        }
    }
    Ok(())
}
