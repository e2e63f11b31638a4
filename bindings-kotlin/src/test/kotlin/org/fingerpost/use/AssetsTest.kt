package org.fingerpost.use

import java.nio.file.Files
import java.nio.file.Path
import kotlinx.coroutines.test.runTest
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test

class AssetsTest {
    private val columns = AssetColumns("ref", "title", gridReference = "ngr", designation = "grade")
    private val list = "ref,title,ngr,grade\n17,Mill chimney,ST 309 882,II\n18,,ST 310 882,I\n19,Weir,,II*\n".toByteArray()

    @Test
    fun `a list becomes sites, and every row is accounted for`() = runTest {
        val found = Assets.read(list, columns)
        assertEquals(listOf("Mill chimney", "Weir"), found.sites.map { it.name.value })
        assertEquals(listOf(ReferralUse.NONE_YET), found.sites.first().uses)
        assertEquals(listOf(3u, 0u, 1u), listOf(found.rowsRead, found.rowsLeftOut, found.placed))
        assertEquals(setOf("import.unnamed" to 1u, "import.unplaced" to 1u), found.counts.map { it.code.dotted to it.count }.toSet())
    }

    @Test
    fun `options choose`() = runTest {
        val options = AssetOptions(
            uses = listOf(ReferralUse.DOORSTEP),
            keep = listOf(KeepRows("grade", "I")),
            unnamed = NonEmpty("Listed building"),
            leaveOutUnplaced = true,
        )
        val found = Assets.read(list, columns, options)
        assertEquals(listOf("Mill chimney", "Listed building"), found.sites.map { it.name.value })
        assertTrue(found.sites.all { it.uses == listOf(ReferralUse.DOORSTEP) })
    }

    @Test
    fun `a column that is not there is named`() = runTest {
        val error = refused<FingerpostException.Import> { Assets.read(list, columns.copy(name = "Title")) }
        assertEquals("import.column-missing", error.code.dotted)
        assertTrue("did you mean `title`?" in error.detail, error.detail)
    }

    @Test
    fun `public lists are known`() {
        assertEquals("Name_of_museum", AssetColumns.mappingMuseums.name)
        assertEquals("Northing", AssetColumns.traffordListedBuildings.northing)
        assertEquals("object_id", AssetColumns.yorkListedBuildings.id)
        assertEquals(listOf(KeepRows("Year_closed", "9999")), AssetOptions.openMuseums.keep)
    }

    @Test
    fun `the museums of the country`() = runTest {
        val shared = System.getenv("FINGERPOST_SHARED")?.let(Path::of) ?: Path.of(System.getProperty("repository"), "..", "shared")
        val file = shared.resolve("data/mapping-museums/museums.csv")
        assumeTrue(Files.exists(file), "skipped: data/mapping-museums/museums.csv is not beside the repository")
        val open = Assets.read(Files.readAllBytes(file), AssetColumns.mappingMuseums, AssetOptions.openMuseums)
        assertEquals(listOf(4_191u, 844u), listOf(open.rowsRead, open.rowsLeftOut))
        assertEquals(3_347, open.sites.size)
    }
}
