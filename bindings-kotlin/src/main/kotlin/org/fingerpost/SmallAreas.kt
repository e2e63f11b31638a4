package org.fingerpost

/** Tables of small areas: middles, people, deprivation, loneliness. */
public object SmallAreaTables {
    /** The names of the public tables whose columns are known. */
    public val names: List<String> get() = org.fingerpost.ffi.tablesOfSmallAreas()

    /** The columns of a public table by its name; null where there is none of that name. */
    public fun columns(table: String): SmallAreaColumns? = org.fingerpost.ffi.columnsOfSmallAreas(table)

    /**
     * Reads a table from the bytes of a CSV file, whichever figures it has. A row without a code, or with one that was there already, is
     * left out with a finding; a cell that cannot be read leaves the area without that figure, with a finding.
     */
    @Throws(FingerpostException::class)
    public fun read(bytes: ByteArray, columns: SmallAreaColumns): SmallAreaImport =
        org.fingerpost.ffi.smallAreasOfBytes(bytes, columns)
}

/** The area whose middle is nearest to a point; null where no area has a middle. For many at once use [SmallAreas.nearestAll]. */
@Throws(FingerpostException::class)
public fun SmallAreas.nearest(point: Point): NearbyArea? = nearestAll(listOf(point)).single()
