use super::settling::address;
use super::story::{STEPS, accepted, agreed, promise, proposal, then};
use crate::ground::error::Code;
use crate::model::referral::{Action, Actor, Commitment, EvidenceKind, OpeningCause};
use crate::rules::lifecycle::{Chosen, Standing};
use serde_json::{Value, json};
use std::sync::Arc;

const MONDAY: &str = "2026-11-23T10:00:00Z";
const TIDES: &str = "x-usk:tide_times";

fn commitment(action: &Value) -> Commitment {
    let Ok(Action::AddressBarrier { commitment }) = serde_json::from_value(action.clone()) else { panic!("a promise") };
    commitment
}

/// What a promise opens.
fn opened(standing: &Standing, action: &Value) -> Vec<OpeningCause> {
    let provider: Actor =
        serde_json::from_value(json!({"role": "provider", "id": "p-1", "partner": "friends", "title": "curator"})).unwrap();
    address(&mut standing.clone(), &provider, &commitment(action), "2026-11-23".parse().unwrap()).unwrap()
}

fn other_way(stated_on: &str) -> Value {
    let mut action = promise(stated_on);
    action["address_barrier"]["commitment"]["accommodation"] = json!("other_entrance");
    action
}

#[test]
fn only_another_promise_than_the_accepted_one_opens_anything() {
    let open = accepted(&[STEPS], &[]);
    assert!(opened(&open, &promise("2026-11-20")).is_empty(), "the first promise");
    let addressed = then(&open, MONDAY, "provider", &promise("2026-11-20")).unwrap();
    assert!(opened(&addressed, &other_way("2026-11-20")).is_empty(), "nobody had accepted it yet");
    let settled = then(&addressed, MONDAY, "client", &agreed()).unwrap();
    assert!(opened(&settled, &promise("2026-11-22")).is_empty(), "the same with newer evidence");
    assert_eq!(opened(&settled, &other_way("2026-11-22")), [OpeningCause::PromiseChanged]);
}

#[test]
fn a_barrier_of_the_programme_is_removed_by_what_its_own_row_says() {
    let row = |kind: &str, way: &str| {
        let remedy = json!({"accommodation": way, "by": ["provider"]});
        json!({"kind": kind, "heading": "physical", "need": "a need", "met_by": [], "remedies": [remedy], "waivable": false})
    };
    let by = |way: &str| {
        let promised = json!({
            "barrier": TIDES, "activity": "tapes", "version": "v1", "accommodation": way, "responsible": "provider",
            "evidence": {"kind": "visit", "on": "2026-11-20"},
        });
        json!({"address_barrier": {"commitment": promised}})
    };
    let mut standing = accepted(&[TIDES], &[]);
    standing.barriers[0].view.ways_out.clear();
    let mut seen = proposal("v1", &[TIDES], &[]);
    let rows = json!([row(TIDES, "guide"), row("x-usk:ferry", "other_time")]);
    seen.barriers = serde_json::from_value(rows).unwrap();
    let looked_at = "2026-11-23".parse().unwrap();
    standing.chosen = Some(Chosen { proposal: Arc::new(seen), looked_at });
    assert!(then(&standing, MONDAY, "provider", &by("guide")).is_ok());
    assert_eq!(then(&standing, MONDAY, "provider", &by("other_time")).unwrap_err().code, Code::ReferralAccommodationUnfit);
}

#[test]
fn a_finding_undoes_nothing_that_was_settled_in_another_way() {
    let found = |standing: &Standing, kind: &str| {
        let evidence = json!({"kind": kind, "on": "2026-11-20"});
        let action = json!({"find_no_barrier": {"barrier": STEPS, "version": "v1", "evidence": evidence}});
        then(standing, MONDAY, "link_worker", &action)
    };
    let addressed = then(&accepted(&[STEPS], &[]), MONDAY, "provider", &promise("2026-11-20")).unwrap();
    let settled = then(&addressed, MONDAY, "client", &agreed()).unwrap();
    assert_eq!(found(&settled, "visit").unwrap_err().code, Code::ReferralBarrierNotOpen);
    let none = found(&addressed, "survey").unwrap();
    let barrier = &none.barriers[0];
    assert!(barrier.view.commitment.is_none() && barrier.addressed_on.is_none(), "the promise is not needed any more");
    let again = found(&none, "visit").unwrap();
    assert_eq!(again.barriers[0].view.evidence.as_ref().unwrap().kind, EvidenceKind::Visit, "newer evidence of the same");
}
