package org.fingerpost.exchange

import java.io.ByteArrayOutputStream
import java.time.LocalDate
import kotlinx.coroutines.test.runTest
import org.fingerpost.*
import org.fingerpost.use.Sample
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Tables that a council officer opens in a spreadsheet program. */
class TablesTest {
    private fun lines(table: CsvTable) = table.text.removePrefix("\uFEFF").removeSuffix("\r\n").split("\r\n")

    @Test
    fun `a ranking is a sheet with a row a match`() = runTest {
        val ranking = Sample.matcher.rank(Sample.client("c-101"), Sample.monday, 5u)
        val rows = lines(Tables.matches(listOf(ranking)))
        assertEquals(1 + ranking.shortlist.size, rows.size)
        assertTrue(rows.first().startsWith("client,at,rank,activity,"))
        assertTrue(rows[1].startsWith("c-101,2026-11-23T09:00:00Z,1,${ranking.shortlist.first().activity.value},"), rows[1])
        assertEquals(1 + ranking.excluded.size, lines(Tables.excluded(listOf(ranking))).size)
        assertEquals(2, lines(Tables.counts(listOf(ranking))).size)
        assertEquals(1 + ranking.shortlist.sumOf { it.reasons.size }, lines(Tables.reasons(listOf(ranking))).size)
    }

    @Test
    fun `no text becomes a formula, and numbers stay numbers`() = runTest {
        val mill = Site(SiteId("m"), NonEmpty("=HYPERLINK(\"http://x\")"), point = Point(51.5, -2.9))
        Catalogue(Directory(NonEmpty("Newport"), UkDivision.ENGLAND_AND_WALES, sites = listOf(mill))).use { catalogue ->
            val row = lines(Tables.sites(catalogue)).last()
            assertTrue(row.startsWith("m,\"'=HYPERLINK("), row)
            assertTrue(",51.5,-2.9," in row, row)
        }
    }

    @Test
    fun `the mark and the header may be left out`() = runTest {
        val plain = Tables.partners(Sample.catalogue, CsvOptions(withoutMark = true, withoutHeader = true))
        assertEquals(Sample.catalogue.partners().size, lines(plain).size)
        assertFalse(plain.text.startsWith("\uFEFF"))
        assertTrue(Tables.partners(Sample.catalogue).text.startsWith("\uFEFFid,name,kind,"))
    }

    @Test
    fun `referrals, their steps and what is to do say nothing of what was said`() = runTest {
        val client = Action.Identify(ClientId("c-1"), NeedLevel.LOW, ReferralRoute.GENERAL_PRACTICE)
        val worker = Actor.linkWorker("lw-7")
        Referral.begin(client, by = worker, at = Sample.monday).use { begun ->
            val views = listOf(begun.view(Sample.monday))
            assertEquals(2, lines(Tables.referrals(views)).size)
            assertEquals(2, lines(Tables.transitions(views)).size)
            val work = begun.work(Sample.monday, LocalDate.parse("2026-12-31"))
            val rows = lines(Tables.work(work))
            assertEquals(1 + work.size, rows.size)
            assertFalse(work.any { item -> rows.any { item.sentence in it } })
        }
    }

    @Test
    fun `findings, duplicates and stale facts are sheets too, and go into a stream`() = runTest {
        val directory = Sample.catalogue.directory()
        val report = Upkeep.freshness(directory, LocalDate.parse("2027-11-23"))
        val sheet = Tables.staleFacts(report)
        val output = Watched(ByteArrayOutputStream())
        sheet.writeTo(output)
        assertEquals(sheet.text, output.inner.toString(Charsets.UTF_8))
        assertTrue(output.flushed && !output.closed)
        assertEquals(1 + report.calls.sumOf { it.facts.size }, lines(sheet).size)
        val pairs = Upkeep.duplicates(directory, directory)
        assertEquals(1 + pairs.pairs.size, lines(Tables.duplicates(pairs)).size)
        assertEquals(1 + Sample.catalogue.issues().size, lines(Tables.findings(Sample.catalogue)).size)
        assertEquals(Tables.findings(Sample.catalogue), Tables.findings(Sample.catalogue.issues()))
    }
}
