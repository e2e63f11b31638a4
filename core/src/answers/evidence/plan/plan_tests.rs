use super::{EvaluationFacts, EvaluationPlan, EvaluationPolicy, PlannedGroups, due_measures, evaluation_facts, evaluation_plan};
use crate::answers::evidence::views::{followed, sessions, view};
use crate::ground::error::Code;
use crate::ground::money::Pence;
use crate::ground::text::NonEmpty;
use crate::model::activity::{Activity, ActivityKind, ActivityStatus, Course, Delivery, Eligibility, Joining};
use crate::model::outcome::{Instrument, Measures, OutcomePoint, OutcomeReading};
use crate::model::partner::{FundingLine, Partner, PartnerKind};
use crate::model::provenance::{Provenance, Source};
use crate::model::referral::{FollowUpPoint, ReferralState};

fn planned(facts: &EvaluationFacts) -> EvaluationPlan {
    evaluation_plan(facts, &EvaluationPolicy::default(), Measures::builtin()).unwrap()
}

fn asked(facts: &EvaluationFacts) -> Vec<String> {
    planned(facts).asks.iter().map(|ask| ask.instrument.to_string()).collect()
}

fn withheld(facts: &EvaluationFacts) -> Vec<(String, Code)> {
    planned(facts).not_collected.iter().map(|one| (one.what.to_string(), one.code)).collect()
}

#[test]
fn the_size_decides() {
    let none: [&str; 0] = [];
    assert_eq!(asked(&EvaluationFacts::new(9)), none);
    assert_eq!(asked(&EvaluationFacts { one_off: true, ..EvaluationFacts::new(500) }), none);
    assert_eq!(asked(&EvaluationFacts { funding: Some(Pence(99_999_999)), ..EvaluationFacts::new(9) }), none);
    assert_eq!(asked(&EvaluationFacts::new(10)), ["ons4", "goal_attainment"]);
    assert_eq!(asked(&EvaluationFacts::new(30)), ["ons4", "goal_attainment"]);
    assert_eq!(asked(&EvaluationFacts::new(31)), ["ons4", "goal_attainment", "swemwbs"]);
    let funded = |pence| asked(&EvaluationFacts { funding: Some(Pence(pence)), ..EvaluationFacts::new(20) });
    assert_eq!(funded(5_000_000).len(), 2);
    assert_eq!(funded(5_000_001).len(), 3);
    let full = planned(&EvaluationFacts::new(60));
    assert_eq!(full.asks[0].points, [OutcomePoint::Start, OutcomePoint::End, OutcomePoint::Month3]);
    // Three times a minute, twice half a minute, three times two minutes.
    assert_eq!(full.seconds_a_person, 180 + 60 + 360);
    assert_eq!(full.notes.iter().map(|note| note.code).collect::<Vec<_>>(), [Code::PlanRegister]);
}

#[test]
fn who_comes_decides_too() {
    let lonely = EvaluationFacts { for_loneliness: true, ..EvaluationFacts::new(24) };
    assert_eq!(asked(&lonely), ["ons4", "goal_attainment", "ucla3", "ons_loneliness"]);
    assert!(asked(&EvaluationFacts { people: 9, ..lonely.clone() }).is_empty());
    let young = EvaluationFacts { youngest: Some(14), ..EvaluationFacts::new(40) };
    assert_eq!(asked(&young), ["goal_attainment", "swemwbs"]);
    assert_eq!(withheld(&young), [("ONS personal well-being".to_owned(), Code::PlanTooYoung)]);
    let helped = planned(&EvaluationFacts { assisted: true, ..EvaluationFacts::new(40) });
    // Twice the time, so that the scale of seven questions is more than people have.
    assert_eq!((helped.seconds_a_person, helped.not_collected[0].code), (480, Code::PlanOverBudget));
}

#[test]
fn a_funder_is_heard_and_told() {
    let wanted = EvaluationFacts { required: vec![Instrument::Wemwbs, Instrument::Swemwbs], ..EvaluationFacts::new(12) };
    let plan = planned(&wanted);
    let order: Vec<&str> = plan.asks.iter().map(|ask| ask.instrument.as_str()).collect();
    assert_eq!(order, ["wemwbs", "swemwbs", "goal_attainment"], "four questions more would be more than people have");
    assert_eq!(plan.asks[0].reason, "A funder asks for it.");
    assert_eq!(plan.asks[1].points.len(), 3, "asked as the policy asks it");
    let over = EvaluationFacts { assisted: true, ..wanted };
    assert!(planned(&over).notes.iter().any(|note| note.code == Code::PlanOverBudget));
    assert_eq!(planned(&over).asks.len(), 2, "what a funder asks for, and nothing else");
}

#[test]
fn what_could_never_be_published_is_not_collected() {
    let group = |name: &str, kinds| PlannedGroups::new(NonEmpty::new(name).unwrap(), kinds);
    let facts = EvaluationFacts { groups: vec![group("age band", 4), group("sex", 2)], ..EvaluationFacts::new(31) };
    assert_eq!(withheld(&facts), [("age band".to_owned(), Code::PlanTooFewToPublish)]);
    assert_eq!(withheld(&EvaluationFacts { people: 32, ..facts.clone() }), []);
    assert_eq!(withheld(&EvaluationFacts { people: 15, ..facts }).len(), 2);
    let required = |people| EvaluationFacts { required: vec![Instrument::Ons4], ..EvaluationFacts::new(people) };
    assert_eq!(withheld(&required(7)), [("ONS personal well-being".to_owned(), Code::PlanTooFewToPublish)]);
    assert!(asked(&required(7)).is_empty());
    assert_eq!(asked(&required(8)), ["ons4"]);
}

#[test]
fn a_policy_without_a_smallest_size_is_refused() {
    let mut policy = EvaluationPolicy::default();
    policy.tiers.remove(0);
    let error = evaluation_plan(&EvaluationFacts::new(5), &policy, Measures::builtin()).unwrap_err();
    assert_eq!((error.code(), error.path()), (Code::PlanPolicy, "/tiers/0"));
}

#[test]
fn facts_are_read_from_a_directory() {
    let source = Provenance::new(Source::Provider);
    let (id, name, partner) = ("tapes".parse().unwrap(), NonEmpty::new("Tapes").unwrap(), "mill".parse().unwrap());
    let (kind, delivery) = (ActivityKind::OralHistory, Delivery::Remote);
    let activity = Activity {
        course: Some(Course::new(10, Joining::AnyTime)),
        eligibility: Some(Eligibility { youngest: Some(18), ..Eligibility::new() }),
        ..Activity::new(id, name, partner, kind, delivery, ActivityStatus::Running, source)
    };
    let line = |id: &str, amount, ends: &str, confirmed, named: bool| FundingLine {
        confirmed,
        activities: if named { vec!["tapes".parse().unwrap()] } else { Vec::new() },
        ..FundingLine::new(
            id.parse().unwrap(),
            NonEmpty::new("a trust").unwrap(),
            Pence(amount),
            "2026-01-01".parse().unwrap(),
            ends.parse().unwrap(),
        )
    };
    let partner = Partner {
        funding: vec![
            line("a", 100, "2027-01-01", true, true),
            line("b", 20, "2027-01-01", false, true),
            line("c", 3, "2026-02-01", true, true),
            line("d", 5_000, "2027-01-01", true, false),
        ],
        ..Partner::new("mill".parse().unwrap(), NonEmpty::new("The mill").unwrap(), PartnerKind::Charity)
    };
    let facts = evaluation_facts(&activity, Some(&partner), 12, "2026-11-23".parse().unwrap());
    assert_eq!((facts.sessions, facts.funding, facts.youngest, facts.one_off), (Some(10), Some(Pence(100)), Some(18), false));
}

#[test]
fn what_is_due_is_asked_once_and_in_time() {
    let plan = planned(&EvaluationFacts::new(60));
    let on = |day: &str| day.parse().unwrap();
    let due = |view, readings: &[OutcomeReading], day: &str| {
        due_measures(&plan, &view, readings, on(day))
            .into_iter()
            .map(|due| (due.instrument.to_string(), due.point))
            .collect::<Vec<_>>()
    };
    let mut confirmed = view(1, &[ReferralState::Identified, ReferralState::Confirmed]);
    confirmed.due = Some(on("2027-03-01"));
    assert_eq!(due(confirmed.clone(), &[], "2027-02-20").len(), 3);
    let answered = OutcomeReading::new(Instrument::Ons4, OutcomePoint::Start, on("2027-02-01"));
    assert_eq!(due(confirmed.clone(), &[answered], "2027-02-20").len(), 2);
    assert!(due(sessions(confirmed, "a"), &[], "2027-03-02").is_empty(), "it would not be before any more");

    let mut ended = followed(view(2, &[ReferralState::Completed]), FollowUpPoint::Month3, "2027-06-01", None);
    assert!(due(ended.clone(), &[], "2027-05-31").is_empty());
    let month_3: Vec<String> = due(ended.clone(), &[], "2027-06-01").into_iter().map(|(name, _)| name).collect();
    assert_eq!(month_3, ["ons4", "swemwbs"]);
    assert!(due_measures(&plan, &ended, &[], on("2027-06-02"))[0].overdue);
    ended.follow_ups[0].agreed = false;
    assert!(due(ended, &[], "2027-06-01").is_empty(), "nobody is asked who has not agreed to it");
}
