package org.fingerpost.exchange

import java.time.LocalDate
import kotlinx.coroutines.test.runTest
import org.fingerpost.*
import org.fingerpost.use.refused
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What descriptions seem to say, read by somebody, and accepted or not. */
class DirectoryTextsTest {
    private val today = LocalDate.parse("2026-11-23")

    private suspend fun suggest(text: String) = DirectoryTexts.suggest(listOf(DirectoryText(NonEmpty("description"), PersonalText(text))))

    @Test
    fun `a suggestion has the words it rests on, and their place`() = runTest {
        val text = "Café in the mill, every Tuesday 10am to 12 noon. Step-free access."
        val found = suggest(text)
        assertEquals(listOf(Confidence.CERTAIN), found.map { it.confidence }.distinct())
        for (one in found) {
            val place = text.codePoints().toArray().copyOfRange(one.startChar.toInt(), one.endChar.toInt())
            assertEquals(one.words.expose(), String(place, 0, place.size))
        }
        assertTrue(found.any { it.fact is SuggestedFact.Times } && found.any { it.fact is SuggestedFact.Feature })
    }

    @Test
    fun `accepted it is a fact with its source and its day`() = runTest {
        val steps = suggest("No wheelchair access.").single { it.fact is SuggestedFact.Feature }
        val accepted = assertInstanceOf(AcceptedValue.Feature::class.java, DirectoryTexts.accept(steps, today).value)
        assertEquals(Answer.NO to Source.DIRECTORY, accepted.fact.run { answer to source })
        assertEquals(today, accepted.fact.checkedOn)
    }

    @Test
    fun `what words leave open comes back as a question`() = runTest {
        val times = suggest("Alternate Thursdays, 1.30pm to 3pm").first { it.fact is SuggestedFact.Times }
        val accepted = DirectoryTexts.accept(times, today)
        assertEquals("It meets every second week: on which date does it meet next?", accepted.question)
    }

    @Test
    fun `the texts of a directory are told record by record`() = runTest {
        val walk = Activity(
            ActivityId("walk"), NonEmpty("Walk"), PartnerId("p"), ActivityKind.HeritageWalk, Delivery.AT_SITE, ActivityStatus.RUNNING,
            Provenance(Source.DIRECTORY), description = NonEmpty("Thursdays, 1.30pm to 3pm. £2."),
        )
        val partner = Partner(PartnerId("p"), NonEmpty("Friends"), PartnerKind.Charity)
        val directory = Directory(NonEmpty("Newport"), UkDivision.ENGLAND_AND_WALES, partners = listOf(partner), activities = listOf(walk))
        val told = DirectoryTexts.suggest(directory).single { it.suggestions.isNotEmpty() }
        assertEquals(TextOwner.Activity(ActivityId("walk")), told.of)
        assertEquals(listOf("£2"), told.suggestions.filter { it.fact is SuggestedFact.Price }.map { it.words.expose() })
    }

    @Test
    fun `a suggestion does not show what was read, and an empty name is a typed error`() = runTest {
        assertFalse("07700" in suggest("Ring Jo on 07700 900123").toString())
        val wrong = refused<FingerpostException.Invalid> { DirectoryTexts.suggest(listOf(DirectoryText(NonEmpty(" "), PersonalText("x")))) }
        assertEquals("text.empty", wrong.code.dotted)
    }
}
