package org.fingerpost.use

import kotlin.system.measureNanoTime
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Prints what calls cost here. The limits are far away: they catch a call that became a hundred times dearer. */
class CostTest {
    private fun micros(times: Int, call: () -> Unit): Double {
        repeat(times) { call() }
        return (1..5).minOf { measureNanoTime { repeat(times) { call() } } } / 1_000.0 / times
    }

    @Test
    fun `what a call costs`() {
        val client = Sample.client("c-104")
        val clients = List(20) { client }
        val points = Sample.catalogue.sites().mapNotNull { it.point }
        val figures = listOf(
            "a call with a short text" to micros(500) { Pence.parse("4.50") },
            "${points.size} distances in one call" to micros(100) { points.first().distancesTo(points) },
            "all ${Sample.catalogue.activities().size} activities" to micros(5) { Sample.catalogue.activities() },
            "rank, top 10" to micros(5) { Sample.matcher.rank(client, Sample.monday) },
            "rankAll of 20, each" to micros(1) { Sample.matcher.rankAll(clients, Sample.monday) } / 20,
        )
        for ((what, cost) in figures) println("cost of %s: %.0f µs".format(what, cost))
        assertTrue(figures.first().second < 2_000)
        assertTrue(figures.last().second < 1_000_000)
    }
}
