package org.fingerpost

/** Directories kept in spreadsheets: six sheets, each the bytes of a CSV file. Leave out those there are none of. */
public object Sheets {
    /**
     * Reads a directory, not yet checked across its records: [Catalogue] does that.
     *
     * @param mode Whether faulty rows stop everything, or the good rows alone are taken; the findings say which were left out.
     */
    @Throws(FingerpostException::class)
    public fun read(
        sheets: SheetSet,
        area: NonEmpty,
        division: UkDivision,
        mode: ImportMode = ImportMode.ALL_OR_NOTHING,
    ): SheetImport = org.fingerpost.ffi.readSheets(sheets, area, division, mode)

    /** Writes a directory. The findings name everything that sheets have no place for: keep the JSON file beside them. */
    @Throws(FingerpostException::class)
    public fun write(directory: Directory): SheetExport = org.fingerpost.ffi.writeSheets(directory)
}
