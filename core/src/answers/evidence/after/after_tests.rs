use proptest::prelude::*;

use super::{AreaFragility, FundingScenario, LadderRung, area_fragility, ladder};
use crate::answers::evidence::views::{followed, found, sessions, view};
use crate::ground::error::Code;
use crate::ground::money::Pence;
use crate::ground::text::NonEmpty;
use crate::ground::time::{Date, UkDivision};
use crate::model::activity::{Activity, ActivityKind, ActivityStatus, Delivery, GroupSize, OnwardKind};
use crate::model::catalogue::{Catalogue, Directory};
use crate::model::partner::{FundingLine, Partner, PartnerKind};
use crate::model::provenance::{Provenance, Source};
use crate::model::referral::{FollowUp, FollowUpPoint, ReferralState, ReferralView};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A referral that ended, with what was found at the end and three months after.
fn ended(number: usize, end: Option<bool>, month_3: Option<FollowUp>) -> ReferralView {
    let view = sessions(view(number, &[ReferralState::Completed]), "a");
    let view = followed(view, FollowUpPoint::End, "2027-05-01", found(FollowUpPoint::End, end));
    followed(view, FollowUpPoint::Month3, "2027-08-01", month_3)
}

fn volunteers() -> Option<FollowUp> {
    Some(FollowUp { step: Some(OnwardKind::Volunteer), ..found(FollowUpPoint::Month3, Some(true)).unwrap() })
}

#[test]
fn those_of_whom_nobody_knows_may_stand_anywhere() {
    let never_came = followed(view(9, &[ReferralState::EndedEarly]), FollowUpPoint::End, "2027-05-01", None);
    let views = [
        ended(0, Some(true), volunteers()),
        ended(1, Some(true), None),
        ended(2, Some(false), found(FollowUpPoint::Month3, None)),
        ended(3, None, found(FollowUpPoint::Month3, Some(false))),
        never_came,
    ];
    let all = ladder(&views, day("2028-06-01"));
    assert_eq!(*all.people(), 4);
    let month_3 = &all.points()[1];
    assert_eq!((*month_3.due(), *month_3.unknown()), (4, 2));
    let volunteer = month_3.rungs().iter().find(|rung| *rung.rung() == LadderRung::Volunteer).unwrap();
    assert_eq!((*volunteer.people(), *volunteer.at_most()), (1, 3));
    let moves: Vec<_> = all.moves().iter().map(|moved| (*moved.from(), *moved.to(), *moved.people())).collect();
    let wanted = [
        (LadderRung::Unknown, LadderRung::NoContact, 1),
        (LadderRung::NoContact, LadderRung::Unknown, 1),
        (LadderRung::InContact, LadderRung::Unknown, 1),
        (LadderRung::InContact, LadderRung::Volunteer, 1),
    ];
    assert_eq!(moves, wanted);
    let early = ladder(&views, day("2027-07-31"));
    assert_eq!((*early.points()[1].due(), early.moves().len()), (0, 0), "not due yet");
}

/// Two partners: one walk paid by a trust alone, one course paid by trust and council, one group of which nobody knows who pays.
fn catalogue() -> Catalogue {
    let activity = |id: &str, partner: &str, most| Activity {
        group: Some(GroupSize::new(most)),
        ..Activity::new(
            id.parse().unwrap(),
            NonEmpty::new(id).unwrap(),
            partner.parse().unwrap(),
            ActivityKind::OralHistory,
            Delivery::Remote,
            ActivityStatus::Running,
            Provenance::new(Source::Provider),
        )
    };
    let line = |id: &str, source: &str, ends: &str, named: &[&str]| FundingLine {
        confirmed: true,
        activities: named.iter().map(|id| id.parse().unwrap()).collect(),
        ..FundingLine::new(id.parse().unwrap(), NonEmpty::new(source).unwrap(), Pence(100_000), day("2026-01-01"), day(ends))
    };
    let partner = |id: &str, funding| Partner {
        funding,
        ..Partner::new(id.parse().unwrap(), NonEmpty::new(id).unwrap(), PartnerKind::Charity)
    };
    let mut directory = Directory::new(NonEmpty::new("Newport").unwrap(), UkDivision::EnglandAndWales);
    directory.partners = vec![
        partner(
            "mill",
            vec![
                line("one", "A Trust", "2028-12-31", &["walk", "course"]),
                line("two", "The council", "2030-12-31", &["course"]),
            ],
        ),
        partner("friends", Vec::new()),
    ];
    directory.activities = vec![activity("walk", "mill", 12), activity("course", "mill", 8), activity("group", "friends", 20)];
    Catalogue::new(directory).unwrap()
}

fn scenario() -> FundingScenario {
    FundingScenario::new(day("2028-06-01"), 12, 50, 2_000, 7)
}

fn open(number: usize, activity: &str) -> ReferralView {
    ReferralView { activity: Some(activity.parse().unwrap()), ..view(number, &[ReferralState::Active]) }
}

fn fragility(scenario: &FundingScenario) -> AreaFragility {
    let closed = ReferralView { activity: Some("walk".parse().unwrap()), ..view(5, &[ReferralState::Completed]) };
    let views = [open(0, "walk"), open(1, "walk"), open(2, "course"), open(3, "group"), closed];
    area_fragility(&catalogue(), &views, scenario).unwrap()
}

#[test]
fn what_one_funder_holds_alone_goes_with_it() {
    let found = fragility(&scenario());
    assert_eq!((*found.places(), *found.people(), *found.activities(), *found.funded()), (40, 4, 3, 2));
    let told: Vec<_> = found
        .funders()
        .iter()
        .map(|loss| (loss.source().as_str(), loss.activities().len(), *loss.places(), *loss.people()))
        .collect();
    assert_eq!(told, [("A Trust", 1, 12, 2)]);
    let mill = found.providers().iter().find(|one| one.partner.as_str() == "mill").unwrap();
    assert_eq!(mill.largest_funder.as_ref().unwrap().percent, 50);
}

#[test]
fn a_scenario_is_played() {
    let found = fragility(&scenario());
    let places = found.outcome().places().as_ref().unwrap();
    assert_eq!(*found.outcome().lines_ending(), 1);
    // Heads or tails for the walk: 12 of 40 places, in about half of the plays.
    assert!((*places.mean() - 0.15).abs() < 0.01, "{}", places.mean());
    assert_eq!((*places.low(), *places.high()), (0.0, 0.3));
    assert_eq!(*found.outcome().people().as_ref().unwrap().high(), 0.5);
    let refused = |scenario| area_fragility(&catalogue(), &[], &scenario).unwrap_err().code();
    assert_eq!(refused(FundingScenario { months: 0, ..scenario() }), Code::EvidenceScenario);
    assert_eq!(refused(FundingScenario { draws: 0, ..scenario() }), Code::EvidenceScenario);
    assert_eq!(refused(FundingScenario { renewed_percent: 101, ..scenario() }), Code::EvidenceScenario);
}

proptest! {
    #[test]
    fn all_or_nothing(seed in any::<u64>(), months in 1..=60_u32) {
        let of = |renewed_percent| fragility(&FundingScenario { renewed_percent, draws: 20, seed, months, ..scenario() });
        let (all, none) = (of(100), of(0));
        prop_assert_eq!(*all.outcome().places().as_ref().unwrap().high(), 0.0);
        let lost = none.outcome().places().clone().unwrap();
        prop_assert_eq!(lost.low, lost.high);
        // The trust's line ends at the end of 2028, the council's two years later.
        let wanted = if months >= 31 { 0.5 } else if months >= 7 { 0.3 } else { 0.0 };
        prop_assert!((lost.mean - wanted).abs() < 1e-12, "{} {}", lost.mean, wanted);
        prop_assert!(of(50) == of(50));
    }
}
