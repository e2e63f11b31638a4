package org.fingerpost

import java.io.InputStream

/**
 * OpenActive feeds: sessions that can be booked, as leisure providers publish them.
 *
 * All of it may be called from the main thread: the work is done away from it.
 */
public object OpenActive {
    /** Reads a page of a feed. Names of leaders are left where they are; every item is an activity, or has a finding. */
    public suspend fun read(page: ByteArray, options: OpenActiveOptions): OpenActiveImport =
        away { org.fingerpost.ffi.readOpenActive(page, options) }

    /**
     * The same from a stream, which is read to its end and left open: closing it is the caller's. Cancelling ends the reading between two pieces.
     *
     * @throws FingerpostException.Import with the code `import.too-large` once the stream has given more than `atMost` bytes.
     */
    public suspend fun read(input: InputStream, options: OpenActiveOptions, atMost: Long = LargestInput.feed): OpenActiveImport =
        input.reading(atMost) { org.fingerpost.ffi.readOpenActive(it, options) }
}
