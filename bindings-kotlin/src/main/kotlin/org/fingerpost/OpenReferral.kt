package org.fingerpost

import java.io.InputStream
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

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

    /** The same from streams, which are read to their end and left open. */
    public suspend fun read(pages: List<InputStream>, options: OpenReferralOptions): OpenReferralImport =
        readPages(withContext(Dispatchers.IO) { pages.map(InputStream::readBytes) }, options)

    /** Writes a directory as a feed. A record whose source was kept starts from it; only what has changed since is written over. */
    public suspend fun write(
        directory: Directory,
        kept: List<KeptRecord> = emptyList(),
        writing: OpenReferralWriting = OpenReferralWriting(),
    ): OpenReferralExport = away { org.fingerpost.ffi.writeFeed(directory, kept, writing) }
}
