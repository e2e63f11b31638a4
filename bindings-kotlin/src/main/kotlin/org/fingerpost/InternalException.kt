package org.fingerpost

/**
 * A fault inside the library, never one of the input: please report it.
 *
 * What was said inside is left out, because it could repeat personal text. The library can be used further: it keeps
 * nothing that such a fault could have left half done.
 */
public class InternalException internal constructor(
    @Suppress("UNUSED_PARAMETER") said: String,
) : Exception("a fault inside fingerpost, not in what it was given; please report what you called")
