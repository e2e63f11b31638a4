package org.fingerpost.conformance

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import java.time.Instant
import java.time.LocalDate
import java.util.Locale
import kotlinx.coroutines.runBlocking
import org.fingerpost.*

/** What each operation of the cases calls: see tests/conformance/README.md. */
object Operations {
    private val json = ObjectMapper()

    private val all: Map<String, (JsonNode) -> Any?> = mapOf(
        "placings" to { it -> read(matcher(it).index(at(it, "at")).placings(client(it), it["top"].asInt().toUInt()).toJson()) },
        "suitable" to { it ->
            matcher(it).index(at(it, "at")).suitable(client(it), it["top"].asInt().toUInt()).map { one ->
                mapOf(
                    "activity" to one.activity.value, "verdict" to one.verdict.word, "score" to one.score,
                    "site" to one.site?.value, "metres" to one.metres?.toLong(),
                ).filterValues { value -> value != null }
            }
        },
        "saved_placings" to { it -> saved(it) },
        "shortlist" to { it -> read(matcher(it).index(at(it, "at")).shortlist(client(it), it["top"].asInt().toUInt()).toJson()) },
        "rank" to { it -> read(matcher(it).rank(client(it), at(it, "at"), it["top"].asInt().toUInt()).toJson()) },
        "explain" to { it -> read(matcher(it).explain(client(it), ActivityId(said(it, "activity")), at(it, "at")).toJson()) },
        "catalogue" to { it ->
            Catalogue.fromJson(file(it["directory"])).run {
                mapOf("partners" to partners().size, "sites" to sites().size, "activities" to activities().size, "issues" to issues().map(::issue))
            }
        },
        "client_issues" to { it -> client(it).check().map(::issue) },
        "themes" to { it -> Vocabulary().use { known -> known.suggest(said(it, "words")) }.map(::suggestion) },
        "postcode" to { it ->
            Postcode.parse(said(it, "text")).parts().run {
                mapOf("postcode" to postcode.value, "outward" to outward, "inward" to inward, "area" to area)
            }
        },
        "grid_ref" to { it ->
            GridRef.parse(said(it, "text")).parts().run {
                mapOf(
                    "text" to reference.value, "figures" to figures.toLong(), "side_metres" to sideMetres.toLong(),
                    "south_west" to metres(southWest), "centre" to degrees(centre.toPoint()),
                )
            }
        },
        "to_grid" to { it -> metres(point(it).toEastingNorthing()) },
        "from_grid" to { it -> degrees(EastingNorthing(it["easting"].asDouble(), it["northing"].asDouble()).toPoint()) },
        "distance" to { it -> Math.round(point(it["from"]).distanceTo(point(it["to"]))) },
        "occurrences" to { it ->
            val horizon = Horizon(days = it["days"].asInt().toUInt())
            val found = Times.timing(it["timing"]).upcoming(at(it, "from"), UkDivision.of(said(it, "division")), horizon = horizon)
            mapOf("occurrences" to found.occurrences.map(Times::occurrence), "ending" to found.ending.word)
        },
        "bank_holiday" to { it ->
            val (division, date) = UkDivision.of(said(it, "division")) to LocalDate.parse(said(it, "date"))
            BankHolidays().use { known -> mapOf("is_holiday" to known.isHoliday(division, date), "name" to known.name(division, date)) }
        },
        "money" to { it -> Pence.parse(said(it, "text")).let { mapOf("pence" to it.value, "spoken" to it.toString()) } },
        "language_tag" to { it -> LanguageTag.parse(said(it, "text")).let { mapOf("tag" to it.value, "primary" to it.primary) } },
        "referral" to { it -> Histories.answer(it) },
        "merge" to { it -> Together.merge(it) },
        "work" to { it -> Together.work(it) },
        "follow_up_bounds" to { it -> Together.bounds(it) },
        "scores" to { it -> Evidence.scores(it) },
        "client_change" to { it -> Evidence.change(it) },
        "evaluation_plan" to { it -> Evidence.plan(it) },
        "due_measures" to { it -> Evidence.due(it) },
        "places" to { it -> Vacancies.answer(it) },
        "open_referral" to { it -> Exchange.feed(it) },
        "open_referral_written" to { it -> Exchange.feedWritten(it) },
        "fhir" to { it -> Exchange.fhir(it) },
        "fhir_read" to { it -> Exchange.fhirRead(it) },
        "calendar" to { it -> Exchange.calendar(it) },
        "calendar_read" to { it -> Exchange.calendarRead(it) },
        "map" to { it -> Exchange.map(it) },
        "postcode_table" to { it -> Areas.postcodes(it) },
        "small_areas" to { it -> Areas.smallAreas(it) },
        "gp_message" to { it -> Exchange.gpMessage(it) },
        "osm" to { it -> Exchange.osm(it) },
        "open_active" to { it -> Exchange.openActive(it) },
        "changes" to { it -> Changes.one(matcher(it), client(it), it) },
        "changes_for_many" to { it -> Changes.many(matcher(it), it) },
        "gaps" to { it -> Changes.gaps(matcher(it), it) },
        "osm_tags" to { it -> Exchange.tags(it) },
        "suggest_facts" to { it -> Exchange.said(it) },
        "upkeep" to { it -> Exchange.upkeep(it) },
        "sheet" to { it -> Exchange.sheet(it) },
        "publish" to { it -> People.publish(it) },
        "fairness" to { it -> People.fairness(it) },
        "barrier" to { it -> BarrierKind.of(said(it, "kind")).definition?.let(::barrier) },
    )

    /** The answer, or the error as `{"error": {"kind", "code", "path"}}`. */
    fun answer(operation: String, input: JsonNode): JsonNode {
        val call = all[operation] ?: error("there is no operation `$operation`")
        val found = try {
            call(input)
        } catch (fault: FingerpostException) {
            mapOf("error" to error(fault))
        }
        return json.valueToTree(found)
    }

    /** An error as the cases write it. */
    fun error(fault: FingerpostException): Map<String, Any> {
        val kind = fault.javaClass.simpleName.replace(Regex("(?<=.)[A-Z]")) { "_" + it.value }.lowercase()
        return mapOf("kind" to kind, "code" to fault.code.dotted, "path" to fault.path.substringBefore('(').trimEnd())
    }

    fun read(text: String): JsonNode = json.readTree(text)

    /** A record as its file would hold it: an object is written out, a text is taken as it stands. */
    fun file(it: JsonNode): ByteArray = if (it.isTextual) it.asText().toByteArray() else json.writeValueAsBytes(it)

    private fun saved(it: JsonNode): JsonNode = runBlocking {
        var known = matcher(it)
        var index = known.indexed(at(it, "at"))
        if (it.has("changed")) {
            known = matcher(it, "changed")
            index = index.renewed(known)
        }
        val (client, top, damage) = Triple(client(it), it["top"].asInt().toUInt(), it["damage"])
        var bytes = index.toBytes()
        damage?.get("flip")?.asInt()?.let { at -> bytes[at] = (bytes[at].toInt() xor 1).toByte() }
        damage?.get("cut")?.asInt()?.let { length -> bytes = bytes.copyOf(length) }
        damage?.get("instead")?.asText()?.let { text -> bytes = text.toByteArray() }
        val saved = SavedIndex.open(bytes)
        val answer = saved.placings(client, top)
        val whole = saved.withMatcher(if (it.has("other")) matcher(it, "other") else known)
        check(whole.placings(client, top) == answer)
        check(whole.suitable(client, top) == saved.suitable(client, top))
        read(answer.toJson())
    }

    private fun matcher(it: JsonNode, over: String = "directory") =
        Matcher(Catalogue.fromJson(file(it[over])), it["policy"]?.let { own -> Policy.fromJson(file(own)) })

    private fun client(it: JsonNode) = Client.fromJson(file(it["client"]))

    private fun at(it: JsonNode, name: String) = Instant.parse(said(it, name))

    private fun said(it: JsonNode, name: String): String = it[name].asText()

    private fun point(it: JsonNode) = Point.parse(it["latitude"].asDouble(), it["longitude"].asDouble())

    private fun metres(it: EastingNorthing) = mapOf("easting" to Math.round(it.easting), "northing" to Math.round(it.northing))

    fun degrees(it: Point) = mapOf("latitude" to six(it.latitude), "longitude" to six(it.longitude))

    private fun six(degrees: Double) = String.format(Locale.ROOT, "%.6f", degrees)

    private fun issue(it: Issue) =
        mapOf("path" to it.path, "code" to it.code.dotted, "severity" to it.severity.name.lowercase(), "detail" to it.detail)

    private fun suggestion(it: ThemeSuggestion) = mapOf(
        "theme" to it.theme.value, "label" to it.label, "stance" to it.stance.word, "strength" to it.strength.toLong(),
        "words" to it.words.map { said ->
            mapOf("text" to said.text.expose(), "start_char" to said.startChar.toLong(), "end_char" to said.endChar.toLong())
        },
    )

    private fun barrier(it: BarrierDefinition) = mapOf(
        "kind" to it.kind.word, "heading" to it.heading.word, "need" to it.need.value, "met_by" to it.metBy.map { of -> of.word },
        "remedies" to it.remedies.map { one -> mapOf("accommodation" to one.accommodation.word, "by" to one.by.map { of -> of.word }) },
        "waivable" to it.waivable,
    )
}
