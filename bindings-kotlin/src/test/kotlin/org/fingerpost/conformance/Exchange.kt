package org.fingerpost.conformance

import com.fasterxml.jackson.databind.JsonNode
import java.time.Instant
import java.time.LocalDate
import kotlinx.coroutines.runBlocking
import org.fingerpost.*

/** The operations about the formats of others: feeds, FHIR, calendars, maps, and what free text seems to say. */
object Exchange {
    fun feed(it: JsonNode): Any = runBlocking {
        val options = OpenReferralOptions(
            NonEmpty(it["area"].asText()),
            UkDivision.of(it["division"].asText()),
            fetchedOn = day(it, "fetched_on"),
        )
        val feed = OpenReferral.readPages(it["pages"].map(Operations::file), options)
        val written = OpenReferral.write(feed.directory, feed.kept)
        mapOf(
            "directory" to Operations.read(feed.directory.toJson()), "issues" to found(feed.issues), "version" to feed.version.word,
            "services_read" to feed.servicesRead.toLong(), "services_left_out" to feed.servicesLeftOut.toLong(),
            "written" to written.pages.map(Operations::read),
        )
    }

    fun feedWritten(it: JsonNode): Any = runBlocking {
        val directory = Directory.fromJson(Operations.file(it["directory"]))
        val version = OpenReferralOutput.of(it["version"].asText())
        val export = OpenReferral.write(directory, writing = OpenReferralWriting(version = version, withoutExtension = true))
        mapOf("api" to Operations.read(export.api), "pages" to export.pages.map(Operations::read), "issues" to found(export.issues))
    }

    fun fhir(it: JsonNode): Any = runBlocking {
        val options = FhirOptions(Instant.parse(it["at"].asText()), FhirPurpose.of(it["purpose"].asText()))
        val export = Fhir.write(referral(it), catalogue(it), options)
        mapOf(
            "bundle" to Operations.read(export.json), "resources" to export.resources.toLong(), "left_out" to found(export.leftOut),
        )
    }

    fun fhirRead(it: JsonNode): Any = runBlocking {
        val read = Fhir.read(Operations.file(it["bundle"]))
        val proposals = read.updates.map { update -> Fhir.propose(referral(it), update) }
        mapOf(
            "referrals" to read.referrals.map { one ->
                mapOf("place" to one.place, "status" to one.status?.word, "social_prescribing" to one.socialPrescribing)
            },
            "proposals" to proposals.map { one ->
                mapOf("event" to one.event?.word, "target" to one.target?.word, "issues" to found(one.issues))
            },
            "issues" to found(read.issues),
        )
    }

    fun gpMessage(it: JsonNode): Any = runBlocking {
        val said = it["referrer"]
        val details = GpMessageDetails(
            at(it),
            GpPractice(words(it, "practice")),
            ReferrerDetails(words(said, "role"), words(said, "service"), words(said, "organisation")),
            actions = it["actions"].map { one -> NonEmpty(one.asText()) },
            noActions = it["no_actions"].asBoolean(),
        )
        val message = Fhir.messageToGp(referral(it), catalogue(it), details)
        mapOf(
            "lines" to message.text.split("\n"), "bundle" to Operations.read(message.bundle),
            "page" to message.html.toByteArray().size, "gaps" to found(message.gaps), "left_out" to found(message.leftOut),
        )
    }

    fun osm(it: JsonNode): Any = runBlocking {
        val read = Maps.readOsm(Operations.file(it["map"]), OsmOptions(day(it, "from"), checkedOn = day(it, "checked_on")))
        mapOf(
            "places" to read.places.map { one ->
                mapOf(
                    "id" to one.site.id.value, "name" to one.site.name.value, "postcode" to one.site.postcode?.value,
                    "point" to one.site.point?.let(Operations::degrees), "notes" to one.notes,
                    "facts" to one.site.features.map { fact -> listOf(fact.feature.word, fact.answer.word) },
                    "opens" to one.hours?.timings?.size,
                )
            },
            "issues" to found(read.issues), "unread" to read.unread.map { one -> one.pattern },
            "bare" to read.elementsBare.toLong(), "placed" to read.placed.toLong(),
        )
    }

    fun openActive(it: JsonNode): Any = runBlocking {
        val options = OpenActiveOptions(
            words(it, "area"),
            UkDivision.of(it["division"].asText()),
            PartnerKind.of(it["partner_kind"].asText()),
            ActivityKind.of(it["activity_kind"].asText()),
            checkedOn = day(it, "checked_on"),
        )
        val read = OpenActive.read(Operations.file(it["page"]), options)
        mapOf(
            "directory" to Operations.read(read.directory.toJson()), "issues" to found(read.issues),
            "unread" to read.unread.map { one -> one.pattern }, "read" to read.itemsRead.toLong(),
            "deleted" to read.itemsDeleted.toLong(), "next" to read.next,
        )
    }

    fun calendar(it: JsonNode): Any = runBlocking {
        val export = Calendars.write(catalogue(it), ActivityId(it["activity"].asText()), Instant.parse(it["at"].asText()))
        mapOf("lines" to export.text.split("\r\n"), "events" to export.events.toLong(), "issues" to found(export.issues))
    }

    fun calendarRead(it: JsonNode): Any = runBlocking {
        val read = Calendars.read(it["text"].asText().toByteArray(), CalendarReading(day(it, "from")))
        mapOf(
            "events" to read.events.map { one ->
                mapOf(
                    "uid" to one.uid, "line" to one.line.toLong(), "status" to one.status.word, "patterns" to one.patterns.size,
                    "cancelled" to one.cancelled.map(LocalDate::toString), "title" to one.title?.value,
                )
            },
            "issues" to found(read.issues), "events_left_out" to read.eventsLeftOut.toLong(),
        )
    }

    fun map(it: JsonNode): Any = runBlocking {
        val written = Maps.sites(catalogue(it))
        val again = Maps.read(written.text.toByteArray(), AssetColumns("id", "name"))
        mapOf(
            "map" to Operations.read(written.text), "placed" to written.placed.toLong(), "unplaced" to written.unplaced.toLong(),
            "again" to again.sites.map { site -> site.id.value },
        )
    }

    fun tags(it: JsonNode): Any {
        val tags = it["tags"].properties().associate { (key, value) -> key to value.asText() }.toSortedMap()
        val said = Maps.features(tags, day(it, "checked_on"))
        return mapOf(
            "facts" to said.facts.map { fact -> mapOf("feature" to fact.feature.word, "answer" to fact.answer.word) },
            "notes" to said.notes, "unread" to said.unread, "issues" to found(said.issues),
        )
    }

    fun said(it: JsonNode): Any = runBlocking {
        val text = DirectoryText(NonEmpty("description"), PersonalText(it["text"].asText()))
        DirectoryTexts.suggest(listOf(text)).map { one ->
            mapOf(
                "words" to one.words.expose(), "confidence" to one.confidence.word,
                "start_char" to one.startChar.toLong(), "end_char" to one.endChar.toLong(),
            )
        }
    }

    fun upkeep(it: JsonNode): Any = runBlocking {
        val directory = Directory.fromJson(Operations.file(it["directory"]))
        val report = Upkeep.freshness(directory, day(it, "on"))
        mapOf(
            "duplicates" to Upkeep.duplicates(directory).pairs.map { pair ->
                mapOf("likeness" to pair.likeness.word, "sentence" to pair.sentence)
            },
            "stale" to report.stale.toLong(), "ending_soon" to report.endingSoon.toLong(),
            "questions" to report.verifyFirst.map { first -> first.fact.question },
        )
    }

    fun sheet(it: JsonNode): Any = runBlocking {
        val sheet = when (it["table"].asText()) {
            "partners" -> Tables.partners(catalogue(it))
            "sites" -> Tables.sites(catalogue(it))
            "activities" -> Tables.activities(catalogue(it))
            "findings" -> Tables.findings(catalogue(it))
            "counts" -> Tables.counts(rankings(it))
            "matches" -> Tables.matches(rankings(it))
            "reasons" -> Tables.reasons(rankings(it))
            "excluded" -> Tables.excluded(rankings(it))
            "referrals" -> Tables.referrals(listOf(referral(it).view(at(it))))
            "transitions" -> Tables.transitions(listOf(referral(it).view(at(it))))
            "work" -> Tables.work(referral(it).work(at(it), day(it, "until")))
            "duplicates" -> Tables.duplicates(Upkeep.duplicates(Directory.fromJson(Operations.file(it["directory"]))))
            "stale_facts" -> Tables.staleFacts(Upkeep.freshness(Directory.fromJson(Operations.file(it["directory"])), day(it, "on")))
            else -> error("there is no table ${it["table"]}")
        }
        mapOf("mark" to sheet.text.startsWith('\uFEFF'), "lines" to sheet.text.removePrefix("\uFEFF").split("\r\n"))
    }

    private fun rankings(it: JsonNode) =
        listOf(Matcher(catalogue(it)).rank(Client.fromJson(Operations.file(it["client"])), at(it), it["top"].asInt().toUInt()))

    private fun at(it: JsonNode) = Instant.parse(it["at"].asText())

    private fun found(issues: List<Issue>) = issues.map { issue -> mapOf("code" to issue.code.dotted, "path" to issue.path) }

    private fun words(it: JsonNode, name: String) = NonEmpty(it[name].asText())

    private fun day(it: JsonNode, name: String) = LocalDate.parse(it[name].asText())

    private fun catalogue(it: JsonNode) = Catalogue.fromJson(Operations.file(it["directory"]))

    private fun referral(it: JsonNode) = Referral.fromJson(Operations.file(it["events"]))
}
