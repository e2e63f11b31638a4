package org.fingerpost.use

import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.fail

/** What a call that may suspend throws. */
suspend inline fun <reified T : Throwable> refused(crossinline call: suspend () -> Unit): T {
    val thrown = runCatching { call() }.exceptionOrNull() ?: fail("nothing was thrown")
    return assertInstanceOf(T::class.java, thrown)
}
