package org.fingerpost

import java.util.UUID

/**
 * Names a partner: an organisation. Any text that is not blank, as the source wrote it; checked when it is first used.
 */
@JvmInline
public value class PartnerId(public val value: String) {
    override fun toString(): String = value
}

/**
 * Names a site: a place a partner uses. Any text that is not blank; checked when it is first used.
 */
@JvmInline
public value class SiteId(public val value: String) {
    override fun toString(): String = value
}

/**
 * Names an activity: something a client can join. Any text that is not blank; checked when it is first used.
 */
@JvmInline
public value class ActivityId(public val value: String) {
    override fun toString(): String = value
}

/**
 * Names a client by a pseudonym. Never a name, and never an NHS number. Checked when it is first used.
 */
@JvmInline
public value class ClientId(public val value: String) {
    override fun toString(): String = value
}

/**
 * Names one funding line of a partner. Any text that is not blank; checked when it is first used.
 */
@JvmInline
public value class FundingLineId(public val value: String) {
    override fun toString(): String = value
}

/**
 * Names a referral. Any text that is not blank; checked when it is first used.
 */
@JvmInline
public value class ReferralId(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** A new one (a random UUID). */
        public fun random(): ReferralId = ReferralId(UUID.randomUUID().toString())
    }
}

/**
 * Names one event, so that it counts once however often it arrives: make it new for each, and keep it when sending again.
 */
@JvmInline
public value class EventId(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** A new one (a random UUID). */
        public fun random(): EventId = EventId(UUID.randomUUID().toString())
    }
}

/**
 * Names somebody who acts, by a pseudonym or staff number. Never a name. Checked when it is first used.
 */
@JvmInline
public value class ActorId(public val value: String) {
    override fun toString(): String = value
}

/**
 * Names a theme: a built-in one such as `mills_and_textiles`, or an organisation's own, written `x-<organisation>:<slug>`.
 * Checked when it is first used.
 */
@JvmInline
public value class ThemeId(public val value: String) {
    override fun toString(): String = value
}
