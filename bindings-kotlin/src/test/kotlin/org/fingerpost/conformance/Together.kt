package org.fingerpost.conformance

import com.fasterxml.jackson.databind.JsonNode
import java.time.Instant
import java.time.LocalDate
import org.fingerpost.*

/** The operations about more than one history: what devices recorded apart, a caseload, those who are asked afterwards. */
object Together {
    fun merge(input: JsonNode): Any {
        val (met, devices) = met(input)
        val (after, then) = Histories.recorded(met, Histories.events(input["then"]))
        val order = after!!.events().map { it.id.value }
        return mapOf("devices" to devices, "then" to then, "order" to order, "view" to Operations.read(after.view(at(input)).toJson()))
    }

    fun work(input: JsonNode): Any {
        val (at, until) = at(input) to LocalDate.parse(input["until"].asText())
        val caseload = caseload(input)
        val items = Casebook.inMemory().use { book ->
            for (referral in caseload) book.merge(referral.id, referral.events(), at)
            book.work(at, until)
        }
        check(items == caseload.work(at, until)) { "the casebook lists something else than its referrals" }
        return items.map(::item)
    }

    fun bounds(input: JsonNode): Any {
        val found = caseload(input).views(at(input)).followUpBounds(FollowUpPoint.of(input["point"].asText()), LocalDate.parse(input["on"].asText()))
        return mapOf(
            "point" to found.point.word, "due" to found.due.toLong(), "reached" to found.reached.toLong(),
            "in_contact" to found.inContact.toLong(), "lost" to found.lost.toLong(),
            "at_least" to found.atLeast.toLong(), "at_most" to found.atMost.toLong(),
        )
    }

    private fun caseload(input: JsonNode): List<Referral> = input["referrals"].map { one ->
        met(one).let { (referral, devices) -> referral.also { check(devices.flatten().all { told -> "state" in told }) } }
    }

    /** What every device knows, with what each recorded on its own and what came as it stands: in either order the same. */
    private fun met(input: JsonNode): Pair<Referral, List<List<Map<String, Any>>>> {
        val events = Histories.events(input["events"])
        val known = events.drop(1).fold(Referral.begin(events.first())) { referral, event -> referral.record(event) }
        val devices = input["devices"].orEmpty().map { own -> Histories.recorded(known, Histories.events(own)) }
        val histories = devices.map { (device, _) -> device!! } + known
        val received = input["received"].orEmpty().map(Histories::events)
        val given = runCatching { together(histories, received) }
        val reversed = runCatching { together(histories.reversed(), received.reversed()) }
        check(code(given) == code(reversed)) { "the order in which they meet matters" }
        val met = given.getOrThrow()
        reversed.getOrThrow().let { check(it == met && it.events() == met.events() && it.view(at(met)) == met.view(at(met))) }
        return met to devices.map { (_, told) -> told }
    }

    private fun together(histories: List<Referral>, received: List<List<ReferralEvent>>): Referral =
        received.fold(histories.reduce { met, other -> met.merge(other) }) { met, events -> met.merge(events) }

    private fun code(of: Result<Referral>) = (of.exceptionOrNull() as FingerpostException?)?.code

    private fun at(input: JsonNode) = Instant.parse(input["at"].asText())

    private fun at(referral: Referral) = referral.events().last().at

    private fun JsonNode?.orEmpty(): List<JsonNode> = this?.toList().orEmpty()

    private fun item(it: WorkItem) = listOf(
        "kind" to it.kind.word, "due" to it.due.toString(), "overdue" to it.overdue, "referral" to it.referral.value,
        "client" to it.client.value, "state" to it.state.word, "sentence" to it.sentence, "barrier" to it.barrier?.word,
        "scope" to it.scope?.word, "point" to it.point?.word, "about" to it.about?.value, "partner" to it.partner?.value,
    ).filter { (_, value) -> value != null }.toMap()
}
