//! The operations about more than one history: what devices recorded apart, a caseload, those who are asked afterwards; and
//! the history of an activity's places.

use std::sync::Arc;

use fingerpost::{
    Casebook, FollowUpPoint, MemoryStore, Places, Referral, ReferralEvent, Result, WorkItem, follow_up_bounds, read_events,
    read_place_events,
};
use serde_json::{Value, json};

use super::{Input, refusal, refused, value};

/// What devices recorded apart, put together, and what was recorded after they met.
pub(crate) fn merge(input: &Input<'_>) -> Result<Value> {
    let (met, devices) = met(input)?;
    let (met, then) = recorded(met, read_events(&input.file("then"))?);
    let order: Vec<&str> = met.events().map(|event| event.id.as_str()).collect();
    Ok(json!({ "devices": devices, "then": then, "order": order, "view": met.view(input.parsed("at")?) }))
}

/// What a caseload asks of somebody.
pub(crate) fn work(input: &Input<'_>) -> Result<Value> {
    let (at, until) = (input.parsed("at")?, input.parsed("until")?);
    let casebook = Casebook::new(Arc::new(MemoryStore::new()));
    let mut alone: Vec<WorkItem> = Vec::new();
    for referral in caseload(input)? {
        casebook.merge(referral.id(), referral.events().cloned().collect(), at)?;
        alone.extend(fingerpost::work(&referral.view(at), referral.policy(), until));
    }
    alone.sort_by(|a, b| (a.due, a.kind, &a.referral).cmp(&(b.due, b.kind, &b.referral)));
    let items = casebook.work(at, until)?;
    assert_eq!(items, alone, "the casebook lists something else than its referrals");
    Ok(value(&items))
}

/// How many of a caseload went on, at least and at most.
pub(crate) fn bounds(input: &Input<'_>) -> Result<Value> {
    let (at, on) = (input.parsed("at")?, input.parsed("on")?);
    let point: FollowUpPoint = input.parsed("point")?;
    let views: Vec<_> = caseload(input)?.iter().map(|referral| referral.view(at)).collect();
    Ok(value(&follow_up_bounds(&views, point, on)))
}

/// Events about places one after another: how many places are used and free after each.
pub(crate) fn places(input: &Input<'_>) -> Result<Value> {
    let mut places = Places::new(input.parsed("activity")?);
    let mut told = Vec::new();
    for event in read_place_events(&input.file("events"))? {
        let (at, was) = (event.at, places.view(event.at));
        match places.record(event) {
            Err(error) => told.push(refusal(&error)),
            Ok(next) => {
                let view = next.view(at);
                let used = |view: &fingerpost::PlacesView| view.held.len() + view.taken.len();
                let fits = view.places.is_none_or(|places| used(&view) <= places as usize);
                assert!(fits || used(&view) <= used(&was), "a place is given that is not there");
                told.push(json!({ "used": used(&view), "free": view.free }));
                places = next;
            }
        }
    }
    Ok(json!({ "events": told, "view": places.view(input.parsed("at")?) }))
}

/// The referrals of a caseload. None of their events is refused.
fn caseload(input: &Input<'_>) -> Result<Vec<Referral>> {
    let of_one = |referral: &Value| {
        let (met, devices) = met(&Input(referral))?;
        assert!(devices.iter().flatten().all(|told| told.get("state").is_some()), "{devices:?}");
        Ok(met)
    };
    input.0["referrals"].as_array().expect("a list").iter().map(of_one).collect()
}

/// What every device knows, with what each recorded on its own and what came as it stands; and what became of each event.
fn met(input: &Input<'_>) -> Result<(Referral, Vec<Vec<Value>>)> {
    let mut known = read_events(&input.file("events"))?.into_iter();
    let begun = Referral::begin(known.next().expect("an event"))?;
    let known = known.try_fold(begun, |referral, event| referral.record(event))?;
    let mut told = Vec::new();
    let mut devices = Vec::new();
    for own in lists(input, "devices")? {
        let (device, outcomes) = recorded(known.clone(), own);
        devices.push(device);
        told.push(outcomes);
    }
    let received = lists(input, "received")?;
    let given = together(devices.iter().chain([&known]), received.iter());
    let reversed = together([&known].into_iter().chain(devices.iter().rev()), received.iter().rev());
    match (&given, &reversed) {
        (Ok(given), Ok(reversed)) => assert_eq!(given, reversed, "the order in which they meet matters"),
        (Err(given), Err(reversed)) => assert_eq!(given.code(), reversed.code()),
        _ => panic!("the order in which they meet matters: {given:?}, {reversed:?}"),
    }
    Ok((given?, told))
}

/// Events recorded one after another, and what became of each.
fn recorded(mut referral: Referral, events: Vec<ReferralEvent>) -> (Referral, Vec<Value>) {
    let mut told = Vec::new();
    for event in events {
        match referral.record(event) {
            Err(error) => told.push(refused(&error)),
            Ok(next) => {
                told.push(json!({ "state": next.state() }));
                referral = next;
            }
        }
    }
    (referral, told)
}

fn together<'h>(
    mut histories: impl Iterator<Item = &'h Referral>,
    mut received: impl Iterator<Item = &'h Vec<ReferralEvent>>,
) -> Result<Referral> {
    let first = histories.next().expect("a history").clone();
    let met = histories.try_fold(first, |met, other| met.merge(other.events().cloned().collect()))?;
    received.try_fold(met, |met, events| met.merge(events.clone()))
}

/// Lists of events; none where the input has none.
fn lists(input: &Input<'_>, name: &str) -> Result<Vec<Vec<ReferralEvent>>> {
    let lists = input.0.get(name).map(|lists| lists.as_array().expect("a list")).into_iter().flatten();
    lists.map(|events| read_events(events.to_string().as_bytes())).collect()
}
