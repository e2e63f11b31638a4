package org.fingerpost

import java.time.LocalDate

/**
 * Facts suggested from the free text of directories: days, hours, prices, ages, access, booking, contact. A suggestion is never a fact;
 * [accept] makes one of it, once a person has read the words it rests on.
 *
 * What suspends may be called from the main thread: the work is done away from it.
 */
public object DirectoryTexts {
    /** What texts seem to say. */
    public suspend fun suggest(texts: List<DirectoryText>): List<FactSuggestion> =
        away { org.fingerpost.ffi.suggestFromTexts(texts) }

    /** What the texts of a directory seem to say, record by record. */
    public suspend fun suggest(directory: Directory): List<DirectorySuggestion> =
        away { org.fingerpost.ffi.suggestFromDirectory(directory) }

    /** The value of a suggestion that a person has accepted, with the directory as its source and that day as its date. Short work: it does not suspend. */
    public fun accept(suggestion: FactSuggestion, on: LocalDate): AcceptedFact =
        org.fingerpost.ffi.acceptSuggestion(suggestion, on)
}
