package org.fingerpost

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
 * Names a topic that content may touch and a client may wish to avoid. Any text that is not blank; checked when it is first used.
 */
@JvmInline
public value class TopicId(public val value: String) {
    override fun toString(): String = value
}
