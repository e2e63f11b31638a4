package org.fingerpost.api

import java.nio.file.Files
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The public names are a promise: a change shows in a review, as a change of the files in api/. */
class ApiListingTest {
    private val built = ApiListing.of(Path.of(System.getProperty("api.classes")))

    private fun same(file: Path, built: String) {
        if (System.getProperty("api.update").toBoolean()) {
            Files.createDirectories(file.parent)
            Files.writeString(file, built)
        }
        val kept = if (Files.exists(file)) Files.readAllLines(file) else emptyList()
        val lines = built.trimEnd().lines()
        val changes = (kept - lines.toSet()).map { "- $it" } + (lines - kept.toSet()).map { "+ $it" }
        assertEquals(
            "",
            changes.joinToString("\n"),
            "the public names have changed; look at each, then write the listing anew with -Dapi.update=true",
        )
    }

    @Test
    fun `the public names are those of the listing`() {
        same(Path.of(System.getProperty("api.file")), built)
        same(Path.of(System.getProperty("api.names")), NameList.of(built))
    }

    @Test
    fun `no name hides one that Kotlin brings along`() {
        val names = NameList.of(built).lines().filter { '.' !in it && it.isNotEmpty() }
        assertTrue(names.size > 100)
        val homes = listOf("kotlin", "kotlin.annotation", "kotlin.collections", "kotlin.io", "kotlin.ranges", "kotlin.sequences", "kotlin.text", "java.lang", "kotlin.jvm")
        val mapped = setOf("Any", "Nothing", "Array", "List", "Set", "Map", "Collection", "Iterable", "Sequence", "Int", "UInt", "Boolean", "Char")
        val hidden = names.filter { name -> name in mapped || homes.any { runCatching { Class.forName("$it.$name") }.isSuccess } }
        assertEquals(emptyList<String>(), hidden)
    }
}
