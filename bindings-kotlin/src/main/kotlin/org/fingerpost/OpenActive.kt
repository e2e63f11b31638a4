package org.fingerpost

/** OpenActive feeds: sessions that can be booked, as leisure providers publish them. */
public object OpenActive {
    /** Reads a page of a feed. Names of leaders are left where they are; every item is an activity, or has a finding. */
    public suspend fun read(page: ByteArray, options: OpenActiveOptions): OpenActiveImport =
        away { org.fingerpost.ffi.readOpenActive(page, options) }
}
