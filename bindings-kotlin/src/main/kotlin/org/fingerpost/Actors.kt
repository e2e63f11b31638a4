package org.fingerpost

// Who does something. Who wrote it down for them, where it was somebody else, is `actor.copy(recordedBy = …)`.

/** A link worker, by a pseudonym or staff number. */
public fun Actor.Companion.linkWorker(id: String): Actor = Actor(ActorRole.LINK_WORKER, ActorId(id))

/** The client, or whoever may speak for them, by pseudonym. */
public fun Actor.Companion.client(id: ClientId): Actor = Actor(ActorRole.CLIENT, ActorId(id.value))

/** Somebody of the provider's side. Their role there (`learning officer`) is needed to commit to something. */
public fun Actor.Companion.provider(id: String, partner: PartnerId, title: String? = null): Actor =
    Actor(ActorRole.PROVIDER, ActorId(id), partner = partner, title = title?.let(::NonEmpty))
