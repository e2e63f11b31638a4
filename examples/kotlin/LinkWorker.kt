// What suits one client, and why: a link worker's question, answered from files.
//
// A test of the library compiles this file and runs it. By itself, with the jars of fingerpost and JNA:
//   kotlinc -cp fingerpost.jar:jna.jar examples/kotlin/LinkWorker.kt -d link-worker.jar
//   kotlin -cp fingerpost.jar:jna.jar:link-worker.jar org.fingerpost.examples.LinkWorkerKt examples/data/newport c-104
package org.fingerpost.examples

import java.io.File
import java.time.Instant
import org.fingerpost.*

fun main(arguments: Array<String>) {
    val (folder, id) = arguments
    val monday = Instant.parse("2026-11-23T09:00:00Z")
    try {
        val client = Client.fromJson(File(folder, "clients/$id.json").readBytes())
        Catalogue.fromJson(File(folder, "directory.json").readBytes()).use { catalogue ->
            Matcher(catalogue).use { matcher -> show(matcher.rank(client, at = monday, top = 5u)) }
        }
    } catch (error: FingerpostException) {
        // An error says what is wrong, where, and what to do; it repeats nothing of what the client said.
        println("${error.message}\n  to do: ${error.fix}")
    }
}

private fun show(ranking: Ranking) {
    println("For ${ranking.client}, of ${ranking.counts.total} activities:")
    ranking.shortlist.forEachIndexed { place, match ->
        println("${place + 1}. ${match.activityName} (${match.verdict.word}, ${match.score} points)")
        match.nextSession?.let { println("     next: ${it.startsLocal}") }
        match.reasons.filter { it.points > 0 }.take(3).forEach { println("     + ${it.sentence}") }
        match.notMet.forEach { println("     - ${it.sentence}") }
        match.questions.forEach { println("     ? ${it.text}") }
    }
    println(ranking.doorstep.sentence)
}
