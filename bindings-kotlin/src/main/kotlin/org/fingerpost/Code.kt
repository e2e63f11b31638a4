package org.fingerpost

import org.fingerpost.ffi.CodeText

/**
 * A stable, dotted name of one thing that can be wrong, such as `place.coordinates-swapped`.
 *
 * Match on the code, never on the words beside it: codes stay, sentences improve.
 */
@JvmInline
public value class Code(public val dotted: String) {
    /** What brings this about, in one sentence. */
    public val cause: String get() = text?.cause.orEmpty()

    /** A small input that shows it. */
    public val example: String get() = text?.example.orEmpty()

    /** What to do about it. */
    public val fix: String get() = text?.fix.orEmpty()

    private val text: CodeText? get() = texts[dotted]

    override fun toString(): String = dotted

    public companion object {
        // Read once: a call into the library is dear, a look into a map is not.
        private val texts: Map<String, CodeText> by lazy { About().use { it.codes() }.associateBy { it.code.dotted } }

        /** Every code there is, in the order of the documentation. */
        public val all: List<Code> get() = texts.keys.map(::Code)
    }
}
