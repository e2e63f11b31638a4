package org.fingerpost

/** Lists of places that somebody else compiled: museums, listed buildings, monuments. */
public object Assets {
    /**
     * Reads a list from the bytes of a CSV file into sites. Nothing is dropped silently: every row is a site, or was left
     * out by an option, or has a finding.
     */
    @Throws(FingerpostException::class)
    public fun read(bytes: ByteArray, columns: AssetColumns, options: AssetOptions = AssetOptions()): AssetImport =
        org.fingerpost.ffi.readAssets(bytes, columns, options)
}

/** The data of the Mapping Museums project: museums of the United Kingdom since 1960, open and closed. */
public val AssetColumns.Companion.mappingMuseums: AssetColumns get() = org.fingerpost.ffi.mappingMuseums()

/** The listed buildings of the City of York. Half of them have no name in this list. */
public val AssetColumns.Companion.yorkListedBuildings: AssetColumns get() = org.fingerpost.ffi.yorkListedBuildings()

/** The listed buildings of Trafford, placed by easting and northing. */
public val AssetColumns.Companion.traffordListedBuildings: AssetColumns get() = org.fingerpost.ffi.traffordListedBuildings()

/** Of the Mapping Museums data, the museums that are open: their year of closing is given as 9999. */
public val AssetOptions.Companion.openMuseums: AssetOptions get() = org.fingerpost.ffi.openMuseums()
