package org.fingerpost.conformance

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import java.time.Instant
import org.fingerpost.*

/** The operation `referral`: what became of each event, and the referral at the end. */
object Histories {
    private val json = ObjectMapper()

    fun answer(input: JsonNode): Any {
        val (referral, events) = recorded(null, events(input["events"]))
        val view = referral?.view(Instant.parse(input["at"].asText()))?.toJson()?.let(Operations::read)
        return mapOf("events" to events, "view" to view)
    }

    fun events(given: JsonNode): List<ReferralEvent> = ReferralEvent.listFromJson(json.writeValueAsBytes(given))

    /** Events one after another: the referral afterwards, and what became of each event. */
    fun recorded(known: Referral?, events: List<ReferralEvent>): Pair<Referral?, List<Map<String, Any>>> {
        var referral = known
        val told = events.map { event ->
            try {
                val after = referral?.record(event) ?: Referral.begin(event)
                referral = after
                mapOf("state" to after.state.word)
            } catch (fault: FingerpostException) {
                mapOf("error" to error(fault))
            }
        }
        return referral to told
    }

    private fun error(fault: FingerpostException): Map<String, Any> {
        val issues = fault.issues.map { mapOf("code" to it.code.dotted, "path" to it.path) }
        val said = Operations.error(fault) + mapOf("issues" to issues)
        return if (fault !is FingerpostException.Refused) said
        else said + mapOf("state" to (fault.state?.word ?: "none"), "event" to (fault.event?.word ?: "none"), "allowed" to fault.allowed.map { it.word })
    }
}
