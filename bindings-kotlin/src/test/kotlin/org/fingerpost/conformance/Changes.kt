package org.fingerpost.conformance

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.ObjectNode
import java.time.Instant
import kotlinx.coroutines.runBlocking
import org.fingerpost.*

/** The operations about changes and gaps. */
object Changes {
    fun one(matcher: Matcher, client: Client, it: JsonNode): Any =
        runBlocking { Operations.read(matcher.changes(client, ActivityId(it["activity"].asText()), at(it), options(it)).toJson()) }

    fun many(matcher: Matcher, it: JsonNode): Any =
        runBlocking { Operations.read(matcher.changesForMany(clients(it), at(it), options(it)).toJson()) }

    fun gaps(matcher: Matcher, it: JsonNode): Any = runBlocking {
        val options = it["options"]?.let { given ->
            GapOptions(
                enough = given["enough"]?.asInt()?.toUInt(),
                withoutChanges = given["without_changes"]?.asBoolean() ?: false,
                costs = costs(given),
            )
        } ?: GapOptions()
        val grid = it["grid"]
        val places = when {
            grid != null -> GapPlaces.grid(point(grid["south_west"]), point(grid["north_east"]), grid["metres"].asInt().toUInt())
            it["places"] != null -> it["places"].map { place ->
                GapPlace(NonEmpty(place["id"].asText()), point(place["point"]), people = place["people"]?.asInt()?.toUInt())
            }
            else -> null
        }
        val report = if (places == null) matcher.gaps(clients(it), at(it), options) else matcher.gaps(places, clients(it), at(it), options)
        val map = Maps.gaps(report)
        val told = Operations.read(report.toJson())
        for (list in listOf("places", "one_more_activity")) {
            for (row in told[list]) (row as ObjectNode).remove(listOf("point", "outline"))
        }
        mapOf("report" to told, "placed" to map.placed.toLong(), "unplaced" to map.unplaced.toLong())
    }

    private fun at(it: JsonNode) = Instant.parse(it["at"].asText())

    private fun clients(it: JsonNode) = Client.listFromJson(Operations.file(it["clients"]))

    private fun point(it: JsonNode) = Point(it["latitude"].asDouble(), it["longitude"].asDouble())

    private fun options(it: JsonNode) = it["options"]?.let { given ->
        ChangeOptions(
            most = given["most"]?.asInt()?.toUInt(),
            withPlan = given["with_plan"]?.asBoolean() ?: false,
            costs = costs(given),
        )
    } ?: ChangeOptions()

    private fun costs(it: JsonNode) = it["costs"]?.map { cost ->
        ChangeCost(
            ProvisionChangeKind.of(cost["kind"].asText()),
            Pence(cost["amount"].asLong()),
            feature = cost["feature"]?.let { name -> FeatureKind.of(name.asText()) },
        )
    } ?: emptyList()
}
