package org.fingerpost

// The words of evidence, as files have them.

/** How files write it. */
public val ChangeClaim.word: String get() = wordAt("ChangeClaim", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ChangeClaim.Companion.of(word: String): ChangeClaim = closedWord("ChangeClaim", ChangeClaim.entries, word)

/** How files write it. */
public val ChangeDirection.word: String get() = wordAt("ChangeDirection", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ChangeDirection.Companion.of(word: String): ChangeDirection = closedWord("ChangeDirection", ChangeDirection.entries, word)

/** How files write it. */
public val FunnelStage.word: String get() = wordAt("FunnelStage", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FunnelStage.Companion.of(word: String): FunnelStage = closedWord("FunnelStage", FunnelStage.entries, word)

/** How files write it. */
public val LadderRung.word: String get() = wordAt("LadderRung", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun LadderRung.Companion.of(word: String): LadderRung = closedWord("LadderRung", LadderRung.entries, word)

/** How files write it. */
public val ScaleDirection.word: String get() = wordAt("ScaleDirection", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ScaleDirection.Companion.of(word: String): ScaleDirection = closedWord("ScaleDirection", ScaleDirection.entries, word)

/** How files write it. */
public val ScaleKind.word: String get() = wordAt("ScaleKind", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ScaleKind.Companion.of(word: String): ScaleKind = closedWord("ScaleKind", ScaleKind.entries, word)
