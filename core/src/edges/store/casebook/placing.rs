//! What a referral does to the places of its activity.

use super::book::Casebook;
use crate::ground::error::Result;
use crate::ground::id::{ActivityId, EventId};
use crate::ground::text::NonEmpty;
use crate::ground::time::Timestamp;
use crate::model::referral::{Action, Actor, PlaceChange, PlaceEvent, ReferralEvent, ReferralState};
use crate::rules::history::Referral;

/// Events for the places of one activity.
pub(super) struct Placed {
    pub(super) activity: ActivityId,
    /// The version of the history they were tried out on.
    pub(super) expected: i64,
    pub(super) events: Vec<PlaceEvent>,
}

/// What a referral asks of the places of its activity.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Claim {
    Nothing,
    Waits,
    Held(Timestamp),
    Taken,
}

fn claim(referral: &Referral) -> (Option<ActivityId>, Claim) {
    let activity = referral.activity().cloned();
    let claim = match referral.state() {
        ReferralState::Waitlisted => Claim::Waits,
        ReferralState::Accepted => referral.hold_until().map_or(Claim::Nothing, Claim::Held),
        ReferralState::Confirmed | ReferralState::Active | ReferralState::Paused => Claim::Taken,
        _ => Claim::Nothing,
    };
    (activity, claim)
}

/// The events that bring the places in line with what a referral has come to. Refused where there is no place.
pub(super) fn place(
    casebook: &Casebook,
    before: Option<&Referral>,
    after: &Referral,
    because: &ReferralEvent,
) -> Result<Vec<Placed>> {
    let (had, past) = before.map_or((None, Claim::Nothing), claim);
    let (has, now) = claim(after);
    if had == has && past == now {
        return Ok(Vec::new());
    }
    let actor = speaker(after, because);
    // The words stand in the referral, and go when its client is erased: nothing that is said of places does.
    let passed_over = match &because.action {
        Action::Accept { overtakes: Some(_), .. } => Some(NonEmpty::new("the reason stands in the referral")?),
        _ => None,
    };
    let mut placed = Vec::new();
    if let Some(left) = had.filter(|_| past != Claim::Nothing).filter(|left| has.as_ref() != Some(left) || now == Claim::Nothing)
    {
        placed.push(changes(casebook, left, (because, &actor), vec![PlaceChange::Release { referral: after.id().clone() }])?);
    }
    if let Some(activity) = has.filter(|_| now != Claim::Nothing) {
        let referral = after.id().clone();
        let hold = |until| PlaceChange::Hold { referral: referral.clone(), until, overtakes: passed_over.clone() };
        let wanted = match now {
            Claim::Nothing => Vec::new(),
            Claim::Waits => vec![PlaceChange::Wait { referral }],
            Claim::Held(until) => vec![hold(until)],
            // What was held until now is taken; what arrives from elsewhere is held first, so that nothing is given away twice.
            Claim::Taken if matches!(past, Claim::Held(until) if until > because.at) => vec![PlaceChange::Take { referral }],
            Claim::Taken if past == Claim::Taken => Vec::new(),
            Claim::Taken => vec![hold(because.at.plus_minutes(1)?), PlaceChange::Take { referral }],
        };
        if !wanted.is_empty() {
            placed.push(changes(casebook, activity, (because, &actor), wanted)?);
        }
    }
    Ok(placed)
}

/// Who speaks for the place: the provider's side, which accepted, whoever records what follows from it.
fn speaker(after: &Referral, because: &ReferralEvent) -> Actor {
    let accepted = after.events().filter(|event| matches!(event.action, Action::Accept { .. })).last();
    accepted.unwrap_or(because).actor.clone()
}

/// The events, tried out on the places as they stand.
fn changes(
    casebook: &Casebook,
    activity: ActivityId,
    (because, actor): (&ReferralEvent, &Actor),
    wanted: Vec<PlaceChange>,
) -> Result<Placed> {
    let (mut places, expected) = casebook.load_places(&activity)?;
    let mut events = Vec::new();
    for (number, change) in wanted.into_iter().enumerate() {
        let id = EventId::new(format!("{}/place-{number}", because.id))?;
        let event = PlaceEvent::new(id, activity.clone(), because.at, actor.clone(), change);
        places = places.record(event.clone())?;
        events.push(event);
    }
    Ok(Placed { activity, expected, events })
}
