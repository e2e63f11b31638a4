package org.fingerpost.use

import org.fingerpost.*
import org.fingerpost.ffi.Mirror
import org.fingerpost.ffi.mirror
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class TextsTest {
    private val given = Mirror(
        partner = PartnerId("  https://example.org/partners/7?x=é "),
        name = NonEmpty("Tŷ Tredegar"),
        goal = PersonalText("to see Mair from the mill again"),
        languages = listOf(LanguageTag("cy"), LanguageTag("pt-BR")),
        price = Pence(450),
        issues = listOf(Issue("/name", Code("text.empty"), Severity.NOTICE, "the name is empty")),
    )

    private fun codeOf(wrong: Mirror) =
        assertThrows(FingerpostException.Invalid::class.java) { mirror(wrong) }.code.dotted

    @Test
    fun `what goes over comes back`() {
        assertEquals(given, mirror(given))
        assertEquals(given.copy(price = null), mirror(given.copy(price = null)))
        assertEquals("https://example.org/partners/7?x=é", mirror(given).partner.value.trim())
    }

    @Test
    fun `an id is a type of its own and reads as its text`() {
        assertEquals("gwent-archive", PartnerId("gwent-archive").toString())
        assertEquals("gwent-archive", SiteId("gwent-archive").value)
        assertFalse(PartnerId("a").equals(SiteId("a")))
        assertTrue(PartnerId::class.java.isAnnotationPresent(JvmInline::class.java))
    }

    @Test
    fun `a text that breaks its rule is a typed error wherever it stands`() {
        assertEquals("id.empty", codeOf(given.copy(partner = PartnerId(" "))))
        assertEquals("id.too-long", codeOf(given.copy(partner = PartnerId("a".repeat(513)))))
        assertEquals("text.empty", codeOf(given.copy(name = NonEmpty(""))))
        assertEquals("text.language-tag", codeOf(given.copy(languages = listOf(LanguageTag("Welsh")))))
        assertEquals("kind.unknown", codeOf(given.copy(issues = given.issues.map { it.copy(code = Code("no.such-code")) })))
        assertEquals("pt-BR", LanguageTag.parse("PT-br").value)
    }

    @Test
    fun `personal text shows itself to nobody by accident`() {
        val goal = mirror(given).goal
        assertEquals("‹personal›", "$goal")
        assertEquals("to see Mair from the mill again", goal.expose())
        assertFalse("Mair" in mirror(given).toString())
    }
}
