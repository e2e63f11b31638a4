package org.fingerpost.use

import java.time.LocalDateTime
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.Test

class ErrorsTest {
    private fun wrong(call: () -> Unit) = assertThrows(FingerpostException::class.java) { call() }

    private val client = client("c-1", NeedLevel.LOW, ReferralRoute.LINK_WORKER)

    @Test
    fun `an error is typed, with its code and the way out`() {
        val error = wrong { Pence.parse("five pounds") }
        assertTrue(error is FingerpostException.Invalid)
        assertEquals(Code("money.format"), error.code)
        assertEquals("", error.path)
        assertEquals(emptyList<Issue>(), error.issues)
        assertEquals("write pounds and pence as `4.50` or `£4.50`, at most two decimals", error.fix)
        val sentence = "an amount is written in pounds, such as `4.50` or `£1,250` [money.format]"
        assertEquals(sentence, error.message)
        assertEquals("org.fingerpost.FingerpostException\$Invalid: $sentence", error.toString())
    }

    @Test
    fun `one kind is told from another by the compiler`() {
        val advice = when (wrong { Sample.catalogue.activity(ActivityId("no-such")) }) {
            is FingerpostException.Invalid, is FingerpostException.Import -> "correct"
            is FingerpostException.NotFound -> "look elsewhere"
            is FingerpostException.Conflict -> "read again"
            is FingerpostException.Refused -> "do something else first"
            is FingerpostException.Unsupported -> "give up"
            is FingerpostException.Store -> "protect the data"
        }
        assertEquals("look elsewhere", advice)
    }

    @Test
    fun `a bad value deep in a record is a typed error`() {
        fun codeOf(wrong: Client) = wrong { Sample.matcher.rank(wrong, Sample.monday) }.code.dotted
        assertEquals("id.empty", codeOf(client.copy(id = ClientId(" "))))
        assertEquals("id.too-long", codeOf(client.copy(id = ClientId("a".repeat(513)))))
        assertEquals("text.empty", codeOf(client.copy(areas = listOf(NonEmpty("")))))
        assertEquals("text.language-tag", codeOf(client.copy(languages = listOf(LanguageTag("Welsh")))))
        assertEquals("place.coordinates-swapped", codeOf(client.copy(home = Point(-2.99, 51.58))))
        assertEquals("theme.id", codeOf(client.copy(avoid = listOf(ThemeId("The War")))))
        assertEquals("kind.extension", codeOf(client.copy(circumstances = listOf(Circumstance.Extension(ExtensionName("x-Gwent"))))))
        assertEquals("client.interest-weight", codeOf(client.copy(interests = listOf(Interest(ThemeId("railways"), 9u)))))
    }

    @Test
    fun `findings come with the error, and a path`() {
        val directory = Sample.catalogue.directory()
        val twice = directory.copy(sites = directory.sites + directory.sites.first())
        val error = wrong { Catalogue(twice) }
        assertEquals("catalogue.has-errors", error.code.dotted)
        assertTrue(error.issues.any { it.severity == Severity.ERROR && it.path.startsWith("/sites/") })
        val at = wrong { Catalogue.fromJson("""{"area": "Newport", "division": "wales"}""".toByteArray()) }
        assertEquals("/division (line 1 column 33)", at.path)
        val listed = wrong { Sample.matcher.rankAll(listOf(client, client.copy(groupLimit = 0u)), Sample.monday) }
        assertEquals("/1/group_limit", listed.path)
    }

    @Test
    fun `every code has its texts`() {
        assertTrue(Code.all.size >= 60)
        for (code in Code.all) {
            assertTrue(code.cause.isNotEmpty() && code.example.isNotEmpty() && code.fix.isNotEmpty(), "$code")
        }
        assertEquals("", Code("no.such-code").fix)
    }

    @Tag("failpoints")
    @Test
    fun `a fault inside is one ordinary exception that repeats nothing`() {
        val fault = assertThrows(InternalException::class.java) { Pence.parse("failpoint:panic CANARY") }
        assertFalse("CANARY" in fault.toString())
        assertEquals(Pence(450), Pence.parse("4.50"))
        assertEquals(LocalDateTime.parse("2026-11-23T09:00"), Sample.monday.inUk())
    }
}
