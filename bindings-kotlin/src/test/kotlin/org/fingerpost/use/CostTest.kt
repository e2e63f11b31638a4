package org.fingerpost.use

import kotlin.system.measureNanoTime
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Prints what calls cost here. The limits are far away: they catch a call that became a hundred times dearer. */
class CostTest {
    private fun micros(times: Int, call: () -> Unit): Double {
        call()
        return (1..3).minOf { measureNanoTime { repeat(times) { call() } } } / 1_000.0 / times
    }

    @Test
    fun `what a call costs`() {
        val client = Sample.client("c-104")
        val clients = List(4) { client }
        val points = Sample.catalogue.sites().mapNotNull { it.point }
        val figures = listOf(
            "a call with a short text" to micros(100) { Pence.parse("4.50") },
            "${points.size} distances in one call" to micros(10) { points.first().distancesTo(points) },
            "all ${Sample.catalogue.activities().size} activities" to micros(1) { Sample.catalogue.activities() },
            "rank, top 10" to micros(1) { Sample.matcher.rank(client, Sample.monday) },
            "rankAll of ${clients.size}, each" to micros(1) { Sample.matcher.rankAll(clients, Sample.monday) } / clients.size,
        )
        for ((what, cost) in figures) println("cost of %s: %.0f µs".format(what, cost))
        assertTrue(figures.first().second < 2_000)
        assertTrue(figures.last().second < 1_000_000)
    }

    @Test
    fun `what referrals cost`() {
        val referral = Drawing.cleared()
        val history = referral.events()
        val caseload = List(60) { history }
        val referrals = Referral.replayAll(caseload)
        val year = Drawing.monday.plusDays(365)
        val figures = listOf(
            "state, a property" to micros(1_000) { referral.state },
            "allowed, a call" to micros(100) { referral.allowed(ActorRole.PROVIDER) },
            "did" to micros(100) { referral.did(Action.ExtendHold(Drawing.day(20)), Drawing.provider, Drawing.day(2)).close() },
            "view" to micros(20) { referral.view(Drawing.day(2)) },
            "replay of ${history.size} events" to micros(20) { Referral.replay(history).close() },
            "replayAll of ${caseload.size}, each" to micros(2) { Referral.replayAll(caseload).forEach { it.close() } } / caseload.size,
            "views of ${caseload.size}, each" to micros(2) { referrals.views(Drawing.day(2)) } / caseload.size,
            "work of ${caseload.size}, each" to micros(2) { referrals.work(Drawing.day(2), year) } / caseload.size,
        )
        for ((what, cost) in figures) println("cost of %s: %.1f µs".format(what, cost))
        assertTrue(figures.first().second < 50)
        assertTrue(figures.drop(1).all { it.second < 100_000 })
    }
}
