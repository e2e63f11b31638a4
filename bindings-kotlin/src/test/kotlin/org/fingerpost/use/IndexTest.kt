package org.fingerpost.use

import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicInteger
import kotlin.coroutines.cancellation.CancellationException
import kotlinx.coroutines.cancel
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.runBlocking
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class IndexTest {
    private val at = Sample.monday
    private val matcher = Sample.matcher
    private val clients = Sample.clients

    @Test
    fun `an index says what the matcher says`(): Unit = runBlocking {
        val index = matcher.indexed(at)
        for (client in clients) {
            val ranking = matcher.rank(client, at, 5u)
            val shortlist = index.shortlist(client, 5u)
            assertEquals(ranking.shortlist, shortlist.shortlist)
            assertEquals(ranking.counts, shortlist.counts)
            val placings = index.placings(client, 5u)
            assertEquals(ranking.shortlist.map { it.activity to it.score }, placings.placings.map { it.activity to it.score })
        }
    }

    @Test
    fun `many clients keep their order, and nothing runs on the calling thread`(): Unit = runBlocking {
        val index = matcher.indexed(at)
        val many = List(200) { clients[it % clients.size] }
        val threads = ConcurrentHashMap.newKeySet<Thread>()
        val most = AtomicInteger()
        val answers = index.rankMany(many, 3u) { done ->
            threads += Thread.currentThread()
            most.accumulateAndGet(done, ::maxOf)
        }
        assertEquals(many.map { it.id }, answers.map { it.client })
        assertEquals(many.map { index.placings(it, 3u) }, answers)
        assertEquals(200, most.get())
        assertTrue(Thread.currentThread() !in threads)
    }

    @Test
    fun `what suits as it is begins the placings, for one and for many`(): Unit = runBlocking {
        val index = matcher.indexed(at)
        val first = clients.map { client -> index.placings(client, 4u).placings.filter { it.verdict == Verdict.SUITABLE } }
        assertTrue(first.any { it.isNotEmpty() })
        assertEquals(first, clients.map { index.suitable(it, 4u) })
        assertEquals(first, index.suitableMany(clients, 4u))
        assertEquals(first, SavedIndex.open(index.toBytes()).suitableMany(clients, 4u))
    }

    @Test
    fun `a cancelled question stops`() {
        val index = runBlocking { matcher.indexed(at) }
        val many = List(20_000) { clients[it % clients.size] }
        stopsBefore(many.size) { told -> index.rankMany(many, onProgress = told) }
    }

    @Test
    fun `a cancelled question to a saved index stops`() {
        val saved = runBlocking { SavedIndex.open(matcher.indexed(at).toBytes()) }
        val plain = List(20_000) { Client(ClientId("c-$it"), NeedLevel.LOW, ReferralRoute.LINK_WORKER) }
        stopsBefore(plain.size) { told -> saved.rankMany(plain, onProgress = told) }
    }

    /** Asks, cancels at the first word of how far it is, and holds it to that. */
    private fun stopsBefore(
        all: Int,
        ask: suspend ((Int) -> Unit) -> Unit,
    ) {
        val done = AtomicInteger()
        assertThrows<CancellationException> {
            runBlocking {
                coroutineScope {
                    ask { so ->
                        done.set(so)
                        cancel()
                    }
                }
            }
        }
        assertTrue(done.get() < all)
    }
}
