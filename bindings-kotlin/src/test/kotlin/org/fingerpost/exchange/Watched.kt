package org.fingerpost.exchange

import java.io.ByteArrayOutputStream
import java.io.InputStream
import java.io.OutputStream
import java.util.concurrent.ConcurrentHashMap

/** A stream that remembers who wrote to it. */
class Watched(val inner: ByteArrayOutputStream) : OutputStream() {
    val threads: MutableSet<Thread> = ConcurrentHashMap.newKeySet()
    @Volatile var flushed = false
    @Volatile var closed = false

    override fun write(byte: Int) = inner.write(byte).also { threads += Thread.currentThread() }
    override fun write(bytes: ByteArray, from: Int, length: Int) = inner.write(bytes, from, length).also { threads += Thread.currentThread() }
    override fun flush() { flushed = true }
    override fun close() { closed = true }
}

/** A stream that remembers who read from it, how much, and whether it was closed. It gives a few bytes at a time, as networks do. */
class Heard(private val inner: InputStream, private val atOnce: Int = 700) : InputStream() {
    val threads: MutableSet<Thread> = ConcurrentHashMap.newKeySet()
    @Volatile var given = 0L
    @Volatile var closed = false

    override fun read(): Int = inner.read().also { threads += Thread.currentThread() }
    override fun read(into: ByteArray, from: Int, length: Int): Int {
        threads += Thread.currentThread()
        return inner.read(into, from, minOf(length, atOnce)).also { if (it > 0) given += it }
    }
    override fun close() { closed = true }
}
