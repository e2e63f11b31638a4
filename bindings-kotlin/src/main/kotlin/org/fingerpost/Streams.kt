package org.fingerpost

import java.io.ByteArrayOutputStream
import java.io.InputStream
import java.io.OutputStream
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.withContext
import org.fingerpost.ffi.checkLength
import org.fingerpost.ffi.largestInput

// The one way in and out by streams. What every reader and writer of streams promises:
//
// - Nothing is read, written or worked out on the thread that asks: streams are for `Dispatchers.IO`, the rest for `Dispatchers.Default`.
// - A stream is read to its end, or until it has given more than is taken: then it is refused with `import.too-large`, and no more of it is read.
// - Cancelling ends the reading or writing before its next piece. A `read` that waits for a network is not interrupted: closing the stream ends it.
// - A stream is never closed. Whoever opened it closes it, best with `use`.

/** How many bytes are taken at most where nothing else is said. */
public object LargestInput {
    private val largest by lazy { largestInput() }

    /** Of a sheet, a list or a calendar: 64 mebibytes. */
    public val file: Long get() = largest.file.toLong()

    /** Of a page of a feed, a map or a Bundle: 256 mebibytes. A telephone has less to spare: give a smaller limit there. */
    public val feed: Long get() = largest.feed.toLong()
}

private const val PIECE = 64 * 1024

/** What a stream holds, in memory: see the promises above. */
internal suspend fun InputStream.bytes(atMost: Long): ByteArray = withContext(Dispatchers.IO) {
    require(atMost >= 0) { "a limit of bytes is not below nothing" }
    val (piece, all) = ByteArray(PIECE) to ByteArrayOutputStream()
    while (true) {
        ensureActive()
        val read = read(piece)
        if (read < 0) break
        val length = all.size().toLong() + read
        if (length > atMost) checkLength(length.toULong(), atMost.toULong())
        all.write(piece, 0, read)
    }
    all.toByteArray()
}

/** What is made of a stream: see the promises above. */
internal suspend fun <T> InputStream.reading(atMost: Long, read: (ByteArray) -> T): T = bytes(atMost).let { bytes -> away { read(bytes) } }

/** Writes bytes to a stream and flushes it: see the promises above. */
internal suspend fun OutputStream.take(bytes: ByteArray): Unit = withContext(Dispatchers.IO) {
    for (from in bytes.indices step PIECE) {
        ensureActive()
        write(bytes, from, minOf(PIECE, bytes.size - from))
    }
    flush()
}

/** Writes a text to a stream in UTF-8. */
internal suspend fun OutputStream.take(text: String): Unit = take(away { text.toByteArray() })
