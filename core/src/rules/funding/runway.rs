//! How long a partner's money lasts.

use super::cash_gap::cash_gap;
use super::ledger::{Ledger, reserve_on};
use super::month_balance::month_balances;
use super::reliance::{key_people, largest_funder, next_to_end};
use super::{IfConfirmed, Runway, RunwayBasis};
use crate::ground::error::{FingerpostError, Result};
use crate::ground::time::Date;
use crate::model::partner::{Partner, money_issues};

/// How far a runway looks ahead.
const HORIZON_MONTHS: u32 = 60;

/// How long a partner's confirmed money covers its committed costs, seen from a day.
///
/// Money counts on the day it comes and not before: stages on their days, arrears after the line has ended. `docs/funding.md`
/// has every rule and a worked example. Use it in a talk with the provider about what happens next, never in ranking.
///
/// ```
/// use fingerpost::{CommittedCost, CostRhythm, FundingLine, Partner, PartnerKind, Pence, Reserve, RunwayBasis, runway};
///
/// let mut partner = Partner::new("mill".parse()?, "Friends of the mill".parse()?, PartnerKind::FriendsGroup);
/// partner.reserve = Some(Reserve::new(Pence(60_000), "2026-11-01".parse()?));
/// let (label, from) = ("session leader".parse()?, "2026-12-01".parse()?);
/// partner.costs = vec![CommittedCost::new(label, Pence(20_000), CostRhythm::Monthly, from)];
/// let on = "2026-11-23".parse()?;
///
/// // Nobody has said where money comes from, so nobody knows.
/// assert_eq!(runway(&partner, on)?.basis, RunwayBasis::NoFundingRecorded);
///
/// let (id, source) = ("bid".parse()?, "a trust".parse()?);
/// partner.funding = vec![FundingLine::new(id, source, Pence(120_000), "2027-01-01".parse()?, "2027-06-30".parse()?)];
/// let found = runway(&partner, on)?;
/// assert_eq!((found.months, found.runs_out_on), (Some(3), Some("2027-03-01".parse()?)));
/// assert_eq!(found.if_confirmed[0].runs_out_on, Some("2027-09-01".parse()?));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// `partner.funding-*`, `partner.cost-*` and `partner.reserve-amount` where the partner's money breaks a rule,
/// [`Code::MoneyOverflow`](crate::Code::MoneyOverflow) where sums do not fit, and
/// [`Code::TimeOutOfRange`](crate::Code::TimeOutOfRange) where days lie beyond the year 9999.
pub fn runway(partner: &Partner, on: Date) -> Result<Runway> {
    let issues = money_issues(partner);
    if let Some(first) = issues.first().cloned() {
        return Err(FingerpostError::invalid(first.code, first.detail).at(first.path).with_issues(issues));
    }
    let end = on.plus_months(i32::try_from(HORIZON_MONTHS).unwrap_or(i32::MAX))?;
    let ledger = Ledger::new(partner, on, end, None)?;
    let reserve = reserve_on(partner, on);
    let last_cost_on = ledger.last_cost_on();
    let basis = match (last_cost_on, partner.funding.is_empty(), reserve) {
        (None, ..) => RunwayBasis::NoCostsRecorded,
        (_, true, _) => RunwayBasis::NoFundingRecorded,
        (_, _, None) => RunwayBasis::NoReserveRecorded,
        _ => RunwayBasis::Known,
    };
    let mut found = Runway {
        last_cost_on,
        in_hand: reserve.map(|_| ledger.opening),
        next_to_end: next_to_end(partner, on),
        largest_funder: largest_funder(partner, on)?,
        key_people: key_people(partner),
        ..Runway::new(on, basis)
    };
    if matches!(basis, RunwayBasis::Known | RunwayBasis::NoReserveRecorded) {
        found.balances = month_balances(&ledger, HORIZON_MONTHS)?;
        if let Some(day) = ledger.runs_out_on() {
            found.runs_out_on = Some(day);
            found.months = Some(whole_months(on, day));
            let month_starts = found.balances.iter().map(|month| month.month_starts).rfind(|starts| *starts <= day);
            found.cash_gap = cash_gap(&ledger, day, month_starts.unwrap_or(on))?;
            found.if_confirmed = if_confirmed(partner, &ledger, day)?;
        }
    }
    Ok(found)
}

/// What each line that is not confirmed would change by itself.
fn if_confirmed(partner: &Partner, ledger: &Ledger, now: Date) -> Result<Vec<IfConfirmed>> {
    let mut found = Vec::new();
    for line in partner.funding.iter().filter(|line| !line.confirmed) {
        let runs_out_on = Ledger::new(partner, ledger.on, ledger.end, Some(line))?.runs_out_on();
        if runs_out_on != Some(now) {
            let months = runs_out_on.map(|day| whole_months(ledger.on, day));
            found.push(IfConfirmed { months, runs_out_on, ..IfConfirmed::new(line.id.clone(), line.source.clone()) });
        }
    }
    Ok(found)
}

/// How many whole months lie between two days within the horizon.
fn whole_months(from: Date, to: Date) -> u32 {
    let reached = |months: &u32| {
        let month = i32::try_from(*months).ok().and_then(|months| from.plus_months(months).ok());
        month.is_some_and(|start| start <= to)
    };
    (1..=HORIZON_MONTHS).take_while(reached).count().try_into().unwrap_or(HORIZON_MONTHS)
}
