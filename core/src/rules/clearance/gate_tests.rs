use super::gate::gate;
use super::story::{STEPS, accepted, agreed, at, promise, then};
use crate::ground::error::Code;
use crate::ground::id::EventId;
use crate::ground::text::NonEmpty;
use crate::model::referral::{Conflict, EventKind};
use crate::rules::lifecycle::Standing;
use serde_json::json;

/// A place whose only barrier is removed by a promise that rests on a statement, good until the last day of November.
fn promised() -> Standing {
    let monday = "2026-11-23T10:00:00Z";
    let addressed = then(&accepted(&[STEPS], &[]), monday, "provider", &promise("2026-09-01")).unwrap();
    then(&addressed, monday, "client", &agreed()).unwrap()
}

#[test]
fn what_has_run_out_keeps_the_gate_shut_though_nobody_wrote_it_down() {
    let standing = promised();
    assert!(gate(&standing, at("2026-11-30T23:00:00Z")).is_empty());
    let issues = gate(&standing, at("2026-12-01T09:00:00Z"));
    assert_eq!(issues.len(), 1, "{issues:?}");
    assert_eq!((issues[0].code, issues[0].path.as_str()), (Code::ReferralBarrierOpen, "/barriers/physical.step_free_entrance"));
    let confirm = json!({"confirm": {"first_session": "2026-12-02"}});
    assert!(then(&standing, "2026-11-30T23:00:00Z", "link_worker", &confirm).is_ok());
    assert_eq!(then(&standing, "2026-12-01T09:00:00Z", "link_worker", &confirm).unwrap_err().code, Code::ReferralGate);
}

#[test]
fn an_undecided_conflict_and_an_unread_concern_keep_the_gate_shut() {
    let open =
        |standing: &Standing| gate(standing, at("2026-11-24T09:00:00Z")).iter().map(|issue| issue.code).collect::<Vec<_>>();
    let mut standing = promised();
    assert!(open(&standing).is_empty());
    let sentence = "`withdraw` was set aside".to_owned();
    let conflict = Conflict::new(EventId::new("e-9").unwrap(), EventKind::Withdraw, "referral.closed".to_owned(), sentence);
    standing.conflicts = vec![conflict.clone()];
    assert_eq!(open(&standing), [Code::ReferralConflictOpen]);
    standing.conflicts = vec![Conflict { decision: Some(NonEmpty::new("they stay").unwrap()), ..conflict }];
    assert!(open(&standing).is_empty());
    let worry = json!({"raise_concern": {"words": "I do not feel safe at home"}});
    let worried = then(&standing, "2026-11-23T11:00:00Z", "client", &worry).unwrap();
    assert_eq!(open(&worried), [Code::ReferralConcernUnread]);
}
