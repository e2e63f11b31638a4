package org.fingerpost.use

import java.io.IOException
import java.nio.file.Files
import java.nio.file.Path
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.io.TempDir

class SavedIndexTest {
    private val at = Sample.monday
    private val matcher = Sample.matcher
    private val clients = Sample.clients

    /** Nobody has asked it anything: what these ask for of their own, and whom they are to be kept apart from, is news to the file. */
    private val index = runBlocking { matcher.indexed(at) }

    @TempDir
    lateinit var folder: Path

    @Test
    fun `it says what the index says, from a file and from a stream`(): Unit = runBlocking {
        val path = folder.resolve("newport.fpi")
        index.save(path)
        val opened = listOf(SavedIndex.open(path), Files.newInputStream(path).use { SavedIndex.open(it) }, SavedIndex.open(index.toBytes()))
        for (saved in opened) {
            assertEquals(at, saved.at())
            assertEquals(clients.map { index.placings(it, 5u) }, saved.rankMany(clients, 5u))
        }
        assertEquals(clients.map { index.shortlist(it) }, opened[0].withMatcher(matcher).let { whole -> clients.map { whole.shortlist(it) } })
        assertEquals(index.placings(clients[0]), opened[0].placings(clients[0]), "it goes on answering")
    }

    @Test
    fun `a stream is given what a file is given`(): Unit = runBlocking {
        val output = java.io.ByteArrayOutputStream()
        index.writeTo(output)
        assertArrayEquals(index.toBytes(), output.toByteArray())
    }

    @Test
    fun `saving replaces all or nothing`(): Unit = runBlocking {
        val path = folder.resolve("newport.fpi")
        Files.writeString(path, "the one before")
        index.save(path)
        assertArrayEquals(index.toBytes(), Files.readAllBytes(path))
        assertThrows<IOException> { runBlocking { index.save(folder.resolve("no such folder/newport.fpi")) } }
        val saving = launch { index.save(path) }
        saving.cancelAndJoin()
        assertArrayEquals(index.toBytes(), Files.readAllBytes(path))
        assertEquals(listOf(path), Files.list(folder).use { it.toList() }, "nothing is left over")
    }

    @Test
    fun `what is no whole index is refused by name`() {
        val whole = index.toBytes()
        val spoilt = mapOf(
            whole.copyOf(whole.size - 8) to "catalogue.index-file-damaged",
            whole.clone().also { it[200] = (it[200].toInt() xor 4).toByte() } to "catalogue.index-file-damaged",
            whole.clone().also { it[8] = 9 } to "catalogue.index-file-version",
            ByteArray(0) to "catalogue.index-file-kind",
            "{}".toByteArray() to "catalogue.index-file-kind",
        )
        for ((bytes, code) in spoilt) {
            assertEquals(code, assertThrows<FingerpostException.Import> { SavedIndex.open(bytes) }.code.dotted)
        }
        assertThrows<IOException> { runBlocking { SavedIndex.open(folder.resolve("newport.fpi")) } }
        val large = assertThrows<FingerpostException.Import> { runBlocking { SavedIndex.open(whole.inputStream(), atMost = 100) } }
        assertEquals("import.too-large", large.code.dotted)
    }

    @Test
    fun `a renewed index answers as one built anew`(): Unit = runBlocking {
        val directory = matcher.catalogue().directory()
        val ended = directory.activities.mapIndexed { i, it -> if (i % 3 == 0) it.copy(status = ActivityStatus.ENDED) else it }
        val changed = Matcher(Catalogue(directory.copy(activities = ended)))
        val before = clients.map { index.placings(it) }
        val (renewed, anew) = index.renewed(changed) to changed.indexed(at)
        assertEquals(clients.map { anew.shortlist(it) }, clients.map { renewed.shortlist(it) })
        assertNotEquals(before, clients.map { renewed.placings(it) })
        assertEquals(before, clients.map { index.placings(it) }, "the one before goes on as before")
        val other = assertThrows<FingerpostException.Invalid> { runBlocking { SavedIndex.open(index.toBytes()).withMatcher(changed) } }
        assertEquals("catalogue.index-other", other.code.dotted)
    }
}
