package org.fingerpost.use

import java.util.concurrent.TimeUnit
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.Test

/** Breaks the library on demand, in a process of its own whose outputs can be read. */
object Faulty {
    @JvmStatic
    fun main(arguments: Array<String>) {
        try {
            Pence.parse("failpoint:panic ${arguments.single()}")
        } catch (fault: InternalException) {
            println(fault)
        }
    }
}

class FaultTest {
    @Tag("failpoints")
    @Test
    fun `a fault tells its place and nothing else, on no output`() {
        val java = ProcessHandle.current().info().command().orElse("java")
        val library = System.getProperty("jna.library.path")?.let { listOf("-Djna.library.path=$it") }.orEmpty()
        val classes = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
        val command = listOf(java) + library + listOf("-cp", classes, Faulty::class.java.name, "CANARY")
        val process = ProcessBuilder(command).apply { environment()["RUST_BACKTRACE"] = "1" }.start()
        val said = process.errorReader().readText()
        val printed = process.inputReader().readText()
        assertTrue(process.waitFor(30, TimeUnit.SECONDS))
        assertEquals(0, process.exitValue(), said)
        assertTrue(printed.startsWith("org.fingerpost.InternalException: a fault inside fingerpost"), printed)
        assertTrue(Regex("a fault inside fingerpost at \\S+failpoints\\.rs:\\d+").containsMatchIn(said), said)
        assertFalse("CANARY" in said || "CANARY" in printed, said + printed)
    }
}
