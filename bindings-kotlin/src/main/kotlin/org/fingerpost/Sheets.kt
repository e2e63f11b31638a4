package org.fingerpost

import java.io.InputStream
import java.io.OutputStream

/**
 * Directories kept in spreadsheets: six sheets, each a CSV file. Leave out those there are none of.
 *
 * All of it may be called from the main thread: the work is done away from it.
 */
public object Sheets {
    /**
     * Reads a directory, not yet checked across its records: [Catalogue] does that.
     *
     * @param mode Whether faulty rows stop everything, or the good rows alone are taken; the findings say which were left out.
     */
    public suspend fun read(
        sheets: SheetSet,
        area: NonEmpty,
        division: UkDivision,
        mode: ImportMode = ImportMode.ALL_OR_NOTHING,
    ): SheetImport = away { org.fingerpost.ffi.readSheets(sheets, area, division, mode) }

    /**
     * The same from streams, which are read to their ends one after another and left open: closing them is the caller's. Cancelling ends the reading
     * between two pieces.
     *
     * @throws FingerpostException.Import with the code `import.too-large` once a stream has given more than `atMost` bytes.
     */
    public suspend fun read(
        sheets: SheetStreams,
        area: NonEmpty,
        division: UkDivision,
        mode: ImportMode = ImportMode.ALL_OR_NOTHING,
        atMost: Long = LargestInput.file,
    ): SheetImport {
        val set = SheetSet(
            partners = sheets.partners?.bytes(atMost),
            sites = sheets.sites?.bytes(atMost),
            activities = sheets.activities?.bytes(atMost),
            sessions = sheets.sessions?.bytes(atMost),
            features = sheets.features?.bytes(atMost),
            prices = sheets.prices?.bytes(atMost),
        )
        return read(set, area, division, mode)
    }

    /** Writes a directory. The findings name everything that sheets have no place for: keep the JSON file beside them. */
    public suspend fun write(directory: Directory): SheetExport = away { org.fingerpost.ffi.writeSheets(directory) }
}

/** The streams of six sheets, as [SheetSet] has their bytes. */
public class SheetStreams(
    public val partners: InputStream? = null,
    public val sites: InputStream? = null,
    public val activities: InputStream? = null,
    public val sessions: InputStream? = null,
    public val features: InputStream? = null,
    public val prices: InputStream? = null,
)

/**
 * Writes the sheets that there are, away from the calling thread, each to the stream given for it; those without one are not written. The streams are
 * flushed and left open.
 */
public suspend fun SheetSet.writeTo(
    partners: OutputStream? = null,
    sites: OutputStream? = null,
    activities: OutputStream? = null,
    sessions: OutputStream? = null,
    features: OutputStream? = null,
    prices: OutputStream? = null,
) {
    val pairs = listOf(
        this.partners to partners, this.sites to sites, this.activities to activities,
        this.sessions to sessions, this.features to features, this.prices to prices,
    )
    for ((bytes, output) in pairs) if (bytes != null) output?.take(bytes)
}
