package org.fingerpost.exchange

import java.lang.management.ManagementFactory
import java.time.LocalDate
import java.util.concurrent.Executors
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.runBlocking
import org.fingerpost.*
import org.fingerpost.use.Sample
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory

/** What suspends costs the calling thread next to nothing, however much there is to do. Measured in time of the processor, which a busy machine does not stretch. */
class MainThreadTest {
    private val clock = ManagementFactory.getThreadMXBean()
    private val main = Executors.newSingleThreadExecutor { Thread(it, "main thread of an app") }.asCoroutineDispatcher()

    /** The time that the calling thread worked, and that all other threads did, in milliseconds. */
    private fun cost(work: suspend () -> Unit): Pair<Long, Long> {
        return runBlocking(main) {
            val (own, before) = clock.currentThreadCpuTime to others()
            work()
            (clock.currentThreadCpuTime - own) / 1_000_000 to (others() - before) / 1_000_000
        }
    }

    private fun others() = clock.allThreadIds.filter { it != Thread.currentThread().id }.sumOf { maxOf(0, clock.getThreadCpuTime(it)) }

    @TestFactory
    fun `the main thread is left to the app`(): List<DynamicTest> {
        val directory = Sample.catalogue.directory()
        val many = directory.copy(
            sites = (0..40).flatMap { copy -> directory.sites.map { if (copy == 0) it else it.copy(id = SiteId("${it.id.value}-$copy")) } },
        )
        val large = Catalogue(many)
        val (map, sheets) = runBlocking { Maps.sites(large).text.toByteArray() to Sheets.write(many).sheets }
        val (feed, ics) = runBlocking {
            OpenReferral.write(directory).pages.map { it.toByteArray() } to
                Calendars.write(Sample.catalogue, directory.activities.first().id, Sample.monday, CalendarOptions(oneByOne = true)).text.toByteArray()
        }
        val rankings = Sample.matcher.run { List(20) { rank(Sample.client("c-101"), Sample.monday, 60u) } }
        val day = LocalDate.parse("2026-11-23")
        val text = DirectoryText(NonEmpty("description"), PersonalText("Every Tuesday 10am to 12 noon, £2, no wheelchair access. ".repeat(40)))
        val works: Map<String, suspend () -> Unit> = mapOf(
            "Maps.read" to { Maps.read(map, AssetColumns("id", "name")) },
            "Maps.sites" to { repeat(20) { Maps.sites(large) } },
            "Sheets.read" to { Sheets.read(sheets, NonEmpty("Newport"), UkDivision.ENGLAND_AND_WALES) },
            "Sheets.write" to { Sheets.write(many) },
            "OpenReferral.readPages" to { OpenReferral.readPages(feed, OpenReferralOptions(NonEmpty("Newport"), UkDivision.ENGLAND_AND_WALES)) },
            "OpenReferral.write" to { OpenReferral.write(many) },
            "Calendars.read" to { repeat(20) { Calendars.read(ics, CalendarReading(day)) } },
            "Calendars.write" to { repeat(20) { Calendars.write(Sample.catalogue, directory.activities.first().id, Sample.monday) } },
            "Upkeep.duplicates" to { Upkeep.duplicates(directory, directory) },
            "Upkeep.freshness" to { Upkeep.freshness(many, day) },
            "DirectoryTexts.suggest" to { DirectoryTexts.suggest(List(100) { text }) },
            "Tables.reasons" to { Tables.reasons(rankings) },
            "Tables.sites" to { repeat(20) { Tables.sites(large) } },
        )
        return works.map { (name, work) ->
            dynamicTest(name) {
                runBlocking { work() } // classes are loaded by whoever comes first
                var (own, away) = 0L to 0L
                // Enough work for the clock to see.
                repeat(200) {
                    if (away < 60) cost(work).let { (more, elsewhere) -> own += more; away += elsewhere }
                }
                println("$name: $own ms of the calling thread, $away ms away from it")
                assertTrue(away >= 60, "there was too little to do to tell: $away ms")
                assertTrue(own * 4 < away, "$own ms of the calling thread, $away ms away from it")
            }
        }
    }
}
