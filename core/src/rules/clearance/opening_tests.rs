use super::opening::{add_by_hand, asked, forget_choice, needed, open_choice};
use super::story::{STEPS, accepted, agreed, answer, at, promise, proposal, question, then};
use crate::model::referral::{BarrierStatus, OpeningCause};
use serde_json::json;

const PRICE: &str = "financial.entry_price";

#[test]
fn a_question_of_the_same_rule_about_the_same_thing_is_asked_once() {
    let all = [question("running", "/a"), question("running", "/a"), question("running", "/b"), question("evidence", "/b")];
    let asked = asked(&answer(&[], &all));
    let names: Vec<_> = asked.iter().map(|one| (one.rule.as_str(), one.path.as_str())).collect();
    assert_eq!(names, [("running", "/a"), ("running", "/b"), ("evidence", "/b")]);
}

#[test]
fn what_is_planned_for_and_asked_about_is_one_barrier() {
    let about = |kind: &str| {
        let mut one = question("requirements", "/features");
        one["barrier"] = json!(kind);
        one
    };
    let needed = needed(&answer(&[STEPS], &[about(STEPS), about(PRICE), about(PRICE)]));
    let names: Vec<_> = needed.iter().map(|one| (one.kind.as_str(), one.cause)).collect();
    assert_eq!(names, [(STEPS, OpeningCause::Planned), (PRICE, OpeningCause::Unknown)]);
}

#[test]
fn a_choice_says_anew_what_becomes_of_the_barriers_that_people_added() {
    const TIDES: &str = "x-usk:tide_times";
    let monday = at("2026-11-23T10:00:00Z");
    let mut standing = accepted(&[], &[]);
    for kind in [STEPS, TIDES] {
        add_by_hand(&mut standing, &kind.parse().unwrap(), "a need of theirs".to_owned(), &[], monday);
    }
    assert!(standing.barriers.iter().all(|one| one.view.ways_out.is_empty() && !one.view.waivable));
    let mut chosen = proposal("v1", &[STEPS], &[]);
    let row = json!({"kind": TIDES, "heading": "physical", "need": "a need", "met_by": [], "remedies": [], "waivable": true});
    chosen.barriers = serde_json::from_value(json!([row])).unwrap();
    open_choice(&mut standing, &chosen, monday);
    let [steps, tides] = standing.barriers.as_slice() else { panic!("two barriers") };
    assert_eq!((steps.view.ways_out.len(), steps.view.waivable), (1, false), "the ways out that the match knows");
    assert_eq!((tides.view.ways_out.len(), tides.view.waivable), (0, true), "as the programme's own row says");
    assert_eq!((steps.view.need.as_str(), steps.by_match), ("a need of theirs", false));
}

#[test]
fn a_choice_begins_anew_with_what_people_added_open() {
    const MONDAY: &str = "2026-11-23T10:00:00Z";
    let before = accepted(&[PRICE], &[question("running", "/a")]);
    let add = json!({"add_barrier": {"barrier": STEPS, "need": "a way in without steps"}});
    let added = then(&before, MONDAY, "client", &add).unwrap();
    let mut standing = then(&added, MONDAY, "provider", &promise("2026-11-20")).unwrap();
    standing = then(&standing, MONDAY, "client", &agreed()).unwrap();
    assert_eq!(standing.barriers[1].view.status, BarrierStatus::Accepted);
    open_choice(&mut standing, &proposal("v1", &[], &[question("evidence", "/b")]), at(MONDAY));
    let [steps] = standing.barriers.as_slice() else { panic!("one barrier") };
    assert_eq!((steps.view.status, steps.view.cause), (BarrierStatus::Open, OpeningCause::Added));
    assert!(steps.view.commitment.is_none() && steps.addressed_on.is_none(), "promised for another activity");
    assert_eq!(standing.questions.iter().map(|one| one.rule.as_str()).collect::<Vec<_>>(), ["evidence"]);
}

#[test]
fn what_a_person_adds_is_theirs_though_the_match_knew_of_it() {
    let monday = at("2026-11-23T10:00:00Z");
    let mut standing = accepted(&[STEPS], &[]);
    add_by_hand(&mut standing, &STEPS.parse().unwrap(), "no steps, and a rail".to_owned(), &[], monday);
    let [steps] = standing.barriers.as_slice() else { panic!("one barrier") };
    assert_eq!((steps.view.need.as_str(), steps.by_match), ("no steps, and a rail", false));
    forget_choice(&mut standing, monday);
    assert_eq!(standing.barriers.len(), 1, "another choice does not take it away");
}
