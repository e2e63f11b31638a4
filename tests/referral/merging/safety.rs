//! What putting together never does.

use std::collections::HashMap;

use fingerpost::{Action, BarrierKind, BarrierStatus, Code, ConsentScope, EventKind, NonEmpty, ReferralEvent, ReferralView};
use proptest::prelude::*;

use super::devices::case;
use super::telling::Telling;
use crate::holds;
use crate::world::{link_worker, together};

proptest! {
    #![proptest_config(crate::world::cases(600))]

    #[test]
    fn consent_taken_back_is_not_in_force_unless_given_again_by_who_knew(case in case(3)) {
        let devices = case.devices();
        let both = together(&together(&devices[0], &devices[1]), &devices[2]);
        let telling = Telling::of(&both.referral);
        let view = telling.views.last().unwrap();
        for scope in view.consents.iter().map(|given| given.scope) {
            let withdrawn: Vec<usize> = places(&telling, |action| *action == Action::WithdrawConsent { scope });
            let given = places(&telling, |action| gives(action, scope));
            let knew_all = given.iter().any(|give| withdrawn.iter().all(|one| telling.knew(*give, *one)));
            prop_assert!(knew_all, "{scope} is in force though somebody took it back");
        }
    }

    #[test]
    fn what_was_opened_is_settled_only_by_who_knew(case in case(3)) {
        let devices = case.devices();
        let both = together(&together(&devices[0], &devices[1]), &devices[2]);
        let telling = Telling::of(&both.referral);
        let mut opened: HashMap<BarrierKind, usize> = HashMap::new();
        for place in 0..telling.events.len() {
            let before = place.checked_sub(1).map(|before| &telling.views[before]);
            let (after, event) = (&telling.views[place], &telling.events[place]);
            for barrier in &after.barriers {
                let kind = &barrier.barrier;
                let was = before.and_then(|view| status(view, kind));
                let opens = barrier.status == BarrierStatus::Open && (was != Some(BarrierStatus::Open) || says_so(event, kind));
                // A view also counts what is used up at once; nobody has said that.
                let used_up = after.lapsed.iter().any(|lapse| lapse.barrier.as_ref() == Some(kind));
                if opens && !used_up && event.action.kind() != EventKind::Lapse {
                    opened.insert(kind.clone(), place);
                }
                let settles = barrier.status.is_settled() && !was.is_some_and(|was| was.is_settled());
                if let Some(opener) = opened.get(kind).filter(|_| settles) {
                    prop_assert!(
                        telling.knew(place, *opener),
                        "{kind} is settled by {} ({}), which did not know of {} ({})",
                        event.id, event.action.kind(), telling.events[*opener].id, telling.events[*opener].action.kind(),
                    );
                }
            }
        }
        // Whoever says that something stands in the way is heard, also where it was open already.
        let view = telling.views.last().unwrap();
        for barrier in view.barriers.iter().filter(|barrier| barrier.status.is_settled()) {
            let said: Vec<usize> = (0..telling.events.len())
                .filter(|place| says_so(&telling.events[*place], &barrier.barrier))
                .filter(|place| view.conflicts.iter().all(|one| one.event != telling.events[*place].id))
                .collect();
            for one in said {
                let settled_by_who_knew = (one..telling.events.len())
                    .any(|place| settles(&telling.events[place].action, &barrier.barrier) && telling.knew(place, one));
                prop_assert!(settled_by_who_knew, "{} is settled over {}", barrier.barrier, telling.events[one].id);
            }
        }
    }

    #[test]
    fn nothing_is_confirmed_that_one_device_could_not_confirm(case in case(2)) {
        let devices = case.devices();
        let mut both = together(&devices[0], &devices[1]);
        for scene in [&devices[0], &devices[1], &both] {
            holds::of_view(&both.referral.view(scene.now));
        }
        // An open conflict keeps the gate shut until somebody has decided about it.
        let at = both.now;
        let view = both.referral.view(at);
        let open: Vec<_> = view.conflicts.iter().filter(|one| one.decision.is_none()).map(|one| one.event.clone()).collect();
        let told = |view: &ReferralView| view.gate.iter().any(|issue| issue.code == Code::ReferralConflictOpen);
        prop_assert_eq!(told(&view), !open.is_empty());
        both.device = "z-".to_owned();
        for confirming in [Action::Confirm { first_session: at.uk_date() }, Action::Resume { next_session: at.uk_date() }] {
            let passed = both.referral.record(both.event(link_worker(), confirming));
            prop_assert!(passed.is_err() || open.is_empty(), "past the gate with an open conflict");
        }
        for conflict in open {
            let decision = NonEmpty::new("as it stands").unwrap();
            both.record(link_worker(), Action::ResolveConflict { conflict, decision }).unwrap();
        }
        prop_assert!(!told(&both.referral.view(at)));
        holds::of_history(&both.referral, at);
    }
}

fn places(telling: &Telling, which: impl Fn(&Action) -> bool) -> Vec<usize> {
    telling.events.iter().enumerate().filter(|(_, event)| which(&event.action)).map(|(place, _)| place).collect()
}

fn gives(action: &Action, wanted: ConsentScope) -> bool {
    matches!(action, Action::GiveConsent { scope, .. } if *scope == wanted)
}

fn status(view: &ReferralView, kind: &BarrierKind) -> Option<BarrierStatus> {
    view.barriers.iter().find(|one| one.barrier == *kind).map(|one| one.status)
}

/// Whether a person says in so many words that it stands in the way.
fn says_so(event: &ReferralEvent, kind: &BarrierKind) -> bool {
    match &event.action {
        Action::AddBarrier { barrier, .. } | Action::ReopenBarrier { barrier, .. } => barrier == kind,
        _ => false,
    }
}

fn settles(action: &Action, kind: &BarrierKind) -> bool {
    match action {
        Action::AcceptAccommodation { barrier }
        | Action::WaiveBarrier { barrier, .. }
        | Action::FindNoBarrier { barrier, .. } => barrier == kind,
        // Another look settles what a look has opened, once what was reported had been addressed.
        Action::Recheck { .. } => true,
        _ => false,
    }
}
