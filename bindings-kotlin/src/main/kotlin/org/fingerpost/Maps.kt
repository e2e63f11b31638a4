package org.fingerpost

import java.io.InputStream
import java.io.OutputStream
import java.time.LocalDate

/**
 * Maps: GeoJSON out and in, and data of OpenStreetMap.
 *
 * What suspends may be called from the main thread: the work is done away from it. Streams are read to their end and left open: closing them is the
 * caller's. Cancelling ends the reading between two pieces.
 */
public object Maps {
    /** The sites of a catalogue. Those without a point are counted, and not on the map. */
    public suspend fun sites(catalogue: Catalogue): MapExport = away { org.fingerpost.ffi.mapOfSites(catalogue) }

    /** The activities of a catalogue; with a ranking, each with its verdict. It is then about that client. */
    public suspend fun activities(catalogue: Catalogue, ranking: Ranking? = null): MapExport =
        away { org.fingerpost.ffi.mapOfActivities(catalogue, ranking) }

    /**
     * A report on gaps: a polygon for each cell of a grid, a point for each other place. With several typical clients say which one it is of: places
     * lie on each other otherwise.
     */
    public suspend fun gaps(report: GapReport, of: ClientId? = null): MapExport = away { org.fingerpost.ffi.mapOfGaps(report, of) }

    /** Reads GeoJSON into sites: every feature is a site, or has a finding. */
    public suspend fun read(map: ByteArray, columns: AssetColumns, options: AssetOptions = AssetOptions()): MapImport =
        away { org.fingerpost.ffi.sitesOfMap(map, columns, options) }

    /**
     * The same from a stream.
     *
     * @throws FingerpostException.Import with the code `import.too-large` once the stream has given more than `atMost` bytes.
     */
    public suspend fun read(
        input: InputStream,
        columns: AssetColumns,
        options: AssetOptions = AssetOptions(),
        atMost: Long = LargestInput.feed,
    ): MapImport = input.reading(atMost) { org.fingerpost.ffi.sitesOfMap(it, columns, options) }

    /** Reads data of OpenStreetMap into sites, with the features their tags tell of. */
    public suspend fun readOsm(map: ByteArray, options: OsmOptions): OsmImport =
        away { org.fingerpost.ffi.placesOfOsm(map, options) }

    /**
     * The same from a stream.
     *
     * @throws FingerpostException.Import with the code `import.too-large` once the stream has given more than `atMost` bytes.
     */
    public suspend fun readOsm(input: InputStream, options: OsmOptions, atMost: Long = LargestInput.feed): OsmImport =
        input.reading(atMost) { org.fingerpost.ffi.placesOfOsm(it, options) }

    /** What the tags of one thing say. Without a day of checking, every fact counts as expired. Short work: it does not suspend. */
    public fun features(tags: Map<String, String>, checkedOn: LocalDate? = null): OsmFeatures =
        org.fingerpost.ffi.featuresOfTags(tags.map { (key, value) -> OsmTag(key, value) }, checkedOn)

    /** Hours of opening as OpenStreetMap writes them; what cannot be read is kept as text. Short work: it does not suspend. */
    public fun openingHours(text: String, from: LocalDate): OpeningHours = org.fingerpost.ffi.openingHours(text, from)
}

/** Writes the map, away from the calling thread. The stream is flushed and left open. */
public suspend fun MapExport.writeTo(output: OutputStream): Unit = output.take(text)
