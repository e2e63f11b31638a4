package org.fingerpost

// The words of changes and gaps, as in ClosedWords.kt: each value has a word, which is how files write it, and each word a value.

/** How files write it. */
public val BlockedWhy.word: String get() = wordAt("BlockedWhy", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun BlockedWhy.Companion.of(word: String): BlockedWhy = closedWord("BlockedWhy", BlockedWhy.entries, word)

/** How files write it. */
public val GapStanding.word: String get() = wordAt("GapStanding", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun GapStanding.Companion.of(word: String): GapStanding = closedWord("GapStanding", GapStanding.entries, word)

/** How files write it. */
public val ProvisionChangeKind.word: String get() = wordAt("ProvisionChangeKind", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ProvisionChangeKind.Companion.of(word: String): ProvisionChangeKind = closedWord("ProvisionChangeKind", ProvisionChangeKind.entries, word)
