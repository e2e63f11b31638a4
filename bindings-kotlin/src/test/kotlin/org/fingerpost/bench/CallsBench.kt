package org.fingerpost.bench

import com.fasterxml.jackson.databind.ObjectMapper
import java.io.File
import java.time.Instant
import kotlinx.coroutines.runBlocking
import org.fingerpost.*
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test

/**
 * What a call costs from Kotlin: the same answers as `core/examples/calls.rs` has just measured in Rust, for the same people. It is no test, and no test run
 * finds it: `make bench-calls` asks for it by name.
 *
 * Of each the best of three, after as many rounds to warm up.
 */
class CallsBench {
    private fun <T> least(rounds: Int = 3, work: () -> T): Double = (1..rounds).minOf {
        val begun = System.nanoTime()
        work()
        (System.nanoTime() - begun) / 1e9
    }

    private fun half(people: List<Client>, ask: (Client) -> Unit): Double {
        repeat(3) { people.forEach(ask) }
        return people.map { client -> least { ask(client) } }.sorted()[people.size / 2]
    }

    private fun say(what: String, seconds: Double, beside: Double? = null) {
        val ratio = beside?.let { "  %6.2f times as long as in Rust".format(seconds / it) } ?: ""
        println("Kotlin  %-28s %11.1f µs%s".format(what, seconds * 1e6, ratio))
    }

    @Test
    fun calls() {
        val folder = File(System.getenv("FINGERPOST_CALLS") ?: "")
        assumeTrue(File(folder, "measured.json").exists()) { "make bench-calls writes what is asked" }
        val measured = ObjectMapper().readTree(File(folder, "measured.json"))
        val matcher = Matcher(Catalogue.fromJson(File(folder, "directory.json").readBytes()))
        val people = Client.listFromJson(File(folder, "people.json").readBytes())
        val index = matcher.index(Instant.parse("2026-11-23T09:00:00Z"))
        runBlocking { index.rankMany(people) }

        say("a call for a date, no more", least(6) { repeat(10_000) { index.at() } } / 10_000)
        say("placings of one", half(people) { index.placings(it) }, measured["placings"].asDouble())
        say("shortlist of one", half(people) { index.shortlist(it) }, measured["shortlist"].asDouble())
        say("rankMany", least(6) { runBlocking { index.rankMany(people) } }, measured["many"].asDouble())
    }
}
