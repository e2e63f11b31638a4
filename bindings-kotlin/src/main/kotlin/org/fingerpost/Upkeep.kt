package org.fingerpost

import java.time.LocalDate

/**
 * The upkeep of directories: likely duplicates, and facts that have to be checked again.
 *
 * All of it may be called from the main thread: the work is done away from it.
 */
public object Upkeep {
    /** Partners, sites and activities that are likely the same, within one directory or across two. Nothing is merged: a person decides. */
    public suspend fun duplicates(directory: Directory, other: Directory? = null): DuplicateReport =
        away { org.fingerpost.ffi.duplicates(directory, other) }

    /** What matching no longer believes on a day, or soon will not: whom to call, and what to ask first. */
    public suspend fun freshness(
        directory: Directory,
        on: LocalDate,
        policy: Policy = Policy.default,
        aheadDays: UInt = 30u,
    ): FreshnessReport = away { org.fingerpost.ffi.freshness(directory, policy, on, aheadDays) }
}
