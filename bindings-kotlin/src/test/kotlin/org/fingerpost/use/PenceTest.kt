package org.fingerpost.use

import org.fingerpost.About
import org.fingerpost.Pence
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class PenceTest {
    @Test
    fun `an amount is read and written, there and back`() {
        assertEquals(Pence(450), Pence.parse("£4.50"))
        assertEquals("£12,345.67", Pence(1_234_567).toString())
        for (pence in listOf(0L, 1, -1, 99, 100, 123_456_789, Long.MAX_VALUE, -Long.MAX_VALUE)) {
            assertEquals(Pence(pence), Pence.parse(Pence(pence).toString()))
        }
    }

    @Test
    fun `amounts are in order`() {
        assertTrue(Pence.ZERO < Pence(1))
    }

    @Test
    fun `the library says its version`() {
        assertEquals("0.1.0", About().use { it.version() })
    }
}
