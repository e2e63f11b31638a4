package org.fingerpost.exchange

import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.test.runTest
import kotlinx.coroutines.withContext
import org.fingerpost.*
import org.fingerpost.use.Sample
import org.fingerpost.use.refused
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** Every format is read from streams and written to them: away from the calling thread, up to a limit, and without closing anything. */
class StreamsTest {
    private val examples = Path.of(System.getProperty("repository")).resolve("examples/data")
    private val day = LocalDate.parse("2026-11-23")
    private val area = NonEmpty("Newport")
    private val division = UkDivision.ENGLAND_AND_WALES
    private val columns = AssetColumns("id", "name")

    private class Format(val name: String, val bytes: ByteArray, val read: suspend (InputStream, Long) -> Any, val whole: suspend (ByteArray) -> Any)

    private fun formats(): List<Format> {
        val feed = OpenReferralOptions(area, division, fetchedOn = day)
        val map = """{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"id": "1", "name": "Mill"},
            "geometry": {"type": "Point", "coordinates": [-2.99, 51.58]}}]}"""
        val osm = """{"version": 0.6, "elements": [{"type": "node", "id": 1, "lat": 51.58, "lon": -2.99, "tags": {"name": "Mill", "wheelchair": "yes"}}]}"""
        val active = """{"items": [], "next": "x", "license": "https://creativecommons.org/licenses/by/4.0/"}"""
        val bundle = """{"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Organization", "name": "Museum"}}]}"""
        val calendar = runBlocking { Calendars.write(Sample.catalogue, Sample.catalogue.activities().first().id, Sample.monday).text }
        val partners = Files.readAllBytes(examples.resolve("small-museum/partners.csv"))
        val opened = OpenActiveOptions(area, division, PartnerKind.Charity, ActivityKind.HeritageWalk)
        return listOf(
            Format("Open Referral", Files.readAllBytes(examples.resolve("feed/services.json")), { it, most -> OpenReferral.read(listOf(it), feed, most) }, { OpenReferral.readPages(listOf(it), feed) }),
            Format("FHIR", bundle.toByteArray(), { it, most -> Fhir.read(it, atMost = most) }, { Fhir.read(it) }),
            Format("calendar", calendar.toByteArray(), { it, most -> Calendars.read(it, CalendarReading(day), most) }, { Calendars.read(it, CalendarReading(day)) }),
            Format("GeoJSON", map.toByteArray(), { it, most -> Maps.read(it, columns, atMost = most) }, { Maps.read(it, columns) }),
            Format("OpenStreetMap", osm.toByteArray(), { it, most -> Maps.readOsm(it, OsmOptions(day), most) }, { Maps.readOsm(it, OsmOptions(day)) }),
            Format("OpenActive", active.toByteArray(), { it, most -> OpenActive.read(it, opened, most) }, { OpenActive.read(it, opened) }),
            Format("sheets", partners, { it, most -> Sheets.read(SheetStreams(partners = it), area, division, ImportMode.PARTIAL, most) }, { Sheets.read(SheetSet(partners = it), area, division, ImportMode.PARTIAL) }),
            Format("list", "id,name\n1,Mill\n".toByteArray(), { it, most -> Assets.read(it, columns, atMost = most) }, { Assets.read(it, columns) }),
        )
    }

    private fun each(test: suspend (Format) -> Unit): List<DynamicTest> = formats().map { dynamicTest(it.name) { runTest { test(it) } } }

    @TestFactory
    fun `a stream gives what the bytes give, is left open, and is read by another thread`() = each { format ->
        val stream = Heard(format.bytes.inputStream())
        val main = Thread.currentThread()
        assertEquals(format.whole(format.bytes), format.read(stream, LargestInput.feed))
        assertEquals(format.bytes.size.toLong(), stream.given)
        assertFalse(stream.closed)
        assertFalse(main in stream.threads, "the calling thread has read")
    }

    @TestFactory
    fun `a stream as long as the limit is taken, one byte more is refused`() = each { format ->
        format.read(format.bytes.inputStream(), format.bytes.size.toLong())
        val stream = Heard(format.bytes.inputStream())
        val refused = refused<FingerpostException.Import> { format.read(stream, format.bytes.size - 1L) }
        assertEquals("import.too-large", refused.code.dotted)
        assertTrue("${format.bytes.size - 1}" in refused.detail, refused.detail)
        assertFalse(stream.closed)
    }

    @TestFactory
    fun `a stream without an end is refused while it is read`() = each { format ->
        val endless = Heard(object : InputStream() {
            override fun read() = ' '.code
            override fun read(into: ByteArray, from: Int, length: Int) = length.also { into.fill(' '.code.toByte(), from, from + length) }
        }, atOnce = 1 shl 16)
        assertEquals("import.too-large", refused<FingerpostException.Import> { format.read(endless, 1_000_000) }.code.dotted)
        assertTrue(endless.given < 1_200_000, "${endless.given} bytes were read")
    }

    @TestFactory
    fun `what the stream throws comes through as it is`() = each { format ->
        val broken = object : InputStream() {
            override fun read(): Int = throw IOException("the line is dead")
            override fun read(into: ByteArray, from: Int, length: Int): Int = read()
        }
        assertEquals("the line is dead", refused<IOException> { format.read(broken, 100) }.message)
    }

    @TestFactory
    fun `cancelling ends the reading`() = each { format ->
        val (begun, pieces) = CompletableDeferred<Unit>() to AtomicInteger()
        val endless = Heard(object : InputStream() {
            override fun read() = ' '.code
            override fun read(into: ByteArray, from: Int, length: Int): Int {
                begun.complete(Unit)
                Thread.sleep(1)
                return if (pieces.incrementAndGet() > 2_000) -1 else 1
            }
        })
        withContext(Dispatchers.Default) {
            val reading = launch { format.read(endless, Long.MAX_VALUE) }
            begun.await()
            reading.cancel()
            reading.join()
            val read = pieces.get()
            Thread.sleep(20)
            assertEquals(read, pieces.get(), "it is read on after it was cancelled")
        }
        assertFalse(endless.closed)
    }

    @Test
    fun `every output is written by another thread, flushed, and left open`() = runTest {
        val feed = OpenReferral.write(Sample.catalogue.directory())
        val sheets = Sheets.write(Sample.catalogue.directory()).sheets
        val calendar = Calendars.write(Sample.catalogue, Sample.catalogue.activities().first().id, Sample.monday)
        val map = Maps.sites(Sample.catalogue)
        val table = Tables.activities(Sample.catalogue)
        val bundle = FhirExport("{\"resourceType\": \"Bundle\"}", emptyList(), 0u)
        val written: List<Pair<String, suspend (Watched) -> Unit>> = listOf(
            feed.pages[0] to { feed.writePage(0, it) },
            feed.api to { feed.writeApi(it) },
            sheets.partners!!.decodeToString() to { sheets.writeTo(partners = it) },
            calendar.text to { calendar.writeTo(it) },
            map.text to { map.writeTo(it) },
            table.text to { table.writeTo(it) },
            bundle.json to { bundle.writeTo(it) },
        )
        for ((text, write) in written) {
            val output = Watched(ByteArrayOutputStream())
            write(output)
            assertEquals(text, output.inner.toString(Charsets.UTF_8))
            assertTrue(output.flushed && !output.closed)
            assertFalse(Thread.currentThread() in output.threads)
        }
    }

    /** A main thread that is asked to read while the stream waits: it goes on with its own work meanwhile. */
    @Test
    fun `the main thread goes on while a stream waits`() {
        val gate = CountDownLatch(1)
        val slow = object : InputStream() {
            override fun read(): Int = -1
            override fun read(into: ByteArray, from: Int, length: Int): Int = if (gate.await(30, TimeUnit.SECONDS)) -1 else throw IOException("nobody opened")
        }
        Executors.newSingleThreadExecutor().asCoroutineDispatcher().use { main ->
            runBlocking(main) {
                val reading = launch { refused<FingerpostException.Import> { Fhir.read(slow) } }
                // Both run on the one thread: had the first blocked it, the second would never open the gate.
                launch { gate.countDown() }
                reading.join()
            }
        }
    }
}
