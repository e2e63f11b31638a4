package org.fingerpost

/**
 * A postcode. Checked when it is first used; [parse] checks at once and puts case and space in order.
 *
 * A home postcode is personal, so [toString] shows its first half only. Whoever needs the whole asks for [value].
 */
@JvmInline
public value class Postcode(public val value: String) {
    /** Its pieces: first half, area, and whether it is in Northern Ireland. */
    @Throws(FingerpostException::class)
    public fun parts(): PostcodeParts = org.fingerpost.ffi.checkPostcode(this)

    override fun toString(): String = "Postcode(${value.trim().substringBefore(' ', "")} ‹…›)"

    public companion object {
        /** Reads a postcode in any case, with or without spaces: `np108yw` becomes `NP10 8YW`. No error repeats it. */
        @Throws(FingerpostException::class)
        public fun parse(text: String): Postcode = Postcode(text).parts().postcode
    }
}

/** The point of one postcode; null where it is not in the table. For many at once use [PostcodeTable.points]. */
@Throws(FingerpostException::class)
public fun PostcodeTable.point(postcode: Postcode): Point? = points(listOf(postcode)).single()

/** Since when a postcode is no longer in use; null where it is in use or not in the table. For many at once use [PostcodeTable.ends]. */
@Throws(FingerpostException::class)
public fun PostcodeTable.ended(postcode: Postcode): PostcodeEnd? = ends(listOf(postcode)).single()

/** Writes the table to a compact file; [PostcodeTable.open] takes its bytes. */
@Throws(FingerpostException::class, java.io.IOException::class)
public fun PostcodeTable.save(path: java.nio.file.Path, edition: PostcodeEdition) {
    java.nio.file.Files.write(path, toCompact(edition))
}
