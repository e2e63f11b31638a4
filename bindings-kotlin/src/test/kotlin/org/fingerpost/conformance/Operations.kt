package org.fingerpost.conformance

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import com.fasterxml.jackson.databind.node.ObjectNode
import java.time.Instant
import org.fingerpost.*

/** What each operation of the cases calls. Records are written by the core; what is no record is put together here. */
object Operations {
    private val json = ObjectMapper()

    val all: Map<String, (JsonNode) -> JsonNode> = mapOf(
        "rank" to { it -> read(matcher(it).rank(client(it), at(it), it["top"]?.asInt(10)?.toUInt() ?: 10u).toJson()) },
        "explain" to { it -> read(matcher(it).explain(client(it), ActivityId(it["activity"].asText()), at(it)).toJson()) },
        "catalogue_issues" to { it -> list(issuesOf(it["directory"] ?: it).map(::issue)) },
        "client_issues" to { it -> list(client(it).check().map(::issue)) },
        "money" to { it -> of("pence" to Pence.parse(it["text"].asText()).value, "text" to Pence.parse(it["text"].asText()).toString()) },
        "language_tag" to { it -> json.nodeFactory.textNode(LanguageTag.parse(it["text"].asText()).value) },
        "postcode" to { it -> json.nodeFactory.textNode(Postcode.parse(it["text"].asText()).value) },
        "distance" to { it -> json.nodeFactory.numberNode(point(it["from"]).distanceTo(point(it["to"]))) },
        "themes" to { it -> list(Vocabulary().use { known -> known.suggest(it["words"].asText()) }.map(::suggestion)) },
    )

    /** The answer, or the error as `{"error": {"code", "path"}}`. */
    fun answer(operation: String, input: JsonNode): JsonNode = try {
        (all[operation] ?: error("no operation `$operation` here")).invoke(input)
    } catch (fault: FingerpostException) {
        json.createObjectNode().apply { set<JsonNode>("error", of("code" to fault.code.dotted, "path" to fault.path)) }
    }

    fun text(node: JsonNode): String = json.writerWithDefaultPrettyPrinter().writeValueAsString(node)

    fun read(text: String): JsonNode = json.readTree(text)

    private fun bytes(node: JsonNode) = json.writeValueAsBytes(node)

    private fun matcher(it: JsonNode) =
        Matcher(Catalogue.fromJson(bytes(it["directory"])), it["policy"]?.let { own -> Policy.fromJson(bytes(own)) })

    private fun client(it: JsonNode) = Client.fromJson(bytes(it["client"] ?: it))

    private fun at(it: JsonNode) = Instant.parse(it["at"].asText())

    private fun point(it: JsonNode) = Point(it["latitude"].asDouble(), it["longitude"].asDouble())

    private fun issuesOf(directory: JsonNode): List<Issue> = try {
        Catalogue.fromJson(bytes(directory)).issues()
    } catch (fault: FingerpostException) {
        fault.issues.ifEmpty { throw fault }
    }

    private fun issue(it: Issue) =
        of("path" to it.path, "code" to it.code.dotted, "severity" to it.severity.name.lowercase(), "detail" to it.detail)

    private fun suggestion(it: ThemeSuggestion): ObjectNode =
        of("theme" to it.theme.value, "label" to it.label, "stance" to it.stance.word, "strength" to it.strength.toLong()).apply {
            set<JsonNode>("words", list(it.words.map { said -> of("text" to said.text.expose(), "start_char" to said.startChar.toLong(), "end_char" to said.endChar.toLong()) }))
        }

    private fun of(vararg fields: Pair<String, Any>): ObjectNode =
        json.createObjectNode().apply { for ((name, value) in fields) set<JsonNode>(name, json.valueToTree(value)) }

    private fun list(items: List<JsonNode>): JsonNode = json.createArrayNode().addAll(items)
}
