package org.fingerpost.conformance

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import java.time.Instant
import org.fingerpost.*

/** The operation `places`: how many places are used and free after each event, and the places at the end. */
object Vacancies {
    private val json = ObjectMapper()

    fun answer(input: JsonNode): Any {
        var places = Places(ActivityId(input["activity"].asText()))
        val events = PlaceEvent.listFromJson(json.writeValueAsBytes(input["events"])).map { event ->
            try {
                places = places.record(event)
                places.view(event.at).let { mapOf("used" to it.held.size + it.taken.size, "free" to it.free?.toLong()) }
            } catch (fault: FingerpostException) {
                mapOf("error" to Operations.error(fault))
            }
        }
        return mapOf("events" to events, "view" to view(places.view(Instant.parse(input["at"].asText()))))
    }

    private fun view(it: PlacesView) = listOf(
        "activity" to it.activity.value, "at" to it.at.toString(), "version" to it.version,
        "places" to it.places?.toLong(), "free" to it.free?.toLong(),
        "held" to it.held.map { one -> mapOf("referral" to one.referral.value, "until" to one.until.toString()) }.ifEmpty { null },
        "taken" to it.taken.map { one -> one.value }.ifEmpty { null },
        "waiting" to it.waiting.map { one -> one.value }.ifEmpty { null },
    ).filter { (_, value) -> value != null }.toMap()
}
