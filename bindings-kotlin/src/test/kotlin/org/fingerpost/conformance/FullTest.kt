package org.fingerpost.conformance

import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** One fully populated example of each file: every field survives the way through Kotlin's records. */
class FullTest {
    private val folder = Path.of(System.getProperty("repository")).resolve("tests/full")

    private fun bytes(name: String) = Files.readAllBytes(folder.resolve(name))

    private fun same(name: String, written: String) =
        assertEquals(Canonical.text(Operations.read(String(bytes(name)))), Canonical.text(Operations.read(written)), name)

    @Test
    fun `nothing is lost on the way`() {
        same("client.json", Client.fromJson(bytes("client.json")).toJson())
        same("directory.json", Directory.fromJson(bytes("directory.json")).toJson())
        same("policy.json", Policy.fromJson(bytes("policy.json")).toJson())
        same("history.json", ReferralEvent.listFromJson(bytes("history.json")).toJson())
    }

    @Test
    fun `the answers are those committed`() {
        val client = Client.fromJson(bytes("client.json"))
        val matcher = Matcher(Catalogue.fromJson(bytes("ranked_directory.json")), Policy.fromJson(bytes("policy.json")))
        val match = Operations.read(String(bytes("match.json")))
        same("ranking.json", matcher.rank(client, Instant.parse("2026-11-23T09:00:00Z"), 10u).toJson())
        same("match.json", matcher.explain(client, ActivityId(match["activity"].asText()), Instant.parse("2026-11-23T09:00:00Z")).toJson())
    }

    @Test
    fun `the history comes to the views committed`() {
        val events = ReferralEvent.listFromJson(bytes("history.json"))
        assertEquals(EventKind.entries.toSet(), events.map { it.action.kind }.toSet())
        for (view in Operations.read(String(bytes("referrals.json")))) {
            val at = Instant.parse(view["at"].asText())
            val referral = Referral.replay(events.filter { it.at <= at })
            assertEquals(Canonical.text(view), Canonical.text(Operations.read(referral.view(at).toJson())), "$at")
        }
    }
}
