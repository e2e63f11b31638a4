//! From the beginning to a confirmed place, and the ends.

use fingerpost::{Action, ActivityId, Actor, ActorRole, ContactManner, NonEmpty, ReasonCode, Timestamp};

use super::Moves;
use crate::world::people::{client, co_provider, link_worker, provider, referrer, stranger, system};
use crate::world::scene::identify;
use crate::world::stock::day;

fn days_later(now: Timestamp, days: i64) -> Timestamp {
    now.plus_minutes(days * 24 * 60).unwrap()
}

fn waitlist(now: Timestamp, position: u32, days: i32) -> Action {
    Action::Waitlist { position, review_on: day(now, days), alternative: NonEmpty::new("the drop-in").unwrap() }
}

pub(super) fn moves(moves: &mut Moves) {
    moves.add("identify again", |_, _, _| (link_worker(), identify()));
    let manner = ContactManner::FaceToFace;
    moves.add("begin_conversation", move |_, _, _| (link_worker(), Action::BeginConversation { manner }));
    moves.add("begin_conversation, client", move |_, _, _| (client(), Action::BeginConversation { manner }));
    moves.add("shortlist", |world, _, _| {
        let proposals = vec![world.at_venue("mill"), world.another_activity(), world.unsuitable_activity()];
        (link_worker(), Action::Shortlist { proposals })
    });
    moves.add("shortlist, stamp of another activity", |world, _, _| {
        let mut proposal = world.at_venue("mill");
        proposal.stamp.activity = ActivityId::new("walks").unwrap();
        (link_worker(), Action::Shortlist { proposals: vec![proposal] })
    });
    for name in ["tapes", "walks", "caving", "absent"] {
        moves.add(format!("choose {name}"), move |_, _, _| {
            (client(), Action::Choose { activity: ActivityId::new(name).unwrap() })
        });
    }
    moves.add("choose, link worker", |world, _, _| (link_worker(), Action::Choose { activity: world.tapes.clone() }));
    for days in [7, -1] {
        moves.add(format!("plan_barriers {days}"), move |_, _, now| {
            (link_worker(), Action::PlanBarriers { respond_by: day(now, days) })
        });
        moves.add(format!("offer {days}"), move |_, _, now| (link_worker(), Action::Offer { respond_by: day(now, days) }));
        moves.add(format!("accept {days}"), move |_, _, now| {
            (provider(), Action::Accept { hold_until: days_later(now, days.into()), overtakes: None })
        });
        moves.add(format!("extend_hold {days}"), move |_, _, now| {
            (provider(), Action::ExtendHold { hold_until: days_later(now, days.into()) })
        });
        moves.add(format!("waitlist {days}"), move |_, _, now| (provider(), waitlist(now, 2, days)));
        moves.add(format!("confirm {days}"), move |_, _, now| (link_worker(), Action::Confirm { first_session: day(now, days) }));
    }
    let nobody = Actor { partner: None, ..provider() };
    let others = [("co-provider", co_provider()), ("stranger", stranger()), ("nobody's provider", nobody), ("client", client())];
    for (name, who) in others {
        moves.add(format!("accept, {name}"), move |_, _, now| {
            (who.clone(), Action::Accept { hold_until: days_later(now, 7), overtakes: None })
        });
    }
    moves.add("waitlist 0th", |_, _, now| (provider(), waitlist(now, 0, 7)));
    for who in [provider(), stranger(), client(), system(), referrer()] {
        let name = who.id.to_string();
        moves.add(format!("confirm, {name}"), move |_, _, now| (who.clone(), Action::Confirm { first_session: day(now, 7) }));
    }
    ends(moves);
}

fn ends(moves: &mut Moves) {
    let all = [ReasonCode::AtCapacity, ReasonCode::ChangedMind, ReasonCode::NoAnswer, ReasonCode::RecordedTwice];
    for reason in all {
        moves.add(format!("decline {reason}"), move |_, _, _| (provider(), Action::Decline { reason }));
        moves.add(format!("withdraw {reason}"), move |_, _, _| (client(), Action::Withdraw { reason }));
        moves.add(format!("decline_offer {reason}"), move |_, _, _| (client(), Action::DeclineOffer { reason }));
        moves.add(format!("close_unreached {reason}"), move |_, _, _| (link_worker(), Action::CloseUnreached { reason }));
        moves.add(format!("enter_in_error {reason}"), move |_, _, _| (link_worker(), Action::EnterInError { reason }));
        for who in [client(), link_worker(), provider()] {
            if who.role == ActorRole::LinkWorker || reason == ReasonCode::ChangedMind {
                let label = format!("end_early {reason}, {}", who.role);
                moves.add(label, move |_, _, _| (who.clone(), Action::EndEarly { reason }));
            }
        }
    }
}
