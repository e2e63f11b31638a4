//! The first event.

use std::sync::Arc;

use crate::ground::error::Code;
use crate::model::referral::{Action, ReferralEvent};
use crate::rules::lifecycle::{Refused, Stage, Standing};

/// The referral as its first event leaves it.
pub(in crate::rules::lifecycle) fn identify(event: &ReferralEvent) -> Result<Standing, Refused> {
    let Action::Identify { client, need, policy, .. } = &event.action else {
        return Err(Refused::new(Code::ReferralNotBegun, "a referral begins with `identify`"));
    };
    Ok(Standing {
        referral: event.referral.clone(),
        client: client.clone(),
        need: *need,
        policy: policy.clone().unwrap_or_default(),
        stage: Stage::Identified,
        since: event.at,
        shortlist: Arc::new(Vec::new()),
        shortlisted_on: event.at.uk_date(),
        chosen: None,
        barriers: Vec::new(),
        questions: Vec::new(),
        consents: Vec::new(),
        sessions: Vec::new(),
        unreached: 0,
        call_due: None,
        feedback: Vec::new(),
        concerns: Vec::new(),
        exit: None,
        next_step: None,
        steps: Vec::new(),
        follow_ups: Vec::new(),
        conflicts: Vec::new(),
        transitions: Vec::new(),
        told: 0,
    })
}
