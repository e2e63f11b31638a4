package org.fingerpost.use

import java.time.LocalDate
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

/** When records are due to be looked at again. */
class RetentionTest {
    private val adults = RetentionRule.defaults.first { it.id == "adult" }

    @Test
    fun `every rule stands once and says from when it counts`() {
        val rules = RetentionRule.defaults
        assertEquals(rules.size, rules.map { it.id }.toSet().size)
        assertEquals(RetentionStart.CLOSED to 8u, adults.from to adults.years)
        assertEquals(RetentionStart.BIRTH, rules.first { it.id == "child" }.from)
    }

    @Test
    fun `the day a period is over is the first that is due`() {
        val ended = LocalDate.of(2026, 11, 22)
        assertEquals(RetentionDue(LocalDate.of(2034, 11, 22), false), adults.due(ended, on = LocalDate.of(2034, 11, 21)))
        assertEquals(RetentionDue(LocalDate.of(2034, 11, 22), true), adults.due(ended, on = LocalDate.of(2034, 11, 22)))
        val year = RetentionRule("leap", "a year", RetentionStart.CLOSED, years = 1u)
        assertEquals(LocalDate.of(2025, 3, 1), year.due(LocalDate.of(2024, 2, 29), on = ended).dueOn)
    }

    @Test
    fun `many records are asked about in one call and answered in their order`() {
        val ended = listOf(LocalDate.of(2026, 11, 22), LocalDate.of(2018, 11, 22))
        assertEquals(listOf(false, true), adults.due(ended, on = LocalDate.of(2026, 11, 22)).map { it.isDue })
        assertEquals(emptyList<RetentionDue>(), adults.due(emptyList(), on = LocalDate.of(2026, 11, 22)))
    }

    @Test
    fun `a period beyond the calendar is refused`() {
        val fault = assertThrows(FingerpostException.Invalid::class.java) {
            adults.copy(years = 9000u).due(LocalDate.of(2026, 11, 22), on = LocalDate.of(2026, 11, 22))
        }
        assertEquals("time.date-format" to "/years", fault.code.dotted to fault.path)
    }
}
