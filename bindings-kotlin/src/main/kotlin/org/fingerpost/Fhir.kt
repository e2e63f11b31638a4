package org.fingerpost

import java.io.InputStream
import java.io.OutputStream

/**
 * FHIR R4 and UK Core: a referral out, referrals and answers in, and the message back to the GP. What leaves is decided by the client's
 * consent, and by nothing else; `docs/fhir.md` has the table.
 *
 * What suspends may be called from the main thread: the work is done away from it.
 */
public object Fhir {
    /**
     * A referral, and what belongs to it, as a Bundle.
     *
     * @throws FingerpostException.Refused where the client's consent does not cover it.
     */
    public suspend fun write(
        referral: Referral,
        catalogue: Catalogue,
        options: FhirOptions,
        outcomes: List<OutcomeReading> = emptyList(),
    ): FhirExport = away { org.fingerpost.ffi.referralBundle(referral.core, catalogue, outcomes, options) }

    /**
     * The message back to GP and referrer: as records, as a page, as text, and as a document of FHIR.
     *
     * @throws FingerpostException.Refused without the consent to report to the GP.
     */
    public suspend fun messageToGp(
        referral: Referral,
        catalogue: Catalogue,
        details: GpMessageDetails,
        outcomes: List<OutcomeReading> = emptyList(),
    ): GpMessage = away { org.fingerpost.ffi.gpMessage(referral.core, catalogue, outcomes, details) }

    /** Reads a resource or a Bundle: what was not understood is listed, what is wrong is a finding with its place. */
    public suspend fun read(bytes: ByteArray, options: FhirReadOptions = FhirReadOptions()): FhirImport =
        away { org.fingerpost.ffi.fhirOfBytes(bytes, options) }

    /**
     * The same from a stream, which is read to its end and left open: closing it is the caller's. Cancelling ends the reading between two pieces.
     *
     * @throws FingerpostException.Import with the code `import.too-large` once the stream has given more than `atMost` bytes.
     */
    public suspend fun read(
        input: InputStream,
        options: FhirReadOptions = FhirReadOptions(),
        atMost: Long = LargestInput.feed,
    ): FhirImport = input.reading(atMost) { org.fingerpost.ffi.fhirOfBytes(it, options) }

    /** What a provider's update comes to: an event to record, or why there is none. Nothing is recorded. Short work: it does not suspend. */
    public fun propose(referral: Referral, update: TaskUpdate): TaskProposal =
        org.fingerpost.ffi.proposalOfTask(referral.core, update)
}

/** Writes the Bundle, away from the calling thread. The stream is flushed and left open. What it holds is personal. */
public suspend fun FhirExport.writeTo(output: OutputStream): Unit = output.take(json)

/** Writes the message as plain text, away from the calling thread. The stream is flushed and left open. What it holds is personal. */
public suspend fun GpMessage.writeTextTo(output: OutputStream): Unit = output.take(text)

/** Writes the message as a page of HTML that stands alone, away from the calling thread. The stream is flushed and left open. */
public suspend fun GpMessage.writePageTo(output: OutputStream): Unit = output.take(html)

/** Writes the message as a document of FHIR, away from the calling thread. The stream is flushed and left open. */
public suspend fun GpMessage.writeBundleTo(output: OutputStream): Unit = output.take(bundle)
