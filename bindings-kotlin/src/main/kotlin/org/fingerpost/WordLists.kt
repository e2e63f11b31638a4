package org.fingerpost

import org.fingerpost.ffi.checkWord

/** The words of an open vocabulary, read from the library once: a look into a map costs nothing, a call does. */
internal class OpenWords<T : Any>(private val vocabulary: String, all: () -> List<T>) {
    private val pairs: List<Pair<T, String>> by lazy { all() zip builtIn.getValue(vocabulary) }
    private val byValue: Map<T, String> by lazy { pairs.toMap() }
    private val byWord: Map<String, T> by lazy { pairs.associate { (value, word) -> word to value } }

    val all: List<T> get() = pairs.map { it.first }

    fun word(value: T, extension: ExtensionName?): String = extension?.value ?: byValue.getValue(value)

    fun of(word: String, extension: (ExtensionName) -> T): T {
        byWord[word]?.let { return it }
        checkWord(vocabulary, word)
        return extension(ExtensionName(word))
    }
}

private val builtIn: Map<String, List<String>> by lazy {
    org.fingerpost.ffi.vocabularies().associate { it.name to it.words }
}

// The values of a closed vocabulary stand in the order of its words, so that a place in one list is a place in the other.

/** The word of a value, by its place. */
internal fun wordAt(vocabulary: String, place: Int): String = builtIn.getValue(vocabulary)[place]

/** The value of a word, by its place. */
internal fun <T : Enum<T>> closedWord(vocabulary: String, values: List<T>, word: String): T {
    val place = builtIn.getValue(vocabulary).indexOf(word)
    if (place < 0) checkWord(vocabulary, word)
    return values[place]
}
