package org.fingerpost.use

import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import org.fingerpost.*

/** The sample area of examples/data, set around one Monday. */
object Sample {
    val folder: Path = Path.of(System.getProperty("repository")).resolve("examples/data/newport")
    val monday: Instant = Instant.parse("2026-11-23T09:00:00Z")
    val catalogue: Catalogue by lazy { Catalogue.fromJson(Files.readAllBytes(folder.resolve("directory.json"))) }
    val matcher: Matcher by lazy { Matcher(catalogue) }

    /** Everybody of the sample. */
    val clients: List<Client> by lazy {
        Files.list(folder.resolve("clients")).use { files -> files.sorted().map { Client.fromJson(Files.readAllBytes(it)) }.toList() }
    }

    fun client(id: String): Client = Client.fromJson(Files.readAllBytes(folder.resolve("clients/$id.json")))
}
