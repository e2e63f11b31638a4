package org.fingerpost.conformance

import com.fasterxml.jackson.databind.JsonNode
import java.time.LocalDate
import java.time.LocalTime
import org.fingerpost.*

/** Timings from the cases, and sessions for them: two records that have no file of their own. */
internal object Times {
    fun timing(it: JsonNode) = Timing(
        recurrence(it["recurrence"]), it["opens"]?.let(::time), it["closes"]?.let(::time), it["all_day"]?.asBoolean() ?: false,
    )

    private fun recurrence(it: JsonNode) = Recurrence(
        start = date(it["start"]),
        freq = it["freq"]?.let { Freq.of(it.asText()) } ?: Freq.ONCE,
        interval = it["interval"]?.asInt()?.toUInt() ?: 1u,
        byDay = it["by_day"]?.map { DayRule(it["ordinal"]?.asInt(), Weekday.of(it["day"].asText())) }.orEmpty(),
        byMonthDay = it["by_month_day"]?.map { it.asInt() }.orEmpty(),
        until = it["until"]?.let(::date),
        count = it["count"]?.asInt()?.toUInt(),
        exceptions = it["exceptions"]?.map(::date).orEmpty(),
        extra = it["extra"]?.map(::date).orEmpty(),
        gaps = it["gaps"]?.map { DateSpan(date(it["from"]), date(it["to"]), it["why"]?.asText()) }.orEmpty(),
        block = it["block"]?.let { Block(it["sessions"].asInt().toUInt(), it["pause_weeks"].asInt().toUInt()) },
        bankHolidays = it["bank_holidays"]?.let { BankHolidayPolicy.of(it.asText()) } ?: BankHolidayPolicy.UNKNOWN,
    )

    fun occurrence(it: Occurrence) = listOf(
        "date" to it.date.toString(), "starts" to it.starts.toString(), "ends" to it.ends.toString(),
        "starts_local" to it.startsLocal.toString(), "ends_local" to it.endsLocal.toString(), "hours" to it.hours.word,
        "certain" to it.certain, "doubt" to it.doubt?.word,
    ).filter { (_, value) -> value != null }.toMap()

    private fun date(it: JsonNode) = LocalDate.parse(it.asText())

    private fun time(it: JsonNode) = LocalTime.parse(it.asText())
}
