package org.fingerpost.use

import java.time.LocalDate
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class EvidenceTest {
    private val on = LocalDate.parse("2026-11-23")

    private fun reading(point: OutcomePoint, day: LocalDate, score: String) =
        OutcomeReading(Instrument.Swemwbs, point, day, score = NonEmpty(score))

    @Test
    fun `a score stands beside the first, and beside the line that has to be shown`() {
        Measures().use { measures ->
            val readings = listOf(
                reading(OutcomePoint.START, on, "19.25"),
                reading(OutcomePoint.END, on.plusDays(70), "22.35"),
            )
            val change = measures.clientChange(readings).single()
            assertEquals(19.25, change.first?.score)
            assertEquals(3.1, change.latest?.sinceFirst)
            assertEquals(ChangeDirection.IMPROVED, change.latest?.kind)
            assertTrue(checkNotNull(change.copyright).value.contains("Warwick"))
            val wrong = measures.score(reading(OutcomePoint.START, on, "25.99"))
            assertNull(wrong.scales.single().score)
            assertEquals("outcome.score-impossible", wrong.issues.single().code.dotted)
        }
    }

    @Test
    fun `wording is loaded by whoever holds a licence`() {
        Measures().use { measures ->
            assertNotNull(measures.get(Instrument.Ons4)?.items?.first()?.wording)
            assertNull(measures.get(Instrument.Swemwbs)?.items?.first()?.wording)
            val wording = listOf(ItemWording(NonEmpty("1"), NonEmpty("as licensed")))
            val refused = assertThrows(FingerpostException::class.java) {
                measures.configuredWith(listOf(MeasureSettings(Instrument.Swemwbs, wordings = wording)))
            }
            assertEquals("outcome.measure-licence", refused.code.dotted)
            val settings = MeasureSettings(Instrument.Swemwbs, wordings = wording, licenceReference = NonEmpty("our registration"))
            measures.configuredWith(listOf(settings)).use { licensed ->
                assertEquals("as licensed", licensed.get(Instrument.Swemwbs)?.items?.first()?.wording?.value)
            }
        }
    }

    @Test
    fun `a plan says what to ask, and what would never be published`() {
        Measures().use { measures ->
            val plan = measures.plan(EvaluationFacts(24u, groups = listOf(PlannedGroups(NonEmpty("age band"), 4u))))
            assertEquals(listOf(Instrument.Ons4, Instrument.GoalAttainment), plan.asks.map { it.instrument })
            assertEquals(180u, plan.secondsAPerson)
            assertEquals("plan.too-few-to-publish", plan.notCollected.single().code.dotted)
        }
    }
}
