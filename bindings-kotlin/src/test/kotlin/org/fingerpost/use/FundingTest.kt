package org.fingerpost.use

import java.time.LocalDate
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

class FundingTest {
    private val on = LocalDate.parse("2026-11-23")
    private val rent = CommittedCost(NonEmpty("rent"), Pence(20_000), CostRhythm.MONTHLY, LocalDate.parse("2026-12-01"))
    private val mornings = ActivityId("mornings")

    private fun grant(confirmed: Boolean) = FundingLine(
        FundingLineId("grant"),
        NonEmpty("a trust"),
        Pence(120_000),
        LocalDate.parse("2026-11-01"),
        LocalDate.parse("2027-06-30"),
        activities = listOf(mornings),
        confirmed = confirmed,
    )

    private fun mill(confirmed: Boolean) = Partner(
        PartnerId("mill"),
        NonEmpty("Friends of the mill"),
        PartnerKind.FriendsGroup,
        funding = listOf(grant(confirmed)),
        costs = listOf(rent),
        reserve = Reserve(Pence(60_000), LocalDate.parse("2026-11-01")),
    )

    @Test
    fun `a runway says how long the money lasts, and what would help`() {
        val found = mill(confirmed = false).runway(on)
        assertEquals(RunwayBasis.KNOWN, found.basis)
        assertEquals(3u, found.months)
        assertEquals(LocalDate.parse("2027-03-01"), found.runsOutOn)
        assertEquals(listOf(FundingLineId("grant")), found.ifConfirmed.map { it.line })
        assertEquals(60, found.balances.size)
        assertEquals(RunwayBasis.NO_COSTS_RECORDED, mill(confirmed = true).copy(costs = emptyList()).runway(on).basis)
    }

    @Test
    fun `a course that outlives its money is told`() {
        val last = LocalDate.parse("2027-07-28")
        val warning = mill(confirmed = true).endsBeforeLastSession(mornings, last, on)
        assertEquals(FundingFinding.ENDS_BEFORE, warning?.finding)
        assertEquals(LocalDate.parse("2027-06-30"), warning?.fundedUntil)
        assertNull(mill(confirmed = true).endsBeforeLastSession(mornings, LocalDate.parse("2027-06-30"), on))
    }

    @Test
    fun `money that breaks a rule is refused`() {
        val wrong = mill(confirmed = true).copy(costs = listOf(rent.copy(amount = Pence(-1))))
        val error = assertThrows(FingerpostException.Invalid::class.java) { wrong.runway(on) }
        assertEquals("partner.cost-amount", error.code.dotted)
    }
}
