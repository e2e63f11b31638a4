package org.fingerpost.conformance

import java.nio.file.Files
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test

/** Histories that something else made, event by event: Kotlin allows and refuses the same, with the same code and state. */
class TraceTest {
    @Test
    fun `the histories of tests golden`() {
        val file = Path.of(System.getProperty("repository")).resolve("tests/golden/referral_traces.json")
        if (!Files.exists(file)) println("skipped: there is no ${file.fileName} yet")
        assumeTrue(Files.exists(file), "there is no $file")
        val histories = Operations.read(Files.readString(file))
        println("${histories.size()} histories, ${histories.sumOf { it.size() }} events")
        assertEquals(emptyList<String>(), Traces.differences(histories).take(20))
    }

    private fun step(id: String, action: String, code: String?, state: String?) = """{"event": {"id": "$id", "referral": "r-1",
        "at": "2026-11-23T09:00:00Z", "actor": {"role": "link_worker", "id": "lw-7"}, "action": $action},
        "code": ${code?.let { "\"$it\"" }}, "state": ${state?.let { "\"$it\"" }}}"""

    @Test
    fun `every difference is seen`() {
        val identify = """{"identify": {"client": "c-1", "need": "low", "route": "link_worker"}}"""
        val talk = """{"begin_conversation": {"manner": "telephone"}}"""
        fun found(vararg steps: String) = Traces.differences(Operations.read("[[${steps.joinToString()}]]"))
        val early = step("e-0", talk, "referral.not-begun", null)
        val brought = step("e-1", identify, null, "identified")
        val talked = step("e-2", talk, null, "conversation")
        assertEquals(emptyList<String>(), found(early, brought, talked, step("e-3", talk, "referral.illegal-transition", "conversation")))
        assertEquals(
            listOf("history 0, step 1: expected (null, identified), found (null, conversation)"),
            found(brought, step("e-2", talk, null, "identified")),
        )
        assertEquals(
            listOf("history 0, step 1: expected (referral.wrong-role, identified), found (null, conversation)"),
            found(brought, step("e-2", talk, "referral.wrong-role", "identified")),
        )
        assertEquals(1, found(brought, talked, step("e-3", talk, null, "conversation")).size)
    }
}
