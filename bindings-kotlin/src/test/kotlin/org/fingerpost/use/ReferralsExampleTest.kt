package org.fingerpost.use

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Test

/** examples/kotlin/Referrals.kt is compiled with these tests and does what it says. */
class ReferralsExampleTest {
    @Test
    fun `the example is stopped at the gate, and confirmed after it`() {
        val lines = Printed.by { org.fingerpost.examples.referrals.main(arrayOf("${Sample.folder}")) }
        val refused = lines.indexOf("confirm: refused, still accepted")
        assertEquals("accept: accepted", lines[refused - 1])
        assertEquals(2, lines.drop(refused + 1).takeWhile { it.startsWith("  ") }.size)
        assertEquals("confirm: confirmed", lines[lines.lastIndex - 1])
        assertEquals("2026-12-01  c-104 is awaited at Sketchbook in the park for the first time.", lines.last())
        assertFalse(lines.any { "sister" in it }, "what she said in confidence is not printed")
    }
}
