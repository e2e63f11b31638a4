package org.fingerpost.use

import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** examples/kotlin/LinkWorker.kt is compiled with these tests and does what it says. */
class LinkWorkerTest {
    private fun printed(vararg arguments: String) = Printed.by { org.fingerpost.examples.main(arrayOf(*arguments)) }

    @Test
    fun `the example prints the shortlist`() {
        val lines = printed("${Sample.folder}", "c-104")
        val ranking = Sample.matcher.rank(Sample.client("c-104"), Sample.monday, 5u)
        assertEquals("For c-104, of 58 activities:", lines.first())
        val names = lines.filter { Regex("""^\d\. .*""").matches(it) }.map { it.drop(3).substringBefore(" (${it.substringAfterLast(" (")}") }
        assertEquals(ranking.shortlist.map { "${it.activityName}" }, names)
        assertEquals(5, names.size)
        assertTrue(lines.any { it.startsWith("     next: 2026-1") } && lines.any { it.startsWith("     + ") }, "$lines")
        assertEquals(ranking.doorstep.sentence, lines.last())
    }

    @Test
    fun `a file that is no client is told in one sentence`() {
        val folder = java.nio.file.Files.createTempDirectory("example")
        val clients = java.nio.file.Files.createDirectory(folder.resolve("clients"))
        java.nio.file.Files.writeString(clients.resolve("c-1.json"), """{"id": "c-1", "need": "CANARY"}""")
        val lines = printed("$folder", "c-1")
        assertEquals(2, lines.size)
        assertTrue("[kind.unknown] at /need" in lines[0] && lines[1].startsWith("  to do: "), "$lines")
        assertFalse(lines.any { "CANARY" in it })
    }
}
