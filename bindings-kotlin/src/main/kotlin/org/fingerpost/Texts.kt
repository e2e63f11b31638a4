package org.fingerpost

/** A text that people will read, never empty. Trimmed and checked when it is first used. */
@JvmInline
public value class NonEmpty(public val value: String) {
    override fun toString(): String = value
}

/** A language tag such as `en`, `cy`, `bfi` (British Sign Language) or `pt-BR`. Checked when it is first used. */
@JvmInline
public value class LanguageTag(public val value: String) {
    /** The language alone, without script and region: `pt` of `pt-BR`. */
    public val primary: String get() = value.substringBefore('-')

    override fun toString(): String = value

    public companion object {
        /** Checks a tag at once and puts its case in order: `PT-br` becomes `pt-BR`. */
        @Throws(FingerpostException::class)
        public fun parse(text: String): LanguageTag = org.fingerpost.ffi.checkLanguage(LanguageTag(text))
    }
}

/** A name that an organisation adds to a vocabulary, written `x-<organisation>:<slug>`. Checked when it is first used. */
@JvmInline
public value class ExtensionName(public val value: String) {
    override fun toString(): String = value
}
