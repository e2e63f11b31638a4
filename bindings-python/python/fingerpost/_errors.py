"""The exceptions: one class for each thing a caller would do differently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Sequence, Tuple

if TYPE_CHECKING:
    from .records.findings import Issue

__all__ = [
    "ConflictError",
    "FingerpostError",
    "ImportFailedError",
    "InternalError",
    "InvalidError",
    "NotFoundError",
    "RefusedError",
    "StoreError",
    "UnsupportedError",
]


class FingerpostError(Exception):
    """Everything that can go wrong, and the base of every class here.

    Match on `code`, never on the words: codes stay, sentences improve. Nothing personal is ever in an error: a
    ``path`` says where to look.

    Parameters
    ----------
    detail : str
        A sentence for people.
    code : str
        The stable name of the fault, such as ``place.coordinates-swapped``.
    path : str, optional
        JSON Pointer to the place (``/sites/3/name``), empty where the value stands alone.
    fix : str, optional
        What to do about it.
    issues : sequence of mappings, optional
        Every finding, where more than one was made.

    Examples
    --------
    >>> import fingerpost as fp
    >>> try:
    ...     fp.Point(latitude=-3.0276, longitude=51.5617)
    ... except fp.FingerpostError as error:
    ...     print(error.code, "|", error.detail)
    place.coordinates-swapped | latitude and longitude stand the wrong way round
    """

    code: str
    path: str
    detail: str
    fix: str

    def __init__(
        self, detail: str, *, code: str, path: str = "", fix: str = "", issues: Sequence[Mapping[str, Any]] = ()
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.code = code
        self.path = path
        self.fix = fix
        self._issues = tuple(issues)

    @property
    def issues(self) -> Tuple[Issue, ...]:
        """Every finding, where more than one was made."""
        from .records.findings import Issue

        return tuple(Issue._trusted(issue) for issue in self._issues)

    def at(self, path: str) -> FingerpostError:
        """The same error, said of another place."""
        return type(self)(self.detail, **{**self._parts(), "path": path})

    def _parts(self) -> Dict[str, Any]:
        return {"code": self.code, "path": self.path, "fix": self.fix, "issues": self._issues}

    def __str__(self) -> str:
        return f"{self.detail} [{self.code}]" + (f" at {self.path}" if self.path else "")

    def __reduce__(self) -> Tuple[Any, ...]:
        return _again, (type(self), self.detail, self._parts())


def _again(kind: Any, detail: str, parts: Dict[str, Any]) -> Any:
    return kind(detail, **parts)


class InvalidError(FingerpostError, ValueError):
    """A value or a set of records breaks a rule: correct it."""


class ImportFailedError(FingerpostError, ValueError):
    """A file or a text cannot be read as what it should be: correct the source."""


class NotFoundError(FingerpostError, LookupError):
    """There is no such record: look elsewhere."""


class ConflictError(FingerpostError):
    """Something else has changed meanwhile: read again and decide anew."""


class UnsupportedError(FingerpostError):
    """This version or build cannot do that."""


class RefusedError(FingerpostError):
    """What a referral has come to does not allow it: do something else first. Nothing was changed.

    Parameters
    ----------
    state : str
        The state of the referral: ``accepted``.
    event : str
        The event that was refused: ``confirm``.
    allowed : sequence of str
        The events this actor may record instead.

    The other parameters are those of `FingerpostError`.
    """

    state: str
    event: str
    allowed: Tuple[str, ...]

    def __init__(
        self,
        detail: str,
        *,
        code: str,
        path: str = "",
        fix: str = "",
        issues: Sequence[Mapping[str, Any]] = (),
        state: str = "",
        event: str = "",
        allowed: Sequence[str] = (),
    ) -> None:
        super().__init__(detail, code=code, path=path, fix=fix, issues=issues)
        self.state = state
        self.event = event
        self.allowed = tuple(allowed)

    def _parts(self) -> Dict[str, Any]:
        return {**super()._parts(), "state": self.state, "event": self.event, "allowed": self.allowed}


class StoreError(FingerpostError):
    """What keeps the records cannot keep or read them: protect the data."""


class InternalError(FingerpostError):
    """A fault of fingerpost itself. The object it happened in can still be used; please report it."""
