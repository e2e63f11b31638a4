//! Consent, given in several ways and taken back.

use fingerpost::{Action, ConsentManner, ConsentScope};

use super::Moves;
use crate::world::people::{client, link_worker};
use crate::world::stock::day;

pub(super) fn moves(moves: &mut Moves) {
    let manner = ConsentManner::Spoken;
    let scopes = [ConsentScope::Discuss, ConsentScope::ShareMinimum, ConsentScope::ShareRisk, ConsentScope::ContactAt3Months];
    for scope in scopes {
        moves.add(format!("give_consent {scope}"), move |_, _, _| (client(), Action::GiveConsent { scope, manner, until: None }));
        moves.add(format!("withdraw_consent {scope}"), move |_, _, _| (client(), Action::WithdrawConsent { scope }));
    }
    for days in [30, -1] {
        moves.add(format!("give_consent for {days} days"), move |_, _, now| {
            let scope = ConsentScope::ShareMinimum;
            (client(), Action::GiveConsent { scope, manner, until: Some(day(now, days)) })
        });
    }
    moves.add("give_consent, link worker", move |_, _, _| {
        (link_worker(), Action::GiveConsent { scope: ConsentScope::Discuss, manner, until: None })
    });
}
