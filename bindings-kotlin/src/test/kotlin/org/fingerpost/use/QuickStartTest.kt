package org.fingerpost.use

import java.nio.file.Files
import java.time.Instant
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class QuickStartTest {
    @Test
    fun `from a file to a shortlist with reasons`() {
        val bytes = Files.readAllBytes(Sample.folder.resolve("directory.json"))
        Catalogue.fromJson(bytes).use { catalogue ->
            Matcher(catalogue).use { matcher ->
                val client = client("c-200", NeedLevel.LOW, ReferralRoute.LINK_WORKER) {
                    home(51.5842, -2.9977)
                    travels(TravelMode.BUS, metres = 8_000)
                    speaks("en")
                    aged(60, 69)
                    requires(BarrierKind.StepFreeEntrance)
                    interestedIn("railways", 3)
                    free(Weekday.TUESDAY, "10:00", "14:00")
                    free(Weekday.WEDNESDAY, "09:00", "17:00")
                    hopes("to get out of the house", importance = 8)
                }
                val ranking = matcher.rank(client, at = Instant.parse("2026-11-23T09:00:00Z"), top = 5u)

                assertEquals(catalogue.activities().size.toUInt(), ranking.counts.total)
                assertEquals(5, ranking.shortlist.size)
                assertTrue(ranking.doorstep.sentence.isNotEmpty())
                assertEquals(ranking.shortlist.size, ranking.run { suitable + suitableWithPlan + undetermined }.size)
                val best = ranking.shortlist.first()
                assertTrue(best.reasons.all { it.sentence.isNotEmpty() })
                assertEquals(best.score, best.reasons.sumOf { it.points })
                assertEquals(best, matcher.explain(client, best.activity, Sample.monday))
                assertTrue(best.notMet.none { it in best.met })
            }
        }
    }

    @Test
    fun `the same client by builder and from a file gets the same answer`() {
        val read = Sample.client("c-104")
        val built = client("c-104", NeedLevel.of("moderate"), ReferralRoute.of("link_worker")) {
            aged(40, 49)
            livesIn("Newport")
            known(Circumstance.NewToArea, Circumstance.ParentOfYoungChildren)
            home(51.5788, -2.9892)
            travels(TravelMode.WALK, 1_500)
            travels(TravelMode.BUS, 5_000)
            for (day in Weekday.entries.take(5)) free(day, "09:30", "14:30")
            canPay(Pence.parse("£1"), Pence.parse("£10"))
            qualifiesFor(ConcessionKind.of("universal_credit"))
            speaks("bn")
            requires(BarrierKind.SafetyIdentity, FeatureKind.WomenOnlySession, note = "wants to come without explaining herself to men")
            requires(BarrierKind.Literacy, FeatureKind.NoReadingNeeded)
            groupOfAtMost(14)
            likes(Pace.GENTLE)
            interestedIn("food_and_cooking", 5)
            interestedIn("textile_crafts", 4)
            interestedIn("south_asian_heritage", 4)
            interestedIn("family_history", 2)
            avoids("pubs_and_brewing")
            hopes("আমি কথা বলার মানুষ চাই", importance = 9)
            stratum(ProtectedCharacteristic.RACE, "Bangladeshi")
            stratum(ProtectedCharacteristic.RELIGION_OR_BELIEF, "Muslim")
            stratum(ProtectedCharacteristic.SEX, "woman")
        }
        assertEquals(read, built)
        assertEquals(read.toJson(), built.toJson())
        assertEquals(Sample.matcher.rank(read, Sample.monday).toJson(), Sample.matcher.rank(built, Sample.monday).toJson())
    }

    @Test
    fun `a caseload in one call, and lazily`() {
        val clients = (101..106).map { Sample.client("c-$it") }
        val all = Sample.matcher.rankAll(clients, Sample.monday)
        assertEquals(clients.map { it.id }, all.map { it.client })
        assertEquals(all, Sample.matcher.rankEach(clients.asSequence(), Sample.monday).toList())
        assertEquals(clients, Client.listFromJson(clients.toJson().toByteArray()))
    }

    @Test
    fun `a directory and a policy come back as they went`() {
        val directory = Sample.catalogue.directory()
        assertEquals(directory, Directory.fromJson(directory.toJson().toByteArray()))
        assertEquals(Sample.catalogue.toJson(), Catalogue(directory).use { it.toJson() })
        assertEquals(Policy.default, Policy.fromJson(Files.readAllBytes(Sample.folder.resolve("policy.json"))))
        assertEquals(Policy.default, Policy.fromJson(Policy.default.toJson().toByteArray()))
        assertEquals(directory.partners, Sample.catalogue.partners())
        assertEquals(directory.sites.first(), Sample.catalogue.site(directory.sites.first().id))
    }

    @Test
    fun `a closed object says so, and the rest lives on`() {
        val catalogue = Catalogue.fromJson(Sample.catalogue.toJson().toByteArray())
        val matcher = Matcher(catalogue)
        catalogue.close()
        org.junit.jupiter.api.Assertions.assertThrows(IllegalStateException::class.java) { catalogue.partners() }
        assertEquals(58, matcher.catalogue().use { it.activities().size })
        matcher.close()
    }
}
