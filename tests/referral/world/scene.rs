//! A referral with a clock beside it.

use fingerpost::{
    Action, Actor, ClientId, EventId, FingerpostError, NeedLevel, Referral, ReferralEvent, ReferralId, ReferralRoute, Timestamp,
};

use super::people::link_worker;

pub(crate) const BEGINNING: &str = "2026-11-23T09:00:00Z";

/// A referral, and what time it is.
#[derive(Debug, Clone)]
pub(crate) struct Scene {
    pub(crate) referral: Referral,
    pub(crate) now: Timestamp,
    /// What the ids of this device's events begin with.
    pub(crate) device: String,
}

impl Scene {
    /// A referral that has just begun.
    pub(crate) fn begun() -> Self {
        let now: Timestamp = BEGINNING.parse().unwrap();
        let event = ReferralEvent::new(id("e1"), referral_id(), now, link_worker(), identify());
        Self { referral: Referral::begin(event).unwrap(), now, device: "e".to_owned() }
    }

    /// The id of the next event: new as long as it is recorded once on a device.
    pub(crate) fn next_id(&self) -> EventId {
        id(&format!("{}{}", self.device, self.referral.events().len() + 1))
    }

    /// The event somebody would record now.
    pub(crate) fn event(&self, actor: Actor, action: Action) -> ReferralEvent {
        ReferralEvent::new(self.next_id(), referral_id(), self.now, actor, action)
    }

    /// What is recorded now, if it may be.
    pub(crate) fn record(&mut self, actor: Actor, action: Action) -> Result<(), FingerpostError> {
        self.referral = self.referral.record(self.event(actor, action))?;
        Ok(())
    }

    pub(crate) fn pass(&mut self, minutes: i64) {
        self.now = self.now.plus_minutes(minutes).unwrap_or(self.now);
    }

    /// As it stands once what has run out is written down, as the next event makes it.
    pub(crate) fn kept(&self) -> Referral {
        self.referral.housekeeping(self.now, &self.next_id()).unwrap()
    }
}

pub(crate) fn id(text: &str) -> EventId {
    EventId::new(text).unwrap()
}

pub(crate) fn referral_id() -> ReferralId {
    ReferralId::new("r-1").unwrap()
}

pub(crate) fn identify() -> Action {
    let (client, route) = (ClientId::new("c-104").unwrap(), ReferralRoute::GeneralPractice);
    Action::Identify { client, need: NeedLevel::Low, route, policy: None, continues: None }
}
