package org.fingerpost

import java.time.Instant

/** The places after somebody changed something: [Places.record] without the event around it. */
@Throws(FingerpostException::class)
public fun Places.did(change: PlaceChange, by: Actor, at: Instant): Places = did(change, by, at, EventId.random())

/** Reads the events of an activity's places, in the order they happened. */
@Throws(FingerpostException::class)
public fun PlaceEvent.Companion.listFromJson(bytes: ByteArray): List<PlaceEvent> = org.fingerpost.ffi.placeEventsFromJson(bytes)

/** Writes the events of an activity's places. */
@JvmName("placeEventsToJson")
@Throws(FingerpostException::class)
public fun List<PlaceEvent>.toJson(): String = org.fingerpost.ffi.placeEventsToJson(this)
