package org.fingerpost.conformance

import com.fasterxml.jackson.databind.JsonNode
import java.util.Locale
import org.fingerpost.*

/** The operations about people: what is published of them, and whom all this serves. */
object People {
    private fun rule(it: JsonNode): DisclosureRule {
        val rule = NamedRule.of(it["rule"].asText()).rule
        return it["fewest_changed"]?.let { fewest -> rule.copy(fewestChanged = fewest.asInt().toUInt()) } ?: rule
    }

    fun publish(it: JsonNode): Any {
        val rule = rule(it)
        val dimensions = it["dimensions"].map { one ->
            CountDimension(NonEmpty(one["name"].asText()), one["categories"].map { name -> NonEmpty(name.asText()) })
        }
        val releases = mutableListOf<EarlierRelease>()
        for (cells in it["releases"]) {
            val counts = CountTable(dimensions, cells.map { count -> count.asLong().toULong() })
            releases += EarlierRelease(counts, counts.protectAfter(releases, rule))
        }
        return releases.map { (_, table) ->
            mapOf("counts" to table.cells.map { cell -> cell.count }, "notes" to table.notes.map { note -> note.word })
        }
    }

    fun fairness(it: JsonNode): Any {
        val people = mutableListOf<AuditPerson>()
        val of = mutableMapOf<ClientId, NonEmpty>()
        for (group in it["groups"]) {
            for (reached in group["reached"]) {
                val furthest = reached["furthest"].takeUnless(JsonNode::isNull)?.let { stage -> AuditStage.of(stage.asText()) }
                repeat(reached["people"].asInt()) {
                    val client = ClientId("c-${people.size}")
                    of[client] = NonEmpty(group["group"].asText())
                    people += AuditPerson(client, furthest)
                }
            }
        }
        val audit = FairnessAudit(people, listOf(Strata(NonEmpty(it["stratum"].asText()), of))).publish(rule(it))
        return audit.strata.single().stages.map { stage ->
            mapOf(
                "stage" to stage.stage.word, "verdict" to stage.verdict.word, "counts" to stage.counts.cells.map { cell -> cell.count },
                "groups" to stage.groups.map { one -> listOf(one.group.value, one.tooFew, share(one.rate), share(one.low), share(one.high)) },
                "ratio" to share(stage.ratio), "difference" to share(stage.difference),
            )
        }
    }

    private fun share(it: Double?) = it?.let { share -> String.format(Locale.ROOT, "%.6f", share) }
}
