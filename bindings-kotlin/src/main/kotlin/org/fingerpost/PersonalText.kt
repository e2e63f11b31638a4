package org.fingerpost

/**
 * Text about or by a person: a goal in their words, a contact's name.
 *
 * It shows itself to nobody by accident: [toString] says nothing, so that it cannot reach a log, an error or a crash
 * report. Whoever needs the words calls [expose], which is easy to find in a review. It is a class and not a value
 * class, so that the words are not a bare `String` for other JVM languages and for tools that look into objects.
 */
public class PersonalText(private val words: String) {
    /** The words themselves. Every call is a place to ask who will see them. */
    public fun expose(): String = words

    override fun equals(other: Any?): Boolean = other is PersonalText && other.words == words

    override fun hashCode(): Int = words.hashCode()

    override fun toString(): String = "‹personal›"
}
