//! Reading sheets.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::cells::{Cells, Findings, header};
use super::columns::{ACTIVITIES, FEATURES, PARTNERS, PRICES, SESSIONS, SITES, Sheet};
use super::features::About;
use super::{ImportMode, SheetImport, SheetSet, activities, features, partners, prices, sessions, sites};
use crate::edges::exchange::table::Table;
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::text::NonEmpty;
use crate::ground::time::UkDivision;
use crate::model::activity::Activity;
use crate::model::catalogue::Directory;
use crate::model::site::Site;

/// Reads a directory from sheets.
///
/// Every sheet may be written in UTF-8 or Windows-1252, with commas, semicolons or tabs; what differs from UTF-8 with
/// commas is a notice. Rows refer to each other by `id`. Findings name sheet, row (as the spreadsheet shows it: the
/// header is row 1) and column.
///
/// ```
/// use fingerpost::{ImportMode, NonEmpty, SheetSet, UkDivision, import_sheets};
///
/// let sheets = SheetSet { partners: Some(b"id,name,kind\nmill,Mill Trust,charity\n".to_vec()), ..SheetSet::new() };
/// let area = NonEmpty::new("Newport")?;
/// let read = import_sheets(&sheets, area, UkDivision::EnglandAndWales, ImportMode::AllOrNothing)?;
/// assert_eq!((read.directory.partners.len(), read.rows_kept), (1, 1));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// `import.rows-faulty` with every finding (the first 1,000) where rows are faulty and all or nothing was asked for;
/// the findings themselves where a sheet as a whole or its header is faulty, in either mode.
pub fn import_sheets(sheets: &SheetSet, area: NonEmpty, division: UkDivision, mode: ImportMode) -> Result<SheetImport> {
    let mut work = Work::default();
    let mut directory = Directory::new(area, division);
    fill(&mut work, sheets, &mut directory)?;
    if mode == ImportMode::AllOrNothing && work.findings.errors > 0 {
        let detail = format!("the sheets have {} faults; nothing was read", work.findings.errors);
        return Err(FingerpostError::import(Code::ImportRowsFaulty, "", detail).with_issues(work.findings.listed));
    }
    Ok(SheetImport {
        directory,
        issues: work.findings.listed,
        issues_total: work.findings.total,
        rows_read: work.read,
        rows_kept: work.kept,
    })
}

/// Reads sheets that were just written, as far as they can be.
pub(super) fn read_again(sheets: &SheetSet, original: &Directory) -> Directory {
    let mut directory = Directory::new(original.area.clone(), original.division);
    let _ = fill(&mut Work::default(), sheets, &mut directory);
    directory
}

#[derive(Default)]
struct Work {
    findings: Findings,
    read: u32,
    kept: u32,
}

impl Work {
    /// Reads the rows of one sheet. `take` keeps what a row says, or says why not: column, code and sentence.
    fn sheet<T>(
        &mut self,
        sheet: &'static Sheet,
        bytes: Option<&Vec<u8>>,
        read: fn(&mut Cells<'_>) -> Option<T>,
        mut take: impl FnMut(T) -> std::result::Result<(), Refusal>,
    ) -> Result<()> {
        let Some(bytes) = bytes else { return Ok(()) };
        let table = Table::read(sheet.file, bytes)?;
        table.notices.iter().for_each(|notice| self.findings.add(notice.clone()));
        let before = self.findings.errors;
        let places = header(sheet, &table, &mut self.findings);
        if self.findings.errors > before {
            let detail = format!("the columns of {} are faulty", sheet.file);
            let found = std::mem::take(&mut self.findings.listed);
            let first = found
                .iter()
                .find(|issue| issue.path.starts_with(sheet.file) && issue.severity == crate::ground::error::Severity::Error);
            let code = first.map_or(Code::ImportColumnUnknown, |issue| issue.code);
            return Err(FingerpostError::import(code, format!("{} row 1", sheet.file), detail).with_issues(found));
        }
        for row in &table.rows {
            self.read += 1;
            if row.overflows || row.width < table.header.len() {
                let path = format!("{} row {}", sheet.file, row.number);
                let detail = format!("the row has {} cells; the header has {}", row.width, table.header.len());
                let issue = if row.overflows {
                    Issue::error(Code::ImportRowRagged, path, detail)
                } else {
                    Issue::warning(Code::ImportRowRagged, path, detail)
                };
                self.findings.add(issue);
            }
            let mut cells = Cells { sheet, row, places: &places, findings: &mut self.findings, faulty: row.overflows };
            let said = read(&mut cells);
            let (Some(said), false) = (said, cells.faulty) else { continue };
            match take(said) {
                Ok(()) => self.kept += 1,
                Err((column, code, detail)) => cells.fault(column, code, detail),
            }
        }
        Ok(())
    }
}

/// Why a row is not taken: in which column, and what is wrong.
type Refusal = (&'static str, Code, String);

fn known<Id: Eq + Hash + ToString>(
    ids: &HashSet<Id>,
    id: &Id,
    column: &'static str,
    sheet: &Sheet,
) -> std::result::Result<(), Refusal> {
    if ids.contains(id) {
        return Ok(());
    }
    let shown: String = id.to_string().chars().take(60).collect();
    Err((column, Code::CatalogueDanglingReference, format!("`{shown}` is no `id` in {}", sheet.file)))
}

fn fresh<Id: Eq + Hash + ToString + Clone>(ids: &mut HashSet<Id>, id: &Id) -> std::result::Result<(), Refusal> {
    if ids.insert(id.clone()) {
        return Ok(());
    }
    let shown: String = id.to_string().chars().take(60).collect();
    Err(("id", Code::CatalogueDuplicateId, format!("`{shown}` is the `id` of an earlier row")))
}

fn fill(work: &mut Work, sheets: &SheetSet, directory: &mut Directory) -> Result<()> {
    let (mut partner_ids, mut site_ids, mut activity_ids) = (HashSet::new(), HashSet::new(), HashSet::new());
    work.sheet(&PARTNERS, sheets.partners.as_ref(), partners::read, |partner| {
        fresh(&mut partner_ids, &partner.id)?;
        directory.partners.push(partner);
        Ok(())
    })?;
    work.sheet(&SITES, sheets.sites.as_ref(), sites::read, |site| {
        site.partner.as_ref().map_or(Ok(()), |partner| known(&partner_ids, partner, "partner", &PARTNERS))?;
        fresh(&mut site_ids, &site.id)?;
        directory.sites.push(site);
        Ok(())
    })?;
    work.sheet(&ACTIVITIES, sheets.activities.as_ref(), activities::read, |activity| {
        known(&partner_ids, &activity.partner, "partner", &PARTNERS)?;
        activity.sites.iter().try_for_each(|site| known(&site_ids, site, "sites", &SITES))?;
        fresh(&mut activity_ids, &activity.id)?;
        directory.activities.push(activity);
        Ok(())
    })?;
    details(work, sheets, &mut directory.sites, &mut directory.activities)
}

/// Sessions, facts and prices, each put where it belongs.
fn details(work: &mut Work, sheets: &SheetSet, sites: &mut [Site], activities: &mut [Activity]) -> Result<()> {
    let site_ids: HashSet<_> = sites.iter().map(|site| site.id.clone()).collect();
    let mut sites: HashMap<_, _> = sites.iter_mut().map(|site| (site.id.clone(), site)).collect();
    let activity_ids: HashSet<_> = activities.iter().map(|activity| activity.id.clone()).collect();
    let mut activities: HashMap<_, _> = activities.iter_mut().map(|activity| (activity.id.clone(), activity)).collect();
    work.sheet(&SESSIONS, sheets.sessions.as_ref(), sessions::read, |(id, rule)| {
        known(&activity_ids, &id, "activity", &ACTIVITIES)?;
        rule.site.as_ref().map_or(Ok(()), |site| known(&site_ids, site, "site", &SITES))?;
        activities.get_mut(&id).into_iter().for_each(|activity| activity.sessions.push(rule.clone()));
        Ok(())
    })?;
    work.sheet(&FEATURES, sheets.features.as_ref(), features::read, |(about, fact)| {
        match about {
            About::Site(id) => {
                known(&site_ids, &id, "site", &SITES)?;
                sites.get_mut(&id).into_iter().for_each(|site| site.features.push(fact.clone()));
            }
            About::Activity(id) => {
                known(&activity_ids, &id, "activity", &ACTIVITIES)?;
                activities.get_mut(&id).into_iter().for_each(|activity| activity.features.push(fact.clone()));
            }
        }
        Ok(())
    })?;
    work.sheet(&PRICES, sheets.prices.as_ref(), prices::read, |(id, row)| {
        known(&activity_ids, &id, "activity", &ACTIVITIES)?;
        let Some(activity) = activities.get_mut(&id) else { return Ok(()) };
        match (row, &mut activity.price) {
            (prices::Row::Everybody(_), Some(_)) => {
                let detail = "an earlier row says already what everybody pays; rows for some come after it";
                return Err(("activity", Code::ImportCellsContradict, detail.to_owned()));
            }
            (prices::Row::Everybody(price), none) => *none = Some(*price),
            (prices::Row::Some(concession), price) => {
                price.get_or_insert_with(crate::model::activity::Price::new).concessions.push(concession)
            }
        }
        Ok(())
    })
}
