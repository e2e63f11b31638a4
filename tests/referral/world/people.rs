//! Who acts.

use fingerpost::{Actor, ActorId, ActorRole, NonEmpty, PartnerId};

fn actor(role: ActorRole, id: &str) -> Actor {
    Actor::new(role, ActorId::new(id).unwrap())
}

fn of(partner: &str, id: &str) -> Actor {
    let title = Some(NonEmpty::new("learning officer").unwrap());
    Actor { partner: Some(PartnerId::new(partner).unwrap()), title, ..actor(ActorRole::Provider, id) }
}

pub(crate) fn client() -> Actor {
    actor(ActorRole::Client, "c-104")
}

pub(crate) fn link_worker() -> Actor {
    actor(ActorRole::LinkWorker, "lw-7")
}

/// Of the partner who runs the activities.
pub(crate) fn provider() -> Actor {
    of("friends", "p-1")
}

/// Of a partner who delivers the first activity too.
pub(crate) fn co_provider() -> Actor {
    of("library", "p-2")
}

/// Of a partner who has nothing to do with it.
pub(crate) fn stranger() -> Actor {
    of("elsewhere", "p-3")
}

pub(crate) fn system() -> Actor {
    actor(ActorRole::System, "fingerpost")
}

pub(crate) fn referrer() -> Actor {
    actor(ActorRole::Referrer, "gp-1")
}
