use super::running_out::{run_out, running_out};
use super::story::{STEPS, accepted, agreed, at, promise, then};
use crate::model::referral::{ConsentScope, Lapse, LapseKind, OpeningCause};
use crate::rules::lifecycle::{Stage, Standing};
use serde_json::json;

const MONDAY: &str = "2026-11-23T10:00:00Z";

fn kinds(standing: &Standing, moment: &str) -> Vec<LapseKind> {
    running_out(standing, at(moment)).iter().map(|lapse| lapse.kind).collect()
}

#[test]
fn consent_holds_on_its_last_day_and_not_on_the_next() {
    let until = json!({"give_consent": {"scope": "photo", "manner": "written", "until": "2026-11-30"}});
    let standing = then(&accepted(&[], &[]), MONDAY, "client", &until).unwrap();
    assert!(kinds(&standing, "2026-11-30T23:59:00Z").is_empty());
    let lapses = running_out(&standing, at("2026-12-01T00:00:00Z"));
    assert_eq!(lapses, [Lapse { scope: Some(ConsentScope::Photo), ..Lapse::new(LapseKind::Consent) }]);
}

#[test]
fn evidence_holds_on_its_last_day_and_not_on_the_next() {
    let addressed = then(&accepted(&[STEPS], &[]), MONDAY, "provider", &promise("2026-09-01")).unwrap();
    let standing = then(&addressed, MONDAY, "client", &agreed()).unwrap();
    assert!(kinds(&standing, "2026-11-30T23:59:00Z").is_empty());
    assert_eq!(kinds(&standing, "2026-12-01T00:00:00Z"), [LapseKind::Evidence]);
}

#[test]
fn a_place_that_is_gone_leads_back_to_the_offer_and_nothing_else_does() {
    let gone = [Lapse::new(LapseKind::Place)];
    let mut held = accepted(&[], &[]);
    assert_eq!(run_out(&mut held, &gone, at(MONDAY)), [OpeningCause::PlaceGone]);
    assert!(matches!(held.stage, Stage::Offered { .. }));
    // Where there is no place to lose, and where another thing has run out.
    assert!(run_out(&mut held, &gone, at(MONDAY)).is_empty());
    let mut other = accepted(&[], &[]);
    assert!(run_out(&mut other, &[Lapse::new(LapseKind::Evidence)], at(MONDAY)).is_empty());
    assert_eq!(other, accepted(&[], &[]));
}
