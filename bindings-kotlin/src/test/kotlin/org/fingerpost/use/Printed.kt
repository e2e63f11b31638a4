package org.fingerpost.use

import java.io.ByteArrayOutputStream
import java.io.PrintStream

/** The lines a program prints. */
object Printed {
    fun by(program: () -> Unit): List<String> {
        val kept = System.out
        val written = ByteArrayOutputStream()
        System.setOut(PrintStream(written, true, "UTF-8"))
        try {
            program()
        } finally {
            System.setOut(kept)
        }
        return written.toString("UTF-8").trimEnd().lines()
    }
}
