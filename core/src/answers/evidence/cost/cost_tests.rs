use super::{WellbyQuestion, costs, wellby_figure, wellbys};
use crate::answers::evidence::change::{ChangeQuestion, OutcomeChange, paired_change};
use crate::answers::evidence::funnel::{FunnelQuestion, funnel};
use crate::answers::evidence::views::{sessions, view};
use crate::ground::error::Code;
use crate::ground::id::ReferralId;
use crate::ground::money::Pence;
use crate::ground::number::Hundredths;
use crate::ground::text::NonEmpty;
use crate::model::outcome::{Instrument, ItemAnswer, Measures, OutcomePoint, OutcomeReading};
use crate::model::referral::ReferralState;

#[test]
fn costs_are_shared_by_who_came() {
    let views = [
        sessions(view(1, &[ReferralState::Active]), "aan"),
        sessions(view(2, &[ReferralState::Active]), "a"),
        sessions(view(3, &[ReferralState::Active]), "n"),
    ];
    let found = funnel(&views, &FunnelQuestion::new("2028-06-01".parse().unwrap())).unwrap();
    let spent = costs(&found, Pence(100_001)).unwrap();
    assert_eq!((*spent.people_attended(), *spent.sessions_attended()), (2, 3));
    assert_eq!((*spent.per_person(), *spent.per_session()), (Some(Pence(50_001)), Some(Pence(33_334))));
    assert_eq!(costs(&found, Pence(-1)).unwrap_err().code(), Code::EvidenceCost);
    let nobody = funnel(&[], &FunnelQuestion::new("2028-06-01".parse().unwrap())).unwrap();
    assert_eq!(*costs(&nobody, Pence(100)).unwrap().per_person(), None);
}

/// So many people whose score of a scale rises by 1 or 2 in turn.
fn change(people: i32, scale: &str) -> OutcomeChange {
    let id = |person: i32| ReferralId::new(format!("r-{person}")).unwrap();
    let reading = |person: i32, point, value| OutcomeReading {
        referral: Some(id(person)),
        answers: vec![ItemAnswer::new(NonEmpty::new(scale).unwrap(), value)],
        ..OutcomeReading::new(Instrument::Ons4, point, "2026-11-23".parse().unwrap())
    };
    let both = |person| [reading(person, OutcomePoint::Start, 5), reading(person, OutcomePoint::End, 6 + person % 2)];
    let readings: Vec<OutcomeReading> = (0..people).flat_map(both).collect();
    let cohort: Vec<ReferralId> = (0..people).map(id).collect();
    let scale = Some(NonEmpty::new(scale).unwrap());
    let question = ChangeQuestion { scale, ..ChangeQuestion::new(Instrument::Ons4, OutcomePoint::Start, OutcomePoint::End) };
    paired_change(Measures::builtin(), &readings, &cohort, &question).unwrap()
}

fn assumed(years: i64, without: i64) -> WellbyQuestion {
    WellbyQuestion::new(Hundredths(years), Hundredths(without), NonEmpty::new("a comparison group").unwrap())
}

#[test]
fn a_wellby_is_a_point_of_one_person_for_one_year() {
    let found = wellbys(&change(40, "satisfaction"), &assumed(50, 50)).unwrap();
    // 40 people, 1.5 points less 0.5, half a year.
    assert_eq!((*found.people(), *found.points_each(), *found.wellbys()), (40, 1.0, 20.0));
    assert_eq!(*found.worth(), Pence(26_000_000));
    assert!(*found.worth_at_least() < Pence(20_000_000) && *found.worth_at_most() > Pence(32_000_000));
    assert_eq!((found.figure().price_year, wellby_figure().central), (2019, Pence(1_300_000)));
}

#[test]
fn wellbys_are_never_for_one_person_nor_of_another_measure() {
    let refused = |change: &OutcomeChange, question| wellbys(change, &question).unwrap_err().code();
    assert_eq!(refused(&change(1, "satisfaction"), assumed(50, 50)), Code::EvidenceTooFewPairs);
    assert_eq!(refused(&change(29, "satisfaction"), assumed(50, 50)), Code::EvidenceTooFewPairs);
    assert_eq!(refused(&change(40, "happy"), assumed(50, 50)), Code::EvidenceWellbyMeasure);
    assert_eq!(refused(&change(40, "satisfaction"), assumed(0, 50)), Code::EvidenceWellbyFigures);
    assert_eq!(refused(&change(40, "satisfaction"), assumed(1_001, 50)), Code::EvidenceWellbyFigures);
    assert_eq!(refused(&change(40, "satisfaction"), assumed(50, 1_001)), Code::EvidenceWellbyFigures);
}

#[test]
fn a_change_below_what_would_have_been_is_worth_less_than_nothing() {
    let found = wellbys(&change(40, "satisfaction"), &assumed(100, 300)).unwrap();
    assert!(*found.worth() < Pence::ZERO && found.worth_at_least() < found.worth() && found.worth() < found.worth_at_most());
}
