package org.fingerpost.use

import org.fingerpost.*
import org.fingerpost.ffi.fail
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ErrorsTest {
    private fun wrong(text: String) = assertThrows(FingerpostException::class.java) { Pence.parse(text) }

    @Test
    fun `an error is typed, with its code and the way out`() {
        val error = wrong("five pounds")
        assertTrue(error is FingerpostException.Invalid)
        assertEquals(Code("money.format"), error.code)
        assertEquals("", error.path)
        assertEquals(emptyList<Issue>(), error.issues)
        assertEquals("write pounds and pence as `4.50` or `£4.50`, at most two decimals", error.fix)
    }

    @Test
    fun `the message is the sentence, not a list of fields`() {
        val sentence = "an amount is written in pounds, such as `4.50` or `£1,250` [money.format]"
        assertEquals(sentence, wrong("five pounds").message)
        assertEquals("org.fingerpost.FingerpostException\$Invalid: $sentence", wrong("five pounds").toString())
    }

    @Test
    fun `one kind is told from another by the compiler`() {
        val advice = when (wrong("99999999999999999999")) {
            is FingerpostException.Invalid, is FingerpostException.Import -> "correct"
            is FingerpostException.NotFound -> "look elsewhere"
            is FingerpostException.Conflict -> "read again"
            is FingerpostException.Unsupported -> "give up"
        }
        assertEquals("correct", advice)
    }

    @Test
    fun `every kind crosses both ways with its findings`() {
        val issues = listOf(Issue("/sites/3/name", Code("text.empty"), Severity.WARNING, "the name is empty"))
        val parts = FaultParts(Code("id.empty"), "/sites/3", "the id is empty", issues, "")
        val faults = listOf(
            Fault.Invalid(parts), Fault.Import(parts), Fault.NotFound(parts), Fault.Conflict(parts), Fault.Unsupported(parts),
        )
        for (fault in faults) {
            val given = FingerpostException.of(fault)
            val error = assertThrows(FingerpostException::class.java) { fail(given) }
            assertSame(given.javaClass, error.javaClass)
            assertEquals("the id is empty [id.empty] at /sites/3", error.message)
            assertEquals(issues, error.issues)
        }
    }

    @Test
    fun `every code has its texts`() {
        assertTrue(Code.all.size >= 10)
        for (code in Code.all) {
            assertTrue(code.cause.isNotEmpty() && code.example.isNotEmpty() && code.fix.isNotEmpty(), "$code")
        }
        assertEquals("", Code("no.such-code").fix)
    }
}
