use super::*;
use crate::ground::error::{Code, Issue};
use crate::ground::id::{ActivityId, ActorId, ClientId, EventId, PartnerId, ReferralId};
use crate::ground::time::Date;
use crate::model::activity::OnwardKind;
use crate::model::barrier::BarrierKind;
use crate::model::catalogue::Catalogue;
use crate::model::client::NeedLevel;
use crate::model::referral::{
    ActorRole, Attendance, BarrierStatus, Concern, ConsentGiven, ConsentManner, ConsentScope, EventKind, FollowUp, FollowUpPoint,
    FollowUpStanding, OpeningCause, ReasonCode, ReferralBarrier, ReferralQuestion, ReferralState, ReferralView, SessionOutcome,
    StepReached, Transition, WorkItem, WorkKind,
};

fn catalogue() -> Catalogue {
    Catalogue::from_json(
        br#"{
            "area": "Newport", "division": "england_and_wales",
            "partners": [{"id": "p", "name": "Museum", "kind": "museum"}],
            "sites": [
                {"id": "b", "name": "Mill", "partner": "p", "point": {"latitude": 51.5, "longitude": -3.0}, "themes": ["gardens"],
                 "provenance": {"source": "visit", "checked_on": "1970-01-11"}},
                {"id": "a", "name": "Castle", "partner": "p"}
            ]
        }"#,
    )
    .unwrap()
}

#[test]
fn sites_stand_in_rows() {
    let table = sites(&catalogue());
    assert_eq!(table.rows(), 2);
    let cell = |name: &str, row| table.columns().iter().find(|column| column.name() == name).unwrap().cell(row);
    assert_eq!(cell("id", 0).as_deref(), Some("a"));
    assert_eq!(cell("latitude", 0), None);
    assert_eq!(cell("latitude", 1).as_deref(), Some("51.5"));
    assert_eq!(cell("division", 0).as_deref(), Some("england_and_wales"));
    assert_eq!(cell("themes", 1).as_deref(), Some("gardens"));
    assert_eq!(cell("id", 2), None);
}

#[test]
fn partners_count_what_is_theirs() {
    let table = partners(&catalogue());
    let column = table.columns().iter().find(|column| column.name() == "sites").unwrap();
    assert_eq!(column.cells(), &Cells::Whole(vec![Some(2)]));
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn view(state: ReferralState) -> ReferralView {
    let (referral, client) = (ReferralId::new("r-1").unwrap(), ClientId::new("c-104").unwrap());
    let at = "2026-12-01T17:00:00Z".parse().unwrap();
    ReferralView {
        activity: Some(ActivityId::new("tapes").unwrap()),
        partner: Some(PartnerId::new("friends").unwrap()),
        ..ReferralView::new(referral, client, NeedLevel::High, at, state, "2026-11-25T09:00:00Z".parse().unwrap(), 12)
    }
}

fn barrier(kind: BarrierKind, status: BarrierStatus) -> ReferralBarrier {
    ReferralBarrier::new(kind, "a chair with arms".to_owned(), status, OpeningCause::Planned, day("2026-11-24"), false)
}

/// One cell of a table, as a text to look at.
fn cell(table: &Table, name: &str, row: usize) -> Option<String> {
    let column = table.columns().iter().find(|column| column.name() == name);
    column.unwrap_or_else(|| panic!("there is a column `{name}`")).cell(row)
}

#[test]
fn a_referral_is_a_row_and_what_stands_in_the_way_is_counted() {
    let issue = |code, path: &str| Issue::error(code, path, "a chair with arms is not there");
    let mut open = view(ReferralState::Accepted);
    open.due = Some(day("2026-11-30"));
    open.overdue = true;
    open.gate = vec![
        issue(Code::ReferralQuestionOpen, "/q"),
        issue(Code::ReferralBarrierOpen, "/a"),
        issue(Code::ReferralBarrierOpen, "/b"),
    ];
    open.barriers = vec![
        barrier(BarrierKind::StepFreeEntrance, BarrierStatus::Open),
        barrier(BarrierKind::EntryPrice, BarrierStatus::Addressed),
        barrier(BarrierKind::GroupSize, BarrierStatus::Waived),
    ];
    open.questions = vec![ReferralQuestion::new("running".to_owned(), "/q".to_owned(), "does it run?".to_owned())];
    open.consents = vec![ConsentGiven::new(ConsentScope::Discuss, ConsentManner::Spoken, day("2026-11-23"))];
    let outcomes = [SessionOutcome::Attended, SessionOutcome::NoNotice, SessionOutcome::NoNotice, SessionOutcome::ToldInAdvance];
    open.sessions =
        outcomes.into_iter().zip(1..).map(|(what, on)| Attendance::new(day(&format!("2026-11-0{on}")), what)).collect();
    open.concerns = vec![Concern::new(EventId::new("e-9").unwrap(), day("2026-11-30"), ActorRole::Provider)];
    let table = referrals(&[open]);
    let shown = |name| cell(&table, name, 0);
    let expected = [
        ("id", "r-1"),
        ("client", "c-104"),
        ("need", "high"),
        ("state", "accepted"),
        ("due", "2026-11-30"),
        ("overdue", "true"),
        ("activity", "tapes"),
        ("partner", "friends"),
        ("gate_open", "false"),
        ("gate", "referral.barrier-open, referral.question-open"),
        ("open_barriers", "2"),
        ("open_questions", "1"),
        ("barriers", "physical.step_free_entrance"),
        ("addressed", "financial.entry_price"),
        ("consents", "discuss"),
        ("sessions_attended", "1"),
        ("sessions_missed", "2"),
        ("unread_concerns", "1"),
        ("open_conflicts", "0"),
        ("events", "12"),
    ];
    for (name, says) in expected {
        assert_eq!(shown(name).as_deref(), Some(says), "{name}");
    }
    assert_eq!((shown("call_due"), shown("next_step"), shown("activity_name")), (None, None, None));
    assert!(!format!("{table:?}").contains("chair"), "what somebody needs stands in no table");
}

#[test]
fn the_gate_is_told_only_where_somebody_asks_for_it() {
    let before = ReferralView { activity: None, ..view(ReferralState::Conversation) };
    let table = referrals(&[before, view(ReferralState::Accepted), view(ReferralState::Completed)]);
    let gate: Vec<_> = (0..3).map(|row| cell(&table, "gate_open", row)).collect();
    assert_eq!(gate, [None, Some("true".to_owned()), None]);
}

#[test]
fn contact_after_the_end_is_true_false_or_unknown() {
    let found = |point, in_contact| FollowUpStanding {
        found: Some(FollowUp { in_contact, ..FollowUp::new(point, in_contact.is_some()) }),
        ..FollowUpStanding::new(point, day("2027-03-01"), true)
    };
    let mut ended = view(ReferralState::Completed);
    ended.follow_ups = vec![
        found(FollowUpPoint::Month3, Some(true)),
        found(FollowUpPoint::Month6, Some(false)),
        found(FollowUpPoint::Month12, None),
    ];
    ended.steps = vec![StepReached::new(OnwardKind::Volunteer, day("2027-02-01"))];
    let table = referrals(&[ended]);
    let contact = ["in_contact_month_3", "in_contact_month_6", "in_contact_month_12"].map(|name| cell(&table, name, 0));
    assert_eq!(contact, [Some("true".to_owned()), Some("false".to_owned()), None]);
    assert_eq!(cell(&table, "steps_reached", 0).as_deref(), Some("volunteer"));
}

#[test]
fn a_step_from_state_to_state_is_a_row_and_says_how_long_the_state_before_lasted() {
    let step = |to, event, sequence, at: &str| {
        let (id, by) = (EventId::new(format!("e-{sequence}")).unwrap(), ActorId::new("lw-7").unwrap());
        Transition::new(to, event, id, sequence, at.parse().unwrap(), ActorRole::LinkWorker, by)
    };
    let mut withdrawn = view(ReferralState::Withdrawn);
    withdrawn.transitions = vec![
        step(ReferralState::Identified, EventKind::Identify, 1, "2026-11-23T23:30:00Z"),
        Transition {
            from: Some(ReferralState::Identified),
            reason: Some(ReasonCode::Moved),
            causes: vec![OpeningCause::Reported],
            ..step(ReferralState::Withdrawn, EventKind::Withdraw, 4, "2026-11-25T00:30:00Z")
        },
    ];
    let table = transitions(&[view(ReferralState::Identified), withdrawn]);
    assert_eq!(table.rows(), 2, "a row a step, and none for a referral without any");
    assert_eq!((cell(&table, "from", 0), cell(&table, "days", 0), cell(&table, "reason", 0)), (None, None, None));
    let expected = [
        ("referral", "r-1"),
        ("sequence", "4"),
        ("from", "identified"),
        ("to", "withdrawn"),
        ("days", "2"),
        ("event", "withdraw"),
        ("event_id", "e-4"),
        ("role", "link_worker"),
        ("by", "lw-7"),
        ("reason", "moved"),
        ("causes", "reported"),
        ("activity", "tapes"),
    ];
    for (name, says) in expected {
        assert_eq!(cell(&table, name, 1).as_deref(), Some(says), "{name}");
    }
}

#[test]
fn what_is_to_do_stands_in_rows_in_the_order_given_and_without_sentences() {
    let item = |kind, due: &str, overdue| {
        let (referral, client) = (ReferralId::new("r-1").unwrap(), ClientId::new("c-104").unwrap());
        WorkItem::new(kind, day(due), overdue, referral, client, ReferralState::Active, "Bring a chair with arms.".to_owned())
    };
    let items = [
        WorkItem { point: Some(FollowUpPoint::Month3), ..item(WorkKind::FollowUp, "2027-03-01", false) },
        WorkItem {
            barrier: Some(BarrierKind::EntryPrice),
            partner: Some(PartnerId::new("friends").unwrap()),
            ..item(WorkKind::EvidenceEnds, "2026-11-30", true)
        },
        WorkItem { scope: Some(ConsentScope::Photo), ..item(WorkKind::ConsentEnds, "2026-12-02", false) },
        WorkItem { about: Some(EventId::new("e-9").unwrap()), ..item(WorkKind::ReadConcern, "2026-12-01", false) },
    ];
    let table = work_items(&items);
    let column = |name| (0..4).map(|row| cell(&table, name, row).unwrap_or_default()).collect::<Vec<_>>();
    assert_eq!(column("due"), ["2027-03-01", "2026-11-30", "2026-12-02", "2026-12-01"]);
    assert_eq!(column("overdue"), ["false", "true", "false", "false"]);
    assert_eq!(column("kind"), ["follow_up", "evidence_ends", "consent_ends", "read_concern"]);
    assert_eq!(column("state"), ["active"; 4]);
    assert_eq!(column("point"), ["month_3", "", "", ""]);
    assert_eq!(column("barrier"), ["", "financial.entry_price", "", ""]);
    assert_eq!(column("partner"), ["", "friends", "", ""]);
    assert_eq!(column("scope"), ["", "", "photo", ""]);
    assert_eq!(column("about"), ["", "", "", "e-9"]);
    assert!(!format!("{table:?}").contains("chair"), "a sentence says what somebody needs");
}

#[cfg(feature = "arrow")]
#[test]
fn every_table_becomes_a_batch_even_without_rows() {
    let catalogue = catalogue();
    let made = [partners(&catalogue), sites(&catalogue), activities(&catalogue), findings(&catalogue)];
    let nothing = crate::answers::upkeep::find_duplicates(catalogue.directory());
    let made = made.into_iter().chain([issues(&[]), duplicates(&nothing)]);
    let empty = [counts(&[]), matches(&[]), reasons(&[]), excluded(&[]), referrals(&[]), transitions(&[]), work_items(&[])];
    for table in made.chain(empty).chain([referrals(&[view(ReferralState::Active)])]) {
        let batch = table.record_batch().unwrap();
        assert_eq!((batch.num_rows(), batch.num_columns()), (table.rows(), table.columns().len()));
    }
}

#[cfg(feature = "arrow")]
#[test]
fn days_count_from_1970() {
    use arrow_array::Array;
    let batch = sites(&catalogue()).record_batch().unwrap();
    let days = batch.column_by_name("checked_on").unwrap();
    let days = days.as_any().downcast_ref::<arrow_array::Date32Array>().unwrap();
    assert!(days.is_null(0));
    assert_eq!(days.value(1), 10);
}
