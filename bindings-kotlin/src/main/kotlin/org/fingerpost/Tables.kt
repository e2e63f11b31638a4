package org.fingerpost

import java.io.OutputStream
import org.fingerpost.ffi.CatalogueTable
import org.fingerpost.ffi.GapTable
import org.fingerpost.ffi.RankingTable

/**
 * Tables, written as sheets (CSV) that are safe to open in a spreadsheet program: no text becomes a formula, and numbers stay numbers.
 *
 * All of it may be called from the main thread: the work is done away from it. Those about clients hold pseudonyms and verdicts, and are personal; what
 * was said in confidence stands in none.
 *
 * ```
 * val sheet = Tables.matches(listOf(ranking))
 * contentResolver.openOutputStream(uri)!!.use { sheet.writeTo(it) }
 * ```
 */
public object Tables {
    /** The partners: one row each. */
    public suspend fun partners(catalogue: Catalogue, options: CsvOptions = CsvOptions()): CsvTable = of(catalogue, CatalogueTable.PARTNERS, options)

    /** The sites: one row each. */
    public suspend fun sites(catalogue: Catalogue, options: CsvOptions = CsvOptions()): CsvTable = of(catalogue, CatalogueTable.SITES, options)

    /** The activities: one row each. Prices are in pence. */
    public suspend fun activities(catalogue: Catalogue, options: CsvOptions = CsvOptions()): CsvTable = of(catalogue, CatalogueTable.ACTIVITIES, options)

    /** What was found when a catalogue was made: one row a finding. */
    public suspend fun findings(catalogue: Catalogue, options: CsvOptions = CsvOptions()): CsvTable = of(catalogue, CatalogueTable.FINDINGS, options)

    /** What was found by any reader or writer: one row a finding. */
    public suspend fun findings(issues: List<Issue>, options: CsvOptions = CsvOptions()): CsvTable =
        made { org.fingerpost.ffi.findingSheet(issues, options) }

    /** How many activities got each verdict: one row a ranking. */
    public suspend fun counts(rankings: List<Ranking>, options: CsvOptions = CsvOptions()): CsvTable = of(rankings, RankingTable.COUNTS, options)

    /** The shortlists: one row a match, the first of each ranking having rank 1. */
    public suspend fun matches(rankings: List<Ranking>, options: CsvOptions = CsvOptions()): CsvTable = of(rankings, RankingTable.MATCHES, options)

    /** Why each match is on its shortlist: one row a reason. */
    public suspend fun reasons(rankings: List<Ranking>, options: CsvOptions = CsvOptions()): CsvTable = of(rankings, RankingTable.REASONS, options)

    /** What does not suit, and why: one row an activity and client. */
    public suspend fun excluded(rankings: List<Ranking>, options: CsvOptions = CsvOptions()): CsvTable = of(rankings, RankingTable.EXCLUDED, options)

    /** Referrals as they stand: one row each. What clients said, and the needs behind barriers, are left out. */
    public suspend fun referrals(views: List<ReferralView>, options: CsvOptions = CsvOptions()): CsvTable =
        made { org.fingerpost.ffi.referralSheet(views, options) }

    /** Every step of referrals from state to state, with how many days the state before lasted: one row a step. */
    public suspend fun transitions(views: List<ReferralView>, options: CsvOptions = CsvOptions()): CsvTable =
        made { org.fingerpost.ffi.transitionSheet(views, options) }

    /** What is to do: one row an item, in the order given. The sentences are left out, because they say what somebody needs. */
    public suspend fun work(items: List<WorkItem>, options: CsvOptions = CsvOptions()): CsvTable =
        made { org.fingerpost.ffi.workSheet(items, options) }

    /** The records that may stand twice: one row a pair, the surest first. */
    public suspend fun duplicates(report: DuplicateReport, options: CsvOptions = CsvOptions()): CsvTable =
        made { org.fingerpost.ffi.duplicateSheet(report, options) }

    /** The facts to check again: one row a fact, call by call. */
    public suspend fun staleFacts(report: FreshnessReport, options: CsvOptions = CsvOptions()): CsvTable =
        made { org.fingerpost.ffi.freshnessSheet(report, options) }

    /** What would have to change: one row for each change of each set. */
    public suspend fun changes(answers: List<ChangeAnswer>, options: CsvOptions = CsvOptions()): CsvTable =
        made { org.fingerpost.ffi.changeSheet(answers, options) }

    /** What changes would do for a caseload: one row a change, the one that helps most people first. */
    public suspend fun changeEffects(report: ChangeReport, options: CsvOptions = CsvOptions()): CsvTable =
        made { org.fingerpost.ffi.changeEffectSheet(report, options) }

    /** What there is: one row for each client at each place. */
    public suspend fun gaps(report: GapReport, options: CsvOptions = CsvOptions()): CsvTable = of(report, GapTable.PLACES, options)

    /** Why activities are ruled out: one row for each reason, client and place. */
    public suspend fun gapReasons(report: GapReport, options: CsvOptions = CsvOptions()): CsvTable = of(report, GapTable.REASONS, options)

    /** What one more activity would be worth: one row a place. */
    public suspend fun oneMoreActivity(report: GapReport, options: CsvOptions = CsvOptions()): CsvTable =
        of(report, GapTable.ONE_MORE_ACTIVITY, options)

    /** What single changes would be worth: one row a change. */
    public suspend fun oneMoreChange(report: GapReport, options: CsvOptions = CsvOptions()): CsvTable =
        of(report, GapTable.ONE_MORE_CHANGE, options)

    private suspend fun of(report: GapReport, table: GapTable, options: CsvOptions) =
        made { org.fingerpost.ffi.gapSheet(report, table, options) }

    private suspend fun of(catalogue: Catalogue, table: CatalogueTable, options: CsvOptions) =
        made { org.fingerpost.ffi.catalogueSheet(catalogue, table, options) }

    private suspend fun of(rankings: List<Ranking>, table: RankingTable, options: CsvOptions) =
        made { org.fingerpost.ffi.rankingSheet(rankings, table, options) }

    private suspend fun made(sheet: () -> String) = away { CsvTable(sheet()) }
}

/** A table as a sheet. */
@JvmInline
public value class CsvTable(public val text: String) {
    /** Writes it in UTF-8, away from the calling thread. The stream is flushed and left open. */
    public suspend fun writeTo(output: OutputStream): Unit = output.take(text)

    override fun toString(): String = "CsvTable(${text.length} characters)"
}
