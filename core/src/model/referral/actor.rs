//! Who does something.

use crate::ground::id::{ActorId, PartnerId};
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};

words! {
    /// In which role somebody acts.
    closed ActorRole {
        /// The client, or whoever may speak for them.
        Client = "client",
        /// The link worker.
        LinkWorker = "link_worker",
        /// The provider's side: who runs the activity, or delivers it too.
        Provider = "provider",
        /// Who brought the client: a GP, for instance.
        Referrer = "referrer",
        /// The library itself, for what runs out by itself.
        System = "system",
    }
}

record! {
    /// Who does something: a role, and a pseudonym for the person in it.
    Actor {
        /// In which role.
        role: ActorRole,
        /// Who: a pseudonym or staff number, never a name.
        id: ActorId,
        [optional]
        /// For which partner, where the role is `provider`.
        partner: Option<PartnerId>,
        /// The role they hold there: `learning officer`. Needed to commit to something.
        title: Option<NonEmpty>,
        /// Who wrote it down for them, where it was somebody else: a link worker on the telephone.
        recorded_by: Option<ActorId>,
    }
}
