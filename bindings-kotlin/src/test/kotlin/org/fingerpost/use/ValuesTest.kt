package org.fingerpost.use

import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import java.time.LocalTime
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

class ValuesTest {
    private fun code(call: () -> Unit) = assertThrows(FingerpostException::class.java) { call() }.code.dotted

    @Test
    fun `an id is a type of its own and reads as its text`() {
        assertEquals("gwent-archive", PartnerId("gwent-archive").toString())
        assertFalse(PartnerId("a").equals(SiteId("a")))
        assertTrue(PartnerId::class.java.isAnnotationPresent(JvmInline::class.java))
        assertEquals("pt-BR", LanguageTag.parse("PT-br").value)
    }

    @Test
    fun `points, distances and the grid`() {
        val station = Point.parse(51.5889, -2.9986)
        val house = Point(51.5617, -3.0276)
        assertEquals(3628.0, Math.round(station.distanceTo(house)).toDouble())
        assertEquals(listOf(0.0), station.distancesTo(listOf(station)))
        assertEquals("place.coordinates-swapped", code { Point.parse(-3.0276, 51.5617) })
        val square = GridRef.parse("st309882")
        assertEquals("ST 309 882", square.value)
        assertEquals(100u, square.parts().sideMetres)
        assertEquals(EastingNorthing(330_950.0, 188_250.0), square.parts().centre)
        assertEquals(square, square.parts().centre.gridRef(6u))
        val back = listOf(house).toEastingNorthings().toPoints().single()
        assertTrue(back.distanceTo(house) < 0.01)
        assertEquals("place.grid-ref-uneven", code { GridRef.parse("ST 309 88") })
    }

    @Test
    fun `a compact file of postcodes is opened, and added to`(@TempDir folder: Path) {
        val edition = PostcodeEdition(NonEmpty("A directory"), LocalDate.parse("2025-11-01"))
        val (house, old, other) = listOf("NP10 8YW", "NP1 0AA", "NP20 4XY").map(Postcode::parse)
        val file = folder.resolve("postcodes.fpp")
        PostcodeTable().use { table ->
            table.addOnspd("pcds,doterm,oseast1m,osnrth1m\nNP10 8YW,,328850,185290\nNP1 0AA,199606,331000,188000\n".toByteArray())
            table.save(file, edition)
            PostcodeTable.open(Files.readAllBytes(file)).use { opened ->
                assertEquals(listOf(edition, 1uL, 1uL, 1u), listOf(opened.edition(), opened.size(), opened.endedCount(), opened.report().terminated))
                assertEquals(table.point(house), opened.point(house))
                assertNull(opened.point(old))
                assertEquals(PostcodeEnd(1996u, 6u), opened.ended(old))
                opened.addCodePointOpen("NP20 4XY,10,331050,188300,W92000004,,,,,\n".toByteArray())
                assertEquals(listOf(2uL, null), listOf(opened.size(), opened.edition()))
                assertEquals(table.point(house), opened.point(house))
                assertTrue(opened.point(other) != null && opened.ended(old) != null)
            }
        }
        val error = assertThrows(FingerpostException.Import::class.java) { PostcodeTable.open(Files.readAllBytes(file).dropLast(1).toByteArray()) }
        assertEquals("place.postcode-file-damaged", error.code.dotted)
    }

    @Test
    fun `postcodes are read, taken apart and found`() {
        val postcode = Postcode.parse("np108yw")
        assertEquals("NP10 8YW", postcode.value)
        assertEquals("NP10", postcode.parts().outward)
        val error = assertThrows(FingerpostException::class.java) { Postcode.parse("NP1O 8YW") }
        assertEquals("place.postcode-look-alike", error.code.dotted)
        assertFalse("8YW" in error.toString())
        PostcodeTable().use { table ->
            val report = table.addOnspd("pcds,doterm,oseast1m,osnrth1m\nNP10 8YW,,328850,185290\n".toByteArray())
            assertEquals(1u, report.kept)
            assertEquals(1uL, table.size())
            assertTrue(table.point(postcode)!!.distanceTo(Point(51.5617, -3.0276)) < 100)
            assertNull(table.point(Postcode("NP20 4XY")))
        }
    }

    @Test
    fun `sessions follow the clock on the wall and the bank holidays`() {
        val rule = Recurrence.weekly(LocalDate.parse("2026-10-20")).copy(count = 2u)
        val timing = Timing.between(rule, "10:00", "12:00")
        val list = timing.upcoming(java.time.Instant.parse("2026-10-01T00:00:00Z"), UkDivision.SCOTLAND)
        assertEquals(listOf("2026-10-20T09:00:00Z", "2026-10-27T10:00:00Z"), list.occurrences.map { it.starts.toString() })
        assertEquals(Ending.COMPLETE, list.ending)
        assertEquals(LocalTime.of(10, 0), list.occurrences[1].startsLocal.toLocalTime())
        assertEquals(listOf(LocalDate.parse("2026-10-20"), LocalDate.parse("2026-10-27")), rule.dates())
        assertEquals(emptyList<Issue>(), timing.check())
        assertEquals("2026-07-01T10:00", Sample.monday.inUk().withMonth(7).withDayOfMonth(1).withHour(10).toString())
        BankHolidays().use { known ->
            val day = LocalDate.parse("2026-11-30")
            assertEquals(true, known.isHoliday(UkDivision.SCOTLAND, day))
            assertEquals(false, known.isHoliday(UkDivision.ENGLAND_AND_WALES, day))
            assertNull(known.isHoliday(UkDivision.SCOTLAND, LocalDate.parse("2040-11-30")))
            val more = known.with(UkDivision.ENGLAND_AND_WALES, day, "a day of rest")
            assertEquals("a day of rest", more.name(UkDivision.ENGLAND_AND_WALES, day))
        }
    }

    @Test
    fun `themes are heard in what people say`() {
        Vocabulary().use { vocabulary ->
            val heard = vocabulary.suggest("I'm not into football, but I did love the old steam trains.")
            assertEquals(listOf("railways" to ThemeStance.LIKED, "sport_and_clubs" to ThemeStance.AVOIDED), heard.map { it.theme.value to it.stance })
            assertEquals("steam trains", heard.first().words.first().text.expose())
            assertFalse("steam trains" in heard.toString())
            assertEquals(vocabulary.themes().first(), vocabulary.get(vocabulary.themes().first().id))
        }
        assertTrue(Sample.catalogue.vocabulary().use { it.themes().size } > 20)
    }

    @Test
    fun `every value has its word and every word its value`() {
        val known = org.fingerpost.ffi.vocabularies().associate { it.name to it.words }
        fun same(name: String, words: List<String>) = assertEquals(known.getValue(name), words, name)
        same("NeedLevel", NeedLevel.entries.map { it.word })
        for ((name, words) in known) {
            val type = Class.forName("org.fingerpost." + if (name == "Unit") "MeasureUnit" else name)
            // Codes of other standards and numbers of editions have signs that no name can have: the letters are the same.
            fun letters(words: List<String>) = words.map { word -> word.filter(Char::isLetterOrDigit) }
            type.enumConstants?.let { values -> assertEquals(letters(words), letters(values.map { (it as Enum<*>).name.lowercase() }), name) }
                ?: assertTrue(words.size > 4)
        }
        same("FhirTaskStatus", FhirTaskStatus.entries.map { it.word })
        assertEquals(FhirTaskStatus.entries, FhirTaskStatus.entries.map { FhirTaskStatus.of(it.word) })
        same("OpenReferralVersion", OpenReferralVersion.entries.map { it.word })
        same("OutcomePoint", OutcomePoint.entries.map { it.word })
        same("BarrierKind", BarrierKind.all.map { it.word })
        assertEquals(BarrierKind.all, BarrierKind.all.map { BarrierKind.of(it.word) })
        assertEquals("physical.step_free_entrance", BarrierKind.StepFreeEntrance.word)
        assertEquals("StepFreeEntrance", BarrierKind.StepFreeEntrance.toString())
        assertEquals("x-gwent:tide", BarrierKind.of("x-gwent:tide").word)
        assertEquals(Weekday.SUNDAY, Weekday.of("sunday"))
        assertEquals("kind.unknown", code { Weekday.of("Sunday") })
        assertEquals("kind.unknown", code { PartnerKind.of("castle in the air") })
        assertEquals("kind.extension", code { PartnerKind.of("x-Gwent") })
        assertEquals("a way in without steps", FeatureKind.StepFreeEntrance.label)
        assertEquals("ramp", AccommodationKind.Ramp.label)
        assertEquals(Heading.PHYSICAL, BarrierKind.StepFreeEntrance.definition?.heading)
        assertEquals(BarrierKind.all.size, BarrierDefinition.all.size)
    }
}
