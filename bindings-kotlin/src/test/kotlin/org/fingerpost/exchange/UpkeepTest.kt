package org.fingerpost.exchange

import java.time.LocalDate
import kotlinx.coroutines.test.runTest
import org.fingerpost.*
import org.fingerpost.use.Sample
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What stands in a directory twice, and what somebody has to check again. */
class UpkeepTest {
    private val directory = Sample.catalogue.directory()
    private val mill = Site(SiteId("mill"), NonEmpty("The Old Mill"), postcode = Postcode("NP20 1AB"))

    @Test
    fun `a pair is listed with reasons and a sentence, and nothing is merged`() = runTest {
        val twice = Directory(NonEmpty("Newport"), UkDivision.ENGLAND_AND_WALES, sites = listOf(mill, mill.copy(id = SiteId("old-mill"), name = NonEmpty("Old Mill, The"))))
        val pair = Upkeep.duplicates(twice).pairs.single()
        assertEquals(Likeness.SAME, pair.likeness)
        assertEquals(listOf("mill", "old-mill"), listOf(pair.first.id, pair.second.id))
        assertEquals(listOf(DuplicateReason.SAME_NAME, DuplicateReason.SAME_POSTCODE), pair.reasons)
        assertTrue("The Old Mill" in pair.sentence && "Old Mill, The" in pair.sentence, pair.sentence)
        assertEquals(2, twice.sites.size)
    }

    @Test
    fun `across two directories pairs are across, and say which is which`() = runTest {
        val report = Upkeep.duplicates(directory, directory)
        assertTrue(report.pairs.isNotEmpty())
        assertTrue(report.pairs.all { it.first.directory == 0u && it.second.directory == 1u })
        val same = report.pairs.filter { it.likeness == Likeness.SAME && it.first.kind == RecordKind.PARTNER && it.first.id == it.second.id }
        assertTrue(same.isNotEmpty(), "a partner is like itself")
    }

    @Test
    fun `what is asked first is what somebody's safety rests on`() = runTest {
        val report = Upkeep.freshness(directory, LocalDate.parse("2027-11-23"))
        assertEquals(report.stale + report.endingSoon, report.calls.sumOf { it.facts.size }.toUInt())
        assertEquals((1u..report.verifyFirst.size.toUInt()).toList(), report.verifyFirst.map { it.place })
        val safety = report.verifyFirst.map { it.fact.safety }
        assertEquals(safety.sortedDescending(), safety)
        assertTrue(report.calls.first().facts.first().question.endsWith("?"))
    }

    @Test
    fun `on the day it was checked nothing is stale, and looking further ahead finds more`() = runTest {
        val fresh = mill.copy(features = listOf(FeatureFact(FeatureKind.StepFreeEntrance, Answer.YES, Source.VISIT, checkedOn = LocalDate.parse("2026-11-23"))))
        val here = Directory(NonEmpty("Newport"), UkDivision.ENGLAND_AND_WALES, sites = listOf(fresh))
        val today = Upkeep.freshness(here, LocalDate.parse("2026-11-23"))
        assertEquals(listOf(1u, 0u, 0u), listOf(today.lookedAt, today.stale, today.endingSoon))
        assertEquals(1u, Upkeep.freshness(here, LocalDate.parse("2026-11-23"), aheadDays = 3_000u).endingSoon)
    }
}
