//! Reading the ways of referrals from tables.

use std::collections::HashMap;

use super::columns::{Columns, Unread};
use crate::edges::exchange::assets::CodeCount;
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::table::Row;
use crate::ground::error::{Code, Issue, Result};
use crate::ground::id::ReferralId;
use crate::ground::record::record;
use crate::ground::time::Timestamp;
use crate::model::referral::{Attendance, FollowUp, FollowUpStanding, PathStep, ReferralPath};

record! {
    /// What came out of tables of steps, sessions and follow-ups. Every row is in a path, or has a finding that says why not.
    rust PathImport {
        /// The paths, in the order in which their referrals first stand in the table of steps.
        paths: Vec<ReferralPath>,
        /// The first 1,000 findings, each with table, row and column.
        issues: Vec<Issue>,
        /// All findings by code.
        counts: Vec<CodeCount>,
        /// How many rows the tables have below their headers, together.
        rows_read: u32,
    }
}

/// Reads the ways of referrals from tables (CSV), as a system of case management writes them out, seen from a moment.
///
/// | table | columns |
/// |---|---|
/// | `steps` | `referral`, `to` (a word of [`ReferralState`](crate::ReferralState)), `at` (a moment or a day); where known `reason` |
/// | `sessions` | `referral`, `on`, `outcome` (a word of [`SessionOutcome`](crate::SessionOutcome)) |
/// | `follow_ups` | `referral`, `point` (a word of [`FollowUpPoint`](crate::FollowUpPoint)), `due`; where known `agreed`, `reached`, `in_contact`, `step` |
///
/// Other columns are passed over, so that the table of steps may be that of [`table::transitions`](crate::table::transitions). Steps count in the order of
/// their moments, those of one moment in the order of the table. A follow-up nobody asked about leaves `reached` empty. A row that cannot be read is
/// left out with a finding, and so is a session or a follow-up of a referral without a step.
///
/// ```
/// use fingerpost::{FunnelQuestion, funnel_of_paths, read_paths};
///
/// let steps = b"referral,to,at,reason\nr-1,identified,2026-09-01,\nr-1,withdrawn,2026-09-14,not_interested\nr-2,identified,2026-10-01,\n";
/// let found = read_paths(steps, None, None, "2026-11-23T09:00:00Z".parse()?)?;
/// assert!(found.issues.is_empty());
/// let funnel = funnel_of_paths(&found.paths, &FunnelQuestion::new("2026-11-23".parse()?))?;
/// assert_eq!((*funnel.steps()[0].reached(), *funnel.steps()[0].under_way()), (2, 1));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// `import.column-missing` where a table lacks a column it needs, `import.column-twice` where one of them stands twice, and what else can be wrong with a
/// sheet as a whole.
pub fn read_paths(steps: &[u8], sessions: Option<&[u8]>, follow_ups: Option<&[u8]>, at: Timestamp) -> Result<PathImport> {
    let mut findings = Findings::default();
    let table = Columns::read("steps", steps, ["referral", "to", "at", "reason"], 3)?;
    table.notices().iter().for_each(|notice| findings.add(notice.clone()));
    let mut rows = table.rows().len();
    let mut paths: Vec<ReferralPath> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for row in table.rows() {
        let Ok((referral, step)) = step(&table, row, &mut findings) else { continue };
        let place = *places.entry(referral).or_insert(paths.len());
        if place == paths.len() {
            let Ok(id) = ReferralId::new(referral) else { continue };
            paths.push(ReferralPath::new(id, at, Vec::new()));
        }
        if let Some(path) = paths.get_mut(place) {
            path.steps.push(step);
        }
    }
    for path in &mut paths {
        path.steps.sort_by_key(|step| step.at);
    }
    if let Some(sessions) = sessions {
        let table = Columns::read("sessions", sessions, ["referral", "on", "outcome"], 3)?;
        table.notices().iter().for_each(|notice| findings.add(notice.clone()));
        rows += table.rows().len();
        for row in table.rows() {
            let Ok((place, session)) = session(&table, row, &places, &mut findings) else { continue };
            if let Some(path) = paths.get_mut(place) {
                path.sessions.push(session);
            }
        }
        for path in &mut paths {
            path.sessions.sort_by_key(|session| session.on);
        }
    }
    if let Some(follow_ups) = follow_ups {
        let names = ["referral", "point", "due", "agreed", "reached", "in_contact", "step"];
        let table = Columns::read("follow_ups", follow_ups, names, 3)?;
        table.notices().iter().for_each(|notice| findings.add(notice.clone()));
        rows += table.rows().len();
        for row in table.rows() {
            let Ok((place, standing)) = follow_up(&table, row, &places, &mut findings) else { continue };
            if let Some(path) = paths.get_mut(place) {
                path.follow_ups.push(standing);
            }
        }
    }
    findings.counts.sort_by_key(|counted| counted.code);
    let rows_read = u32::try_from(rows).unwrap_or(u32::MAX);
    Ok(PathImport { paths, issues: findings.listed, counts: findings.counts, rows_read })
}

type Read<T> = std::result::Result<T, Unread>;

fn step<'a>(table: &Columns<4>, row: &'a Row, findings: &mut Findings) -> Read<(&'a str, PathStep)> {
    let referral = table.needed(row, 0, findings)?;
    let to = table.needed(row, 1, findings)?;
    let to = table.word(row, 1, to, findings)?;
    let at = table.moment(row, 2, findings)?;
    let reason = table.cell(row, 3).map(|text| table.word(row, 3, text, findings)).transpose()?;
    Ok((referral, PathStep { reason, ..PathStep::new(to, at) }))
}

fn session(table: &Columns<3>, row: &Row, places: &HashMap<&str, usize>, findings: &mut Findings) -> Read<(usize, Attendance)> {
    let place = whose(table, row, places, findings)?;
    let on = table.day(row, 1, findings)?;
    let outcome = table.needed(row, 2, findings)?;
    Ok((place, Attendance::new(on, table.word(row, 2, outcome, findings)?)))
}

fn follow_up(
    table: &Columns<7>,
    row: &Row,
    places: &HashMap<&str, usize>,
    findings: &mut Findings,
) -> Read<(usize, FollowUpStanding)> {
    let place = whose(table, row, places, findings)?;
    let point = table.needed(row, 1, findings)?;
    let point = table.word(row, 1, point, findings)?;
    let due = table.day(row, 2, findings)?;
    let agreed = table.truth(row, 3, findings)?.unwrap_or_default();
    let reached = table.truth(row, 4, findings)?;
    let in_contact = table.truth(row, 5, findings)?;
    let step = table.cell(row, 6).map(|text| table.word(row, 6, text, findings)).transpose()?;
    let found = reached.map(|reached| FollowUp { in_contact, step, ..FollowUp::new(point, reached) });
    Ok((place, FollowUpStanding { found, ..FollowUpStanding::new(point, due, agreed) }))
}

/// The place of the referral a row is of.
fn whose<const N: usize>(table: &Columns<N>, row: &Row, places: &HashMap<&str, usize>, findings: &mut Findings) -> Read<usize> {
    let referral = table.needed(row, 0, findings)?;
    places.get(referral).copied().ok_or_else(|| {
        let detail = "no step of this referral is in the table of steps; the row is left out";
        findings.add(Issue::error(Code::ImportCellsContradict, table.path(row, 0), detail));
        Unread
    })
}
