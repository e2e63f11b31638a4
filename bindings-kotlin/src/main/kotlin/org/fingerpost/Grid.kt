package org.fingerpost

/**
 * A place on the National Grid of Great Britain, in metres. Checked when it is first used.
 *
 * It can be somebody's home, so [toString] shows ten kilometres only.
 */
public class EastingNorthing(public val easting: Double, public val northing: Double) {
    /** The same place in latitude and longitude. */
    @Throws(FingerpostException::class)
    public fun toPoint(): Point = org.fingerpost.ffi.toPoints(listOf(this)).single()

    /** The reference of so many figures (2, 4, 6, 8 or 10) whose square holds this place. */
    @Throws(FingerpostException::class)
    public fun gridRef(figures: UInt): GridRef = org.fingerpost.ffi.gridRefAt(this, figures)

    override fun equals(other: Any?): Boolean =
        other is EastingNorthing && other.easting == easting && other.northing == northing

    override fun hashCode(): Int = 31 * easting.hashCode() + northing.hashCode()

    override fun toString(): String = "EastingNorthing(≈${tens(easting)} km, ≈${tens(northing)} km)"

    private fun tens(metres: Double) = if (metres.isFinite()) Math.round(metres / 10_000) * 10 else metres
}

/** A National Grid reference such as `ST 309 882`: a square. Checked when it is first used; [parse] checks at once. */
@JvmInline
public value class GridRef(public val value: String) {
    /** What it says: figures, side, corner and middle of the square. */
    @Throws(FingerpostException::class)
    public fun parts(): GridRefParts = org.fingerpost.ffi.checkGridRef(this)

    override fun toString(): String = value

    public companion object {
        /** Reads a reference in any case, with or without spaces: `st309882` becomes `ST 309 882`. */
        @Throws(FingerpostException::class)
        public fun parse(text: String): GridRef = GridRef(text).parts().reference
    }
}

/** The places of many points on the grid, in one call. */
@Throws(FingerpostException::class)
public fun List<Point>.toEastingNorthings(): List<EastingNorthing> = org.fingerpost.ffi.toGrid(this)

/** The points of many places on the grid, in one call. */
@Throws(FingerpostException::class)
public fun List<EastingNorthing>.toPoints(): List<Point> = org.fingerpost.ffi.toPoints(this)
