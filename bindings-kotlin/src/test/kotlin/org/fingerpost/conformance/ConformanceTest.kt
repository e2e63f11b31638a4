package org.fingerpost.conformance

import java.nio.file.Files
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory

/** The cases of tests/conformance, which Rust and Python answer as well: the same bytes in all three languages. */
class ConformanceTest {
    private val folder = Path.of(System.getProperty("repository")).resolve("tests/conformance")

    @TestFactory
    fun `the cases of tests conformance`(): List<DynamicTest> {
        if (!Files.isDirectory(folder)) return listOf(dynamicTest("no cases") { assumeTrue(false, "there is no $folder") })
        val files = Files.list(folder).use { all -> all.filter { it.toString().endsWith(".json") }.sorted().toList() }
        return files.map { file ->
            dynamicTest(file.fileName.toString()) {
                val case = Operations.read(Files.readString(file))
                val answer = Operations.answer(case["operation"].asText(), case["input"])
                assertEquals(Canonical.text(case["expect"]), Canonical.text(answer))
            }
        }
    }
}
