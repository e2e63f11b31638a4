package org.fingerpost.use

import org.fingerpost.*
import org.fingerpost.use.Drawing.day
import org.fingerpost.use.Drawing.her
import org.fingerpost.use.Drawing.linkWorker
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What a client says in confidence stands in events and views; nothing that could reach a log shows any of it. */
class ReferralPrivacyTest {
    private val words = PersonalText("canary words")

    private fun silent(said: Any?) = assertFalse("canary" in said.toString().lowercase(), said.toString())

    private val referral = Drawing.cleared(words = "canary waived")
        .did(Action.GiveFeedback(FeedbackTopic.WELCOME, words, shareWords = false), by = her, at = day(2))
        .did(Action.RaiseConcern(words), by = linkWorker, at = day(2))

    @Test
    fun `events, views and what is in them say nothing`() {
        val view = referral.view(day(2))
        val json = view.toJson()
        assertTrue("canary words" in json && "canary waived" in json, "the canaries are there to be found")
        assertTrue(view.feedback.single().words == words && view.concerns.single().words == words)
        assertTrue(view.barriers.any { it.words?.expose() == "canary waived" })
        silent(referral)
        silent(view)
        view.barriers.forEach(::silent)
        view.feedback.forEach(::silent)
        view.concerns.forEach(::silent)
        referral.events().forEach(::silent)
        referral.events().forEach { silent(it.action) }
        silent(referral.events())
        silent(referral.work(day(2), Drawing.monday.plusDays(60)))
        silent(view.copy(version = 0))
    }

    @Test
    fun `no error repeats them`() {
        val silently = listOf(
            Action.WaiveBarrier(BarrierKind.NeedExceedsSupport, words),
            Action.GiveFeedback(FeedbackTopic.PACE, words, shareWords = true),
            Action.RaiseConcern(words),
        )
        for (action in silently) {
            val fault = assertThrows(FingerpostException::class.java) { Drawing.brought().did(action, by = Actor(ActorRole.SYSTEM, ActorId("s")), at = day(1)) }
            silent(fault)
            silent(fault.issues)
            silent(fault.stackTraceToString())
        }
        val broken = referral.toJson().replace("\"raise_concern\"", "\"raise_a_concern\"")
        silent(assertThrows(FingerpostException::class.java) { Referral.fromJson(broken.toByteArray()) }.stackTraceToString())
    }
}
