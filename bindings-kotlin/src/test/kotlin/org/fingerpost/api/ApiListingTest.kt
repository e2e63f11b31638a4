package org.fingerpost.api

import java.nio.file.Files
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** The public names are a promise: a change shows in a review, as a change of api/fingerpost.api. */
class ApiListingTest {
    @Test
    fun `the public names are those of the listing`() {
        val file = Path.of(System.getProperty("api.file"))
        val built = ApiListing.of(Path.of(System.getProperty("api.classes")))
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
}
