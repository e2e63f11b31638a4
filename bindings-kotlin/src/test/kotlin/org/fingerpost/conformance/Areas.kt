package org.fingerpost.conformance

import com.fasterxml.jackson.databind.JsonNode
import java.time.LocalDate
import java.util.Locale
import org.fingerpost.*

/** The operations about tables of postcodes and of small areas. */
object Areas {
    fun postcodes(it: JsonNode): Any {
        val edition = PostcodeEdition(NonEmpty(it["source"].asText()), LocalDate.parse(it["date"].asText()))
        val asked = it["ask"].map { text -> Postcode(text.asText()) }
        return PostcodeTable().use { table ->
            table.addOnspd(it["onspd"].asText().toByteArray())
            PostcodeTable.open(table.toCompact(edition)).use { opened ->
                check(opened.points(asked) == table.points(asked) && opened.ends(asked) == table.ends(asked))
                val report = opened.report()
                val read = checkNotNull(opened.edition())
                mapOf(
                    "kept" to report.kept.toLong(), "terminated" to report.terminated.toLong(), "malformed" to report.malformed.toLong(),
                    "size" to opened.size().toLong(), "ended" to opened.endedCount().toLong(),
                    "edition" to mapOf("source" to read.source.value, "date" to read.date.toString()),
                    "points" to opened.points(asked).map { point -> point?.let(::degrees) },
                    "ends" to opened.ends(asked).map { end -> end?.let { one -> listOf(one.year?.toLong(), one.month?.toLong()) } },
                )
            }
        }
    }

    fun smallAreas(it: JsonNode): Any = SmallAreas(listOf()).use { areas ->
        val told = it["tables"].map { table ->
            val read = SmallAreaTables.read(table["text"].asText().toByteArray(), columns(table["columns"]))
            val joined = areas.join(read.areas)
            mapOf(
                "rows_read" to read.rowsRead.toLong(), "placed" to read.placed.toLong(),
                "issues" to read.issues.map { issue -> mapOf("code" to issue.code.dotted, "path" to issue.path) },
                "matched" to joined.matched.toLong(), "added" to joined.added.map { code -> code.value },
                "unmatched" to joined.unmatched.map { code -> code.value },
                "replaced" to joined.replaced.map { change -> mapOf("code" to change.code.value, "field" to change.field) },
            )
        }
        val near = Point(it["near"]["latitude"].asDouble(), it["near"]["longitude"].asDouble())
        mapOf(
            "tables" to told, "areas" to areas.all().map(::area), "nearest" to areas.nearest(near)?.let(::nearby),
            "within" to areas.within(near, it["metres"].asDouble()).map(::nearby),
        )
    }

    private fun columns(it: JsonNode): SmallAreaColumns {
        if (it.isTextual) return checkNotNull(SmallAreaTables.columns(it.asText()))
        val source = it["source"]
        return SmallAreaColumns(
            it["code"].asText(),
            AreaSource(NonEmpty(source["source"].asText()), year = source["year"].asInt().toUShort()),
            population = it["population"].asText(),
            figures = it["figures"].map(JsonNode::asText),
        )
    }

    private fun nearby(it: NearbyArea) = listOf(it.code.value, String.format(Locale.ROOT, "%.0f", it.metres))

    private fun number(it: Double?) = it?.let { String.format(Locale.ROOT, "%.3f", it) }

    private fun degrees(it: Point) = mapOf(
        "latitude" to String.format(Locale.ROOT, "%.6f", it.latitude), "longitude" to String.format(Locale.ROOT, "%.6f", it.longitude),
    )

    private fun area(it: SmallArea) = mapOf(
        "code" to it.code.value, "name" to it.name?.value, "point" to it.point?.let(::degrees),
        "people" to it.population?.people?.toLong(),
        "deprivation" to it.deprivation?.let { poor ->
            listOf(number(poor.rank), poor.decile?.toLong(), number(poor.score), poor.source.year?.toLong())
        },
        "loneliness" to it.loneliness?.let { lonely ->
            listOf(number(lonely.value), number(lonely.rank), lonely.decile?.toLong(), lonely.measure?.value)
        },
        "figures" to it.figures.map { figure -> listOf(figure.name.value, number(figure.value)) },
    )
}
