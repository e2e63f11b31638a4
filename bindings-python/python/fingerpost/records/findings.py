"""Findings about data.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._codec import Codec
from .._record import Field, Record

__all__ = [
    "Code",
    "Issue",
    "Severity",
]


Code = Literal[
    "id.empty",
    "id.too-long",
    "text.empty",
    "text.too-long",
    "text.language-tag",
    "money.overflow",
    "money.format",
    "kind.unknown",
    "kind.extension",
    "place.coordinates-swapped",
    "place.not-a-number",
    "place.null-island",
    "place.coordinates-projected",
    "place.latitude-range",
    "place.longitude-range",
    "place.postcode-empty",
    "place.postcode-incomplete",
    "place.postcode-look-alike",
    "place.postcode-format",
    "time.date-format",
    "time.time-format",
    "time.local-format",
    "time.timestamp-format",
    "time.out-of-range",
    "time.bank-holidays",
    "time.timing-hours",
    "time.recurrence-interval",
    "time.recurrence-ordinal",
    "time.recurrence-ordinal-weekly",
    "time.recurrence-month-day",
    "time.recurrence-month-day-weekly",
    "time.recurrence-until",
    "time.recurrence-count",
    "time.recurrence-count-until",
    "time.recurrence-gap",
    "time.recurrence-block",
    "time.recurrence-ignored",
    "time.recurrence-contradiction",
    "catalogue.has-errors",
    "catalogue.duplicate-id",
    "catalogue.dangling-reference",
    "catalogue.no-such-activity",
    "catalogue.no-site",
    "catalogue.no-point",
    "catalogue.unknown-theme",
    "catalogue.undefined-barrier",
    "feature.undated",
    "feature.unmeasured",
    "feature.sources-disagree",
    "activity.course-empty",
    "activity.no-sessions",
    "activity.age-range",
    "activity.capacity",
    "activity.group-size",
    "activity.price-negative",
    "partner.funding-dates",
    "partner.funding-amount",
    "partner.funding-stages",
    "partner.training-dates",
    "place.outside-national-grid",
    "place.grid-ref-letters",
    "place.grid-ref-figures",
    "place.grid-ref-uneven",
    "place.grid-ref-too-long",
    "place.postcode-columns",
    "place.postcode-row",
    "place.postcode-source",
    "client.identifiable",
    "client.age-band",
    "client.interest-weight",
    "client.goal-importance",
    "client.budget-negative",
    "client.group-limit",
    "client.requirement-elsewhere",
    "policy.out-of-range",
    "theme.id",
    "theme.duplicate",
    "theme.broader",
    "theme.wording",
    "theme.cue",
    "theme.words-too-long",
    "import.json-syntax",
    "import.json-type",
    "import.unknown-field",
    "import.missing-field",
    "import.duplicate-key",
    "import.too-large",
    "import.too-deep",
    "import.too-many",
    "import.encoding",
    "import.archive",
    "import.sheet-empty",
    "import.column-missing",
    "import.column-unknown",
    "import.column-twice",
    "import.quote-unclosed",
    "import.row-ragged",
    "import.cell-missing",
    "import.cell-format",
    "import.cells-contradict",
    "import.rows-faulty",
    "import.recoded",
    "import.delimiter",
    "import.not-carried",
    "import.unnamed",
    "import.unplaced",
    "import.same-place",
    "catalogue.builtin-barrier",
    "referral.not-begun",
    "referral.begun",
    "referral.closed",
    "referral.illegal-transition",
    "referral.wrong-role",
    "referral.wrong-provider",
    "referral.consent-missing",
    "referral.gate",
    "referral.barrier-open",
    "referral.barrier-not-accepted",
    "referral.barrier-not-open",
    "referral.barrier-unknown",
    "referral.nothing-to-accept",
    "referral.title-missing",
    "referral.stale-version",
    "referral.accommodation-unfit",
    "referral.coverage",
    "referral.evidence",
    "referral.evidence-weak",
    "referral.not-waivable",
    "referral.words-missing",
    "referral.no-such-question",
    "referral.link-worker-only",
    "referral.question-open",
    "referral.recheck-needed",
    "referral.unsuitable",
    "referral.not-chosen",
    "referral.not-on-shortlist",
    "referral.other-activity",
    "referral.date",
    "referral.position",
    "referral.reason",
    "referral.amount",
    "referral.session-recorded",
    "referral.no-such-session",
    "referral.no-such-feedback",
    "referral.no-such-concern",
    "referral.concern-unread",
    "referral.conflict-open",
    "referral.no-such-conflict",
    "referral.conflicting-events",
    "referral.exit-missing",
    "referral.next-step-unchecked",
    "referral.attempts",
    "referral.follow-up-recorded",
    "referral.follow-up-early",
    "referral.outlives-funding",
    "referral.other-referral",
    "referral.event-differs",
    "referral.not-on-head",
    "referral.history-incomplete",
    "referral.history-circular",
    "partner.cost-dates",
    "partner.cost-amount",
    "partner.reserve-amount",
    "places.full",
    "places.unknown",
    "places.queue",
    "places.not-held",
    "places.provider-only",
    "places.other-activity",
    "store.version",
    "store.entry-differs",
    "store.subject",
    "store.erased",
    "store.entry-too-large",
    "store.stream-unknown",
    "store.no-file",
    "store.head-format",
    "store.head-lost",
    "store.residue",
    "store.too-new",
    "store.not-a-store",
    "store.damaged",
    "store.wrong-key",
    "store.settings",
    "store.busy",
    "store.forked",
    "store.poisoned",
    "store.full",
    "store.exists",
    "store.read-only",
    "store.inaccessible",
    "store.randomness",
    "referral.unknown",
    "store.event",
]


Severity = Literal[
    "notice",  # Worth knowing; nothing is wrong.
    "warning",  # The data can be used, but somebody should look.
    "error",  # The data cannot be used until this is put right.
]
"""How bad a finding is."""


@dataclass(frozen=True, init=False, repr=False)
class Issue(Record):
    """One finding about data.

    Findings across fields are data and not errors: a directory with forty small faults is reported in one go, and
    only findings of `Severity.Error` stop it from loading. No finding repeats personal text; it says where to look.

    Parameters
    ----------
    path : str
        Where: a JSON Pointer (`/sites/3/name`), or sheet, row and column (`sites.csv row 4 column latitude`).
    code : Code
        What kind of finding.
    severity : Severity
        How bad it is.
    detail : str
        A sentence for people: what was found, and what is allowed.
    """

    __slots__ = ("path", "code", "severity", "detail")

    path: str
    code: Code
    severity: Severity
    detail: str

    def __init__(
        self,
        *,
        path: str,
        code: Code,
        severity: Severity,
        detail: str,
    ) -> None:
        self._fill((path, code, severity, detail))

    _reader = "Issue"
    _fields = (
        Field("path", "path", Codec(), True),
        Field("code", "code", Codec(), True),
        Field("severity", "severity", Codec(), True),
        Field("detail", "detail", Codec(), True),
    )
