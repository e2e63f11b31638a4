// How a referral goes: offered, stopped at the gate, cleared, confirmed. What was refused says what to do instead.
//
// A test of the library compiles this file and runs it. By itself, with the jars of fingerpost and JNA:
//   kotlinc -cp fingerpost.jar:jna.jar examples/kotlin/Referrals.kt -d referrals.jar
//   kotlin -cp fingerpost.jar:jna.jar:referrals.jar org.fingerpost.examples.referrals.ReferralsKt examples/data/newport
package org.fingerpost.examples.referrals

import java.io.File
import java.time.Instant
import java.time.LocalDate
import org.fingerpost.*

fun main(arguments: Array<String>) {
    val folder = arguments.single()
    val now = Instant.parse("2026-11-23T09:00:00Z")
    val client = Client.fromJson(File(folder, "clients/c-104.json").readBytes())
    val matcher = Matcher(Catalogue.fromJson(File(folder, "directory.json").readBytes()))
    val drawing = ActivityId("beechwood-sketch")

    val linkWorker = Actor.linkWorker("lw-7")
    val her = Actor.client(client.id).copy(recordedBy = linkWorker.id)
    val provider = Actor.provider("m-2", PartnerId("maindee-unlimited"), title = "learning officer")

    // Every step gives another referral; what was refused leaves the one there was.
    var referral = Referral.begin(Action.Identify(client.id, client.need, client.route), by = linkWorker, at = now)
    fun step(action: Action, by: Actor) {
        try {
            referral = referral.did(action, by, at = now)
            println("${action.kind.word}: ${referral.state.word}")
        } catch (refused: FingerpostException.Refused) {
            println("${refused.event?.word}: refused, still ${refused.state?.word}")
            refused.issues.forEach { println("  ${it.detail}") }
        }
    }

    step(Action.BeginConversation(ContactManner.FACE_TO_FACE), by = linkWorker)
    step(Action.GiveConsent(ConsentScope.DISCUSS, ConsentManner.SPOKEN), by = her)
    step(Action.GiveConsent(ConsentScope.SHARE_MINIMUM, ConsentManner.SPOKEN), by = her)
    step(Action.Shortlist(listOf(matcher.propose(client, drawing, at = now))), by = linkWorker)
    step(Action.Choose(drawing), by = her)
    step(Action.Offer(respondBy = LocalDate.parse("2026-11-27")), by = linkWorker)
    step(Action.Accept(holdUntil = Instant.parse("2026-12-07T17:00:00Z")), by = provider)

    // Somebody has to interpret, and nobody knows whether she will feel safe there.
    val confirm = Action.Confirm(firstSession = LocalDate.parse("2026-12-01"))
    step(confirm, by = linkWorker)

    val version = checkNotNull(referral.view(now).activityVersion)
    val said = Evidence(EvidenceKind.STATEMENT, on = LocalDate.parse("2026-11-23"))
    val interpreter = Commitment(
        BarrierKind.EnglishLevel, drawing, version, AccommodationKind.Interpreter, ResponsibleParty.PROVIDER, said,
    )
    step(Action.AddressBarrier(interpreter), by = provider)
    step(Action.AcceptAccommodation(BarrierKind.EnglishLevel), by = her)
    step(Action.WaiveBarrier(BarrierKind.SafetyIdentity, PersonalText("my sister goes there")), by = her)
    step(confirm, by = linkWorker)

    for (item in referral.work(at = now, until = LocalDate.parse("2026-12-31"))) println("${item.due}  ${item.sentence}")
}
