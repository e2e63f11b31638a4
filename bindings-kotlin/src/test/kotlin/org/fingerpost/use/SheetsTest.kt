package org.fingerpost.use

import kotlinx.coroutines.test.runTest
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class SheetsTest {
    private val area = NonEmpty("Newport")
    private val partners = "id,name,kind\nmill,Mill Trust,charity\n".toByteArray()
    private val faulty = "id,name,kind\nmill,Mill Trust,charity\nweir,,charity\n".toByteArray()

    private suspend fun read(sheets: SheetSet, mode: ImportMode = ImportMode.ALL_OR_NOTHING) =
        Sheets.read(sheets, area, UkDivision.ENGLAND_AND_WALES, mode)

    @Test
    fun `a sheet becomes a catalogue`() = runTest {
        val found = read(SheetSet(partners = partners))
        assertEquals(listOf(PartnerId("mill")), found.directory.partners.map { it.id })
        assertEquals(PartnerKind.Charity, found.directory.partners.single().kind)
        assertEquals(listOf(1u, 1u, 0u), listOf(found.rowsRead, found.rowsKept, found.issuesTotal))
        Catalogue.fromSheets(SheetSet(partners = partners), area, UkDivision.ENGLAND_AND_WALES).use {
            assertEquals(found.directory, it.directory())
        }
    }

    @Test
    fun `faulty rows stop everything, or are left out and named`() = runTest {
        val error = refused<FingerpostException.Import> { read(SheetSet(partners = faulty)) }
        assertEquals("import.rows-faulty", error.code.dotted)
        assertEquals(listOf("partners.csv row 3 column name"), error.issues.map { it.path })
        val partial = read(SheetSet(partners = faulty), ImportMode.PARTIAL)
        assertEquals(error.issues, partial.issues)
        assertEquals(2u to 1u, partial.rowsRead to partial.rowsKept)
        val catalogue = refused<FingerpostException.Import> {
            Catalogue.fromSheets(SheetSet(partners = faulty), area, UkDivision.ENGLAND_AND_WALES)
        }
        assertEquals(error.issues, catalogue.issues)
    }

    @Test
    fun `the sample area comes back, but for what the findings name`() = runTest {
        val directory = Sample.catalogue.directory()
        val written = Sheets.write(directory)
        val again = Sheets.read(written.sheets, directory.area, directory.division)
        assertEquals(again.rowsRead, again.rowsKept)
        assertEquals(directory.sites, again.directory.sites)
        assertEquals(directory.activities.map { it.sessions }, again.directory.activities.map { it.sessions })
        val lost = written.issues.map { it.path }.toSet()
        directory.partners.zip(again.directory.partners).forEachIndexed { place, (had, has) ->
            assertEquals(had != has, lost.any { it.startsWith("/partners/$place/") }, "${had.id}")
        }
        assertTrue(written.issues.all { it.code.dotted == "import.not-carried" })
        assertEquals(written.sheets, Sheets.write(again.directory).sheets, "the same bytes")
    }

    @Test
    fun `sheets are equal when they say the same`() {
        assertEquals(SheetSet(partners = partners), SheetSet(partners = partners.copyOf()))
        assertEquals(SheetSet(partners = partners).hashCode(), SheetSet(partners = partners.copyOf()).hashCode())
        assertNotEquals(SheetSet(partners = partners), SheetSet(sites = partners))
        assertNotEquals(SheetSet(partners = partners), SheetSet(partners = faulty))
        assertArrayEquals(partners, SheetSet(partners = partners).partners)
    }

    @Test
    fun `a workbook is no sheet`() = runTest {
        val workbook = byteArrayOf(0x50, 0x4b, 3, 4, 0, 0)
        val error = refused<FingerpostException.Import> { read(SheetSet(sites = workbook)) }
        assertEquals("import.archive", error.code.dotted)
    }
}
