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
        assertEquals(
            if (Files.exists(file)) Files.readString(file) else "",
            built,
            "the public names have changed; look at each, then write the listing anew with -Dapi.update=true",
        )
    }
}
