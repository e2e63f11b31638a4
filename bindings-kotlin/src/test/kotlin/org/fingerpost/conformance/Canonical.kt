package org.fingerpost.conformance

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper

/** JSON written in the one way the cases are written: names sorted, two spaces a level, one value a line. */
object Canonical {
    private val json = ObjectMapper()

    fun text(node: JsonNode): String = write(node, "") + "\n"

    private fun write(node: JsonNode, indent: String): String = when {
        node.isObject -> node.fieldNames().asSequence().sorted().toList()
            .let { names -> block("{", "}", indent, names.map { "${quoted(it)}: ${write(node[it], "$indent  ")}" }) }
        node.isArray -> block("[", "]", indent, node.map { write(it, "$indent  ") })
        else -> json.writeValueAsString(node)
    }

    private fun block(open: String, close: String, indent: String, lines: List<String>) =
        if (lines.isEmpty()) open + close else lines.joinToString(",\n", "$open\n", "\n$indent$close") { "$indent  $it" }

    private fun quoted(name: String) = json.writeValueAsString(name)
}
