package org.fingerpost

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** Work of the library away from the thread that asks for it: a feed of a whole county takes a while. */
internal suspend fun <T> away(work: () -> T): T = withContext(Dispatchers.Default) { work() }

/** Work that waits for the disk, away from the thread that asks for it. */
internal suspend fun <T> onDisk(work: suspend () -> T): T = withContext(Dispatchers.IO) { work() }
