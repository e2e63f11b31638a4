package org.fingerpost.use

import java.time.Instant
import java.time.LocalDate
import org.fingerpost.*

/**
 * One client of the sample area and one activity: drawing in the park. Somebody would have to interpret, and nobody knows
 * whether she will feel safe there.
 */
object Drawing {
    val client: Client = Sample.client("c-104")
    val activity = ActivityId("beechwood-sketch")
    val partner = PartnerId("maindee-unlimited")
    val monday: LocalDate = LocalDate.parse("2026-11-23")
    val firstSession: LocalDate = monday.plusDays(8)

    val linkWorker = Actor.linkWorker("lw-7")
    val her = Actor.client(client.id).copy(recordedBy = linkWorker.id)
    val provider = Actor.provider("m-2", partner, title = "learning officer")

    /** Nine o'clock, so many days after that Monday. */
    fun day(after: Int): Instant = Sample.monday.plusSeconds(after * 86_400L)

    fun brought(): Referral = Referral.begin(
        Action.Identify(client.id, client.need, ReferralRoute.GENERAL_PRACTICE),
        by = linkWorker,
        at = day(0),
        referral = ReferralId("r-1"),
    )

    /** She has talked, agreed and chosen. */
    fun chosen(): Referral = brought()
        .did(Action.BeginConversation(ContactManner.FACE_TO_FACE), by = linkWorker, at = day(0))
        .did(Action.GiveConsent(ConsentScope.DISCUSS, ConsentManner.SPOKEN), by = her, at = day(0))
        .did(Action.GiveConsent(ConsentScope.SHARE_MINIMUM, ConsentManner.SPOKEN), by = her, at = day(0))
        .did(Action.Shortlist(Sample.matcher.proposeAll(client, listOf(activity, ActivityId("chapel-voices")), day(0))), by = linkWorker, at = day(0))
        .did(Action.Choose(activity), by = her, at = day(0))

    /** The provider can take her; the barriers are still there. */
    fun accepted(): Referral = chosen()
        .did(Action.Offer(respondBy = monday.plusDays(4)), by = linkWorker, at = day(0))
        .did(Action.Accept(holdUntil = day(14)), by = provider, at = day(1))

    fun commitment(referral: Referral, evidence: Evidence = Evidence(EvidenceKind.STATEMENT, monday.plusDays(1))): Commitment = Commitment(
        BarrierKind.EnglishLevel,
        activity,
        checkNotNull(referral.view(day(1)).activityVersion),
        AccommodationKind.Interpreter,
        ResponsibleParty.PROVIDER,
        evidence,
    )

    /** Nothing stands in the way any more. */
    fun cleared(words: String = "my sister says it is fine there"): Referral = accepted().let { accepted ->
        accepted.did(Action.AddressBarrier(commitment(accepted)), by = provider, at = day(1))
            .did(Action.AcceptAccommodation(BarrierKind.EnglishLevel), by = her, at = day(2))
            .did(Action.WaiveBarrier(BarrierKind.SafetyIdentity, PersonalText(words)), by = her, at = day(2))
    }
}
