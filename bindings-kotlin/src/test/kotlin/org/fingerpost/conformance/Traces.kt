package org.fingerpost.conformance

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import org.fingerpost.*

/**
 * Histories with what became of each event: `[[{"event": {…}, "code": null or the code of the refusal, "state": the word of
 * the state afterwards, or null before the beginning}]]`. Whoever made them, Kotlin must come to the same.
 */
object Traces {
    private val json = ObjectMapper()

    /** Where Kotlin comes to something else: the history, the step, what was expected and what was found. */
    fun differences(histories: JsonNode): List<String> =
        histories.flatMapIndexed { place, steps -> ofOne(steps).map { "history $place, $it" } }

    private fun ofOne(steps: JsonNode): List<String> {
        var referral: Referral? = null
        return steps.mapIndexedNotNull { place, step ->
            val code = try {
                referral = after(referral, event(step["event"]))
                null
            } catch (fault: FingerpostException) {
                if (fault is FingerpostException.Refused) check(fault.event?.word == step["event"]["action"].fieldNames().next())
                fault.code.dotted
            }
            val expected = text(step["code"]) to text(step["state"]).takeUnless { it == "none" }
            val found = code to referral?.state?.word
            "step $place: expected $expected, found $found".takeIf { found != expected }
        }
    }

    private fun event(it: JsonNode): ReferralEvent = ReferralEvent.listFromJson(json.writeValueAsBytes(listOf(it))).single()

    /** By the shorthand wherever that is the same event. */
    private fun after(referral: Referral?, event: ReferralEvent): Referral = when {
        referral == null -> Referral.begin(event)
        event.after.isEmpty() && event.referral == referral.id -> referral.did(event.action, event.actor, event.at, event.id)
        else -> referral.record(event)
    }

    private fun text(it: JsonNode?) = it?.takeUnless { node -> node.isNull }?.asText()
}
