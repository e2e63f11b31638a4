//! What comes after, and what the library does by itself.

use fingerpost::{
    Action, Answer, ConsentScope, ExitPlan, FollowUp, FollowUpPoint, Lapse, LapseKind, NonEmpty, OnwardKind, Pence,
};

use super::Moves;
use crate::world::people::{client, link_worker, system};
use crate::world::scene::id;
use crate::world::stock::day;

pub(super) fn moves(moves: &mut Moves) {
    let plans = [
        ("a step", Some(OnwardKind::Volunteer), 0, 7),
        ("no step", None, 0, 0),
        ("the past", None, 0, -1),
        ("less than nothing", None, -1, 7),
    ];
    for (label, step, cost, days) in plans {
        moves.add(format!("plan_exit, {label}"), move |_, _, now| {
            let owner = NonEmpty::new("volunteer coordinator").unwrap();
            let plan = ExitPlan { step, ..ExitPlan::new(owner, Pence(cost), day(now, days)) };
            (link_worker(), Action::PlanExit { plan })
        });
    }
    for affordable in [Answer::Yes, Answer::No] {
        moves.add(format!("check_next_step {affordable}"), move |_, _, _| {
            (link_worker(), Action::CheckNextStep { affordable, reachable: Answer::Yes })
        });
    }
    for days in [0, 1] {
        moves
            .add(format!("complete {days}"), move |_, _, now| (link_worker(), Action::Complete { last_session: day(now, days) }));
    }
    moves.add("reach_step", |_, _, _| (client(), Action::ReachStep { step: OnwardKind::Volunteer }));
    let found = [
        (FollowUpPoint::End, true, Some(true), Some(7)),
        (FollowUpPoint::End, true, None, None),
        (FollowUpPoint::End, true, Some(false), Some(11)),
        (FollowUpPoint::Month3, true, Some(false), None),
        (FollowUpPoint::Month12, false, None, None),
    ];
    for (point, reached, in_contact, wellbeing) in found {
        moves.add(format!("record_follow_up {point} {reached} {in_contact:?} {wellbeing:?}"), move |_, _, _| {
            let follow_up = FollowUp { in_contact, wellbeing, ..FollowUp::new(point, reached) };
            (link_worker(), Action::RecordFollowUp { follow_up })
        });
    }
    moves.add("lapse of nothing", |_, _, _| (system(), Action::Lapse { lapses: Vec::new() }));
    moves.add("lapse of everything", |world, _, _| {
        let of = |kind| world.kinds.iter().map(move |barrier| Lapse { barrier: Some(barrier.clone()), ..Lapse::new(kind) });
        let scopes = ConsentScope::ALL.iter().map(|scope| Lapse { scope: Some(*scope), ..Lapse::new(LapseKind::Consent) });
        let all = of(LapseKind::Evidence).chain(of(LapseKind::Coverage)).chain(scopes).chain([Lapse::new(LapseKind::Hold)]);
        (system(), Action::Lapse { lapses: all.collect() })
    });
    moves.add("lapse, link worker", |_, _, _| (link_worker(), Action::Lapse { lapses: Vec::new() }));
    moves.add("resolve_conflict", |_, known, _| {
        let conflict = known.conflict.clone().unwrap_or_else(|| id("none"));
        (link_worker(), Action::ResolveConflict { conflict, decision: NonEmpty::new("the first one counts").unwrap() })
    });
}
