use super::recheck::recheck;
use super::story::{STEPS, accepted, agreed, at, promise, proposal, question, then};
use crate::model::referral::{BarrierStatus, OpeningCause};
use crate::rules::lifecycle::Standing;
use serde_json::{Value, json};

const TUESDAY: &str = "2026-11-24T09:00:00Z";
const WEDNESDAY: &str = "2026-11-25T09:00:00Z";
const PRICE: &str = "financial.entry_price";

fn looked(standing: &Standing, version: &str, barriers: &[&str], questions: &[Value]) -> (Standing, Vec<OpeningCause>) {
    let mut standing = standing.clone();
    let causes = recheck(&mut standing, &proposal(version, barriers, questions), at(WEDNESDAY));
    (standing, causes)
}

/// The barriers with how each stands, and why it was opened.
fn barriers(standing: &Standing) -> Vec<(&str, BarrierStatus, OpeningCause)> {
    standing.barriers.iter().map(|one| (one.view.barrier.as_str(), one.view.status, one.view.cause)).collect()
}

fn promised(standing: &Standing) -> Standing {
    let addressed = then(standing, TUESDAY, "provider", &promise("2026-11-20")).unwrap();
    then(&addressed, TUESDAY, "client", &agreed()).unwrap()
}

#[test]
fn a_look_settles_what_it_does_not_need_and_nothing_beside() {
    let (standing, causes) = looked(&accepted(&[STEPS, PRICE], &[]), "v1", &[PRICE], &[]);
    let none = (STEPS, BarrierStatus::NotABarrier, OpeningCause::Planned);
    assert_eq!(barriers(&standing), [none, (PRICE, BarrierStatus::Open, OpeningCause::Planned)]);
    assert!(causes.is_empty(), "{causes:?}");
}

#[test]
fn what_was_open_before_a_look_is_open_since_then() {
    let before = accepted(&[STEPS], &[]);
    let (standing, causes) = looked(&before, "v1", &[STEPS], &[]);
    assert_eq!(standing.barriers, before.barriers);
    assert!(causes.is_empty(), "{causes:?}");
}

#[test]
fn what_a_person_reported_no_look_settles() {
    let reopen = json!({"reopen_barrier": {"barrier": STEPS, "why": "the ramp was gone"}});
    let reported = then(&promised(&accepted(&[STEPS], &[])), TUESDAY, "client", &reopen).unwrap();
    let (standing, _) = looked(&reported, "v1", &[], &[]);
    assert_eq!(barriers(&standing), [(STEPS, BarrierStatus::Open, OpeningCause::Reported)]);
}

#[test]
fn what_people_had_settled_opens_where_a_look_needs_it_for_the_first_time() {
    let add = json!({"add_barrier": {"barrier": STEPS, "need": "a way in without steps"}});
    let settled = promised(&then(&accepted(&[], &[]), TUESDAY, "client", &add).unwrap());
    assert_eq!(barriers(&settled), [(STEPS, BarrierStatus::Accepted, OpeningCause::Added)]);
    let (standing, causes) = looked(&settled, "v1", &[STEPS], &[]);
    assert_eq!(barriers(&standing), [(STEPS, BarrierStatus::Open, OpeningCause::Planned)]);
    assert_eq!(causes, [OpeningCause::Planned]);
    // A second look that needs it no less opens nothing more.
    let (again, causes) = looked(&promised(&standing), "v1", &[STEPS], &[]);
    assert_eq!((barriers(&again)[0].1, causes.len()), (BarrierStatus::Accepted, 0));
}

#[test]
fn what_was_open_and_is_needed_for_the_first_time_keeps_its_cause() {
    let add = json!({"add_barrier": {"barrier": STEPS, "need": "a way in without steps"}});
    let added = then(&accepted(&[], &[]), TUESDAY, "client", &add).unwrap();
    let (standing, causes) = looked(&added, "v1", &[STEPS], &[]);
    assert_eq!(barriers(&standing), [(STEPS, BarrierStatus::Open, OpeningCause::Added)]);
    assert!(causes.is_empty(), "{causes:?}");
    assert_eq!(standing.barriers[0].view.ways_out.len(), 1, "the ways out of the look");
}

#[test]
fn what_a_look_found_to_be_none_opens_with_the_next_that_does_not() {
    let (none, _) = looked(&accepted(&[STEPS], &[]), "v1", &[], &[]);
    assert_eq!(barriers(&none)[0].1, BarrierStatus::NotABarrier);
    let (standing, causes) = looked(&none, "v1", &[STEPS], &[]);
    assert_eq!(barriers(&standing), [(STEPS, BarrierStatus::Open, OpeningCause::Planned)]);
    assert_eq!(causes, [OpeningCause::Planned]);
}

#[test]
fn what_somebody_found_there_stands_though_a_look_needs_it() {
    let found =
        json!({"find_no_barrier": {"barrier": STEPS, "version": "v1", "evidence": {"kind": "visit", "on": "2026-11-20"}}});
    let found = then(&accepted(&[STEPS], &[]), TUESDAY, "link_worker", &found).unwrap();
    let (standing, causes) = looked(&found, "v1", &[STEPS], &[]);
    assert_eq!(barriers(&standing)[0].1, BarrierStatus::NotABarrier);
    assert!(causes.is_empty(), "{causes:?}");
}

#[test]
fn an_answer_is_kept_for_its_own_question_alone() {
    let asked = [question("running", "/a"), question("running", "/b"), question("evidence", "/b")];
    let answer = json!({"answer_question": {"rule": "running", "path": "/b", "evidence": {"kind": "visit", "on": "2026-11-20"}}});
    let answered = then(&accepted(&[], &asked), TUESDAY, "link_worker", &answer).unwrap();
    let open = |standing: &Standing| standing.questions.iter().map(|one| one.answer.is_none()).collect::<Vec<_>>();
    assert_eq!(open(&answered), [true, false, true], "the question of that rule about that place, and no other");
    let (standing, causes) = looked(&answered, "v1", &[], &asked);
    assert_eq!(open(&standing), [true, false, true]);
    assert_eq!(causes, [OpeningCause::QuestionOpened]);
    let (standing, _) = looked(&answered, "v2", &[], &asked);
    assert_eq!(open(&standing), [true, true, true], "another version is asked about anew");
}
