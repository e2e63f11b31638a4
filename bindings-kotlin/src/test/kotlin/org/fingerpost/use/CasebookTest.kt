package org.fingerpost.use

import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import org.fingerpost.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Referrals in an app's private folder. */
class CasebookTest {
    private val at = Instant.parse("2026-11-23T09:00:00Z")
    private val key = ByteArray(32) { it.toByte() }
    private val linkWorker = Actor.linkWorker("lw-7")
    private val referral = ReferralId("r-1")

    private fun Casebook.begin(client: String = "c-104") =
        did(referral, Action.Identify(ClientId(client), NeedLevel.LOW, ReferralRoute.GENERAL_PRACTICE), by = linkWorker, at = at)

    @Test
    fun `what was answered is there after the app is gone`(@TempDir folder: Path) {
        val file = folder.resolve("casebook.db")
        Casebook.open(file, key).use { it.begin() }
        Casebook.open(file, key).use { casebook ->
            assertEquals(ReferralState.IDENTIFIED, casebook.view(referral, at).state)
            assertEquals(listOf(referral), casebook.referrals(at).map { it.referral }.toList())
            assertTrue(casebook.verify().sound)
            val work = casebook.work(at = Instant.parse("2026-12-01T09:00:00Z"), until = LocalDate.parse("2026-12-31"))
            assertEquals(listOf("Talk with c-104."), work.map { it.sentence })
        }
    }

    @Test
    fun `a refusal keeps nothing, and a tap counts once`() {
        Casebook.inMemory().use { casebook ->
            val told = mutableListOf<ReferralState>()
            val listening = casebook.onChange { told += it.state }
            casebook.begin()
            assertThrows(FingerpostException.Refused::class.java) {
                casebook.did(referral, Action.Confirm(LocalDate.parse("2026-12-01")), by = linkWorker, at = at)
            }
            val tap = EventId("tap-1")
            repeat(2) {
                casebook.did(referral, Action.BeginConversation(ContactManner.TELEPHONE), by = linkWorker, at = at, id = tap)
            }
            listening.close()
            casebook.did(referral, Action.RecordContact(ContactManner.TELEPHONE, true), by = linkWorker, at = at)
            assertEquals(3, casebook.view(referral, at).version)
            assertEquals(ReferralState.CONVERSATION, told.last())
            assertEquals(3, told.size)
            assertEquals(3, casebook.changes().size)
        }
    }

    @Test
    fun `another key, a picture and a damaged file are told apart, and none is written to`(@TempDir folder: Path) {
        val file = folder.resolve("casebook.db")
        Casebook.open(file, key).use { it.begin() }
        val before = Files.readAllBytes(file)
        val wrong = assertThrows(FingerpostException::class.java) { Casebook.open(file, ByteArray(32)).close() }
        assertEquals("store.wrong-key", wrong.code.dotted)
        val picture = folder.resolve("picture.db").also { Files.write(it, byteArrayOf(-1, -40, -1, -32) + ByteArray(4096)) }
        val none = assertThrows(FingerpostException::class.java) { Casebook.open(picture, key).close() }
        assertEquals("store.not-a-store", none.code.dotted)
        assertTrue(before.contentEquals(Files.readAllBytes(file)))
    }

    @Test
    fun `a backup that is put back brings nobody back`(@TempDir folder: Path) {
        val (file, copy) = folder.resolve("casebook.db") to folder.resolve("backup.db")
        val erasures = Casebook.open(file, key).use { casebook ->
            casebook.begin()
            casebook.backup(copy)
            casebook.erase(ClientId("c-104"), at)
            casebook.erasures()
        }
        Casebook.open(copy, key).use { casebook ->
            assertEquals(1, casebook.referrals(at).count())
            assertEquals(1, casebook.eraseAgain(erasures, at).entries)
            assertEquals(0, casebook.referrals(at).count())
            assertEquals(erasures, casebook.erasures())
        }
        Casebook.open(folder.resolve("other.db"), key).use { other ->
            val error = assertThrows(FingerpostException.Invalid::class.java) { other.eraseAgain(erasures, at) }
            assertEquals("store.erasure-format", error.code.toString())
        }
    }

    @Test
    fun `an erased client is in no file`(@TempDir folder: Path) {
        val file = folder.resolve("casebook.db")
        Casebook.open(file, key).use { casebook ->
            casebook.begin("canary-7731")
            casebook.backup(folder.resolve("backup.db"))
            assertEquals(1, casebook.erase(ClientId("canary-7731"), at).entries)
            assertThrows(FingerpostException::class.java) { casebook.view(referral, at) }
        }
        Files.list(folder).use { files ->
            files.forEach { assertFalse(String(Files.readAllBytes(it), Charsets.ISO_8859_1).contains("canary-7731"), it.toString()) }
        }
    }
}
