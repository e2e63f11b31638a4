package org.fingerpost

/**
 * FHIR R4 and UK Core: a referral out, referrals and answers in, and the message back to the GP. What leaves is decided by the client's
 * consent, and by nothing else; `docs/fhir.md` has the table.
 */
public object Fhir {
    /**
     * A referral, and what belongs to it, as a Bundle.
     *
     * @throws FingerpostException.Refused where the client's consent does not cover it.
     */
    @Throws(FingerpostException::class)
    public fun write(
        referral: Referral,
        catalogue: Catalogue,
        options: FhirOptions,
        outcomes: List<OutcomeReading> = emptyList(),
    ): FhirExport = org.fingerpost.ffi.referralBundle(referral.core, catalogue, outcomes, options)

    /**
     * The message back to GP and referrer: as records, as a page, as text, and as a document of FHIR.
     *
     * @throws FingerpostException.Refused without the consent to report to the GP.
     */
    @Throws(FingerpostException::class)
    public fun messageToGp(
        referral: Referral,
        catalogue: Catalogue,
        details: GpMessageDetails,
        outcomes: List<OutcomeReading> = emptyList(),
    ): GpMessage = org.fingerpost.ffi.gpMessage(referral.core, catalogue, outcomes, details)

    /** Reads a resource or a Bundle: what was not understood is listed, what is wrong is a finding with its place. */
    public suspend fun read(bytes: ByteArray, options: FhirReadOptions = FhirReadOptions()): FhirImport =
        away { org.fingerpost.ffi.fhirOfBytes(bytes, options) }

    /** What a provider's update comes to: an event to record, or why there is none. Nothing is recorded. */
    public fun propose(referral: Referral, update: TaskUpdate): TaskProposal =
        org.fingerpost.ffi.proposalOfTask(referral.core, update)
}
