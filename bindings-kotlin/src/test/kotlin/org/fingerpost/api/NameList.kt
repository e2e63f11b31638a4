package org.fingerpost.api

/**
 * The listing without signatures, one name a line (`Catalogue`, `Catalogue.from_json`, `Verdict.SUITABLE`), members in
 * small letters with `_`: what another language can be compared with. An extension stands under what it extends.
 */
object NameList {
    private val member = Regex("""^(?:suspend )?(?:fun|val|var) (?:([\w.<>]+)\.)?(\w+)(?=[(:])""")

    fun of(listing: String): String =
        listing.trimEnd().lines().mapNotNull(::name).filterNot(::internal).toSortedSet().joinToString("\n", postfix = "\n")

    private fun name(line: String): String? {
        val (home, rest) = line.split("  ", limit = 2)
        val type = simple(home.substringBefore(" : "))
        if (rest.startsWith("//")) return type
        if (rest.startsWith("enum entry ")) return "$type.${rest.removePrefix("enum entry ")}"
        val (receiver, called) = (member.find(rest) ?: return null).destructured
        return "${if (receiver.isEmpty()) type else simple(receiver)}.${snake(called)}".takeUnless { it.startsWith(".") }
    }

    /** How errors, numbers, tables and histories travel, which nobody calls. */
    private fun internal(name: String) = Regex("""^(Fault(Parts)?|PointFields|EastingNorthingFields|VocabularyWords|Refusal|CasebookCore|CasePage|ReferralCore|ReferralNow|StateFacts|CatalogueTable|RankingTable)\b""").containsMatchIn(name)

    private fun simple(name: String) = name.replace("List<", "").trimEnd('>').removePrefix("org.fingerpost.ffi").removePrefix("org.fingerpost")
        .removePrefix(".").removeSuffix("Companion").removeSuffix(".")

    private fun snake(name: String) =
        name.replace(Regex("(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])")) { "_" + it.value.lowercase() }
}
