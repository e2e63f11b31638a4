//! How long a provider lasts.

use fingerpost::{ActivityId, Date, FingerpostError, FundingWarning, Partner, Runway};

/// How long a partner's confirmed money covers its committed costs, seen from a day.
///
/// # Errors
/// `partner.*` where the partner's money breaks a rule, `money.overflow` where sums do not fit, `time.*` where a day is none.
#[uniffi::export]
pub fn runway(partner: Partner, on: Date) -> Result<Runway, FingerpostError> {
    fingerpost::runway(&partner, on)
}

/// The warning that the confirmed money for an activity ends before its last session, where it does.
///
/// # Errors
/// `id.*` and `time.*` where an id or a day is none.
#[uniffi::export]
pub fn ends_before_last_session(
    partner: Partner,
    activity: ActivityId,
    last_session: Date,
    on: Date,
) -> Result<Option<FundingWarning>, FingerpostError> {
    Ok(fingerpost::ends_before_last_session(&partner, &activity, last_session, on))
}
