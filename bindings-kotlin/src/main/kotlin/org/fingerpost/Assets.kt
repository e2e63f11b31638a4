package org.fingerpost

import java.io.InputStream

/**
 * Lists of places that somebody else compiled: museums, listed buildings, monuments.
 *
 * All of it may be called from the main thread: the work is done away from it.
 */
public object Assets {
    /**
     * Reads a list from the bytes of a CSV file into sites. Nothing is dropped silently: every row is a site, or was left
     * out by an option, or has a finding.
     */
    public suspend fun read(bytes: ByteArray, columns: AssetColumns, options: AssetOptions = AssetOptions()): AssetImport =
        away { org.fingerpost.ffi.readAssets(bytes, columns, options) }

    /**
     * The same from a stream, which is read to its end and left open: closing it is the caller's. Cancelling ends the reading between two pieces.
     *
     * @throws FingerpostException.Import with the code `import.too-large` once the stream has given more than `atMost` bytes.
     */
    public suspend fun read(
        input: InputStream,
        columns: AssetColumns,
        options: AssetOptions = AssetOptions(),
        atMost: Long = LargestInput.file,
    ): AssetImport = input.reading(atMost) { org.fingerpost.ffi.readAssets(it, columns, options) }
}

/** The data of the Mapping Museums project: museums of the United Kingdom since 1960, open and closed. */
public val AssetColumns.Companion.mappingMuseums: AssetColumns get() = org.fingerpost.ffi.mappingMuseums()

/** The listed buildings of the City of York. Half of them have no name in this list. */
public val AssetColumns.Companion.yorkListedBuildings: AssetColumns get() = org.fingerpost.ffi.yorkListedBuildings()

/** The listed buildings of Trafford, placed by easting and northing. */
public val AssetColumns.Companion.traffordListedBuildings: AssetColumns get() = org.fingerpost.ffi.traffordListedBuildings()

/** Of the Mapping Museums data, the museums that are open: their year of closing is given as 9999. */
public val AssetOptions.Companion.openMuseums: AssetOptions get() = org.fingerpost.ffi.openMuseums()
