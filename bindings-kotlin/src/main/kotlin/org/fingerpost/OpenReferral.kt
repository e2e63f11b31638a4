package org.fingerpost

import java.io.InputStream
import java.io.OutputStream

/**
 * Open Referral feeds: what councils publish of the services around (UK 3.0 and 1.0, HSDS 3.0 and 3.1).
 *
 * All of it may be called from the main thread: the work is done away from it.
 *
 * ```
 * val options = OpenReferralOptions(NonEmpty("Newport"), UkDivision.ENGLAND_AND_WALES, fetchedOn = today)
 * val feed = OpenReferral.read(listOf(page.inputStream()), options)
 * val catalogue = Catalogue(feed.directory)
 * ```
 */
public object OpenReferral {
    /**
     * Reads the pages of a feed. Nothing is dropped silently: every service is an activity, or has a finding; what has no field is kept
     * in [OpenReferralImport.kept] and written back by [write].
     *
     * @throws FingerpostException.Import where no page can be read at all.
     */
    public suspend fun readPages(pages: List<ByteArray>, options: OpenReferralOptions): OpenReferralImport =
        away { org.fingerpost.ffi.readFeed(pages, options) }

    /**
     * The same from streams, one a page, which are read to their ends in their order and left open: closing them is the caller's. Cancelling ends the
     * reading between two pieces.
     *
     * @throws FingerpostException.Import with the code `import.too-large` once a stream has given more than `atMost` bytes.
     */
    public suspend fun read(
        pages: List<InputStream>,
        options: OpenReferralOptions,
        atMost: Long = LargestInput.feed,
    ): OpenReferralImport = readPages(pages.map { it.bytes(atMost) }, options)

    /** Writes a directory as a feed. A record whose source was kept starts from it; only what has changed since is written over. */
    public suspend fun write(
        directory: Directory,
        kept: List<KeptRecord> = emptyList(),
        writing: OpenReferralWriting = OpenReferralWriting(),
    ): OpenReferralExport = away { org.fingerpost.ffi.writeFeed(directory, kept, writing) }
}

/** Writes one page, from 0, away from the calling thread. The stream is flushed and left open. */
public suspend fun OpenReferralExport.writePage(page: Int, output: OutputStream): Unit = output.take(pages[page])

/** Writes what the feed says of itself (`/`), away from the calling thread. The stream is flushed and left open. */
public suspend fun OpenReferralExport.writeApi(output: OutputStream): Unit = output.take(api)
