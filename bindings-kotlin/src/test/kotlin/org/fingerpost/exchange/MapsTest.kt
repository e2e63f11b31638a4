package org.fingerpost.exchange

import com.fasterxml.jackson.databind.ObjectMapper
import java.time.LocalDate
import kotlinx.coroutines.test.runTest
import org.fingerpost.*
import org.fingerpost.use.Sample
import org.fingerpost.use.refused
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What stands on a map, read by a parser that is not ours, and what a map says. */
class MapsTest {
    private val json = ObjectMapper()

    @Test
    fun `every site with a point is on the map, and the others are counted`() = runTest {
        val map = Maps.sites(Sample.catalogue)
        val sites = Sample.catalogue.sites()
        assertEquals(sites.size.toUInt(), map.placed + map.unplaced)
        val features = json.readTree(map.text)["features"]
        assertEquals(sites.mapNotNull { it.point }.size, features.size())
        val castle = sites.first { it.point != null }
        val drawn = features.first { it["id"].asText() == castle.id.value }["geometry"]["coordinates"]
        assertEquals(listOf(castle.point!!.longitude, castle.point!!.latitude), drawn.map { it.asDouble() })
    }

    @Test
    fun `with a ranking each activity has its verdict`() = runTest {
        val ranking = Sample.matcher.rank(Sample.client("c-101"), Sample.monday, 60u)
        val features = json.readTree(Maps.activities(Sample.catalogue, ranking).text)["features"]
        val drawn = features.filter { it["properties"].has("verdict") }.associate { it["properties"]["activity"].asText() to it["properties"]["verdict"].asText() }
        val best = ranking.shortlist.first { it.site != null }
        assertEquals(best.verdict.word, drawn[best.activity.value])
    }

    @Test
    fun `a map of somebody else becomes sites, and what is wrong has its place`() = runTest {
        val map = """{"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"ref": "1", "title": "Mill"}, "geometry": {"type": "Point", "coordinates": [-2.99, 51.58]}},
            {"type": "Feature", "properties": {"ref": "2", "title": "Weir"}, "geometry": {"type": "Point", "coordinates": [51.58, -2.99]}}]}"""
        val read = Maps.read(map.toByteArray(), AssetColumns("ref", "title"))
        assertEquals(NonEmpty("Mill") to Point(51.58, -2.99), read.sites.first().run { name to point })
        val swapped = read.issues.single { it.path.startsWith("/features/1/geometry") }
        assertEquals("map.swapped", swapped.code.dotted)
        assertTrue("line 3" in swapped.path, swapped.path)
        val other = refused<FingerpostException.Import> { Maps.read("{}".toByteArray(), AssetColumns("ref", "title")) }
        assertEquals("map.collection", other.code.dotted)
    }

    @Test
    fun `tags of OpenStreetMap say what is there, and nothing is taken for yes`() {
        val said = Maps.features(mapOf("wheelchair" to "limited", "toilets:wheelchair" to "yes", "hearing_loop" to "perhaps"), LocalDate.parse("2026-11-01"))
        val answers = said.facts.associate { it.feature to it.answer }
        assertEquals(Answer.LIMITED, answers[FeatureKind.StepFreeEntrance])
        assertEquals(Answer.YES, answers[FeatureKind.AccessibleToilet])
        assertEquals(null, answers[FeatureKind.HearingLoop])
        assertEquals(listOf("map.tag" to "hearing_loop"), said.issues.map { it.code.dotted to it.path })
        assertTrue(Maps.features(mapOf("wheelchair" to "yes")).facts.all { it.checkedOn == null })
    }

    @Test
    fun `hours of opening are read, or kept as text`() {
        val hours = Maps.openingHours("Tu-Fr 10:00-16:00", LocalDate.parse("2026-11-23"))
        val days = hours.timings.flatMap { it.upcoming(Sample.monday, UkDivision.ENGLAND_AND_WALES, horizon = Horizon(days = 6u)).occurrences }
        assertEquals(listOf(24, 25, 26, 27), days.map { it.startsLocal.dayOfMonth }.sorted())
        val ask = Maps.openingHours("just ring us", LocalDate.parse("2026-11-23"))
        assertEquals("just ring us" to 1, ask.text to ask.issues.size)
        assertTrue(ask.timings.isEmpty() && ask.issues.single().path.startsWith("column "))
    }
}
