package org.fingerpost

/** The rule that has this name. */
public val NamedRule.rule: DisclosureRule get() = org.fingerpost.ffi.ruleOfName(this)

/**
 * What the rule publishes of single counts that are no table; null where one is suppressed.
 *
 * Counts that belong together belong into a [CountTable], which also keeps them from whoever adds and subtracts.
 */
@Throws(FingerpostException::class)
public fun DisclosureRule.publishCounts(counts: List<ULong>): List<ULong?> = org.fingerpost.ffi.publishCounts(this, counts)

/** A mean or another figure about so many people, published only where they are as many as the rule asks for. */
@Throws(FingerpostException::class)
public fun DisclosureRule.publishFigure(people: ULong, value: Double): PublishedNumber =
    org.fingerpost.ffi.publishFigure(this, people, value)

/** One count: the categories named, summed over the other dimensions; null where the table has no such cell. */
public fun PublishedTable.cell(vararg of: CategoryOf): PublishedCell? =
    cells.find { cell -> cell.of.size == of.size && of.all { one -> one in cell.of } }

/** The share of one published count in another: none where either is suppressed, null where the table has no such count. */
@Throws(FingerpostException::class)
public fun PublishedTable.rate(numerator: List<CategoryOf>, denominator: List<CategoryOf> = listOf()): PublishedRate? =
    org.fingerpost.ffi.publishedRate(this, numerator, denominator)

/** How far people got, from their rankings and their referrals: what a [FairnessAudit] counts. */
public object FairnessPeople {
    /** One row for each client who has either, in the order of the ids. The work is done away from the calling thread. */
    public suspend fun of(placings: List<Placings>, referrals: List<ReferralView> = listOf()): List<AuditPerson> =
        away { org.fingerpost.ffi.peopleOfAudit(placings, referrals) }
}
