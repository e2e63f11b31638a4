package org.fingerpost

/**
 * A point on the earth: WGS84 latitude and longitude in degrees. Checked when it is first used; [parse] checks at once.
 *
 * A point can be somebody's home, so [toString] shows tenths of a degree only: some eleven kilometres.
 */
public class Point(public val latitude: Double, public val longitude: Double) {
    /** The distance to another point as the crow flies, in metres. For many at once use [distancesTo]. */
    @Throws(FingerpostException::class)
    public fun distanceTo(other: Point): Double = distancesTo(listOf(other)).single()

    /** The distances to each of the others as the crow flies, in metres, in one call. */
    @Throws(FingerpostException::class)
    public fun distancesTo(others: List<Point>): List<Double> = org.fingerpost.ffi.distances(this, others)

    /** The place on the National Grid of Great Britain. */
    @Throws(FingerpostException::class)
    public fun toEastingNorthing(): EastingNorthing = org.fingerpost.ffi.toGrid(listOf(this)).single()

    override fun equals(other: Any?): Boolean =
        other is Point && other.latitude == latitude && other.longitude == longitude

    override fun hashCode(): Int = 31 * latitude.hashCode() + longitude.hashCode()

    override fun toString(): String = "Point(≈${tenths(latitude)}, ≈${tenths(longitude)})"

    public companion object {
        /** Checks a latitude and a longitude at once: in range, and not the wrong way round. No error repeats them. */
        @Throws(FingerpostException::class)
        public fun parse(latitude: Double, longitude: Double): Point =
            org.fingerpost.ffi.checkPoint(Point(latitude, longitude))

        private fun tenths(degrees: Double) = if (degrees.isFinite()) Math.round(degrees * 10) / 10.0 else degrees
    }
}
