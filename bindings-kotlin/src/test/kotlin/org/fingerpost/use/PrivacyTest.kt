package org.fingerpost.use

import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Something recognisable in every personal field; no text that could reach a log shows any of it. */
class PrivacyTest {
    private val canaries = listOf("canary", "51.58731", "2.99481", "8QZ")

    private val client = client("c-1", NeedLevel.LOW, ReferralRoute.LINK_WORKER) {
        aged(71, 79)
        livesIn("Canary Row")
        known(Circumstance.of("x-canary:circumstance"))
        home(51.58731, -2.99481)
        speaks("fr")
        requires(BarrierKind.of("x-canary:need"), FeatureKind.of("x-canary:feature"), note = "a canary note")
        requires(BarrierKind.StepFreeEntrance, note = "another canary")
        qualifiesFor(ConcessionKind.of("x-canary:concession"))
        interestedIn("x-canary:liked", 3)
        avoids("x-canary:avoided")
        keepApartFrom(KeepApart.Partner(PartnerId("canary-partner")), KeepApart.Site(SiteId("canary-site")))
        hopes("canary words", importance = 3)
        stratum(ProtectedCharacteristic.RACE, "canary stratum")
    }

    private fun silent(said: Any?) {
        val text = said.toString()
        for (canary in canaries) assertFalse(canary in text.lowercase() || canary in text, text)
    }

    @Test
    fun `a client shows the pseudonym alone, wherever it stands`() {
        assertEquals("Client(c-1, ‹personal›)", client.toString())
        assertTrue("canary" in client.toJson(), "the canaries are there to be found")
        silent(listOf(client))
        silent(mapOf("client" to client))
        silent(client to Sample.monday)
        silent(client.copy(groupLimit = 3u))
        silent(Result.success(client))
        client("c-1", NeedLevel.LOW, ReferralRoute.LINK_WORKER) {
            hopes("canary words")
            silent(this)
        }
    }

    @Test
    fun `personal texts and places blur themselves`() {
        silent(client.home)
        silent(client.goals)
        silent(client.strata)
        silent(client.requirements.last())
        silent(Postcode("NP20 8QZ"))
        silent(Postcode("NP208QZ"))
        silent(Contact(NonEmpty("coordinator"), PersonalText("canary"), PersonalText("canary@example.org"), PersonalText("canary")))
        assertEquals("Point(≈51.6, ≈-3.0)", client.home.toString())
        silent(EastingNorthing(330_951.58731, 188_202.99481))
    }

    @Test
    fun `no error and no answer repeats them`() {
        val faults = listOf(
            client.copy(languages = listOf(LanguageTag("the canary tongue"))),
            client.copy(home = Point(-2.99481, 51.58731)),
            client.copy(home = Point(151.58731, 512.99481)),
            client.copy(avoid = listOf(ThemeId("Canary War"))),
            client.copy(areas = listOf(NonEmpty(""))),
            client.copy(age = AgeBand(90u, 80u)),
            client.copy(circumstances = listOf(Circumstance.Extension(ExtensionName("x-Canary")))),
            client.copy(interests = client.interests.map { it.copy(weight = 77u) }),
        )
        for (fault in faults) {
            val error = assertThrows(FingerpostException::class.java) { Sample.matcher.rank(fault, Sample.monday) }
            silent(error)
            silent(error.issues)
            silent(error.stackTraceToString())
        }
        silent(assertThrows(FingerpostException::class.java) { Postcode.parse("NP2O 8QZ") })
        silent(assertThrows(FingerpostException::class.java) { Client.fromJson(client.toJson().replace("\"low\"", "1").toByteArray()) })
        val plain = client.copy(requirements = client.requirements.takeLast(1), circumstances = emptyList())
        silent(Sample.matcher.rank(plain, Sample.monday))
        silent(Sample.matcher)
    }
}
