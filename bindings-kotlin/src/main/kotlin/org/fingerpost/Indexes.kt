package org.fingerpost

import java.io.InputStream
import java.io.OutputStream
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption
import java.time.Instant
import java.util.UUID
import java.util.concurrent.atomic.AtomicInteger
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
 * The index of a changed catalogue for the same moment, away from the calling thread: a course that is full, a lift that is closed, an activity that is
 * new or gone. Only what reads a changed record is read again. It answers as one that is built anew; this one goes on answering as before.
 */
public suspend fun MatchIndex.renewed(matcher: Matcher): MatchIndex = away { renew(matcher) }

/**
 * Writes the index to one file, which [SavedIndex] answers from without the catalogue.
 *
 * A file of that name is replaced at once: whoever opens it finds the old index or the new one, whole. It may be called from the main thread; cancelled, it
 * leaves what was there.
 *
 * @throws java.io.IOException where the file cannot be written; what was there stays.
 */
public suspend fun MatchIndex.save(path: Path) {
    val bytes = away { toBytes() }
    val beside = path.resolveSibling(".${path.fileName}.${UUID.randomUUID()}")
    onDisk {
        try {
            Files.newOutputStream(beside).use { it.take(bytes) }
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING)
        } finally {
            Files.deleteIfExists(beside)
        }
    }
}

/** The same to a stream, which is left open. */
public suspend fun MatchIndex.writeTo(output: OutputStream): Unit = output.take(away { toBytes() })

/**
 * Opens a file that [save] wrote, away from the calling thread.
 *
 * ```
 * val saved = SavedIndex.open(context.filesDir.toPath().resolve("directory.fpi"))
 * show(saved.placings(client))
 * val index = saved.withMatcher(Matcher(catalogue.await()))
 * ```
 *
 * @throws FingerpostException.Import `catalogue.index-file-kind`, `catalogue.index-file-version` or `catalogue.index-file-damaged` where it is
 *   something else, of another version of the library, cut short or altered: build the index anew.
 * @throws java.io.IOException where the file cannot be read.
 */
public suspend fun org.fingerpost.ffi.SavedIndex.Companion.open(path: Path): SavedIndex = onDisk { Files.readAllBytes(path) }.let { away { open(it) } }

/**
 * The same from a stream, such as an asset of an app. It is read to its end and left open.
 *
 * @throws FingerpostException.Import with the code `import.too-large` once the stream has given more than `atMost` bytes.
 */
public suspend fun org.fingerpost.ffi.SavedIndex.Companion.open(input: InputStream, atMost: Long = LargestInput.feed): SavedIndex = input.reading(atMost, ::open)

/**
 * The index with its catalogue, away from the calling thread: it answers everybody, and says why. The saved one goes on answering.
 *
 * @throws FingerpostException.Invalid `catalogue.index-other` where it was made from another catalogue, policy or list of bank holidays.
 */
public suspend fun SavedIndex.withMatcher(matcher: Matcher): MatchIndex = away { complete(matcher) }

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
): List<Placings> = clients.each(onProgress) { placings(it, top) }

/**
 * The same from a saved index.
 *
 * @throws FingerpostException.Invalid also `catalogue.index-needs-catalogue` for what only the whole catalogue can answer.
 */
public suspend fun SavedIndex.rankMany(
    clients: List<Client>,
    top: UInt = 10u,
    onProgress: (done: Int) -> Unit = {},
): List<Placings> = clients.each(onProgress) { placings(it, top) }

/**
 * The best few activities that suit each of many clients as they are, in the order of the clients: what `suitable` says, away from the calling thread as
 * [rankMany].
 *
 * @param onProgress is told how many clients are done, from the threads that work.
 * @throws FingerpostException.Invalid where a client's record breaks a rule.
 */
public suspend fun MatchIndex.suitableMany(
    clients: List<Client>,
    top: UInt = 10u,
    onProgress: (done: Int) -> Unit = {},
): List<List<Placing>> = clients.each(onProgress) { suitable(it, top) }

/**
 * The same from a saved index.
 *
 * @throws FingerpostException.Invalid also `catalogue.index-needs-catalogue` for what only the whole catalogue can answer.
 */
public suspend fun SavedIndex.suitableMany(
    clients: List<Client>,
    top: UInt = 10u,
    onProgress: (done: Int) -> Unit = {},
): List<List<Placing>> = clients.each(onProgress) { suitable(it, top) }

private suspend fun <A> List<Client>.each(onProgress: (done: Int) -> Unit, answer: (Client) -> A): List<A> = coroutineScope {
    val done = AtomicInteger()
    chunked(AT_ONCE).map { some ->
        async(Dispatchers.Default) {
            ensureActive()
            some.map(answer).also { onProgress(done.addAndGet(some.size)) }
        }
    }.awaitAll().flatten()
}
