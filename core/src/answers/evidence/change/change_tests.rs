use super::{ChangeClaim, ChangeQuestion, OutcomeChange, paired_change};
use crate::ground::error::Code;
use crate::ground::id::ReferralId;
use crate::ground::number::Hundredths;
use crate::ground::text::NonEmpty;
use crate::model::outcome::{ImportantChange, Instrument, ItemAnswer, Measures, OutcomePoint, OutcomeReading};

fn reading(person: usize, point: OutcomePoint, on: &str, satisfaction: i32) -> OutcomeReading {
    OutcomeReading {
        referral: Some(id(person)),
        answers: vec![ItemAnswer::new(NonEmpty::new("satisfaction").unwrap(), satisfaction)],
        ..OutcomeReading::new(Instrument::Ons4, point, on.parse().unwrap())
    }
}

fn id(person: usize) -> ReferralId {
    ReferralId::new(format!("r-{person}")).unwrap()
}

fn question() -> ChangeQuestion {
    let scale = Some(NonEmpty::new("satisfaction").unwrap());
    ChangeQuestion { scale, ..ChangeQuestion::new(Instrument::Ons4, OutcomePoint::Start, OutcomePoint::End) }
}

/// Everybody's score before and after, as far as there is one.
fn changed(scores: &[(Option<i32>, Option<i32>)], question: &ChangeQuestion) -> OutcomeChange {
    let mut readings = Vec::new();
    for (person, (before, after)) in scores.iter().enumerate() {
        readings.extend(before.map(|score| reading(person, OutcomePoint::Start, "2026-11-23", score)));
        readings.extend(after.map(|score| reading(person, OutcomePoint::End, "2027-02-01", score)));
    }
    let cohort: Vec<ReferralId> = (0..scores.len()).map(id).collect();
    paired_change(Measures::builtin(), &readings, &cohort, question).unwrap()
}

fn why(change: &OutcomeChange, claim: ChangeClaim) -> Vec<Code> {
    let standing = change.claims().into_iter().find(|standing| standing.claim == claim).unwrap();
    assert_eq!(standing.holds, standing.reasons.is_empty());
    standing.reasons.into_iter().map(|reason| reason.code).collect()
}

const FIVE: [(Option<i32>, Option<i32>); 8] = [
    (Some(4), Some(6)),
    (Some(5), Some(5)),
    (Some(6), Some(9)),
    (Some(3), Some(2)),
    (Some(7), Some(8)),
    (Some(2), None),
    (None, Some(9)),
    (None, None),
];

#[test]
fn the_lost_stand_in_the_bounds() {
    let change = changed(&FIVE, &question());
    assert_eq!((*change.people(), *change.pairs()), (8, 5));
    // By hand: changes 2, 0, 3, -1, 1.
    assert_eq!((*change.mean(), *change.mean_before(), *change.mean_after()), (Some(1.0), Some(5.0), Some(6.0)));
    assert!((change.deviation().unwrap() - 2.5_f64.sqrt()).abs() < 1e-15);
    let bounds = change.bounds();
    assert_eq!((*bounds.people(), *bounds.lost(), *bounds.if_unchanged()), (8, 3, 0.625));
    // At least: from 2 to 0, from 10 to 9, from 10 to 0; at most: from 2 to 10, from 0 to 9, from 0 to 10.
    assert_eq!((*bounds.at_least(), *bounds.at_most()), ((5.0 - 2.0 - 1.0 - 10.0) / 8.0, (5.0 + 8.0 + 9.0 + 10.0) / 8.0));
    assert_eq!(*bounds.if_worse(), None, "nothing is known of the smallest change that counts");
    let start = &change.answered()[0];
    assert_eq!((*start.scored(), *start.incomplete(), *start.missing()), (6, 0, 2));
}

#[test]
fn shares_are_by_the_smallest_change_that_counts() {
    let by = ImportantChange::new(Hundredths::whole(2), NonEmpty::new("a convention of ours").unwrap());
    let change = changed(&FIVE, &ChangeQuestion { important_change: Some(by), ..question() });
    let shares = change.shares().as_ref().unwrap();
    assert_eq!((*shares.improved(), *shares.unchanged(), *shares.worse()), (2, 3, 0));
    // Whoever had 2 before cannot be worse by less than 2, and may be by 2; whoever had 9 afterwards cannot be worse by 2.
    assert_eq!((*shares.improved_at_least(), *shares.improved_at_most()), (2, 5));
    assert_eq!((*shares.worse_at_least(), *shares.worse_at_most()), (0, 2));
    assert_eq!(*change.bounds().if_worse(), Some((5.0 - 2.0 - 1.0 - 2.0) / 8.0));
}

#[test]
fn claims_the_data_cannot_carry_are_refused() {
    let few = changed(&FIVE, &question());
    assert_eq!(why(&few, ChangeClaim::MeanOfPairs), [Code::EvidenceTooFewPairs]);
    assert_eq!(why(&few, ChangeClaim::MeanOfEverybody), [Code::EvidenceTooFewPairs, Code::EvidenceLostDecide]);
    assert_eq!(why(&few, ChangeClaim::Shares), [Code::EvidenceTooFewPairs, Code::EvidenceNoImportantChange]);
    let enough: Vec<_> = (0..30).map(|person| (Some(5), Some(6 + person % 2))).collect();
    assert_eq!(why(&changed(&enough, &question()), ChangeClaim::MeanOfPairs), []);
    assert_eq!(why(&changed(&enough, &question()), ChangeClaim::MeanOfEverybody), []);
    let alike = vec![(Some(5), Some(6)); 30];
    assert_eq!(why(&changed(&alike, &question()), ChangeClaim::MeanOfPairs), [Code::EvidenceNoSpread]);
    let at_the_top =
        |best| (0..40).map(|person| (Some(if person < best { 10 } else { 5 + person % 2 }), Some(7))).collect::<Vec<_>>();
    assert_eq!(why(&changed(&at_the_top(6), &question()), ChangeClaim::MeanOfPairs), [Code::EvidenceCeiling]);
    assert_eq!(why(&changed(&at_the_top(5), &question()), ChangeClaim::MeanOfPairs), []);
}

#[test]
fn the_earliest_reading_counts_and_strangers_are_told() {
    let readings = [
        reading(0, OutcomePoint::Start, "2026-11-24", 9),
        reading(0, OutcomePoint::Start, "2026-11-23", 4),
        reading(0, OutcomePoint::End, "2027-02-01", 6),
        reading(7, OutcomePoint::End, "2027-02-01", 6),
    ];
    let change = paired_change(Measures::builtin(), &readings, &[id(0)], &question()).unwrap();
    assert_eq!(*change.mean(), Some(2.0));
    assert_eq!(
        (change.issues()[0].code, change.issues()[0].path.as_str()),
        (Code::EvidenceOutsideCohort, "/readings/3/referral")
    );
    assert_eq!((*change.deviation(), change.interval().is_none(), change.bootstrap().is_none()), (None, true, true));
}

#[test]
fn questions_that_cannot_be_are_refused() {
    let refused = |question: ChangeQuestion, cohort: &[ReferralId]| {
        paired_change(Measures::builtin(), &[], cohort, &question).unwrap_err().code()
    };
    let one = [id(0)];
    assert_eq!(refused(question(), &[]), Code::EvidenceCohort);
    assert_eq!(refused(question(), &[id(0), id(0)]), Code::EvidenceCohort);
    assert_eq!(refused(ChangeQuestion { scale: None, ..question() }, &one), Code::EvidenceScale);
    let nominal = ChangeQuestion::new(Instrument::OnsLoneliness, OutcomePoint::Start, OutcomePoint::End);
    assert_eq!(refused(nominal, &one), Code::EvidenceScale);
    assert_eq!(refused(ChangeQuestion { to: OutcomePoint::Start, ..question() }, &one), Code::EvidenceQuestion);
    assert_eq!(refused(ChangeQuestion { to: OutcomePoint::Review, ..question() }, &one), Code::EvidenceQuestion);
    assert_eq!(refused(ChangeQuestion { confidence_percent: Some(100), ..question() }, &one), Code::EvidenceQuestion);
    assert_eq!(refused(ChangeQuestion { resamples: Some(99), ..question() }, &one), Code::EvidenceQuestion);
    assert_eq!(refused(ChangeQuestion { instrument: Instrument::Reqol10, ..question() }, &one), Code::OutcomeMeasureUnknown);
}

#[test]
fn nothing_shows_itself() {
    assert_eq!(format!("{:?}", changed(&FIVE, &question())), "OutcomeChange(..)");
}
