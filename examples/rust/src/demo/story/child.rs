//! The process that lives through the story, and is killed at its end.

use std::path::Path;
use std::sync::Arc;

use fingerpost::{
    ActivityId, Actor, ActorId, ActorRole, Casebook, Client, EventId, FingerpostError, Matcher, PartnerId, PlaceChange,
    PlaceEvent, ReferralEvent, ReferralId, ReferralState, Result, SqliteStore, StoreKey,
};

use super::steps::{ACTIVITY, Step, moment, steps};
use crate::text::wrapped;

/// The last line before the process waits for its end.
pub(super) const DONE: &str = "(told)";
/// The referral of the story.
pub(super) const REFERRAL: &str = "r-2026-0417";

/// A key for a demonstration. An app keeps its own where the system keeps keys: the Android Keystore, a vault.
pub(super) fn key() -> StoreKey {
    StoreKey::from_bytes(*b"a demonstration key of 32 bytes!")
}

/// Tells the story, each step kept before the next; then waits to be killed.
pub(crate) fn tell(matcher: &Matcher, client: &Client, store: &Path) -> Result<()> {
    let casebook = Casebook::new(Arc::new(SqliteStore::open(store, key())?));
    casebook.record_places(two_places()?)?;
    let mut state = None;
    for (number, step) in steps(matcher, client)?.into_iter().enumerate() {
        told(&casebook, number, step, &mut state)?;
    }
    println!("{DONE}");
    loop {
        std::thread::park();
    }
}

fn told(casebook: &Casebook, number: usize, step: Step, state: &mut Option<ReferralState>) -> Result<()> {
    let day = moment(step.at)?.uk_date();
    wrapped(&format!("{:<12}", crate::page::short_day(day)), &step.told);
    let event = ReferralEvent::new(
        EventId::new(format!("{REFERRAL}-{number}"))?,
        ReferralId::new(REFERRAL)?,
        moment(step.at)?,
        step.actor,
        step.action,
    );
    match casebook.record(event) {
        Ok(view) => {
            if state.replace(view.state) != Some(view.state) {
                wrapped("            → ", &view.state.as_str().replace('_', " "));
            }
            Ok(())
        }
        Err(error @ FingerpostError::Refused { .. }) => {
            refused(&error);
            Ok(())
        }
        Err(error) => Err(error),
    }
}

/// A refusal, as an app would show it.
fn refused(error: &FingerpostError) {
    wrapped("            ✗ ", &format!("{} [{}]", error.detail(), error.code()));
    for issue in error.issues() {
        wrapped("              · ", &format!("{} ({})", issue.detail, issue.path.trim_start_matches("/barriers/")));
    }
    if let Some(refusal) = error.refusal() {
        let allowed: Vec<String> = refusal.allowed.iter().map(|event| event.replace('_', " ")).collect();
        wrapped("              allowed now: ", &allowed.join(" · "));
    }
}

fn two_places() -> Result<PlaceEvent> {
    let provider =
        Actor { partner: Some(PartnerId::new("newport-cathedral")?), ..Actor::new(ActorRole::Provider, ActorId::new("nc-3")?) };
    let activity = ActivityId::new(ACTIVITY)?;
    Ok(PlaceEvent::new(
        EventId::new("places-1")?,
        activity,
        moment("2026-11-20T09:00:00Z")?,
        provider,
        PlaceChange::Set { places: 2 },
    ))
}
