use super::dependence::{changed, concerns};
use crate::model::barrier::{AccommodationKind, BarrierKind, BarrierTable, ResponsibleParty};
use crate::model::referral::{AspectStamp, BarrierStatus, Commitment, Evidence, EvidenceKind, OpeningCause, ReferralBarrier};

fn barrier(kind: &BarrierKind) -> ReferralBarrier {
    let since = "2026-11-23".parse().unwrap();
    ReferralBarrier::new(kind.clone(), "a need".to_owned(), BarrierStatus::Accepted, OpeningCause::Planned, since, false)
}

fn by(kind: &BarrierKind, way: &str) -> ReferralBarrier {
    let evidence = Evidence::new(EvidenceKind::Visit, "2026-11-23".parse().unwrap());
    let (activity, version) = (crate::ground::id::ActivityId::new("tapes").unwrap(), "v1".to_owned());
    let way: AccommodationKind = way.parse().unwrap();
    let commitment = Commitment::new(kind.clone(), activity, version, way, ResponsibleParty::Provider, evidence);
    ReferralBarrier { commitment: Some(commitment), ..barrier(kind) }
}

/// The barriers that a change of one aspect opens.
fn opened_by(aspect: &str) -> Vec<&'static str> {
    let names = [aspect.to_owned()];
    BarrierKind::ALL.iter().filter(|kind| concerns(&barrier(kind), &names).is_some()).map(BarrierKind::as_str).collect()
}

#[test]
fn each_aspect_opens_exactly_the_barriers_that_depend_on_it() {
    assert_eq!(opened_by("languages"), ["language.english_level"]);
    assert_eq!(opened_by("price"), ["financial.entry_price", "financial.membership_afterwards"]);
    assert_eq!(opened_by("group"), ["psychological.group_size"]);
    assert_eq!(opened_by("support"), ["psychological.need_exceeds_support"]);
    let times =
        ["physical.reach_transport", "physical.stamina_duration", "financial.travel_cost", "financial.caring_or_lost_earnings"];
    assert_eq!(opened_by("times"), times);
    assert_eq!(opened_by("feature:step_free_entrance"), ["physical.step_free_entrance"]);
    assert_eq!(opened_by("feature:quiet_room"), ["physical.hearing_environment"]);
    assert_eq!(opened_by("feature:unheard_of"), [""; 0]);
}

#[test]
fn a_venue_opens_what_is_bound_to_a_place() {
    let without =
        ["language.english_level", "financial.entry_price", "psychological.group_size", "psychological.need_exceeds_support"];
    let opened = opened_by("venue");
    for row in BarrierTable::builtin().rows() {
        assert_eq!(opened.contains(&row.kind.as_str()), !without.contains(&row.kind.as_str()), "{}", row.kind);
    }
}

#[test]
fn an_extension_depends_on_everything() {
    let own = barrier(&"x-gwent:boat".parse().unwrap());
    for aspect in ["venue", "times", "price", "languages", "group", "support", "feature:hearing_loop"] {
        assert!(concerns(&own, &[aspect.to_owned()]).is_some(), "{aspect}");
    }
}

#[test]
fn a_person_or_thing_at_an_hour_depends_on_the_times() {
    let times = ["times".to_owned()];
    let english = BarrierKind::EnglishLevel;
    assert_eq!(concerns(&by(&english, "interpreter"), &times), Some(OpeningCause::TimesChanged));
    assert_eq!(concerns(&by(&english, "translated_pack"), &times), None);
    assert_eq!(concerns(&by(&BarrierKind::StepFreeEntrance, "ramp"), &times), None);
    assert_eq!(concerns(&by(&BarrierKind::StepFreeEntrance, "ground_floor_session"), &times), Some(OpeningCause::TimesChanged));
}

#[test]
fn the_first_cause_is_named_in_a_fixed_order() {
    let both = ["times".to_owned(), "venue".to_owned()];
    assert_eq!(concerns(&barrier(&BarrierKind::ReachTransport), &both), Some(OpeningCause::VenueChanged));
    let venue_and_feature = ["feature:step_free_entrance".to_owned(), "venue".to_owned()];
    assert_eq!(concerns(&barrier(&BarrierKind::StepFreeEntrance), &venue_and_feature), Some(OpeningCause::VenueChanged));
    assert_eq!(concerns(&barrier(&BarrierKind::StepFreeEntrance), &[]), None);
}

#[test]
fn an_aspect_that_appears_or_goes_has_changed() {
    let stamp = |aspect: &str, says: &str| AspectStamp::new(aspect.to_owned(), says.to_owned());
    let before = [stamp("price", "0"), stamp("venue", "mill"), stamp("feature:hearing_loop", "yes")];
    let after = [stamp("venue", "mill"), stamp("price", "400"), stamp("feature:quiet_room", "yes")];
    assert_eq!(changed(&before, &after), ["feature:hearing_loop", "feature:quiet_room", "price"]);
    assert!(changed(&before, &before).is_empty());
}
