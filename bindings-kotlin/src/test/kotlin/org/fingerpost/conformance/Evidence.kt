package org.fingerpost.conformance

import com.fasterxml.jackson.databind.JsonNode
import java.time.Instant
import java.time.LocalDate
import java.util.Locale
import org.fingerpost.*

/** The operations about measures, scores, change of one client and plans. */
object Evidence {
    fun scores(it: JsonNode): Any = measures(it).use { measures ->
        measures.scoreAll(readings(it)).map { one ->
            mapOf(
                "scales" to one.scales.map { scale ->
                    mapOf(
                        "scale" to scale.scale.value, "answered" to scale.answered.toLong(), "items" to scale.items.toLong(),
                        "missing" to scale.missing.map { item -> item.value }, "raw" to decimals(scale.raw), "score" to decimals(scale.score),
                        "band" to scale.band?.value, "given" to scale.given,
                    )
                },
                "issues" to issues(one.issues), "copyright" to one.copyright?.value,
            )
        }
    }

    fun change(it: JsonNode): Any = measures(it).use { measures ->
        measures.clientChange(readings(it)).map { one ->
            mapOf(
                "instrument" to one.instrument.word, "scale" to one.scale.value, "direction" to one.direction.word,
                "points" to one.points.map { point ->
                    mapOf(
                        "point" to point.point.word, "on" to point.on.toString(), "score" to decimals(point.score), "band" to point.band?.value,
                        "missing" to point.missing.toLong(), "since_first" to decimals(point.sinceFirst), "kind" to point.kind?.word,
                    )
                },
            )
        }
    }

    fun plan(it: JsonNode): Any = measures(it).use { measures ->
        val plan = measures.plan(facts(it["facts"]))
        mapOf(
            "tier" to plan.tier.value, "reason" to plan.reason.value, "seconds_a_person" to plan.secondsAPerson.toLong(),
            "asks" to plan.asks.map { ask ->
                mapOf(
                    "instrument" to ask.instrument.word, "points" to ask.points.map { point -> point.word }, "seconds" to ask.seconds.toLong(),
                    "reason" to ask.reason,
                )
            },
            "not_collected" to plan.notCollected.map { one -> mapOf("what" to one.what.value, "code" to one.code.dotted) },
            "notes" to issues(plan.notes),
        )
    }

    fun due(it: JsonNode): Any = measures(it).use { measures ->
        val view = checkNotNull(Histories.recorded(null, Histories.events(it["events"])).first).view(Instant.parse(it["at"].asText()))
        measures.plan(facts(it["facts"])).due(view, readings(it), LocalDate.parse(it["on"].asText())).map { one ->
            mapOf(
                "instrument" to one.instrument.word, "name" to one.name.value, "point" to one.point.word, "due" to one.due.toString(),
                "overdue" to one.overdue,
            )
        }
    }

    private fun issues(it: List<Issue>) = it.map { issue -> mapOf("code" to issue.code.dotted, "path" to issue.path) }

    private fun decimals(it: Double?) = it?.let { number -> String.format(Locale.ROOT, "%.2f", number) }

    private fun list(it: JsonNode, name: String): List<JsonNode> = it[name]?.toList() ?: listOf()

    private fun measures(it: JsonNode): Measures = Measures().use { known -> known.extendedWith(list(it, "measures").map(::measure)) }

    private fun readings(it: JsonNode) = it["readings"].map { one ->
        OutcomeReading(
            Instrument.of(one["instrument"].asText()), OutcomePoint.of(one["point"].asText()), LocalDate.parse(one["on"].asText()),
            answers = list(one, "answers").map { answer -> ItemAnswer(NonEmpty(answer["item"].asText()), answer["value"].asInt()) },
            score = one["score"]?.let { score -> NonEmpty(score.asText()) },
        )
    }

    private fun measure(it: JsonNode) = Measure(
        Instrument.of(it["instrument"].asText()), NonEmpty(it["name"].asText()),
        it["items"].map { item ->
            val reversed = item["reversed"]?.asBoolean() ?: false
            MeasureItem(NonEmpty(item["id"].asText()), item["lowest"].asInt(), item["highest"].asInt(), reversed = reversed)
        },
        it["scales"].map(::scale), NonEmpty(it["source"].asText()),
    )

    private fun scale(it: JsonNode) = Scale(
        NonEmpty(it["id"].asText()), it["items"].map { item -> NonEmpty(item.asText()) }, ScaleKind.of(it["kind"].asText()),
        ScaleDirection.of(it["direction"].asText()),
        missingAllowed = it["missing_allowed"].asInt().toUInt(),
        bands = list(it, "bands").map { band ->
            ScoreBand(NonEmpty(band["name"].asText()), band["from"].asDouble(), band["to"].asDouble())
        },
    )

    private fun facts(it: JsonNode) = EvaluationFacts(
        it["people"].asInt().toUInt(),
        sessions = it["sessions"]?.asInt()?.toUInt(),
        funding = it["funding"]?.let { funding -> Pence(funding.asLong()) },
        youngest = it["youngest"]?.asInt()?.toUInt(),
        forLoneliness = it["for_loneliness"]?.asBoolean() ?: false,
        assisted = it["assisted"]?.asBoolean() ?: false,
        required = list(it, "required").map { word -> Instrument.of(word.asText()) },
        groups = list(it, "groups").map { group -> PlannedGroups(NonEmpty(group["name"].asText()), group["kinds"].asInt().toUInt()) },
    )
}
