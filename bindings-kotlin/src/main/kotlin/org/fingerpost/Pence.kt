package org.fingerpost

/** An amount of sterling in whole pence. */
@JvmInline
public value class Pence(public val value: Long) : Comparable<Pence> {
    override fun compareTo(other: Pence): Int = value.compareTo(other.value)

    /** The amount as people read it: `£12,345.67`. */
    override fun toString(): String = org.fingerpost.ffi.showPence(this)

    public companion object {
        /** Nothing to pay. */
        public val ZERO: Pence = Pence(0)

        /** Reads an amount as people write it: `4.50`, `£4.5`, `1,250`, `-3`. */
        @Throws(FingerpostException::class)
        public fun parse(text: String): Pence = org.fingerpost.ffi.parsePence(text)
    }
}
