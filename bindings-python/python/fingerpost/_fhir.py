"""FHIR R4 and UK Core: a referral out, referrals and answers in, and the message back to the GP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterable, Optional

from . import _fingerpost
from ._sources import Source, content
from .records import (
    FhirExport,
    FhirImport,
    FhirOptions,
    FhirReadOptions,
    GpMessage,
    GpMessageDetails,
    OutcomeReading,
    TaskProposal,
    TaskUpdate,
)

if TYPE_CHECKING:
    from ._catalogue import Catalogue
    from ._referral import Referral

__all__ = ["message_to_gp", "propose_from_task", "read_fhir", "referral_to_fhir"]


def referral_to_fhir(
    referral: Referral, catalogue: Catalogue, options: FhirOptions, outcomes: Iterable[OutcomeReading] = ()
) -> FhirExport:
    """Writes a referral, and what belongs to it, as a Bundle of FHIR R4. `Referral.to_fhir` is the same.

    What goes along is decided by the client's consent for the purpose, and by nothing else: ``docs/fhir.md`` has the table. The same
    referral gives the same ids in every bundle.

    Parameters
    ----------
    referral : Referral
        The referral.
    catalogue : Catalogue
        What the area offers.
    options : FhirOptions
        For whom, at which moment, in which form.
    outcomes : iterable of OutcomeReading, optional
        What the client answered to measures, and when.

    Raises
    ------
    RefusedError
        ``referral.consent-missing`` and its kin where the client's consent does not cover it.
    """
    readings = [reading.to_dict() for reading in outcomes]
    return FhirExport._trusted(_fingerpost.referral_to_fhir(referral._native, catalogue._native, readings, options.to_dict()))


def message_to_gp(
    referral: Referral, catalogue: Catalogue, details: GpMessageDetails, outcomes: Iterable[OutcomeReading] = ()
) -> GpMessage:
    """Writes the message back to GP and referrer: as records, as a page, as text, and as a document of FHIR R4.

    It says what is known, and where nothing is known it says that: "no known risks" only where somebody said so.

    Parameters
    ----------
    referral : Referral
        The referral.
    catalogue : Catalogue
        What the area offers.
    details : GpMessageDetails
        Practice, referrer, what is asked of them, what was said of risks.
    outcomes : iterable of OutcomeReading, optional
        The scores, first and later.

    Raises
    ------
    RefusedError
        ``referral.consent-missing`` without the consent to report to the GP.
    InvalidError
        Where it is not said what the practice is asked to do, nor that it is asked for nothing; where what is said of risks
        contradicts itself.
    """
    readings = [reading.to_dict() for reading in outcomes]
    return GpMessage._trusted(_fingerpost.message_to_gp(referral._native, catalogue._native, readings, details.to_dict()))


def read_fhir(source: Source, options: Optional[FhirReadOptions] = None) -> FhirImport:
    """Reads a resource or a Bundle of FHIR R4: referrals that arrive, answers of providers, the people and organisations in them.

    What was not understood is listed; what is wrong is a finding with its place; an extension that changes the meaning refuses what it
    stands on.

    Parameters
    ----------
    source : str, bytes or path
        The JSON, or a file of it.
    options : FhirReadOptions, optional
        How to read.

    Raises
    ------
    ImportFailedError
        Where it is not JSON, or no resource.
    """
    given = (options or FhirReadOptions()).to_dict()
    return FhirImport._trusted(_fingerpost.read_fhir(content(source), given))


def propose_from_task(referral: Referral, update: TaskUpdate) -> TaskProposal:
    """What a provider's update of a Task comes to: an event to record, or why there is none.

    Nothing is recorded: a person looks at it, or a system records the action with an actor, an id and a moment of its own.
    """
    return TaskProposal._trusted(_fingerpost.propose_from_task(referral._native, update.to_dict()))
