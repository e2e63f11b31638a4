package org.fingerpost

import java.time.Instant
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.ensureActive

/** How many clients are answered between two looks at whether anybody still waits. */
private const val AT_ONCE = 16

/**
 * An index of the catalogue for a moment, built away from the calling thread: a few seconds for a hundred thousand activities.
 *
 * ```
 * val index = matcher.indexed(Instant.now())
 * val placings = index.placings(client)
 * ```
 */
public suspend fun Matcher.indexed(at: Instant): MatchIndex = away { index(at) }

/**
 * The best few activities for each of many clients, in their order. It may be called from the main thread: the work is done away from it,
 * on all processors, and stops soon after the coroutine is cancelled.
 *
 * @param onProgress is told how many clients are done, from the threads that work.
 * @throws FingerpostException.Invalid where a client's record breaks a rule.
 */
public suspend fun MatchIndex.rankMany(
    clients: List<Client>,
    top: UInt = 10u,
    onProgress: (done: Int) -> Unit = {},
): List<Placings> = coroutineScope {
    val done = java.util.concurrent.atomic.AtomicInteger()
    clients.chunked(AT_ONCE).map { some ->
        async(Dispatchers.Default) {
            ensureActive()
            some.map { placings(it, top) }.also { onProgress(done.addAndGet(some.size)) }
        }
    }.awaitAll().flatten()
}
