//! The closed loop: a provider's Task, for a referral in every state, beside the rule book of referrals.

use std::collections::{BTreeMap, BTreeSet};

use fingerpost::{
    Action, ActorRole, Code, FhirReadOptions, FhirTaskStatus, Referral, ReferralState, TaskUpdate, allowed_events, leads_to,
    propose_from_task, read_fhir,
};
use fingerpost_tests::fhir::{examples, generated};

/// Referrals in as many states as there are.
fn by_state() -> BTreeMap<ReferralState, Referral> {
    let mut found = BTreeMap::new();
    for written in generated(500).into_iter().chain(examples()) {
        found.entry(written.referral.state()).or_insert(written.referral);
    }
    found
}

fn update(referral: &Referral, inside: &str) -> TaskUpdate {
    let system = "https://github.com/fingerpost/fingerpost/Id/referral";
    let text = format!(
        "{{\"resourceType\": \"Task\", \"intent\": \"order\", \"identifier\": [{{\"system\": \"{system}\", \"value\": \"{}\"}}], {inside}}}",
        referral.id()
    );
    let import = read_fhir(text.as_bytes(), &FhirReadOptions::new()).unwrap();
    assert_eq!(import.issues, []);
    import.updates.into_iter().next().unwrap()
}

/// A Task that names one of our states.
fn to_state(referral: &Referral, state: ReferralState, more: &str) -> TaskUpdate {
    let system = "https://github.com/fingerpost/fingerpost/CodeSystem/referral-state";
    let (status, business) = (state.fhir_task_status(), state.fhir_business_status());
    update(
        referral,
        &format!(
            "\"status\": \"{status}\", \"businessStatus\": {{\"coding\": [{{\"system\": \"{system}\", \"code\": \"{business}\"}}]}}{more}"
        ),
    )
}

#[test]
fn every_state_and_every_wish_is_what_the_table_says() {
    let referrals = by_state();
    println!("states: {:?}", referrals.keys().map(|state| state.as_str()).collect::<Vec<_>>());
    assert!(referrals.len() >= 14, "{}", referrals.len());
    let (mut legal, mut illegal) = (0, 0);
    for (now, referral) in &referrals {
        for target in ReferralState::ALL {
            let proposal = propose_from_task(referral, &to_state(referral, *target, ""));
            let chosen = referral.activity().is_some();
            // The naive reading: is there anybody who may record an event that leads there?
            let reachable = ActorRole::ALL.iter().filter(|role| **role != ActorRole::System).any(|role| {
                allowed_events(*now, *role, chosen).iter().any(|event| {
                    leads_to(*event) == Some(*target)
                        || (event.as_str() == "record_session"
                            && *now == ReferralState::Confirmed
                            && *target == ReferralState::Active)
                        || (event.as_str() == "resume" && matches!(target, ReferralState::Active | ReferralState::Confirmed))
                })
            });
            if now == target {
                assert_eq!((proposal.event, proposal.issues.len()), (None, 0), "{now} stays");
            } else if reachable {
                legal += 1;
                let (event, role) = (proposal.event.expect("an event"), proposal.role.expect("a role"));
                assert!(allowed_events(*now, role, chosen).contains(&event), "{now} to {target}: {event} by {role}");
                let provider = allowed_events(*now, ActorRole::Provider, chosen).contains(&event);
                assert_eq!(role == ActorRole::Provider, provider, "{now} to {target}");
                assert_eq!(proposal.issues.iter().any(|issue| issue.code == Code::FhirTaskRole), !provider);
                assert_eq!(
                    proposal.action.is_some(),
                    proposal.missing.is_empty(),
                    "{now} to {target}: all is said, or what to ask"
                );
            } else {
                illegal += 1;
                assert_eq!(proposal.event, None, "{now} to {target}");
                assert_eq!(proposal.issues[0].code, Code::FhirStatusChange, "{now} to {target}");
            }
        }
    }
    println!("{legal} changes are proposed, {illegal} refused");
    assert!(legal > 30 && illegal > 100);
}

#[test]
fn every_bare_status_is_read_or_asked_about() {
    let mut seen = BTreeSet::new();
    for (now, referral) in by_state() {
        for status in FhirTaskStatus::ALL {
            let proposal = propose_from_task(&referral, &update(&referral, &format!("\"status\": \"{status}\"")));
            let code = proposal.issues.first().map(|issue| issue.code);
            seen.insert(code);
            if now.fhir_task_status() == status.as_str() {
                assert_eq!((proposal.event, code), (None, None), "{now} and {status}");
            } else if *status == FhirTaskStatus::Cancelled {
                assert_eq!(code, Some(Code::FhirTaskAmbiguous), "{now}");
            } else if now.is_closed() && !matches!(status, FhirTaskStatus::Received | FhirTaskStatus::Ready) {
                assert_eq!(code, Some(Code::FhirStatusChange), "{now} and {status}: nothing leads out of what is closed");
            }
        }
    }
    assert!(seen.len() >= 3, "{seen:?}");
}

#[test]
fn an_answer_that_says_everything_becomes_an_action() {
    let referrals = by_state();
    let offered = &referrals[&ReferralState::Offered];
    let until = ", \"restriction\": {\"period\": {\"end\": \"2036-12-01T17:00:00Z\"}}";
    let accepted = propose_from_task(offered, &to_state(offered, ReferralState::Accepted, until));
    assert_eq!(accepted.action, Some(Action::Accept { hold_until: "2036-12-01T17:00:00Z".parse().unwrap(), overtakes: None }));
    let without = propose_from_task(offered, &to_state(offered, ReferralState::Accepted, ""));
    assert_eq!((without.action, without.missing), (None, vec!["hold_until".to_owned()]));

    let rejected = |system: &str, code: &str| {
        let why = format!(
            "\"status\": \"rejected\", \"statusReason\": {{\"coding\": [{{\"system\": \"{system}\", \"code\": \"{code}\"}}], \"text\": \"full\"}}"
        );
        propose_from_task(offered, &update(offered, &why))
    };
    let bars = "https://fhir.nhs.uk/CodeSystem/dos-rejected-reasons-bars";
    assert_eq!(rejected(bars, "22").action, Some(Action::Decline { reason: fingerpost::ReasonCode::AtCapacity }));
    assert_eq!(rejected(bars, "40").missing, ["reason"], "not eligible may be age or area, and is not guessed");
    let ours = "https://github.com/fingerpost/fingerpost/CodeSystem/reason";
    assert_eq!(
        rejected(ours, "waitlist-closed").action,
        Some(Action::Decline { reason: fingerpost::ReasonCode::WaitlistClosed })
    );
    assert_eq!(rejected(ours, "health-worse").missing, ["reason"], "a client's reason is no reason of a provider");

    let confirmed = &referrals[&ReferralState::Confirmed];
    let begun = update(confirmed, "\"status\": \"in-progress\", \"executionPeriod\": {\"start\": \"2026-12-01\"}");
    let attended = propose_from_task(confirmed, &begun);
    assert_eq!(
        attended.action,
        Some(Action::RecordSession { on: "2026-12-01".parse().unwrap(), outcome: fingerpost::SessionOutcome::Attended })
    );
}

#[test]
fn what_does_not_belong_together_is_said() {
    let referrals = by_state();
    let offered = &referrals[&ReferralState::Offered];
    let mut other = update(offered, "\"status\": \"accepted\"");
    other.referral = Some("another".parse().unwrap());
    assert_eq!(propose_from_task(offered, &other).issues[0].code, Code::FhirTaskUnmatched);
    other.referral = None;
    assert_eq!(propose_from_task(offered, &other).issues[0].code, Code::FhirTaskUnmatched);
    let mut torn = to_state(offered, ReferralState::Active, "");
    torn.status = Some(FhirTaskStatus::Rejected);
    assert_eq!(propose_from_task(offered, &torn).issues[0].code, Code::FhirTaskContradiction);
    torn.status = None;
    assert_eq!(propose_from_task(offered, &torn).issues[0].code, Code::FhirElementMissing);
    let got = propose_from_task(offered, &update(offered, "\"status\": \"received\""));
    assert_eq!((got.event, got.issues.len()), (None, 0), "the provider has it and has not decided");
}
