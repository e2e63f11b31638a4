package org.fingerpost

/**
 * Everything that can go wrong.
 *
 * The kinds are few, chosen by what a caller would do: correct the input ([Invalid], [Import]), look elsewhere
 * ([NotFound]), read again and retry ([Conflict]), do something else first ([Refused]), give up on this build or file
 * ([Unsupported]), or protect the data ([Store]). Nothing personal is ever in an error. The [message] is the detail with its
 * code and place, the same sentence as in Rust.
 */
public sealed class FingerpostException(
    internal val fault: Fault,
    private val parts: FaultParts,
) : Exception(parts.sentence) {
    /** The stable name of the fault: match on this, never on the words. */
    public val code: Code get() = parts.code

    /** Where: a JSON Pointer, or sheet, row and column; empty where the value stands alone. */
    public val path: String get() = parts.path

    /** A sentence for people. */
    public val detail: String get() = parts.detail

    /** Every finding, where more than one was made. */
    public val issues: List<Issue> get() = parts.issues

    /** What to do about it. */
    public val fix: String get() = code.fix

    /** A value or a set of records breaks a rule: correct it. */
    public class Invalid internal constructor(fault: Fault.Invalid) : FingerpostException(fault, fault.parts)

    /** A file or a text cannot be read as what it should be: correct the source. */
    public class Import internal constructor(fault: Fault.Import) : FingerpostException(fault, fault.parts)

    /** There is no such record: look elsewhere. */
    public class NotFound internal constructor(fault: Fault.NotFound) : FingerpostException(fault, fault.parts)

    /** Something else has changed meanwhile: read again and decide anew. */
    public class Conflict internal constructor(fault: Fault.Conflict) : FingerpostException(fault, fault.parts)

    /** This version or build cannot do that. */
    public class Unsupported internal constructor(fault: Fault.Unsupported) : FingerpostException(fault, fault.parts)

    /** What a referral has come to does not allow it: do something else first. Nothing was changed. */
    public class Refused internal constructor(fault: Fault.Refused) : FingerpostException(fault, fault.parts) {
        private val refusal = fault.refusal

        /** The state of the referral; null where it has not begun. */
        public val state: ReferralState? = ReferralState.entries.firstOrNull { it.word == refusal.state }

        /** The event that was refused; null where it was no event, but something else that needs the client's consent: an export. */
        public val event: EventKind? = EventKind.entries.firstOrNull { it.word == refusal.event }

        /** The events this actor may record instead: the buttons to show. */
        public val allowed: List<EventKind> = refusal.allowed.map(EventKind::of)
    }

    /** What keeps the records cannot keep or read them: protect the data. */
    public class Store internal constructor(fault: Fault.Store) : FingerpostException(fault, fault.parts)

    /**
     * How the generated code makes the exception.
     * @suppress
     */
    public companion object ErrorHandler : UniffiRustCallStatusErrorHandler<FingerpostException> {
        override fun lift(error_buf: RustBuffer.ByValue): FingerpostException = FfiConverterTypeFingerpostError.lift(error_buf)

        internal fun of(fault: Fault): FingerpostException = when (fault) {
            is Fault.Invalid -> Invalid(fault)
            is Fault.Import -> Import(fault)
            is Fault.NotFound -> NotFound(fault)
            is Fault.Conflict -> Conflict(fault)
            is Fault.Unsupported -> Unsupported(fault)
            is Fault.Refused -> Refused(fault)
            is Fault.Store -> Store(fault)
        }
    }
}
