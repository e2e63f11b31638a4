//! The two events that pass the gate.

use crate::ground::error::Code;
use crate::ground::time::{Date, Timestamp};
use crate::rules::clearance::Clearance;
use crate::rules::lifecycle::{Refused, Stage, Standing, require};

/// The place is confirmed.
pub(in crate::rules::lifecycle) fn confirm(standing: &mut Standing, first_session: Date, at: Timestamp) -> Result<(), Refused> {
    let held = !matches!(standing.stage, Stage::Accepted { hold_until } if hold_until <= at);
    require(held, Code::ReferralDate, "the hold of the place has ended; ask the provider again")?;
    let clearance = cleared(standing, at)?;
    require(first_session >= at.uk_date(), Code::ReferralDate, "the first session lies in the past")?;
    standing.stage = Stage::Confirmed { clearance, first_session };
    Ok(())
}

/// Coming again: active, or confirmed where nobody has come yet.
pub(in crate::rules::lifecycle) fn resume(standing: &mut Standing, next_session: Date, at: Timestamp) -> Result<(), Refused> {
    let clearance = cleared(standing, at)?;
    require(next_session >= at.uk_date(), Code::ReferralDate, "the next session lies in the past")?;
    standing.stage = match standing.has_attended() {
        true => Stage::Active { clearance },
        false => Stage::Confirmed { clearance, first_session: next_session },
    };
    Ok(())
}

fn cleared(standing: &Standing, at: Timestamp) -> Result<Clearance, Refused> {
    Clearance::check(standing, at).map_err(|issues| {
        let first = issues.first().map(|issue| issue.detail.clone()).unwrap_or_default();
        let more = match issues.len() {
            0 | 1 => String::new(),
            2 => ", and one thing more".to_owned(),
            all => format!(", and {} things more", all.saturating_sub(1)),
        };
        let detail = format!("the place cannot be confirmed: {first}{more}");
        Refused { code: Code::ReferralGate, detail, issues }
    })
}
